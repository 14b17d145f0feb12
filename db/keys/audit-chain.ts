import { createHash } from 'node:crypto'

/** A row of the audit log as it is sealed: every column, the moment in microseconds. */
export type AuditRow = {
  id: number
  atMicros: string
  actorKind: string
  actorId: string
  action: string
  /** Null when the log itself was read. */
  clientId: string | null
  subject: string
  purpose: string
}

/**
 * A link of a tenant's chain: covers the rows with `afterId` < id <= `untilId`, and through `previous` everything before.
 * Changing, adding, removing or reordering a row, or a link, changes the hash of its link.
 */
export type AuditSeal = {
  number: number
  afterId: number
  untilId: number
  rows: number
  previous: string
  hash: string
}

/** Before the first link. */
export const beforeFirst = { number: 0, untilId: 0, hash: '0'.repeat(64) } as const

/** One line for one row: the same for the same row, and for no other. */
const lineOf = (tenantId: string, row: AuditRow) =>
  JSON.stringify([
    tenantId,
    row.id,
    row.atMicros,
    row.actorKind,
    row.actorId,
    row.action,
    row.clientId,
    row.subject,
    row.purpose,
  ])

type Range = Omit<AuditSeal, 'hash' | 'rows'>

/** SHA-256 over the previous link, the range and its rows in the order of their ids; 64 hex digits. */
export function hashLink(tenantId: string, { number, afterId, untilId, previous }: Range, rows: readonly AuditRow[]) {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([tenantId, number, afterId, untilId, rows.length, previous]))
  for (const row of rows) hash.update('\n').update(lineOf(tenantId, row))
  return hash.digest('hex')
}

/** The link that follows another. */
export function nextLink(
  tenantId: string,
  last: Pick<AuditSeal, 'number' | 'untilId' | 'hash'>,
  untilId: number,
  rows: readonly AuditRow[],
): AuditSeal {
  const range = { number: last.number + 1, afterId: last.untilId, untilId, previous: last.hash }
  return { ...range, rows: rows.length, hash: hashLink(tenantId, range, rows) }
}
