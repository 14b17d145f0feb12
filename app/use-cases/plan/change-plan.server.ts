import type { Orm } from '../../../db/client'
import { writeAudit } from '../../../db/queries/trust/audit'
import { changePlan, lockPlanOfAssessment, type PlanChange } from '../../../db/queries/plan/plans'
import { followPlanInQueue } from '../../../db/queries/desk/queue-entries'
import {
  decidePlanAct,
  type ActBasis,
  type PlanAct,
  type PlanContent,
  type PlanDecision,
} from '../../../machines/plan/life/decide-plan-act'
import { planFrame } from '../../../machines/plan/life/plan-document'
import type { AuditPurpose } from '../../../machines/audit-actions'
import { nextStatus } from '../../../machines/plan/life/plan.machine'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { markVersion } from './plan-versions.server'
import { todayOf, type Portal } from '../portal.server'
import { sealPlanPart, type OpenPlan } from './stored-plan.server'
import { auditEntry, type Actor } from '../trust/audit/audit-entry.server'
import { countRules } from './rule-figures.server'

/** Whose plan it is and with which key its parts are sealed. */
export type PlanOf = { assessmentId: string; clientId: string; dataKey: Buffer }

export const planOf = ({ row, dataKey }: OpenAssessment): PlanOf => ({
  assessmentId: row.id,
  clientId: row.clientId,
  dataKey,
})

/** A plan and the answers under it, loaded once: what an act is decided on. */
export type LoadedPlan = { assessment: OpenAssessment; plan: OpenPlan }

export type StepResult = { outcome: 'done'; revision: number } | { outcome: 'notNow' | 'noPlan' | 'changedMeanwhile' }

/** What is stored with an act in its transaction; `after` is the plan as the act leaves it. */
type Alongside = (tx: Orm, after: PlanContent) => Promise<void>

type By = { actor: Actor; purpose: AuditPurpose }

type Changed = Extract<PlanDecision, { outcome: 'changed' }>

function basisOf(portal: Portal, { walked: { answers } }: OpenAssessment): ActBasis {
  const now = portal.now()
  return { now, today: todayOf(portal), answers, catalogue: () => portal.content.servicesAt(now) }
}

const approvalColumns = (approval: Changed['approval'], at: Date): Partial<PlanChange> => {
  if (!approval) return {}
  if (approval === 'undone')
    return { approvedBy: null, approvedAt: null, keptLines: null, changedLines: null, droppedLines: null, addedLines: null }
  const { kept, changed, dropped, added } = approval.worth
  return { approvedBy: approval.by, approvedAt: at, keptLines: kept, changedLines: changed, droppedLines: dropped, addedLines: added }
} // prettier-ignore

function changeOf(tenantId: string, { plan, assessment }: LoadedPlan, decided: Changed, at: Date): PlanChange {
  const sealed = (column: keyof PlanContent) =>
    decided.changes[column] && sealPlanPart(tenantId, assessment.dataKey, plan.row.id, column, decided.changes[column])
  return {
    status: decided.status,
    changedAt: at,
    draft: sealed('draft'),
    edits: sealed('edits'),
    messages: sealed('messages'),
    ...(decided.coachId !== undefined && { coachId: decided.coachId }),
    ...approvalColumns(decided.approval, at),
  }
}

/**
 * One act on a plan: decided on what was loaded, then stored if the plan's revision is still the loaded one (optimistic lock);
 * otherwise nothing is stored and the outcome is `changedMeanwhile`. The change, the queue's row, the audit rows and
 * `alongside` are one transaction.
 */
export async function actOnPlan(
  portal: Portal,
  loaded: LoadedPlan,
  { actor, purpose }: By,
  act: PlanAct,
  alongside?: Alongside,
): Promise<StepResult> {
  const { tenantId, database } = portal
  const { row, draft, edits, messages } = loaded.plan
  const { id: assessmentId, clientId } = loaded.assessment.row
  const basis = basisOf(portal, loaded.assessment)
  const decided = decidePlanAct({ status: row.status, draft, edits, messages }, act, basis)
  if (decided.outcome === 'notNow') return decided
  const { status, coachId, after, approval, events } = decided
  const change = changeOf(tenantId, loaded, decided, basis.now)
  return database.transaction(async (tx): Promise<StepResult> => {
    if (!(await changePlan(tx, tenantId, row.id, row.revision, change))) return { outcome: 'changedMeanwhile' }
    const { planKind, firstInterviewBy: interviewBy } = planFrame(after.draft, after.edits)
    await followPlanInQueue(tx, tenantId, assessmentId, { status, planKind, interviewBy, coachId })
    if (approval && approval !== 'undone') await countRules(portal, tx, approval.rules)
    await alongside?.(tx, after)
    const entries = events.map(({ type }) => auditEntry(portal, actor, type, { clientId, subject: row.id }, purpose))
    await writeAudit(tx, ...entries)
    return { outcome: 'done', revision: row.revision + 1 }
  })
}

/**
 * Ends a plan's life when the one of the client's next assessment takes its place; leaves an audit row of its own. The plan's
 * row is locked until the transaction is over.
 */
export async function supersedePlan(
  portal: Portal,
  tx: Orm,
  of: Pick<PlanOf, 'assessmentId' | 'clientId'>,
  { actor, purpose }: By,
): Promise<void> {
  const { tenantId } = portal
  const plan = await lockPlanOfAssessment(tx, tenantId, of.assessmentId)
  const event = { type: 'plan.superseded' } as const
  const status = plan && nextStatus(plan.status, event)
  if (!status) return
  await changePlan(tx, tenantId, plan.id, plan.revision, { status, changedAt: portal.now() })
  await followPlanInQueue(tx, tenantId, of.assessmentId, { status })
  await markVersion(portal, tx, plan.id, event)
  await writeAudit(tx, auditEntry(portal, actor, event.type, { clientId: of.clientId, subject: plan.id }, purpose))
}
