import { and, desc, eq, gte, lt, lte, or } from 'drizzle-orm'
import type { AuditAction, AuditPurpose } from '../../../machines/audit-actions'
import type { Orm } from '../../client'
import { auditEvents, type ActorKind } from '../../schema/audit-events'

/**
 * What is written down of every look at, and change of, a client's data. It outlives an erasure, so it holds ids of records
 * only: no value, and no name of a question, topic or service, which would tell what a person was asked or got
 * (docs/decisions/0031).
 */
export type AuditEntry = {
  tenantId: string
  at: Date
  actorKind: ActorKind
  actorId: string
  action: AuditAction
  /** Whose data it was; `null` when it was no client's, as when the log itself is read. */
  clientId: string | null
  /** The id of the record; an answer is `<assessment>#<revision>`. Where `clientId` is `null`, what was changed by its code. */
  subject: string
  purpose: AuditPurpose
}

/** Adds a row for each entry. Call it in the transaction that reads or writes the data: without the row, there is no data. */
export async function writeAudit(orm: Orm, ...entries: AuditEntry[]): Promise<void> {
  if (entries.length > 0) await orm.insert(auditEvents).values(entries)
}

export type AuditRow = typeof auditEvents.$inferSelect

/** Where a page of the log goes on: before this row. */
export type AuditPlace = { at: Date; id: number }

type AuditWish = {
  tenantId: string
  clientId?: string
  /** A coach. */
  actorId?: string
  /** From a moment on, up to another. */
  from?: Date
  to?: Date
  after?: AuditPlace
  limit: number
}

/** One page of the log, the latest first. */
export async function listAuditEvents(orm: Orm, wish: AuditWish): Promise<AuditRow[]> {
  const { tenantId, clientId, actorId, from, to, after, limit } = wish
  return orm
    .select()
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.tenantId, tenantId),
        clientId ? eq(auditEvents.clientId, clientId) : undefined,
        actorId ? and(eq(auditEvents.actorKind, 'coach'), eq(auditEvents.actorId, actorId)) : undefined,
        from && gte(auditEvents.at, from),
        to && lt(auditEvents.at, to),
        after && or(lt(auditEvents.at, after.at), and(eq(auditEvents.at, after.at), lt(auditEvents.id, after.id))),
        // Says once more, in a form that an index understands, where the page begins.
        after && lte(auditEvents.at, after.at),
      ),
    )
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(limit)
}
