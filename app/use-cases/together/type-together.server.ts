import { findStaffSession, listStaffSessions, type StaffEntryRow } from '../../../db/queries/conversation/staff-entries'
import type { Language } from '../../i18n/languages'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { findPhoneCode, makePhoneCode } from '../access/resume-codes.server'
import { isUuid } from '../../../machines/text/uuid'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { loadAssessment } from '../conversation/load-assessment.server'
import { startAssessment } from '../conversation/start-assessment.server'
import type { Portal } from '../portal.server'

/** An assessment that a coach types now, in the session of theirs. No secret of it is in any browser. */
export type Typed = { sessionHash: string; assessment: OpenAssessment }

/** Begins an assessment for a client who is beside the coach or on the phone; resolves to its id. */
export async function beginTogether(
  portal: Portal,
  coach: CoachAtWork,
  language: Language,
  how: StaffEntryRow['how'],
): Promise<string> {
  return (await startAssessment(portal, language, undefined, { coachId: coach.id, how })).assessmentId
}

/** What the coach types now; nothing when they did not begin it, or half a day has passed. */
export async function loadTyped(portal: Portal, coach: CoachAtWork, assessmentId: string): Promise<Typed | undefined> {
  if (!isUuid(assessmentId)) return undefined
  const { database, tenantId } = portal
  const sessionHash = await findStaffSession(database.orm, tenantId, assessmentId, coach.id, portal.now())
  const assessment = sessionHash && (await loadAssessment(portal, sessionHash))
  return sessionHash && assessment ? { sessionHash, assessment } : undefined
}

/** All that the coach types now, the latest first. */
export async function listTyped(portal: Portal, coach: CoachAtWork): Promise<OpenAssessment[]> {
  const sessions = await listStaffSessions(portal.database.orm, portal.tenantId, coach.id, portal.now())
  const opened: OpenAssessment[] = []
  for (const { idHash } of sessions) {
    const assessment = await loadAssessment(portal, idHash)
    if (assessment) opened.push(assessment)
  }
  return opened
}

/** Makes a code with which the client goes on with a phone of their own: good for ten minutes and once. */
export const handOverByPhone = (portal: Portal, { assessment }: Typed): Promise<void> =>
  makePhoneCode(portal, assessment)

/** That code, while it is good. */
export const codeToHandOver = (portal: Portal, { assessment }: Typed) => findPhoneCode(portal, assessment)
