import { Icon } from '../../ui/icon'
import type { NameView, QueueListWords, QueueRowView } from './queue-row-view'

/** Rows that wait for the same, under their heading. */
export type QueueGroup = { key: string; heading: string; isDanger: boolean; rows: QueueRowView[] }

type ListProps = { groups: readonly QueueGroup[]; words: QueueListWords; shown?: string }

/**
 * Clients, one line each, as a table for each group: its columns are read out and not seen. The name opens the client's page
 * without taking the client; the eye button, or J and K, choose which client the preview shows.
 */
export function QueueList({ groups, words, shown }: ListProps) {
  return groups.map(({ key, heading, isDanger, rows }) => (
    <section key={key} aria-labelledby={`group-${key}`}>
      <h2 id={`group-${key}`} className={isDanger ? 'group danger' : 'group'}>
        {isDanger && <Icon name="crisis" />}
        {heading}
      </h2>
      <table className="queue" aria-labelledby={`group-${key}`}>
        <thead className="unseen">
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} words={words} isShown={row.id === shown} />
          ))}
        </tbody>
      </table>
    </section>
  ))
}

type RowProps = { row: QueueRowView; words: QueueListWords; isShown: boolean }

function Row({ row, words, isShown }: RowProps) {
  const { sign, due } = row
  return (
    <tr
      data-row
      id={`client-${row.id}`}
      className={row.waits === 'callToday' ? 'danger' : undefined}
      aria-current={isShown || undefined}
    >
      <td className={sign?.isDanger ? 'sign danger' : 'sign'} data-help-shown={sign?.icon === 'crisis' || undefined}>
        {sign && <Icon name={sign.icon} label={sign.text} />}
      </td>
      <th scope="row">
        <a href={row.href} data-action="open">
          <Name name={row.name} />
        </a>
      </th>
      <td className="matter">
        <strong>{row.matter}</strong>
        {row.reasons.map((reason) => (
          <span key={reason}> · {reason}</span>
        ))}
        {row.health && <span className="health"> · {row.health}</span>}
        {row.waits === 'colleague' && <span> · {row.coach}</span>}
      </td>
      <td className="kind">{row.planKind}</td>
      <td className="spoken">
        {row.language}
        {row.interpreter && (
          <>
            {' · '}
            <bdi>{row.interpreter}</bdi>
          </>
        )}
      </td>
      <td className="due">
        {due && (
          <>
            <b className={due.urgency}>{due.text}</b> <span>{due.days}</span>
          </>
        )}
        {!due && row.status}
      </td>
      <td className="row-acts">
        {row.take && (
          <form method="post" action={row.handOverHref}>
            <button className="quiet" name="do" value="take" aria-label={row.take}>
              {words.take}
            </button>
          </form>
        )}
        <a
          className="show"
          href={row.showHref}
          aria-label={row.showLabel}
          data-preview={`/coach/clients/${row.id}/preview`}
        >
          <Icon name="eye" />
        </a>
      </td>
    </tr>
  )
}

/** A name as it was given; where its letters are not Latin, with how to read it. */
export function Name({ name: { text, written, latin } }: { name: NameView }) {
  return (
    <>
      <bdi lang={written.lang} dir={written.dir}>
        {text}
      </bdi>
      {latin && <span className="latin"> {latin}</span>}
    </>
  )
}
