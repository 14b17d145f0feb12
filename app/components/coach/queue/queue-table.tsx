import type { QueueRowView, QueueTableWords } from './queue-row-view'
import { RowsTable } from './rows-table'

const tagOf = { late: 'tag late', dueSoon: 'tag warn', inTime: 'tag' } as const

type TableProps = { label: string; words: QueueTableWords; rows: QueueRowView[] }

/**
 * Sent assessments as a table, which on a narrow window looks like a card for each row and stays a table to those who
 * listen to it. A row opens with a button, which takes a draft that nobody has into review.
 */
export function QueueTable({ label, words, rows }: TableProps) {
  const { columns } = words
  return (
    <RowsTable label={label} columns={Object.values(columns)}>
      {rows.map((row) => (
        <Row key={row.id} row={row} words={words} />
      ))}
    </RowsTable>
  )
}

function Row({ row, words }: { row: QueueRowView; words: QueueTableWords }) {
  const { columns } = words
  const { due } = row
  return (
    <tr id={`client-${row.id}`}>
      <th scope="row">
        <bdi>{row.name}</bdi>
      </th>
      <td data-label={columns.due}>
        {due.what} {due.date} {due.urgency && <span className={tagOf[due.urgency]}>{due.text}</span>}
      </td>
      <td data-label={row.helpShown || row.reasons.length > 0 || row.health ? columns.reasons : undefined}>
        {row.helpShown && (
          <strong className="tag crisis" data-help-shown>
            <span aria-hidden>⚠ </span>
            {row.helpShown}
          </strong>
        )}
        {row.reasons.map((reason) => (
          <span key={reason} className="tag warn">
            {reason}
          </span>
        ))}
        {row.health && <HealthReason {...row.health} />}
      </td>
      <td data-label={columns.language}>
        {row.language}
        {row.interpreter && (
          <>
            {' '}
            <span className="tag">
              <bdi>{row.interpreter}</bdi>
            </span>
          </>
        )}
      </td>
      <td data-label={columns.plan}>
        {row.planKind} <span className="tag">{row.status}</span>
      </td>
      <td data-label={columns.coach}>{row.coach}</td>
      <td data-label={columns.sent}>{row.sent}</td>
      <td>
        <RowActs row={row} words={words} />
      </td>
    </tr>
  )
}

/** The way to the page that opens it, which is written in the log. */
function HealthReason({ text, label, href }: NonNullable<QueueRowView['health']>) {
  if (!href) return <span className="tag">{text}</span>
  return (
    <a className="tag" href={href} aria-label={label} data-action="open-health">
      {text}
    </a>
  )
}

function RowActs({ row, words }: { row: QueueRowView; words: QueueTableWords }) {
  return (
    <div className="row-acts">
      <form method="post" action="/coach">
        <button name="id" value={row.id} data-action="open" aria-label={row.openLabel}>
          {words.open}
        </button>
      </form>
      {row.take && (
        <form method="post" action={row.handOverHref}>
          <button className="quiet" name="do" value="take" aria-label={row.take}>
            {words.take}
          </button>
        </form>
      )}
      {row.handOver && (
        <a href={row.handOverHref} aria-label={row.handOver}>
          {words.handOver}
        </a>
      )}
    </div>
  )
}
