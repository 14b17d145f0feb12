import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Orm } from '../../client'
import { clients } from '../../schema/clients'
import { queueEntries, queueFirst } from '../../schema/queue'
import { beforeApproval } from './queue'

/** The sealed list of who stands first in a tenant's queue; nothing before the first start that knows of it. */
export async function findFirstList(orm: Orm, tenantId: string): Promise<Buffer | undefined> {
  const [row] = await orm.select().from(queueFirst).where(eq(queueFirst.tenantId, tenantId))
  return row?.list
}

/** Lets one transaction at a time change the list, to its end. */
export async function lockFirstList(tx: Orm, tenantId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`first in queue ${tenantId}`}))`)
}

export async function saveFirstList(tx: Orm, tenantId: string, list: Buffer): Promise<void> {
  await tx
    .insert(queueFirst)
    .values({ tenantId, list })
    .onConflictDoUpdate({ target: queueFirst.tenantId, set: { list } })
}

/** Those of the assessments whose plan no coach has approved yet. */
export async function keepUnapproved(orm: Orm, tenantId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const found = await orm
    .select({ id: queueEntries.assessmentId })
    .from(queueEntries)
    .where(
      and(
        eq(queueEntries.tenantId, tenantId),
        inArray(queueEntries.assessmentId, [...ids]),
        inArray(queueEntries.status, [...beforeApproval]),
      ),
    )
  return found.map(({ id }) => id)
}

/** Rows with facts whose plan no coach has approved yet, in the order of their ids, after one of them. */
export async function listUnapproved(orm: Orm, tenantId: string, after: string, limit: number) {
  const { assessmentId, clientId, facts, status } = queueEntries
  return orm
    .select({ assessmentId, clientId, facts, wrappedKey: clients.dataKey })
    .from(queueEntries)
    .innerJoin(clients, and(eq(clients.tenantId, queueEntries.tenantId), eq(clients.id, clientId)))
    .where(and(eq(queueEntries.tenantId, tenantId), gt(assessmentId, after), inArray(status, [...beforeApproval])))
    .orderBy(assessmentId)
    .limit(limit)
}
