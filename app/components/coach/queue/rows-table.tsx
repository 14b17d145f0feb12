import type { ReactNode } from 'react'

type Props = { label: string; columns: readonly string[]; children: ReactNode }

/** A table of the desk under its column names; on a phone each row becomes a card. */
export function RowsTable({ label, columns, children }: Props) {
  return (
    <table className="rows" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column, place) => (
            <th key={place} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
