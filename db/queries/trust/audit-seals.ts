import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { AuditRow, AuditSeal } from '../../keys/audit-chain'
import type { Orm } from '../../client'
import { auditEvents, auditSeals } from '../../schema/audit-events'

/** The last id that was given out, and the number of a transaction that began after that. */
export type AuditHorizon = { id: number; transaction: string }

/**
 * An id is given out only to a transaction that has its number already. So the transaction that holds an id up to `id` has a
 * lower number than `transaction`, and once every transaction before it is over, no row up to `id` can still appear. (The
 * end of a snapshot would not do: it is the last *completed* transaction, and others above it may be running.)
 */
export async function findAuditHorizon(orm: Orm): Promise<AuditHorizon> {
  const id = await findLastAuditId(orm)
  const [own] = await orm.execute<{ transaction: string }>(sql`select pg_current_xact_id()::text as transaction`)
  return { id, transaction: own!.transaction }
}

/** The last id of the log that was given out, to any tenant; 0 before the first. */
export async function findLastAuditId(orm: Orm): Promise<number> {
  const [given] = await orm.execute<{ id: number }>(
    sql`select case when is_called then last_value else 0 end as id from audit_events_id_seq`,
  )
  return Number(given!.id)
}

/** Whether every transaction before the horizon's is over, committed or not. */
export async function isSettled(orm: Orm, { transaction }: AuditHorizon): Promise<boolean> {
  const [found] = await orm.execute<{ settled: boolean }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot()) >= ${transaction}::xid8 as settled`,
  )
  return found!.settled
}

/** Lets one transaction at a time lengthen a tenant's chain; false when another one is at it. */
export async function lockChain(orm: Orm, tenantId: string): Promise<boolean> {
  const [found] = await orm.execute<{ locked: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`audit ${tenantId}`}, 0)) as locked`,
  )
  return found!.locked
}

/** Rows of the log with afterId < id <= untilId in the order of their ids, `limit` at most. */
export async function listAuditRows(
  orm: Orm,
  tenantId: string,
  afterId: number,
  untilId: number,
  limit: number,
): Promise<AuditRow[]> {
  return orm.execute<AuditRow>(sql`
    select id, (extract(epoch from at) * 1000000)::bigint::text as "atMicros", actor_kind as "actorKind",
      actor_id as "actorId", action, client_id::text as "clientId", subject, purpose
    from audit_events where tenant_id = ${tenantId} and id > ${afterId} and id <= ${untilId} order by id limit ${limit}`)
}

const columns = {
  number: auditSeals.number,
  afterId: auditSeals.afterId,
  untilId: auditSeals.untilId,
  rows: auditSeals.rows,
  previous: auditSeals.previous,
  hash: auditSeals.hash,
}

export async function findLastSeal(orm: Orm, tenantId: string): Promise<AuditSeal | undefined> {
  const own = eq(auditSeals.tenantId, tenantId)
  return (await orm.select(columns).from(auditSeals).where(own).orderBy(desc(auditSeals.number)).limit(1))[0]
}

/** When the first row after the tenant's last link was written; nothing when every row is sealed. */
export async function findFirstUnsealed(orm: Orm, tenantId: string): Promise<Date | undefined> {
  const last = (await findLastSeal(orm, tenantId))?.untilId ?? 0
  const unsealed = and(eq(auditEvents.tenantId, tenantId), gt(auditEvents.id, last))
  const [first] = await orm
    .select({ at: auditEvents.at })
    .from(auditEvents)
    .where(unsealed)
    .orderBy(asc(auditEvents.id))
    .limit(1)
  return first?.at
}

/** Links after a number, in order. */
export async function listSeals(orm: Orm, tenantId: string, after: number, limit: number): Promise<AuditSeal[]> {
  const wanted = and(eq(auditSeals.tenantId, tenantId), gt(auditSeals.number, after))
  return orm.select(columns).from(auditSeals).where(wanted).orderBy(asc(auditSeals.number)).limit(limit)
}

export async function insertSeal(orm: Orm, tenantId: string, seal: AuditSeal): Promise<void> {
  await orm.insert(auditSeals).values({ tenantId, ...seal })
}
