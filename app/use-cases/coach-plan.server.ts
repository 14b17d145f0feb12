import { findAssessment, setAssessmentStatus } from '../../db/queries/assessments'
import { deleteKeptForms } from '../../db/queries/kept-forms'
import type { PlanEdits, PlanMessage } from '../../machines/plan/plan-document'
import type { PlanEvent } from '../../machines/plan/plan.machine'
import { isAssessmentId } from './assessment-ids'
import { supersedePlan, takePlanStep, type PlanParts, type StepResult } from './change-plan.server'
import type { CoachAtWork } from './coach-sign-in.server'
import type { Portal } from './portal.server'
import { findOpenPlan, type OpenPlan } from './stored-plan.server'

type Step = { assessmentId: string; revision: number; edits?: PlanEdits }

async function step(
  portal: Portal,
  coach: CoachAtWork,
  { assessmentId, revision, edits }: Step,
  event: PlanEvent,
  parts: (plan: OpenPlan) => PlanParts = () => ({}),
  afterwards?: 'returned' | 'sent',
): Promise<StepResult> {
  const found = isAssessmentId(assessmentId)
    ? await findAssessment(portal.database, portal.tenantId, assessmentId)
    : undefined
  if (!found) return { outcome: 'noPlan' }
  const { clientId, wrappedKey, previousId } = found.assessment
  const dataKey = portal.masterKey.unwrap(wrappedKey, portal.tenantId, clientId)
  const plan = await findOpenPlan(portal, portal.database.orm, dataKey, assessmentId)
  if (!plan) return { outcome: 'noPlan' }
  if (plan.row.status === 'draft' && event.type !== 'plan.opened') {
    const taken = await takePlan(portal, coach, { assessmentId, revision })
    return taken.outcome === 'done'
      ? step(portal, coach, { assessmentId, revision: taken.revision, edits }, event, parts, afterwards)
      : taken
  }
  const actor = { kind: 'coach', id: coach.id } as const
  const planStep = { event, actor, purpose: 'serviceNeedsAssessment', edits, coachId: coach.id, ...parts(plan) }
  return takePlanStep(portal, { assessmentId, clientId, dataKey }, revision, planStep, async (tx) => {
    if (afterwards) await setAssessmentStatus(tx, portal.tenantId, assessmentId, afterwards)
    if (event.type === 'plan.approved' && previousId !== null)
      await supersedePlan(portal, tx, { assessmentId: previousId, clientId }, actor, planStep.purpose)
    if (edits) await deleteKeptForms(tx, portal.tenantId, coach.id, `/coach/plans/${assessmentId}`)
  })
}

/** Takes a drafted plan into review under the coach's name. */
export const takePlan = (portal: Portal, coach: CoachAtWork, on: Step) =>
  step(portal, coach, on, { type: 'plan.opened', coachId: coach.id })

/** Stores the coach's edits of a plan in review. */
export const editPlan = (portal: Portal, coach: CoachAtWork, on: Step & { edits: PlanEdits }) =>
  step(portal, coach, on, { type: 'plan.edited' })

/** Approves the plan in the coach's name, with the edits as they stand; the jobseeker sees it at once. */
export const approvePlan = (portal: Portal, coach: CoachAtWork, on: Step & { edits: PlanEdits }) =>
  step(portal, coach, on, { type: 'plan.approved', coachId: coach.id }, () => ({ approvedBy: coach.id }))

/** Takes a plan that the jobseeker disagrees with back into review. */
export const reopenPlan = (portal: Portal, coach: CoachAtWork, on: Step) =>
  step(portal, coach, on, { type: 'plan.reopened' })

/** Sends the plan back to the jobseeker with the question of the edits; the assessment can be changed again. */
export function returnPlan(portal: Portal, coach: CoachAtWork, on: Step & { edits: PlanEdits }) {
  const { question = '', ...edits } = on.edits
  const asked: PlanMessage = {
    at: portal.now().toISOString(),
    from: 'coach',
    kind: 'question',
    text: question,
    language: coach.language,
  }
  return step(
    portal,
    coach,
    { ...on, edits },
    { type: 'plan.returned', question },
    (plan) => ({ messages: [...plan.messages, asked] }),
    'returned',
  )
}
