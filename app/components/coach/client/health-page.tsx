import { AnswerList, TranslateAll } from './answer-topic'
import { Changes } from './changes'
import type { HealthView } from './health-view'

/** The health answers that a person shares, opened, and what of the plan rests on them. */
export function HealthPage({ view }: { view: HealthView }) {
  const { title, flags, topics, lines, changes, profile, translation, words } = view
  return (
    <main id="main" data-page="coach-health">
      <h1>{title}</h1>
      <p className="note">{words.logged}</p>
      {flags.length > 0 && (
        <p>
          {flags.map((flag) => (
            <span key={flag} className="tag warn">
              {flag}
            </span>
          ))}
        </p>
      )}
      {topics.length === 0 && <p>{words.none}</p>}
      {profile && <p>{profile}</p>}
      {changes && <Changes {...changes} />}
      <TranslateAll translation={translation} />
      {topics.map((topic) => (
        <section key={topic.topic} className="topic" aria-labelledby={topic.topic}>
          <h2 id={topic.topic}>{topic.name}</h2>
          <AnswerList answers={topic.answers} translateOne={translation.one} />
        </section>
      ))}
      {lines.length > 0 && (
        <section className="card">
          <h2>{words.inPlan}</h2>
          <dl>
            {lines.map(({ line, reasons }) => (
              <div key={line}>
                <dt>{line}</dt>
                {reasons.map((reason) => (
                  <dd key={reason}>{reason}</dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      )}
    </main>
  )
}
