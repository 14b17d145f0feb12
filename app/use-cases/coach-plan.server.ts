import { findAssessment, setAssessmentStatus } from '../../db/queries/assessments'
import { deleteKeptForms } from '../../db/queries/kept-forms'
import { listCoaches } from '../../db/queries/sessions'
import { addDays, addMonths, deadlines, inForce } from '../../machines/plan/deadlines'
import { daysAhead } from '../../machines/plan/follow-up'
import { planFrame, type PlanEdits, type PlanMessage } from '../../machines/plan/plan-document'
import type { PlanEvent } from '../../machines/plan/plan.machine'
import { isAssessmentId } from './assessment-ids'
import { supersedePlan, takePlanStep, type PlanParts, type StepResult } from './change-plan.server'
import type { CoachAtWork } from './coach-sign-in.server'
import { openForCoach, type CoachedAssessment } from './coach-work.server'
import { keepVersion, openVersions, versionInForce, type OpenVersion } from './plan-versions.server'
import { todayOf, type Portal } from './portal.server'
import { findOpenPlan, type OpenPlan } from './stored-plan.server'

/** Whether a page shows what tells of health, has it behind a door, or is for somebody who may not open that. */
export type HealthDoor = 'open' | 'closed' | 'notYours'

/** A plan with its approved versions, as its page shows it. */
export type CoachedPlan = CoachedAssessment & { versions: readonly OpenVersion[]; health: HealthDoor }

/** A plan for its page. The look is one audit row; one that opens what tells of health is written down as that. */
export async function seePlanOf(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
  opensHealth: boolean,
): Promise<CoachedPlan | undefined> {
  const health = !coach.may.has('health.read') ? 'notYours' : opensHealth ? 'open' : 'closed'
  const coached = await openForCoach(portal, coach, assessmentId, health === 'open' ? 'health.seen' : 'plan.seen')
  return coached && { ...coached, health, versions: await versionsOf(portal, coached) }
}

const versionsOf = (portal: Portal, { assessment, plan }: CoachedAssessment) =>
  openVersions(portal, portal.database.orm, assessment.dataKey, plan.row.id)

/** The coaches' names by their ids. */
export async function coachNames(portal: Portal): Promise<ReadonlyMap<string, string>> {
  const coaches = await listCoaches(portal.database.orm, portal.tenantId)
  return new Map(coaches.map(({ id, name }) => [id, name]))
}

/**
 * What is printed of a plan: the version with a number; without one the version that holds, or, before the first
 * approval, the plan in work. Nothing, when there is no version with that number.
 */
export async function contentForPaper(portal: Portal, { assessment, plan, versions }: CoachedPlan, number?: string) {
  const chosen = number ? versions.find(({ row }) => String(row.number) === number) : versionInForce(versions)
  if (!chosen) return number ? null : { assessment, draft: plan.draft, edits: plan.edits, approved: null }
  const { row, draft, edits } = chosen
  const name = (await coachNames(portal)).get(row.approvedBy) ?? ''
  return { assessment, draft, edits, approved: { name, at: row.approvedAt, status: row.status } }
}

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
  const { clientId, wrappedKey, previousId, sentAt } = found.assessment
  const dataKey = portal.tenantKeys.unwrap(wrappedKey, portal.tenantId, clientId)
  const plan = await findOpenPlan(portal, portal.database.orm, dataKey, assessmentId)
  if (!plan) return { outcome: 'noPlan' }
  if (plan.row.status === 'draft' && event.type !== 'plan.opened') {
    const taken = await takePlan(portal, coach, { assessmentId, revision })
    return taken.outcome === 'done'
      ? step(portal, coach, { assessmentId, revision: taken.revision, edits }, event, parts, afterwards)
      : taken
  }
  const actor = { kind: 'coach', id: coach.id } as const
  const planStep = {
    event,
    actor,
    purpose: 'serviceNeedsAssessment' as const,
    edits,
    coachId: coach.id,
    ...parts(plan),
  }
  return takePlanStep(portal, { assessmentId, clientId, dataKey }, revision, planStep, async (tx) => {
    if (afterwards) await setAssessmentStatus(tx, portal.tenantId, assessmentId, afterwards)
    if (event.type === 'plan.approved' && previousId !== null)
      await supersedePlan(portal, tx, { assessmentId: previousId, clientId }, actor, planStep.purpose)
    if (edits) await deleteKeptForms(tx, portal.tenantId, coach.id, `/coach/plans/${assessmentId}`)
    if (event.type !== 'plan.approved') return
    const approved = {
      planId: plan.row.id,
      draft: plan.draft,
      edits: edits ?? plan.edits,
      coachId: coach.id,
      sentAt: sentAt ?? portal.now(),
    }
    await keepVersion(portal, tx, { assessmentId, clientId, dataKey }, approved)
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

/**
 * Takes an approved plan up again: the jobseeker disagrees, or it is time for the next one. When the agreed discussion is
 * at hand, the one after it is proposed, so that approving untouched does not bring the client back at once.
 */
export const reopenPlan = (portal: Portal, coach: CoachAtWork, on: Step) =>
  step(portal, coach, on, { type: 'plan.reopened' }, ({ draft, edits }) => {
    const today = todayOf(portal)
    if (planFrame(draft, edits).nextDiscussionBy > addDays(today, daysAhead)) return {}
    const nextDiscussionBy = addMonths(today, inForce(deadlines, 'discussionMonths', today))
    return { edits: { ...edits, nextDiscussionBy } }
  })

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
