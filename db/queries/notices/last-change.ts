import { and, eq } from 'drizzle-orm'
import type { Orm } from '../../client'
import { assessments } from '../../schema/assessments'

/** When an assessment was last changed. */
export async function findChangedAt(orm: Orm, tenantId: string, id: string): Promise<Date> {
  const [row] = await orm
    .select({ changedAt: assessments.changedAt })
    .from(assessments)
    .where(and(eq(assessments.tenantId, tenantId), eq(assessments.id, id)))
  return row?.changedAt ?? new Date(0)
}
