import { and, asc, eq } from 'drizzle-orm'
import type { Orm } from '../client'
import { contentChanges } from '../schema/content-changes'
import { coaches } from '../schema/sessions'

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

export async function insertContentChange(orm: Orm, row: typeof contentChanges.$inferInsert): Promise<void> {
  await orm.insert(contentChanges).values(row)
}
