import type { CoachTopic } from './coach-answers'
import { SkillList } from '../../question/skill-list'
import { OwnWords } from './own-words'
import type { TranslationView } from './translation-view'

type TopicProps = { topic: CoachTopic; translateOne: string }

/** The answers of one topic: question, answer, own words in the original. */
export function AnswerTopic({ topic, translateOne }: TopicProps) {
  return (
    <section className="card" aria-labelledby={topic.topic}>
      <h2 id={topic.topic}>{topic.name}</h2>
      {topic.notice && <p className="hint">{topic.notice}</p>}
      <dl className="answers">
        {topic.answers.map(({ key, title, answer, own, isSkipped, skills }) => (
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
    </section>
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
