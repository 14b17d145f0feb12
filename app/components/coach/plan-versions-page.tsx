import type { VersionsView } from './plan-versions-view'

/** The versions of a plan as a list, and two of them side by side. */
export function PlanVersionsPage({ view }: { view: VersionsView }) {
  const { words, choices, left, right, rows } = view
  const sides = [
    { name: 'left', label: words.left, chosen: left },
    { name: 'right', label: words.right, chosen: right },
  ]
  return (
    <main id="main" data-page="coach-versions">
      <p>
        <a href={`/coach/plans/${view.id}`}>{words.toPlan}</a>
      </p>
      <h1>{view.title}</h1>
      <ol className="plain">
        {choices.map(({ code, name, status }) => (
          <li key={code} className="line">
            <span>{name}</span> <span className="tag">{status}</span>
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
          <div className="wide" role="region" aria-label={words.compare} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.place}</th>
                  <th scope="col">{left.name}</th>
                  <th scope="col">{right.name}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.key} data-part={row.key}>
                    <th scope="row">{row.name}</th>
                    <td className="written">{row.left}</td>
                    <td className="written">{row.right}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </main>
  )
}
