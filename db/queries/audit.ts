import type { Orm } from '../client'
import { auditEvents } from '../schema/audit-events'

/** What is written down of every look at, and change of, a client's data: ids only, never values. */
export type AuditEntry = {
  tenantId: string
  at: Date
  actorKind: 'jobseeker' | 'coach' | 'system'
  actorId: string
  action: string
  clientId: string
  subject: string
  purpose: string
}

/** Adds a row for each entry. Call it in the transaction that reads or writes the data: without the row, there is no data. */
export async function writeAudit(orm: Orm, ...entries: AuditEntry[]): Promise<void> {
  if (entries.length > 0) await orm.insert(auditEvents).values(entries)
}
