import { Changes } from './changes'
import { CompassList } from '../../compass/compass-list'
import { CompassPicture } from '../../compass/compass-picture'
import { AnswerTopic, TranslateAll } from './answer-topic'
import { ContactCare } from './contact-care'
import type { AssessmentView } from './assessment-view'

/** A client's assessment as their coach reads it: the way to the plan, then the answers by topic, then the picture. */
export function AssessmentPage({ view }: { view: AssessmentView }) {
  const { id, title, sent, helpShown, changes, topics, health, compass, translation, messages, words } = view
  return (
    <main id="main" data-page="coach-assessment">
      <p>
        <a href="/coach">{words.toQueue}</a>
      </p>
      <h1>{title}</h1>
      <p>{sent}</p>
      {helpShown && <p className="note">{helpShown}</p>}
      <ContactCare care={view.contactCare} />
      <p className="acts">
        <a className="button" href={`/coach/plans/${id}`} data-action="continue">
          {words.toPlan}
        </a>
        <a className="button quiet" href={`/coach/assessments/${id}/messages`} data-action="messages">
          {messages}
        </a>
        <a className="button quiet" href={`/coach/assessments/${id}/notes`} data-action="notes">
          {words.toNotes}
        </a>
        <a href={`/coach/assessments/${id}/set-aside`}>{words.toSetAside}</a>
      </p>
      {changes && <Changes {...changes} />}
      <TranslateAll translation={translation} />
      {topics.map((topic) => (
        <AnswerTopic key={topic.topic} topic={topic} translateOne={translation.one} />
      ))}
      {health && (
        <section className="card" aria-labelledby="health">
          <h2 id="health">{words.health}</h2>
          <p className="hint">{health.notice}</p>
          {health.canOpen && (
            <a className="button quiet" href={`/coach/assessments/${id}/health`} data-action="open-health">
              {words.openHealth}
            </a>
          )}
        </section>
      )}
      <section className="card">
        <h2>{words.profile}</h2>
        <div className="with-compass">
          <CompassPicture view={compass} />
          <CompassList view={compass} />
        </div>
      </section>
    </main>
  )
}
