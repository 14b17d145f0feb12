import type { CoachAnswer } from './coach-answers'
import { SkillList } from '../../question/skill-list'
import { OwnWords } from './own-words'
import type { TranslationView } from './translation-view'

type ListProps = { answers: readonly CoachAnswer[]; translateOne: string }

/** Questions and their answers, each a line; own words in the original. */
export function AnswerList({ answers, translateOne }: ListProps) {
  return (
    <dl className="interview">
      {answers.map(({ key, title, answer, own, isSkipped, skills }) => (
        <div key={key} data-answer={key}>
          <dt>{title}</dt>
          <dd>
            {skills ? (
              <SkillList skills={skills} />
            ) : isSkipped ? (
              <em>{answer}</em>
            ) : own ? (
              <OwnWords text={answer} own={own} />
            ) : (
              answer
            )}
            {own?.canTranslate && (
              <form method="post">
                <button className="quiet small" name="key" value={key} aria-label={`${translateOne}: ${title}`}>
                  {translateOne}
                </button>
              </form>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What became of a translation, and the button for all of the page. */
export function TranslateAll({ translation: { all, notice } }: { translation: TranslationView }) {
  return (
    <>
      {notice && (
        <p className="note" role="status">
          {notice}
        </p>
      )}
      {all && (
        <form method="post" className="acts">
          <button className="quiet" data-action="translate">
            {all}
          </button>
        </form>
      )}
    </>
  )
}
