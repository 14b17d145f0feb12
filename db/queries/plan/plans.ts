import { and, eq, sql } from 'drizzle-orm'
import type { Orm } from '../../client'
import { plans } from '../../schema/plans'

export type PlanRow = typeof plans.$inferSelect
type NewPlan = typeof plans.$inferInsert

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

/** The same, locked until the transaction is over. */
export async function lockPlanOfAssessment(
  tx: Orm,
  tenantId: string,
  assessmentId: string,
): Promise<Pick<PlanRow, 'id' | 'status' | 'revision'> | undefined> {
  const found = await tx
    .select({ id: plans.id, status: plans.status, revision: plans.revision })
    .from(plans)
    .where(and(eq(plans.tenantId, tenantId), eq(plans.assessmentId, assessmentId)))
    .for('update')
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

/** Changes a plan if its revision is still `onRevision` (optimistic lock); otherwise changes nothing and resolves to false. */
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

/** How long approvals took, in days from sending, and what became of the drafts' lines. */
export type ApprovalFigures = {
  plans: number
  /** Of none: `null`. */
  median: number | null
  p90: number | null
  kept: number
  changed: number
  dropped: number
  added: number
}

/** Figures of the latest approvals since a moment, of no more than `limit` plans. */
export async function measureApprovals(
  orm: Orm,
  tenantId: string,
  since: Date,
  limit: number,
): Promise<ApprovalFigures> {
  const rows = await orm.execute(sql`
    select count(*)::int as plans,
      percentile_cont(0.5) within group (order by days) as median, percentile_cont(0.9) within group (order by days) as p90,
      coalesce(sum(kept_lines), 0)::int as kept, coalesce(sum(changed_lines), 0)::int as changed,
      coalesce(sum(dropped_lines), 0)::int as dropped, coalesce(sum(added_lines), 0)::int as added
    from (
      select extract(epoch from p.approved_at - a.sent_at)::float8 / 86400 as days,
        p.kept_lines, p.changed_lines, p.dropped_lines, p.added_lines
      from plans p join assessments a on a.tenant_id = p.tenant_id and a.id = p.assessment_id
      where p.tenant_id = ${tenantId} and p.approved_at >= ${since.toISOString()}::timestamptz
      order by p.approved_at desc limit ${limit}
    ) latest`)
  return (rows as unknown as [ApprovalFigures])[0]
}
