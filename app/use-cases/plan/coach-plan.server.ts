import type { Orm } from '../../../db/client'
import { setAssessmentStatus } from '../../../db/queries/conversation/assessments'
import { deleteSavedForms } from '../../../db/queries/plan/saved-form-drafts'
import { listCoaches } from '../../../db/queries/access/sessions'
import type { PlanAct, PlanContent } from '../../../machines/plan/life/decide-plan-act'
import type { PlanEdits } from '../../../machines/plan/life/plan-document'
import { asSharedNow } from '../../../machines/plan/life/sharing'
import { actOnPlan, planOf, supersedePlan, type LoadedPlan, type StepResult } from './change-plan.server'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { tryHealthDoor, type HealthAsk } from '../desk/health-door.server'
import { showToCoach, type CoachedAssessment } from '../desk/load-client.server'
import { noteFirstStep } from '../desk/queue-entry.server'
import { tellOfApproval } from '../notices/tell-of-plan.server'
import { tellPerson } from '../notices/tell-person.server'
import { keepVersion, openVersions, versionInForce, type OpenVersion } from './plan-versions.server'
import type { Portal } from '../portal.server'
import { byCoach } from '../trust/audit/audit-entry.server'

/** Whether a page shows what tells of health, has it behind a door, or is for a role without the right to open that. */
type HealthDoor = 'open' | 'closed' | 'notYours'

/** A plan with its approved versions, as its page shows it. */
export type CoachedPlan = CoachedAssessment & { versions: readonly OpenVersion[]; health: HealthDoor }

/** A loaded plan for its page. The look is one audit row; one that opens what tells of health is written down as that. */
export async function seePlanOf(
  portal: Portal,
  coach: CoachAtWork,
  loaded: CoachedAssessment,
  ask: HealthAsk,
): Promise<CoachedPlan> {
  const { assessment, plan } = loaded
  const { isOpen, isNew } = await tryHealthDoor(portal, coach, assessment.row.clientId, ask, plan.row.changedAt)
  const coached = await showToCoach(portal, coach, loaded, isNew ? 'health.seen' : 'plan.seen')
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

const byWork = (coach: CoachAtWork) => ({ actor: byCoach(coach), purpose: 'serviceNeedsAssessment' }) as const

type CoachAct = Extract<PlanAct, { coachId: string }>

/** A coach's act. The first one on a draft takes it into review under the coach's name; what had been kept of the form goes. */
const actAsCoach = (
  portal: Portal,
  coach: CoachAtWork,
  loaded: LoadedPlan,
  act: CoachAct,
  alongside?: (tx: Orm, after: PlanContent) => Promise<void>,
): Promise<StepResult> =>
  actOnPlan(portal, loaded, byWork(coach), act, async (tx, after) => {
    await alongside?.(tx, after)
    if ('edits' in act)
      await deleteSavedForms(tx, portal.tenantId, coach.id, `/coach/plans/${loaded.assessment.row.id}`)
  })

/** An act of which the person is told: their notice may leave at once. */
const actAndTell: typeof actAsCoach = async (portal, ...more) => {
  const result = await actAsCoach(portal, ...more)
  portal.post?.wake()
  return result
}

/** Stores the coach's edits of a plan in review. */
export const editPlan = (portal: Portal, coach: CoachAtWork, loaded: LoadedPlan, edits: PlanEdits) =>
  actAsCoach(portal, coach, loaded, { type: 'edit', coachId: coach.id, edits })

/**
 * Approves the plan in the coach's name, with the edits as they stand; the jobseeker sees it at once. It is kept as a
 * version, and takes the place of the plan of the client's assessment before.
 */
export const approvePlan = (portal: Portal, coach: CoachAtWork, loaded: LoadedPlan, edits: PlanEdits) =>
  actAndTell(portal, coach, loaded, { type: 'approve', coachId: coach.id, edits }, async (tx, { draft }) => {
    const of = planOf(loaded.assessment)
    const { previousId, sentAt } = loaded.assessment.row
    if (previousId !== null) await supersedePlan(portal, tx, { ...of, assessmentId: previousId }, byWork(coach))
    await noteFirstStep(portal, tx, of, draft, edits)
    const approved = { planId: loaded.plan.row.id, draft, edits, coachId: coach.id, sentAt: sentAt ?? portal.now() }
    await keepVersion(portal, tx, of, approved)
    await tellOfApproval(portal, tx, of, loaded.plan.row.id)
  })

/** Takes an approved plan up again: the jobseeker disagrees, or it is time for the next one. */
export const reopenPlan = (portal: Portal, coach: CoachAtWork, loaded: LoadedPlan) =>
  actAsCoach(portal, coach, loaded, { type: 'reopen', coachId: coach.id })

/** Sends the plan back to the jobseeker with the question of the edits; the assessment can be changed again. */
export const returnPlan = (portal: Portal, coach: CoachAtWork, loaded: LoadedPlan, edits: PlanEdits) =>
  actAndTell(
    portal,
    coach,
    loaded,
    { type: 'return', coachId: coach.id, edits, language: coach.language },
    async (tx) => {
      const of = planOf(loaded.assessment)
      await setAssessmentStatus(tx, portal.tenantId, of.assessmentId, 'returned')
      const occasion = portal.now().toISOString()
      await tellPerson(portal, tx, of, { kind: 'questionBack', subject: loaded.plan.row.id, occasion })
    },
  )
