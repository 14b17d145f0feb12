import { Icon } from '../../ui/icon'
import { AnswerList, TranslateAll } from './answer-topic'
import type { AnswersView } from './answers-view'
import { ContactCare } from './contact-care'

/** What a person told: what matters first, then topic by topic; "no" is folded. */
export function AnswersPage({ view }: { view: AnswersView }) {
  const { title, sent, care, first, topics, translation, words } = view
  return (
    <main id="main" className="desk" data-page="coach-answers">
      <div className="columns answers-page">
        <div className="middle scrolls talk">
          <h1>{title}</h1>
          <p className="hint">{[sent, words.leads, words.folded].filter(Boolean).join(' ')}</p>
          <ContactCare care={care} />
          <TranslateAll translation={translation} />
          {first.length > 0 && (
            <section className="topic" aria-labelledby="first">
              <h2 id="first">{words.first}</h2>
              <AnswerList answers={first} translateOne={translation.one} />
            </section>
          )}
          {topics.map(({ topic, name, notice, told, quiet, fold }) => (
            <section key={topic} className="topic" aria-labelledby={topic}>
              <h2 id={topic}>{name}</h2>
              {notice && <p className="hint">{notice}</p>}
              <AnswerList answers={told} translateOne={translation.one} />
              {quiet.length > 0 && (
                <details className="quiet-answers">
                  <summary>{fold}</summary>
                  <AnswerList answers={quiet} translateOne={translation.one} />
                </details>
              )}
            </section>
          ))}
          <Health view={view} />
        </div>
        <Contents view={view} />
      </div>
    </main>
  )
}

function Health({ view: { health, words } }: { view: AnswersView }) {
  if (!health) return null
  return (
    <section className="topic" aria-labelledby="health">
      <h2 id="health">{words.health}</h2>
      <div className="door">
        <Icon name="lock" />
        <span>{health.notice}</span>
        {health.href && (
          <a className="button quiet small" href={health.href} data-action="open-health">
            {health.act}
          </a>
        )}
      </div>
    </section>
  )
}

function Contents({ view: { first, topics, health, words } }: { view: AnswersView }) {
  return (
    <nav className="contents scrolls" aria-label={words.contents}>
      <h2>{words.contents}</h2>
      <ul className="plain">
        {first.length > 0 && (
          <li>
            <a href="#first">{words.first}</a>
          </li>
        )}
        {topics.map(({ topic, name }) => (
          <li key={topic}>
            <a href={`#${topic}`}>{name}</a>
          </li>
        ))}
        {health && (
          <li>
            <a href="#health">{words.health}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
