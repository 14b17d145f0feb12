import { and, asc, eq, gt, or, sql } from 'drizzle-orm'
import type { Orm } from '../client'
import { assessments } from '../schema/assessments'
import { clients } from '../schema/clients'
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
  Pick<PlanRow, 'status' | 'draft' | 'edits' | 'messages' | 'coachId' | 'approvedBy' | 'approvedAt'>
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

export type QueueRow = {
  assessmentId: string
  clientId: string
  language: string
  sentAt: Date | null
  interviewBy: string | null
  wrappedKey: Buffer
  plan: PlanRow
  /** The latest answer to the question of the name, sealed, with the revision that made it. */
  name: { revision: number; value: Buffer } | null
}

/** Where a page of the queue begins: after this row. */
export type QueuePlace = { interviewBy: string; assessmentId: string }

/** Sent assessments with their plans, the most urgent interview first. Pages by key, so a deep page costs the same. */
export async function listQueue(
  orm: Orm,
  tenantId: string,
  nameKey: string,
  after: QueuePlace | null,
  limit: number,
): Promise<QueueRow[]> {
  const beyond = after
    ? or(
        gt(assessments.interviewBy, after.interviewBy),
        and(eq(assessments.interviewBy, after.interviewBy), gt(assessments.id, after.assessmentId)),
      )
    : sql`true`
  const name = sql<{ r: number; v: string } | null>`(
    select json_build_object('r', x.revision, 'v', encode(x.value, 'base64')) from answers x
    where x.tenant_id = ${assessments.tenantId} and x.assessment_id = ${assessments.id} and x.question_key = ${nameKey}
    order by x.revision desc limit 1)`
  const rows = await orm
    .select({
      name,
      assessmentId: assessments.id,
      clientId: assessments.clientId,
      language: assessments.language,
      sentAt: assessments.sentAt,
      interviewBy: assessments.interviewBy,
      wrappedKey: clients.dataKey,
      plan: plans,
    })
    .from(assessments)
    .innerJoin(clients, and(eq(clients.tenantId, assessments.tenantId), eq(clients.id, assessments.clientId)))
    .innerJoin(plans, and(eq(plans.tenantId, assessments.tenantId), eq(plans.assessmentId, assessments.id)))
    .where(and(eq(assessments.tenantId, tenantId), sql`${assessments.status} <> 'open'`, beyond))
    .orderBy(asc(assessments.interviewBy), asc(assessments.id))
    .limit(limit)
  return rows.map((row) => ({
    ...row,
    name: row.name && { revision: row.name.r, value: Buffer.from(row.name.v, 'base64') },
  }))
}
