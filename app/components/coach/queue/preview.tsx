import { Icon } from '../../ui/icon'
import { PersonProfile, Priorities, Reach } from '../client/person-card'
import type { PreviewView } from './preview-view'
import { Name } from './queue-list'

/** One client beside the queue. */
export function Preview({ view }: { view: PreviewView }) {
  const { row, person, crisis, health, lines, words } = view
  return (
    <div data-client={row.id}>
      <h2 className="name">
        <Name name={row.name} />
      </h2>
      <p className="facts">{[...person.facts, row.status, words.holder].join(' · ')}</p>
      {crisis && (
        <section className="crisis-card">
          <h3>
            <Icon name="crisis" />
            {crisis.title}
          </h3>
          <p>{crisis.lead}</p>
          <Reach person={person} />
        </section>
      )}
      {!crisis && <Reach person={person} />}
      <Reasons reasons={row.reasons} health={health} />
      <Priorities person={person} />
      {lines.length > 0 && (
        <section className="block">
          <h2>{words.lines}</h2>
          <ul className="plain first-lines">
            {lines.map(({ id, text, by }) => (
              <li key={id}>
                <span>{text}</span> <small>{by}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PersonProfile person={person} />
      <Acts view={view} />
      <p className="hint">{words.claims}</p>
    </div>
  )
}

function Reasons({ reasons, health }: { reasons: readonly string[]; health: PreviewView['health'] }) {
  if (reasons.length === 0 && !health) return null
  return (
    <p>
      {reasons.map((reason) => (
        <span key={reason} className="tag warn">
          {reason}
        </span>
      ))}
      {health && !health.href && <span className="tag">{health.text}</span>}
      {health?.href && (
        <a className="tag door" href={health.href} aria-label={health.label} data-action="open-health">
          <Icon name="lock" />
          {health.text}
        </a>
      )}
    </p>
  )
}

function Acts({ view: { row, words } }: { view: PreviewView }) {
  return (
    <div className="acts">
      <a className="button" href={row.href} data-key="enter">
        {words.open} <kbd>↵</kbd>
      </a>
      {row.take && (
        <form method="post" action={row.handOverHref}>
          <button className="quiet" name="do" value="take" aria-label={row.take} data-aim>
            {words.take} <kbd>A</kbd>
          </button>
        </form>
      )}
      <a href={`${row.href}/answers`}>{words.answers}</a>
      {row.handOver && (
        <a href={row.handOverHref} aria-label={row.handOver}>
          {words.handOver}
        </a>
      )}
    </div>
  )
}
