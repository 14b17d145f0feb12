import { minutesOf, questionsOf, stageMinutes } from '../../../machines/conversations/minutes'
import { stageNames } from '../../../machines/conversations/stages'
import { useTexts } from '../ui/page-context'
import type { QuestionView } from './question-view'

/** Where the person is: a named stage or topic, and the minutes left, which never grow. */
export function Progress({ view: { conversation, stage, minutes, before } }: { view: QuestionView }) {
  const { t } = useTexts()
  const questions = Math.max(questionsOf(conversation), before.length + 1)
  const name = stage ? t(`guide:stages.${stage}`) : t(`common:conversations.${conversation}`)
  return (
    <div className="prog">
      <p>
        <b>{name}</b>
        <span>· {t(stage ? 'guide:toProposal' : 'guide:leftHere', { minutes })}</span>
        <button type="button" className="ear" data-listen hidden>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 9v6h4l5 4V5L8 9ZM16 9a4 4 0 0 1 0 6M19 6a8 8 0 0 1 0 12" />
          </svg>
          <span>{t('guide:listen')}</span>
        </button>
      </p>
      {stage ? (
        <ol className="stages">
          {stageNames.map((one, at) => (
            <li
              key={one}
              className={stageClass(at - stageNames.indexOf(stage), stageMinutes[one])}
              aria-current={one === stage ? 'step' : undefined}
            >
              <span>
                {t(`guide:stages.${one}`)} · {t('guide:minutes', { minutes: stageMinutes[one] })}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <progress
          max={questions + 1}
          value={before.length + 1}
          aria-label={t('guide:leftOf', { minutes, all: minutesOf(conversation) })}
        />
      )}
    </div>
  )
}

/** How wide a stage is by its minutes, and whether it is behind, here or ahead. */
const stageClass = (from: number, minutes: number) =>
  [`m${Math.min(minutes, 4)}`, from < 0 && 'ok', from === 0 && 'on'].filter(Boolean).join(' ')
