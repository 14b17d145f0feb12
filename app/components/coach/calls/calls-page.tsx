import type { CallsView } from './calls-view'

/** Clients whom a notice did not reach: whom to call or write to. */
export function CallsPage({ view, told }: { view: CallsView; told: string | null }) {
  return (
    <main id="main" data-page="coach-calls">
      <h1>{view.title}</h1>
      {told && (
        <p className="note" role="status">
          {told}
        </p>
      )}
      <p>{view.lead}</p>
      {view.rows.length === 0 && <p>{view.none}</p>}
      <ul className="plain">
        {view.rows.map(({ id, name, what, number, language, since }) => (
          <li key={id} className="card" data-call>
            <h2>
              <a href={`/coach/calls/${id}`}>
                <bdi>{name}</bdi>
              </a>
            </h2>
            <p>
              {what}{' '}
              {number && (
                <a href={`tel:${number}`}>
                  <bdi dir="ltr">{number}</bdi>
                </a>
              )}
            </p>
            <p className="hint">
              {language} · {since}
            </p>
          </li>
        ))}
      </ul>
    </main>
  )
}
