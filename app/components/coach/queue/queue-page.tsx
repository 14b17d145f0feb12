import { QueueTable } from './queue-table'
import { SearchForm } from './search-page'
import type { QueueView } from './queue-view'

/** Sent assessments: whose they are, what to narrow them by, and one page of rows. Links and forms, no script needed. */
export function QueuePage({ view }: { view: QueueView }) {
  return (
    <main id="main" data-page="coach-queue">
      <h1>{view.title}</h1>
      {view.told && (
        <p className="note" role="status">
          {view.told}
        </p>
      )}
      <nav aria-label={view.tabsLabel}>
        <ul className="tabs">
          {view.tabs.map(({ label, count, href, isCurrent }) => (
            <li key={href}>
              <a href={href} aria-current={isCurrent ? 'page' : undefined}>
                {label} {count && <span className="count">{count}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchForm words={view.search} />
      <Filters view={view} />
      {view.rows.length === 0 ? (
        <p className="note">{view.empty}</p>
      ) : (
        <QueueTable label={view.title} words={view.table} rows={view.rows} />
      )}
      <p className="acts">
        {view.start && <a href={view.start.href}>{view.start.label}</a>}
        {view.next && (
          <a className="button quiet" href={view.next.href} rel="next">
            {view.next.label}
          </a>
        )}
      </p>
    </main>
  )
}

function Filters({ view }: { view: QueueView }) {
  return (
    <form action="/coach" className="filters" aria-label={view.filtersLabel}>
      {view.kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {view.selects.map(({ name, label, chosen, choices }) => (
        <label key={name}>
          {label}
          <select name={name} defaultValue={chosen} key={chosen}>
            {choices.map(({ value, label: said }) => (
              <option key={value} value={value}>
                {said}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button className="quiet">{view.apply}</button>
    </form>
  )
}
