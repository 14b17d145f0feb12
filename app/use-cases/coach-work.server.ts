import { findAssessment, setAssessmentStatus } from '../../db/queries/assessments'
import { writeAudit } from '../../db/queries/audit'
import { listQueue, type QueuePlace, type QueueRow } from '../../db/queries/plans'
import { findCoach, listCoaches } from '../../db/queries/sessions'
import { openJson } from '../../db/sealing'
import type { PlanEdits, PlanMessage } from '../../machines/plan/plan-document'
import type { PlanEvent } from '../../machines/plan/plan.machine'
import { displayName } from '../../machines/questions/summary'
import { callsForHelp } from '../../machines/statements'
import { takePlanStep, type PlanParts, type StepResult } from './change-plan.server'
import type { CoachAtWork } from './coach-sign-in.server'
import { answerPlace, withNewAnswers, type OpenAssessment } from './conversation-memory.server'
import type { Portal } from './portal.server'
import { findOpenPlan, openPlanRow, type OpenPlan } from './stored-plan.server'

export const queuePageSize = 25

export type QueueEntry = {
  assessmentId: string
  /** The name that the person gave, if any. */
  name: string | null
  language: string
  sentAt: Date | null
  interviewBy: string | null
  plan: OpenPlan
  coachName?: string
}

export type Queue = { entries: QueueEntry[]; next: QueuePlace | null }

/** One page of sent assessments, the most urgent interview first. Each client shown leaves an audit row. */
export async function loadQueue(portal: Portal, coach: CoachAtWork, after: QueuePlace | null): Promise<Queue> {
  const { tenantId, database, masterKey } = portal
  return database.transaction(async (tx) => {
    const rows = await listQueue(tx, tenantId, displayName.id, after, queuePageSize + 1)
    const names = new Map((await listCoaches(tx, tenantId)).map(({ id, name }) => [id, name]))
    const page = rows.slice(0, queuePageSize)
    const entry = (row: QueueRow): QueueEntry => {
      const key = masterKey.unwrap(row.wrappedKey, tenantId, row.clientId)
      const { assessmentId, language, sentAt, interviewBy, plan } = row
      const coachName = plan.coachId ? names.get(plan.coachId) : undefined
      const name = row.name
        ? openJson<string | null>(key, row.name.value, answerPlace(tenantId, assessmentId, row.name.revision))
        : null
      const mayBeShown = name !== null && !callsForHelp(displayName.id, name)
      return {
        assessmentId,
        name: mayBeShown ? name : null,
        language,
        sentAt,
        interviewBy,
        plan: openPlanRow(tenantId, key, plan),
        coachName,
      }
    }
    for (const { clientId, assessmentId } of page) await audit(portal, tx, coach, 'queue.seen', clientId, assessmentId)
    const last = page.at(-1)
    const next = rows.length > queuePageSize && last?.interviewBy ? last : null
    return {
      entries: page.map(entry),
      next: next && { interviewBy: next.interviewBy!, assessmentId: next.assessmentId },
    }
  })
}

const audit = (
  portal: Portal,
  orm: Parameters<typeof writeAudit>[0],
  coach: CoachAtWork,
  action: string,
  clientId: string,
  subject: string,
) =>
  writeAudit(orm, {
    tenantId: portal.tenantId, at: portal.now(), actorKind: 'coach', actorId: coach.id, action, clientId, subject,
    purpose: 'serviceNeedsAssessment',
  }) // prettier-ignore

/** Whether a text may be the id of an assessment; anything else is not asked of the database. */
export function isAssessmentId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

export type CoachedAssessment = { assessment: OpenAssessment; plan: OpenPlan; approvedByName?: string }

/** A sent assessment with its plan, for a coach; the look is written in the audit before anything is shown. */
export async function openForCoach(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
  action: 'assessment.seen' | 'plan.seen',
): Promise<CoachedAssessment | undefined> {
  const found = isAssessmentId(assessmentId)
    ? await findAssessment(portal.database, portal.tenantId, assessmentId)
    : undefined
  if (!found || found.assessment.status === 'open') return undefined
  const assessment = withNewAnswers(portal, undefined, found.assessment, found.newer)
  const { orm } = portal.database
  const plan = await findOpenPlan(portal, orm, assessment.dataKey, assessmentId)
  if (!plan) return undefined
  await audit(portal, orm, coach, action, found.assessment.clientId, assessmentId)
  const approver = plan.row.approvedBy ? await findCoach(orm, portal.tenantId, plan.row.approvedBy) : undefined
  return { assessment, plan, approvedByName: approver?.name }
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
  const { clientId, wrappedKey } = found.assessment
  const dataKey = portal.masterKey.unwrap(wrappedKey, portal.tenantId, clientId)
  const plan = await findOpenPlan(portal, portal.database.orm, dataKey, assessmentId)
  if (!plan) return { outcome: 'noPlan' }
  if (plan.row.status === 'draft' && event.type !== 'plan.opened') {
    const taken = await takePlan(portal, coach, { assessmentId, revision })
    return taken.outcome === 'done'
      ? step(portal, coach, { assessmentId, revision: revision + 1, edits }, event, parts, afterwards)
      : taken
  }
  const actor = { kind: 'coach', id: coach.id } as const
  const planStep = { event, actor, purpose: 'serviceNeedsAssessment', edits, coachId: coach.id, ...parts(plan) }
  return takePlanStep(portal, { assessmentId, clientId, dataKey }, revision, planStep, async (tx) => {
    if (afterwards) await setAssessmentStatus(tx, portal.tenantId, assessmentId, afterwards)
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

/** Sends the plan back to the jobseeker with a question; the assessment can be changed again. */
export function returnPlan(portal: Portal, coach: CoachAtWork, on: Step & { edits: PlanEdits; question: string }) {
  const asked: PlanMessage = {
    at: portal.now().toISOString(),
    from: 'coach',
    kind: 'question',
    text: on.question.trim(),
    language: coach.language,
  }
  return step(
    portal,
    coach,
    on,
    { type: 'plan.returned', question: on.question },
    (plan) => ({ messages: [...plan.messages, asked] }),
    'returned',
  )
}

/** Opens a row of the queue: takes a draft that nobody has into review. False when there is no such assessment. */
export async function openInQueue(portal: Portal, coach: CoachAtWork, assessmentId: string): Promise<boolean> {
  const result = await takePlan(portal, coach, { assessmentId, revision: 0 })
  return result.outcome !== 'noPlan'
}
