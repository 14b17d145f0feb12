import { and, eq, inArray, type Column, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Orm } from '../../client'
import { clientTableNames, clientTables, type ClientTable, type ClientTableName } from '../../client-tables'
import { assessments } from '../../schema/assessments'
import { clients } from '../../schema/clients'
import { erasures } from '../../schema/erasures'
import { plans } from '../../schema/plans'
import { shares } from '../../schema/shares'

export type StoredRow = Record<string, unknown>

const tenantOf = (table: unknown) => (table as { tenantId: Column }).tenantId

/** Which rows of a table are a client's. */
function rowsOf(orm: Orm, { table, of }: ClientTable, tenantId: string, clientId: string): SQL {
  const theirs = orm
    .select({ id: assessments.id })
    .from(assessments)
    .where(and(eq(assessments.tenantId, tenantId), eq(assessments.clientId, clientId)))
  const theirPlans = orm
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.tenantId, tenantId), inArray(plans.assessmentId, theirs)))
  const isTheirs =
    'client' in of
      ? eq(of.client, clientId)
      : 'plan' in of
        ? inArray(of.plan, theirPlans)
        : inArray(of.assessment, theirs)
  return and(eq(tenantOf(table), tenantId), isTheirs)!
}

/** Every stored row of a client, by table. */
export async function readClientRows(
  orm: Orm,
  tenantId: string,
  clientId: string,
): Promise<Record<ClientTableName, StoredRow[]>> {
  const found = {} as Record<ClientTableName, StoredRow[]>
  for (const name of clientTableNames) {
    const { table, ...how }: ClientTable = clientTables[name]
    const rows = orm.select().from(table as PgTable)
    found[name] = await rows.where(rowsOf(orm, { table, ...how }, tenantId, clientId))
  }
  return found
}

/** Every client of a tenant. For a demo: a real tenant has too many. */
export async function listClientIds(orm: Orm, tenantId: string): Promise<string[]> {
  const found = await orm.select({ id: clients.id }).from(clients).where(eq(clients.tenantId, tenantId))
  return found.map(({ id }) => id)
}

/** The client of an assessment, with the wrapped data key. */
export async function findClient(
  orm: Orm,
  tenantId: string,
  clientId: string,
): Promise<typeof clients.$inferSelect | undefined> {
  const found = await orm
    .select()
    .from(clients)
    .where(and(eq(clients.tenantId, tenantId), eq(clients.id, clientId)))
  return found[0]
}

/**
 * Deletes every row of a client that is not kept, the data key with them, and writes down that it happened. False when
 * there is no such client any more, or it is not due after all.
 *
 * @param isDue called once the client's rows are locked
 */
export async function deleteClientRows(
  orm: Orm,
  tenantId: string,
  clientId: string,
  erasure: Pick<typeof erasures.$inferInsert, 'erasedAt' | 'because'>,
  isDue?: () => Promise<boolean>,
): Promise<boolean> {
  const found = await orm
    .select({ id: clients.id })
    .from(clients)
    .where(and(eq(clients.tenantId, tenantId), eq(clients.id, clientId)))
    .for('update')
  if (found.length === 0) return false
  // Row lock: a concurrent answer, approval or opening of a share waits, and then finds nothing.
  const gone = await orm
    .select({ id: assessments.id })
    .from(assessments)
    .where(rowsOf(orm, clientTables.assessments, tenantId, clientId))
    .for('update')
  await orm
    .select({ id: plans.id })
    .from(plans)
    .where(rowsOf(orm, clientTables.plans, tenantId, clientId))
    .for('update')
  await orm
    .select({ id: shares.id })
    .from(shares)
    .where(rowsOf(orm, clientTables.shares, tenantId, clientId))
    .for('update')
  if (isDue && !(await isDue())) return false
  for (const name of clientTableNames.toReversed()) {
    const table: ClientTable = clientTables[name]
    if (table.atErasure === 'deleted')
      await orm.delete(table.table as PgTable).where(rowsOf(orm, table, tenantId, clientId))
  }
  const notices = gone.map(({ id: assessmentId }) => ({ tenantId, assessmentId, clientId, ...erasure }))
  if (notices.length > 0) await orm.insert(erasures).values(notices)
  return true
}

/** When and why an assessment was erased; nothing when it was not. */
export async function findErasure(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
): Promise<typeof erasures.$inferSelect | undefined> {
  const found = await orm
    .select()
    .from(erasures)
    .where(and(eq(erasures.tenantId, tenantId), eq(erasures.assessmentId, assessmentId)))
  return found[0]
}
