import type { Orm } from '../../../db/client'
import { writeAudit } from '../../../db/queries/trust/audit'
import { changePlan, findPlanOfAssessment, type PlanChange } from '../../../db/queries/plan/plans'
import { followPlanInQueue } from '../../../db/queries/desk/queue-entries'
import { draftWorth, type DraftWorth } from '../../../machines/plan/draft/draft-worth'
import { planFrame, type PlanEdits, type PlanMessage } from '../../../machines/plan/life/plan-document'
import type { AuditPurpose } from '../../../machines/audit-actions'
import { nextStatus, type PlanEvent } from '../../../machines/plan/life/plan.machine'
import type { DraftPlan } from '../../../machines/plan/draft/draft-plan'
import { markVersion } from './plan-versions.server'
import type { Portal } from '../portal.server'
import { findOpenPlan, sealPlanPart, type OpenPlan } from './stored-plan.server'
import { auditEntry, type Actor } from '../trust/audit/audit-entry.server'
import { approvedRules } from '../../../machines/plan/draft/rule-outcomes'
import { countRules } from './rule-figures.server'

/** Whose plan it is and with which key its parts are sealed. */
export type PlanOf = { assessmentId: string; clientId: string; dataKey: Buffer }

/** What a step changes besides the status. */
export type PlanParts = {
  edits?: PlanEdits
  draft?: DraftPlan
  messages?: readonly PlanMessage[]
  coachId?: string
  approvedBy?: string
  /** The approval is undone. */
  approvalUndone?: true
}

export type PlanStep = { event: PlanEvent; actor: Actor; purpose: AuditPurpose } & PlanParts

export type StepResult =
  | { outcome: 'done'; revision: number }
  | { outcome: 'notNow' | 'noPlan' }
  | { outcome: 'changedMeanwhile'; plan: OpenPlan }

const approval = (approvedBy: string, approvedAt: Date, worth: DraftWorth): Partial<PlanChange> => ({
  approvedBy,
  approvedAt,
  keptLines: worth.kept,
  changedLines: worth.changed,
  droppedLines: worth.dropped,
  addedLines: worth.added,
})

const noApproval: Partial<PlanChange> = {
  approvedBy: null, approvedAt: null, keptLines: null, changedLines: null, droppedLines: null, addedLines: null,
} // prettier-ignore

/**
 * Takes one step in a plan's life: only if plan.machine.ts allows it and the plan's revision is still `onRevision`.
 * The change, the queue's row and the audit row are one transaction; `alongside` runs in it too.
 */
export async function takePlanStep(
  portal: Portal,
  of: PlanOf,
  onRevision: number,
  step: PlanStep,
  alongside?: (tx: Orm) => Promise<void>,
): Promise<StepResult> {
  const { tenantId, database } = portal
  return database.transaction(async (tx): Promise<StepResult> => {
    const plan = await findOpenPlan(portal, tx, of.dataKey, of.assessmentId)
    if (!plan) return { outcome: 'noPlan' }
    if (plan.row.revision !== onRevision) return { outcome: 'changedMeanwhile', plan }
    const status = nextStatus(plan.row.status, step.event)
    if (!status) return { outcome: 'notNow' }
    const now = portal.now()
    const sealed = (column: 'draft' | 'edits' | 'messages') =>
      step[column] && sealPlanPart(tenantId, of.dataKey, plan.row.id, column, step[column])
    const change: PlanChange = {
      status,
      changedAt: now,
      draft: sealed('draft'),
      edits: sealed('edits'),
      messages: sealed('messages'),
    }
    const { draft = plan.draft, edits = plan.edits } = step
    if (step.coachId) change.coachId = step.coachId
    if (step.approvedBy) Object.assign(change, approval(step.approvedBy, now, draftWorth(draft, edits)))
    if (step.approvalUndone) Object.assign(change, noApproval)
    if (!(await changePlan(tx, tenantId, plan.row.id, onRevision, change))) return { outcome: 'changedMeanwhile', plan }
    const { planKind, firstInterviewBy: interviewBy } = planFrame(draft, edits)
    await followPlanInQueue(tx, tenantId, of.assessmentId, { status, planKind, interviewBy, coachId: step.coachId })
    if (step.approvedBy) await countRules(portal, tx, approvedRules(draft, edits))
    await alongside?.(tx)
    await writeAudit(
      tx,
      auditEntry(portal, step.actor, step.event.type, { clientId: of.clientId, subject: plan.row.id }, step.purpose),
    )
    return { outcome: 'done', revision: onRevision + 1 }
  })
}

/** Ends a plan's life when the one of the client's next assessment takes its place; leaves an audit row of its own. */
export async function supersedePlan(
  portal: Portal,
  tx: Orm,
  of: Pick<PlanOf, 'assessmentId' | 'clientId'>,
  actor: Actor,
  purpose: AuditPurpose,
): Promise<void> {
  const { tenantId } = portal
  const plan = await findPlanOfAssessment(tx, tenantId, of.assessmentId)
  const event = { type: 'plan.superseded' } as const
  const status = plan && nextStatus(plan.status, event)
  if (!status) return
  const now = portal.now()
  // Another transaction changed the plan meanwhile: look again.
  if (!(await changePlan(tx, tenantId, plan.id, plan.revision, { status, changedAt: now })))
    return supersedePlan(portal, tx, of, actor, purpose)
  await followPlanInQueue(tx, tenantId, of.assessmentId, { status })
  await markVersion(portal, tx, plan.id, event)
  await writeAudit(tx, auditEntry(portal, actor, event.type, { clientId: of.clientId, subject: plan.id }, purpose))
}
