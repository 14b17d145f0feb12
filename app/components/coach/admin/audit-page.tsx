import type { AuditView } from './audit-view'
import { RowsTable } from '../queue/rows-table'

type AuditFault = { fault: string; typed: { client: string; actor: string; day: string } }

/** The log of who saw and changed what: filters, and one page of it. */
export function AuditPage({ view, wrong }: { view: AuditView; wrong: AuditFault | null }) {
  const { words } = view
  return (
    <main id="main" data-page="coach-audit">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {wrong && (
        <p className="fault" role="alert">
          {wrong.fault}
        </p>
      )}
      <Filters view={view} typed={wrong?.typed ?? view.filter} />
      {view.isFiltered && (
        <p>
          <a href="/coach/audit">{words.all}</a>
        </p>
      )}
      {view.rows.length === 0 ? <p className="note">{words.empty}</p> : <Rows view={view} />}
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

/** Posted, so that a code is in no address: the answer leads to an address with the id. */
function Filters({ view, typed }: { view: AuditView; typed: AuditFault['typed'] }) {
  const { words } = view
  return (
    <form method="post" action="/coach/audit" className="filters" aria-label={words.filters}>
      <label>
        {words.clientLabel}
        <input type="text" name="client" defaultValue={typed.client} maxLength={60} autoComplete="off" />
      </label>
      <label>
        {words.actorLabel}
        <select name="actor" defaultValue={typed.actor}>
          <option value="">{words.anybody}</option>
          {view.actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.dayLabel}
        <input type="date" name="day" defaultValue={typed.day} />
      </label>
      <button className="quiet">{words.apply}</button>
    </form>
  )
}

function Rows({ view }: { view: AuditView }) {
  const nameOf = Object.fromEntries(view.columns.map(({ code, name }) => [code, name]))
  return (
    <RowsTable label={view.words.title} columns={view.columns.map(({ name }) => name)}>
      {view.rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.at}</th>
          <td data-label={nameOf.who}>{row.who}</td>
          <td data-label={nameOf.what}>{row.what}</td>
          <td data-label={nameOf.client} className="id">
            {row.clientHref ? <a href={row.clientHref}>{row.client}</a> : view.words.noOne}
          </td>
          <td data-label={row.about ? nameOf.about : undefined} className="id">
            {row.about}
          </td>
          <td data-label={nameOf.why}>{row.why}</td>
        </tr>
      ))}
    </RowsTable>
  )
}
