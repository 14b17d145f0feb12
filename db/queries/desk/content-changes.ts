import { and, asc, eq, max, sql } from 'drizzle-orm'
import type { Orm } from '../../client'
import { contentChanges } from '../../schema/content-changes'
import { coaches } from '../../schema/sessions'

export type ContentChangeRow = Pick<typeof contentChanges.$inferSelect, 'id' | 'kind' | 'key' | 'at' | 'value'> & {
  coachName: string | null
}

/** Every change of a tenant's content, the earliest first. */
export async function listContentChanges(orm: Orm, tenantId: string): Promise<ContentChangeRow[]> {
  const { id, kind, key, at, value, coachId } = contentChanges
  return orm
    .select({ id, kind, key, at, value, coachName: coaches.name })
    .from(contentChanges)
    .leftJoin(coaches, and(eq(coaches.tenantId, contentChanges.tenantId), eq(coaches.id, coachId)))
    .where(eq(contentChanges.tenantId, tenantId))
    .orderBy(asc(id))
}

/**
 * Adds a change, unless the same was changed since `seen`, the latest change that its admin had read (0 for none). Only one
 * change of a tenant is added at a time, so that two admins at once cannot miss each other. Resolves to whether it was.
 */
export async function insertContentChange(
  tx: Orm,
  row: typeof contentChanges.$inferInsert,
  seen: number,
): Promise<boolean> {
  const { tenantId, kind, key, id } = contentChanges
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`content ${row.tenantId}`}))`)
  const isSame = and(eq(tenantId, row.tenantId), eq(kind, row.kind), eq(key, row.key))
  const [latest] = await tx
    .select({ id: max(id) })
    .from(contentChanges)
    .where(isSame)
  if ((latest?.id ?? 0) > seen) return false
  await tx.insert(contentChanges).values(row)
  return true
}
