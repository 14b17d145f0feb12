import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import type { Orm } from '../../client'
import { planVersions } from '../../schema/plan-versions'

export type PlanVersionRow = typeof planVersions.$inferSelect

const ofPlan = (tenantId: string, planId: string) =>
  and(eq(planVersions.tenantId, tenantId), eq(planVersions.planId, planId))

/** The approved versions of a plan, the first approval first. `lock` holds them until the transaction ends. */
export async function listPlanVersions(
  orm: Orm,
  tenantId: string,
  planId: string,
  lock = false,
): Promise<PlanVersionRow[]> {
  const asked = orm.select().from(planVersions).where(ofPlan(tenantId, planId)).orderBy(asc(planVersions.number))
  return lock ? asked.for('update') : asked
}

export async function insertPlanVersion(orm: Orm, row: PlanVersionRow): Promise<void> {
  await orm.insert(planVersions).values(row)
}

type VersionChange = Partial<Pick<PlanVersionRow, 'status' | 'content' | 'progress'>> & { changedAt: Date }

/** Changes a version that nothing has superseded. */
export async function changePlanVersion(
  orm: Orm,
  { tenantId, planId, number }: Pick<PlanVersionRow, 'tenantId' | 'planId' | 'number'>,
  change: VersionChange,
): Promise<void> {
  await orm
    .update(planVersions)
    .set(change)
    .where(and(ofPlan(tenantId, planId), eq(planVersions.number, number), ne(planVersions.status, 'superseded')))
}

/** Notes that the jobseeker has had the versions of a plan before them. */
export async function markVersionsSeen(orm: Orm, tenantId: string, planId: string, now: Date): Promise<void> {
  await orm
    .update(planVersions)
    .set({ seenAt: now })
    .where(and(ofPlan(tenantId, planId), isNull(planVersions.seenAt)))
}

/** Removes a version that the jobseeker has not seen; whether there was one. */
export async function deleteUnseenVersion(tx: Orm, tenantId: string, planId: string, number: number): Promise<boolean> {
  const removed = await tx
    .delete(planVersions)
    .where(and(ofPlan(tenantId, planId), eq(planVersions.number, number), isNull(planVersions.seenAt)))
    .returning({ number: planVersions.number })
  return removed.length === 1
}
