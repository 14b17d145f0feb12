import type { TeamView } from './team-view'
import { RowsTable } from '../queue/rows-table'

/** What a lead sees of the team: who has how many, how long plans take, and what became of the drafts. */
export function TeamPage({ view }: { view: TeamView }) {
  const { columns } = view
  return (
    <main id="main" data-page="coach-team">
      <h1>{view.title}</h1>
      <ul className="tabs">
        {view.links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      <h2>{view.load}</h2>
      {view.members.length === 0 && <p className="note">{view.noCoaches}</p>}
      <RowsTable label={view.load} columns={Object.values(columns)}>
        {view.members.map(({ id, href, name, clients, waiting, late }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            <td data-label={columns.clients}>{clients}</td>
            <td data-label={columns.waiting}>{waiting}</td>
            <td data-label={columns.late}>{late > 0 ? <span className="tag late">{late}</span> : late}</td>
          </tr>
        ))}
      </RowsTable>
      <h2>{view.pace}</h2>
      <p>{view.paceOf}</p>
      <Figures figures={view.paces} />
      {view.worths.length > 0 && (
        <>
          <h2>{view.worth}</h2>
          <p>{view.worthLead}</p>
          <Figures figures={view.worths} />
        </>
      )}
    </main>
  )
}

function Figures({ figures }: { figures: string[][] }) {
  if (figures.length === 0) return null
  return (
    <dl className="grid">
      {figures.map(([what, figure]) => (
        <div key={what} className="card">
          <dt>{what}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
