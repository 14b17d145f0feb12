import type { Orm } from '../../../db/client'
import {
  findAssessment,
  setAssessmentStatus,
  type AssessmentWithAnswers,
} from '../../../db/queries/conversation/assessments'
import { deleteKeptForms } from '../../../db/queries/plan/saved-form-drafts'
import { listCoaches } from '../../../db/queries/access/sessions'
import { addDays, addMonths, deadlines, inForce } from '../../../machines/plan/law/deadlines'
import { daysAhead } from '../../../machines/plan/life/follow-up'
import type { DraftPlan } from '../../../machines/plan/draft/draft-plan'
import { withoutPastDays, withoutPastEdits } from '../../../machines/plan/life/plan-days'
import { planFrame, type PlanEdits, type PlanMessage } from '../../../machines/plan/life/plan-document'
import type { PlanEvent } from '../../../machines/plan/life/plan.machine'
import { asSharedNow, restsOnTakenBack } from '../../../machines/plan/life/sharing'
import { isAssessmentId } from '../conversation/assessment-ids'
import { supersedePlan, takePlanStep, type PlanOf, type PlanParts, type StepResult } from './change-plan.server'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { tryHealthDoor, type HealthAsk } from '../desk/health-door.server'
import { openForCoach, type CoachedAssessment } from '../desk/load-client.server'
import { noteFirstStep } from '../desk/queue-entry.server'
import { draftAnew } from './draft.server'
import { openAssessment } from '../conversation/load-assessment.server'
import { tellOfApproval } from '../notices/tell-of-plan.server'
import { tellPerson } from '../notices/tell-person.server'
import { keepVersion, openVersions, versionInForce, type OpenVersion } from './plan-versions.server'
import { todayOf, type Portal } from '../portal.server'
import { findOpenPlan, type OpenPlan } from './stored-plan.server'
import { byCoach } from '../trust/audit/audit-entry.server'

/** Whether a page shows what tells of health, has it behind a door, or is for somebody who may not open that. */
export type HealthDoor = 'open' | 'closed' | 'notYours'

/** A plan with its approved versions, as its page shows it. */
export type CoachedPlan = CoachedAssessment & { versions: readonly OpenVersion[]; health: HealthDoor }

/** A plan for its page. The look is one audit row; one that opens what tells of health is written down as that. */
export async function seePlanOf(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
  ask: HealthAsk,
): Promise<CoachedPlan | undefined> {
  let isOpen = false
  const coached = await openForCoach(portal, coach, assessmentId, async ({ assessment, plan }) => {
    const door = await tryHealthDoor(portal, coach, assessment.row.clientId, ask, plan.row.changedAt)
    isOpen = door.isOpen
    return door.isNew ? 'health.seen' : 'plan.seen'
  })
  if (!coached) return undefined
  const health = !coach.may.has('health.read') ? 'notYours' : isOpen ? 'open' : 'closed'
  return { ...coached, health, versions: await versionsOf(portal, coached) }
}

async function versionsOf(portal: Portal, { assessment, plan }: CoachedAssessment): Promise<OpenVersion[]> {
  const versions = await openVersions(portal, portal.database.orm, assessment.dataKey, plan.row.id)
  return versions.map((one) => ({ ...one, draft: asSharedNow(one.draft, assessment.walked.answers) }))
}

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
  const { row, draft, edits, agreedOn } = chosen
  const name = (await coachNames(portal)).get(row.approvedBy) ?? ''
  return { assessment, draft, edits, agreedOn, approved: { name, at: row.approvedAt, status: row.status } }
}

type Step = { assessmentId: string; revision: number; edits?: PlanEdits }

/** A plan that a coach works on, and whose it is. */
type Worked = { found: AssessmentWithAnswers; plan: OpenPlan; of: PlanOf }

async function planInWork(portal: Portal, assessmentId: string): Promise<Worked | undefined> {
  const found = isAssessmentId(assessmentId)
    ? await findAssessment(portal.database, portal.tenantId, assessmentId)
    : undefined
  if (!found) return undefined
  const { clientId, wrappedKey } = found.assessment
  const dataKey = portal.tenantKeys.unwrap(wrappedKey, portal.tenantId, clientId)
  const plan = await findOpenPlan(portal, portal.database.orm, dataKey, assessmentId)
  return plan && { found, plan, of: { assessmentId, clientId, dataKey } }
}

/** What a step brings besides its event: parts of the plan that it changes, and what is stored in its transaction. */
type Brings = { parts?: PlanParts; alongside?: (tx: Orm) => Promise<void> }

const purpose = 'serviceNeedsAssessment'

async function step(
  portal: Portal,
  coach: CoachAtWork,
  { assessmentId, revision, edits }: Step,
  event: PlanEvent,
  bring: (worked: Worked) => Brings | Promise<Brings> = () => ({}),
): Promise<StepResult> {
  const worked = await planInWork(portal, assessmentId)
  if (!worked) return { outcome: 'noPlan' }
  if (worked.plan.row.status === 'draft' && event.type !== 'plan.opened') {
    const taken = await takePlan(portal, coach, { assessmentId, revision })
    if (taken.outcome !== 'done') return taken
    return step(portal, coach, { assessmentId, revision: taken.revision, edits }, event, bring)
  }
  const { parts, alongside } = await bring(worked)
  const planStep = { event, actor: byCoach(coach), purpose, edits, coachId: coach.id, ...parts } as const
  return takePlanStep(portal, worked.of, revision, planStep, async (tx) => {
    await alongside?.(tx)
    if (edits) await deleteKeptForms(tx, portal.tenantId, coach.id, `/coach/plans/${assessmentId}`)
  })
}

/** A step of which the person is told: their notice may leave at once. */
const stepAndTell: typeof step = async (portal, ...more) => {
  const result = await step(portal, ...more)
  portal.post?.wake()
  return result
}

/** Takes a drafted plan into review under the coach's name. */
export const takePlan = (portal: Portal, coach: CoachAtWork, on: Step) =>
  step(portal, coach, on, { type: 'plan.opened', coachId: coach.id })

/** Stores the coach's edits of a plan in review. */
export const editPlan = (portal: Portal, coach: CoachAtWork, on: Step & { edits: PlanEdits }) =>
  step(portal, coach, on, { type: 'plan.edited' })

/**
 * Approves the plan in the coach's name, with the edits as they stand; the jobseeker sees it at once. It is kept as a
 * version, and takes the place of the plan of the client's assessment before.
 */
export const approvePlan = (portal: Portal, coach: CoachAtWork, on: Step & { edits: PlanEdits }) =>
  stepAndTell(portal, coach, on, { type: 'plan.approved', coachId: coach.id }, ({ found, plan, of }) => ({
    parts: { approvedBy: coach.id, draft: withoutPastDays(plan.draft, todayOf(portal)) },
    async alongside(tx) {
      const { previousId, sentAt } = found.assessment
      if (previousId !== null)
        await supersedePlan(portal, tx, { ...of, assessmentId: previousId }, byCoach(coach), purpose)
      const { edits } = on
      const { row } = plan
      const draft = withoutPastDays(plan.draft, todayOf(portal))
      await noteFirstStep(portal, tx, of, draft, edits)
      await keepVersion(portal, tx, of, { planId: row.id, draft, edits, coachId: coach.id, sentAt: sentAt ?? portal.now() }) // prettier-ignore
      await tellOfApproval(portal, tx, of, row.id)
    },
  }))

/**
 * Takes an approved plan up again: the jobseeker disagrees, or it is time for the next one. When the agreed discussion is
 * at hand, the one after it is proposed, so that approving untouched does not bring the client back at once. When the
 * person has taken back what the draft rests on, it is made anew of what they share. Days that have passed are counted anew.
 */
export const reopenPlan = (portal: Portal, coach: CoachAtWork, on: Step) =>
  step(portal, coach, on, { type: 'plan.reopened' }, async ({ found, plan }) => {
    const { answers } = (await openAssessment(portal, found)).walked
    const isTakenBack = restsOnTakenBack(plan.draft, answers)
    const today = todayOf(portal)
    const draft = isTakenBack ? draftAnew(portal, plan, answers) : withoutPastDays(plan.draft, today)
    return { parts: { draft, edits: withNextDiscussion(draft, withoutPastEdits(plan.edits, today), today) } }
  })

function withNextDiscussion(draft: DraftPlan, edits: PlanEdits, today: string): PlanEdits {
  if (planFrame(draft, edits).nextDiscussionBy > addDays(today, daysAhead)) return edits
  return { ...edits, nextDiscussionBy: addMonths(today, inForce(deadlines, 'discussionMonths', today)) }
}

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
  return stepAndTell(portal, coach, { ...on, edits }, { type: 'plan.returned', question }, ({ plan, of }) => ({
    parts: { messages: [...plan.messages, asked] },
    async alongside(tx) {
      await setAssessmentStatus(tx, portal.tenantId, on.assessmentId, 'returned')
      await tellPerson(portal, tx, of, { kind: 'questionBack', subject: plan.row.id, occasion: asked.at }) // prettier-ignore
    },
  }))
}
