import { findAssessment } from '../../db/queries/assessments'
import { writeAudit } from '../../db/queries/audit'
import { listQueue, type QueuePlace, type QueueRow } from '../../db/queries/plans'
import { findCoach, listCoaches } from '../../db/queries/sessions'
import { openJson } from '../../db/sealing'
import { displayName } from '../../machines/questions/summary'
import { callsForHelp } from '../../machines/statements'
import { isAssessmentId } from './assessment-ids'
import { takePlan } from './coach-plan.server'
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

export type CoachedAssessment = { assessment: OpenAssessment; plan: OpenPlan; approvedByName?: string }

/** A sent assessment with its plan, for a coach; the look is written in the audit before anything is shown. */
export async function openForCoach(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
  action: 'assessment.seen' | 'plan.seen',
): Promise<CoachedAssessment | undefined> {
  const found = await loadForChange(portal, assessmentId)
  if (!found) return undefined
  await audit(portal, portal.database.orm, coach, action, found.assessment.row.clientId, assessmentId)
  return found
}

/** The same for a use case that changes it: nothing is shown, and the change leaves the audit row. */
export async function loadForChange(portal: Portal, assessmentId: string): Promise<CoachedAssessment | undefined> {
  const found = isAssessmentId(assessmentId)
    ? await findAssessment(portal.database, portal.tenantId, assessmentId)
    : undefined
  if (!found || found.assessment.status === 'open') return undefined
  const assessment = withNewAnswers(portal, undefined, found.assessment, found.newer)
  const { orm } = portal.database
  const plan = await findOpenPlan(portal, orm, assessment.dataKey, assessmentId)
  if (!plan) return undefined
  const approver = plan.row.approvedBy ? await findCoach(orm, portal.tenantId, plan.row.approvedBy) : undefined
  return { assessment, plan, approvedByName: approver?.name }
}

/** Opens a row of the queue: takes a draft that nobody has into review. False when there is no such assessment. */
export async function openInQueue(portal: Portal, coach: CoachAtWork, assessmentId: string): Promise<boolean> {
  const result = await takePlan(portal, coach, { assessmentId, revision: 0 })
  return result.outcome !== 'noPlan'
}
