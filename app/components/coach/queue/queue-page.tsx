import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon'
import { QueueList } from './queue-list'
import type { RailItem, RailPart } from './queue-rail-view'
import type { QueueView } from './queue-view'

type PageProps = { view: QueueView; shown?: string; preview: ReactNode }

/** The queue: ways into it, one line a client, and the chosen one beside. Links and forms, no script needed. */
export function QueuePage({ view, shown, preview }: PageProps) {
  return (
    <main id="main" className="desk columns" data-page="coach-queue">
      <Rail label={view.railLabel} parts={view.rail} />
      <div className="list scrolls">
        <div className="bar">
          <h1>{view.title}</h1>
          <Filters filters={view.filters} />
        </div>
        {view.told && (
          <p className="note" role="status">
            {view.told}
          </p>
        )}
        {view.groups.length === 0 && <p className="note">{view.empty}</p>}
        <QueueList groups={view.groups} words={view.words} shown={shown} />
        <p className="acts">
          {view.start && <a href={view.start.href}>{view.start.label}</a>}
          {view.next && (
            <a className="button quiet" href={view.next.href} rel="next">
              {view.next.label}
            </a>
          )}
        </p>
      </div>
      <aside className="peek scrolls" aria-label={view.previewLabel} data-peek>
        {preview}
      </aside>
    </main>
  )
}

function Rail({ label, parts }: { label: string; parts: readonly RailPart[] }) {
  return (
    <nav className="rail scrolls" aria-label={label}>
      {parts.map(({ heading, items }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul className="plain">
            {items.map((item) => (
              <li key={item.href}>
                <RailLink item={item} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function RailLink({ item: { label, count, href, isCurrent, isHot, digit } }: { item: RailItem }) {
  return (
    <a href={href} aria-current={isCurrent ? 'page' : undefined} data-key={digit}>
      <span>{label}</span>
      {count && <span className={isHot ? 'count hot' : 'count'}>{count}</span>}
      {digit && <kbd>{digit}</kbd>}
    </a>
  )
}

function Filters({ filters }: { filters: QueueView['filters'] }) {
  const { label, open, selects, kept, apply, save, canSave, remove, query } = filters
  return (
    <details className="fold">
      <summary data-key="f">
        <Icon name="filter" />
        {open}
      </summary>
      <div>
        <form action="/coach" className="filters" aria-label={label}>
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {selects.map(({ name, label: said, chosen, choices }) => (
            <label key={name}>
              {said}
              <select name={name} defaultValue={chosen} key={chosen}>
                {choices.map(({ value, label: choice }) => (
                  <option key={value} value={value}>
                    {choice}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <button>{apply}</button>
        </form>
        {(canSave || remove) && (
          <form method="post" action="/coach">
            <input type="hidden" name="query" value={query} />
            <button className="quiet" name="do" value={remove ? 'forgetFilter' : 'saveFilter'}>
              {remove ?? save}
            </button>
          </form>
        )}
      </div>
    </details>
  )
}
