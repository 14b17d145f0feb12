import { and, eq } from 'drizzle-orm'
import type { Orm } from '../client'
import { plans } from '../schema/plans'

export type PlanRow = typeof plans.$inferSelect
export type NewPlan = typeof plans.$inferInsert

const wanted = (tenantId: string, id: string) => and(eq(plans.tenantId, tenantId), eq(plans.id, id))

export async function insertPlan(orm: Orm, plan: NewPlan): Promise<void> {
  await orm.insert(plans).values(plan)
}

export async function findPlanOfAssessment(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
): Promise<PlanRow | undefined> {
  const found = await orm
    .select()
    .from(plans)
    .where(and(eq(plans.tenantId, tenantId), eq(plans.assessmentId, assessmentId)))
  return found[0]
}

export type PlanChange = Partial<
  Pick<
    PlanRow,
    | 'status'
    | 'draft'
    | 'edits'
    | 'messages'
    | 'coachId'
    | 'approvedBy'
    | 'approvedAt'
    | 'keptLines'
    | 'changedLines'
    | 'droppedLines'
    | 'addedLines'
  >
> & { changedAt: Date }

/** Changes a plan if nobody else has since `onRevision`; false, with nothing changed, otherwise. */
export async function changePlan(
  orm: Orm,
  tenantId: string,
  id: string,
  onRevision: number,
  change: PlanChange,
): Promise<boolean> {
  const changed = await orm
    .update(plans)
    .set({ ...change, revision: onRevision + 1 })
    .where(and(wanted(tenantId, id), eq(plans.revision, onRevision)))
    .returning({ id: plans.id })
  return changed.length === 1
}
