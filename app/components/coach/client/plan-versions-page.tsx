import type { VersionsView } from './plan-versions-view'
import { RowsTable } from '../queue/rows-table'

/** The versions of a plan as a list, and two of them side by side. */
export function PlanVersionsPage({ view }: { view: VersionsView }) {
  const { words, choices, left, right, rows } = view
  const sides = [
    { name: 'left', label: words.left, chosen: left },
    { name: 'right', label: words.right, chosen: right },
  ]
  return (
    <main id="main" data-page="coach-versions">
      <h1>{view.title}</h1>
      <ol className="plain two">
        {choices.map(({ code, name, by, status, paper }) => (
          <li key={code} className="card" data-version={code}>
            <strong>{name}</strong> <span className="tag">{status}</span>
            {by && <p className="hint">{by}</p>}
            {paper && (
              <a href={paper} aria-label={`${words.read}: ${name}`}>
                {words.read}
              </a>
            )}
          </li>
        ))}
      </ol>
      {choices.length > 1 && (
        <form method="get" action={`/coach/plans/${view.id}/versions`} className="card">
          <div className="grid">
            {sides.map(({ name, label, chosen }) => (
              <label key={name}>
                {label}
                <select name={name} defaultValue={chosen?.code}>
                  {choices.map((choice) => (
                    <option key={choice.code} value={choice.code}>
                      {choice.name}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
          <p className="acts">
            <button className="quiet">{words.compare}</button>
          </p>
        </form>
      )}
      {choices.length > 1 && rows.length === 0 && <p className="note">{words.same}</p>}
      {rows.length > 0 && left && right && (
        <>
          <p className="hint">{words.onlyDiffering}</p>
          <RowsTable label={words.compare} columns={[words.place, left.name, right.name]}>
            {rows.map((row) => (
              <tr key={row.key} data-part={row.key}>
                <th scope="row">{row.name}</th>
                <td className="written" data-label={left.name}>
                  {row.left}
                </td>
                <td className="written" data-label={right.name}>
                  {row.right}
                </td>
              </tr>
            ))}
          </RowsTable>
        </>
      )}
    </main>
  )
}
