import type { QueueRowView, QueueView } from './queue-view'

const tagOf: Record<QueueRowView['urgency'], string> = { late: 'tag late', dueSoon: 'tag warn', inTime: 'tag' }

/** Sent assessments as a table; each row opens with a button, which takes a draft into review. */
export function QueuePage({ view }: { view: QueueView & { isLater: boolean } }) {
  return (
    <main id="main" data-page="coach-queue">
      <h1>{view.title}</h1>
      {view.rows.length === 0 && <p className="note">{view.empty}</p>}
      <div className="wide" role="region" aria-label={view.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {view.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">{view.open}</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <Row key={row.id} row={row} open={view.open} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="acts">
        {view.isLater && <a href="/coach">{view.newer}</a>}
        {view.next && (
          <a className="button quiet" href={view.next}>
            {view.older}
          </a>
        )}
      </p>
    </main>
  )
}

function Row({ row, open }: { row: QueueRowView; open: string }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{row.name}</bdi>
      </th>
      <td>
        {row.interviewBy} <span className={tagOf[row.urgency]}>{row.urgencyText}</span>
      </td>
      <td>
        {row.notices.map((notice) => (
          <span key={notice} className="tag warn">
            {notice}
          </span>
        ))}
      </td>
      <td>{row.planKind}</td>
      <td>{row.language}</td>
      <td>{row.status}</td>
      <td>{row.coach}</td>
      <td>{row.sent}</td>
      <td>
        <form method="post" action="/coach">
          <button name="id" value={row.id} data-action="open" aria-label={row.openLabel}>
            {open}
          </button>
        </form>
      </td>
    </tr>
  )
}
