import { SkillList } from '../question/skill-list'
import { useTexts } from '../ui/page-context'
import { questionPath } from './paths'
import type { SummaryTopic } from './summary-view'

const sharedText = { all: 'shared', quickStart: 'partlyShared', none: 'notShared' } as const

/** The answers of one topic, who may read them, and the way to change each. */
export function SummaryTopicCard({ topic, shared, answers, canEdit }: SummaryTopic & { canEdit: boolean }) {
  const { t, language } = useTexts()
  return (
    <section className="card" aria-labelledby={`topic-${topic}`}>
      <h2 id={`topic-${topic}`}>{t(`common:conversations.${topic}`)}</h2>
      <p className="hint">{t(`common:summary.${sharedText[shared]}`)}</p>
      <ul className="plain">
        {answers.map(({ key, label, answer, own, skills, carriedFrom, onlyYou }) => (
          <li key={key} className="line">
            <div>
              <small className="hint">{label}</small>
              {skills ? (
                <SkillList skills={skills} />
              ) : (
                <span lang={own?.language} dir={own ? 'auto' : undefined}>
                  {answer}
                </span>
              )}
              {onlyYou && <small className="hint">{t('common:summary.onlyYou')}</small>}
              {carriedFrom && <small className="hint">{t('common:again.carried', { date: carriedFrom })}</small>}
            </div>
            {canEdit && (
              <a
                href={`${questionPath(language, key)}?returnTo=summary`}
                aria-label={t('common:editAnswer', { question: label })}
              >
                {t('common:edit')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
