import { Icon } from '../../ui/icon'
import { Changes } from './changes'
import type { OverviewView } from './overview-view'
import { PersonCard } from './person-card'
import type { TimelineEvent } from './timeline-view'

/** A client on one page: who they are, the plan in short, what has happened; what comes next at the bottom. */
export function OverviewPage({ view }: { view: OverviewView }) {
  const { id, person, helpShown, changes, timeline, message, words } = view
  return (
    <main id="main" className="desk" data-page="coach-assessment">
      <div className="columns client">
        <aside className="person scrolls" aria-label={words.person} tabIndex={0}>
          <PersonCard person={person} />
        </aside>
        <div className="middle scrolls">
          {helpShown && <p className="fault">{helpShown}</p>}
          <Plan view={view} />
          {changes && <Changes {...changes} />}
        </div>
        <aside className="time scrolls" aria-label={words.timeline} tabIndex={0}>
          <h2>{words.timeline}</h2>
          <p className="acts">
            <a className="button quiet" href={`/coach/assessments/${id}/messages`} data-action="messages" data-key="m">
              <Icon name="message" />
              {message}
            </a>
            <a className="button quiet" href={`/coach/assessments/${id}/return-code`}>
              {words.returnCode}
            </a>
          </p>
          <Timeline events={timeline} />
        </aside>
      </div>
      <StateBar view={view} />
    </main>
  )
}

function Plan({ view: { id, plan, health, words } }: { view: OverviewView }) {
  return (
    <section aria-labelledby="plan">
      <div className="bar">
        <h2 id="plan">{plan.kind}</h2>
        <span className="tag">{plan.status}</span>
      </div>
      {health && (
        <div className="door">
          <Icon name="lock" />
          <span>{health.notice}</span>
          {health.href && (
            <a className="button quiet small" href={health.href} data-action="open-health">
              {health.act}
            </a>
          )}
        </div>
      )}
      <ol className="goals" aria-label={words.goals}>
        {plan.goals.map(({ id: line, title, own }) => (
          <li key={line} lang={own?.language}>
            {title}
          </li>
        ))}
      </ol>
      {plan.parts.map(({ key, heading, lines }) => (
        <section key={key} aria-labelledby={`plan-${key}`}>
          <h3 id={`plan-${key}`}>{heading}</h3>
          <ul className="plain short-lines">
            {lines.map(({ id: line, title, own, who, by }) => (
              <li key={line}>
                <a href={`/coach/plans/${id}#line-${line}`} lang={own?.language}>
                  {title}
                </a>
                <span>{who}</span>
                <span>{by}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="hint">{plan.obligation}</p>
    </section>
  )
}

function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className="timeline">
      {events.map(({ key, icon, tone, what, who, when, href }) => (
        <li key={key} className={`by-${tone}`}>
          <span className="mark">
            <Icon name={icon} />
          </span>
          <b>{href ? <a href={href}>{what}</a> : what}</b>
          <span>
            <bdi>{who}</bdi> · <time>{when}</time>
          </span>
        </li>
      ))}
    </ol>
  )
}

function StateBar({ view: { id, holder, take, handOver, words } }: { view: OverviewView }) {
  return (
    <div className="state noprint">
      <p>{holder}</p>
      {take && (
        <form method="post" action={take.action}>
          <button className="quiet" name="do" value="take" data-aim>
            {take.label} <kbd>A</kbd>
          </button>
        </form>
      )}
      {handOver && <a href={handOver.href}>{handOver.label}</a>}
      <a href={`/coach/assessments/${id}/set-aside`}>{words.toSetAside}</a>
      <a className="button" href={`/coach/plans/${id}`} data-action="continue" data-key="enter">
        {words.toPlan} <kbd>↵</kbd>
      </a>
      <a className="button quiet" href={`/coach/next?after=${id}`} data-key="n">
        {words.next} <kbd>N</kbd>
      </a>
    </div>
  )
}
