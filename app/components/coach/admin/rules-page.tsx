import { RowsTable } from '../queue/rows-table'
import type { RulesView } from './rules-view'

/** What became of each rule's proposals, for an admin. */
export function RulesPage({ view }: { view: RulesView }) {
  return (
    <main id="main" data-page="coach-rules">
      <h1>{view.title}</h1>
      <p>{view.lead}</p>
      {view.rows.length === 0 ? (
        <p className="note">{view.none}</p>
      ) : (
        <RowsTable label={view.title} columns={view.columns}>
          {view.rows.map(({ rule, name, cells, isDoubtful }) => (
            <tr key={rule}>
              <th scope="row">
                {name} {isDoubtful && <span className="tag warn">{view.doubtful}</span>}
              </th>
              {cells.map(({ label, plans }) => (
                <td key={label} data-label={label}>
                  {plans}
                </td>
              ))}
            </tr>
          ))}
        </RowsTable>
      )}
      <details>
        <summary>{view.silent}</summary>
        <ul>
          {view.silentRules.map(({ rule, name }) => (
            <li key={rule}>{name}</li>
          ))}
        </ul>
      </details>
    </main>
  )
}
