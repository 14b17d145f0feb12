import type { Orm } from '../../../db/client'
import { findAssessment } from '../../../db/queries/conversation/assessments'
import { endCoachTasks, listCoachTasks, listCoachTasksOf } from '../../../db/queries/notices/coach-tasks'
import type { NoticeRow } from '../../../db/queries/notices/notices'
import { writeAudit } from '../../../db/queries/trust/audit'
import type { AuditAction } from '../../../machines/audit-actions'
import { numberToCall, type Reach } from '../../../machines/notices/reach'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { isUuid } from '../../../machines/text/uuid'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { openAssessment } from '../conversation/load-assessment.server'
import type { Portal } from '../portal.server'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'
import { findReach } from './reach-person.server'

/** At most so many notices are shown at once; as they are done, the next ones come. */
const mostShown = 100

/** A client whom a notice did not reach: what it told, the number to call, and where to write. */
export type CoachCall = { assessment: OpenAssessment; notices: NoticeRow[]; number: string | null; reach: Reach }

const audit = (portal: Portal, orm: Orm, coach: CoachAtWork, action: AuditAction, of: OpenAssessment['row']) =>
  writeAudit(orm, auditEntry(portal, byCoach(coach), action, { clientId: of.clientId, subject: of.id }, 'notice'))

async function callOf(portal: Portal, assessmentId: string, notices: NoticeRow[]): Promise<CoachCall | undefined> {
  const found = await findAssessment(portal.database, portal.tenantId, assessmentId)
  if (!found || (found.assessment.status === 'open' && found.assessment.previousId === null)) return undefined
  const assessment = await openAssessment(portal, found)
  const { reach, choice } = await findReach(portal, portal.database.orm, assessment)
  return { assessment, notices, reach, number: numberToCall(assessment.walked.answers, choice) }
}

/** Everyone whom a notice did not reach, who has waited longest first. Each one shown leaves an audit row. */
export async function loadCoachCalls(portal: Portal, coach: CoachAtWork): Promise<CoachCall[]> {
  const { database, tenantId } = portal
  const byAssessment = new Map<string, NoticeRow[]>()
  for (const task of await listCoachTasks(database.orm, tenantId, mostShown))
    byAssessment.set(task.assessmentId, [...(byAssessment.get(task.assessmentId) ?? []), task])
  const calls: CoachCall[] = []
  for (const [assessmentId, notices] of byAssessment) {
    const call = await callOf(portal, assessmentId, notices)
    if (!call) continue
    await audit(portal, database.orm, coach, 'noticeTask.seen', call.assessment.row)
    calls.push(call)
  }
  return calls
}

/** What is to be told to one client by phone or on paper; with no notices where nothing is. Nothing for an unknown client. */
export async function loadCoachCall(portal: Portal, coach: CoachAtWork, id: string): Promise<CoachCall | undefined> {
  if (!isUuid(id)) return undefined
  const { database, tenantId } = portal
  const call = await callOf(portal, id, await listCoachTasksOf(database.orm, tenantId, id))
  if (call) await audit(portal, database.orm, coach, 'noticeTask.seen', call.assessment.row)
  return call
}

/** Marks that a client was told all that they were to be told. False when there was nothing, or another coach marked it first. */
export async function endCoachCall(portal: Portal, coach: CoachAtWork, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const { database, tenantId } = portal
  const found = await findAssessment(database, tenantId, id)
  if (!found) return false
  return database.transaction(async (tx) => {
    const done = await endCoachTasks(tx, tenantId, id, { at: portal.now(), by: coach.id })
    if (done > 0) await audit(portal, tx, coach, 'noticeTask.done', found.assessment)
    return done > 0
  })
}
