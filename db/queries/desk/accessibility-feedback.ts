import { and, asc, desc, eq, isNull, lt } from 'drizzle-orm'
import type { Orm } from '../../client'
import { accessibilityFeedback } from '../../schema/accessibility-feedback'
import { coaches } from '../../schema/sessions'

type FeedbackRow = typeof accessibilityFeedback.$inferSelect & { answeredByName: string | null }

/** Adds feedback. False when its form was posted before. */
export async function insertFeedback(orm: Orm, row: typeof accessibilityFeedback.$inferInsert): Promise<boolean> {
  const added = await orm
    .insert(accessibilityFeedback)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: accessibilityFeedback.id })
  return added.length > 0
}

/** Feedback of a tenant: what waits for an answer, the oldest first, then what has one, the latest first. */
export async function listFeedback(orm: Orm, tenantId: string, limit: number): Promise<FeedbackRow[]> {
  const { answeredBy, answeredAt, writtenAt } = accessibilityFeedback
  const rows = await orm
    .select({ row: accessibilityFeedback, answeredByName: coaches.name })
    .from(accessibilityFeedback)
    .leftJoin(coaches, and(eq(coaches.tenantId, accessibilityFeedback.tenantId), eq(coaches.id, answeredBy)))
    .where(eq(accessibilityFeedback.tenantId, tenantId))
    .orderBy(desc(isNull(answeredAt)), desc(answeredAt), asc(writtenAt))
    .limit(limit)
  return rows.map(({ row, answeredByName }) => ({ ...row, answeredByName }))
}

/** Marks feedback as answered. False when there is none under the id, or it has been answered. */
export async function markFeedbackAnswered(
  orm: Orm,
  tenantId: string,
  id: string,
  answered: { answeredAt: Date; answeredBy: string },
): Promise<boolean> {
  const { tenantId: tenant, id: own, answeredAt } = accessibilityFeedback
  const marked = await orm
    .update(accessibilityFeedback)
    .set(answered)
    .where(and(eq(tenant, tenantId), eq(own, id), isNull(answeredAt)))
    .returning({ id: own })
  return marked.length > 0
}

/** Deletes feedback that was written before a moment; how many there were. */
export async function deleteFeedback(orm: Orm, tenantId: string, before: Date): Promise<number> {
  const { tenantId: tenant, writtenAt, id } = accessibilityFeedback
  const gone = await orm
    .delete(accessibilityFeedback)
    .where(and(eq(tenant, tenantId), lt(writtenAt, before)))
    .returning({ id })
  return gone.length
}
