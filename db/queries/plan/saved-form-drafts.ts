import { and, desc, eq, gt, lte } from 'drizzle-orm'
import type { Orm } from '../../client'
import { keptForms } from '../../schema/kept-forms'

type SavedFormRow = typeof keptForms.$inferSelect

/** Keeps a form; a later one of the same coach to the same path takes its place. */
export async function saveForm(orm: Orm, row: SavedFormRow): Promise<void> {
  const { form, keptAt, expiresAt } = row
  await orm
    .insert(keptForms)
    .values(row)
    .onConflictDoUpdate({
      target: [keptForms.tenantId, keptForms.coachId, keptForms.path],
      set: { form, keptAt, expiresAt },
    })
}

/** A coach's kept forms that are not over, the latest first. */
export async function listSavedForms(orm: Orm, tenantId: string, coachId: string, now: Date): Promise<SavedFormRow[]> {
  return orm
    .select()
    .from(keptForms)
    .where(and(eq(keptForms.tenantId, tenantId), eq(keptForms.coachId, coachId), gt(keptForms.expiresAt, now)))
    .orderBy(desc(keptForms.keptAt))
}

/** Forgets what a coach's form to a path said: it is stored, or thrown away. */
export async function deleteSavedForms(orm: Orm, tenantId: string, coachId: string, path: string): Promise<void> {
  await orm
    .delete(keptForms)
    .where(and(eq(keptForms.tenantId, tenantId), eq(keptForms.coachId, coachId), eq(keptForms.path, path)))
}

/** Forgets all that are over. */
export async function deleteExpiredForms(orm: Orm, tenantId: string, now: Date): Promise<void> {
  await orm.delete(keptForms).where(and(eq(keptForms.tenantId, tenantId), lte(keptForms.expiresAt, now)))
}
