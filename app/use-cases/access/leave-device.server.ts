import { deleteJobseekerSession } from '../../../db/queries/conversation/assessments'
import type { Portal } from '../portal.server'

/** Ends a jobseeker's session in one browser; the assessment and its resume code stay. */
export async function leaveDevice(portal: Portal, sessionHash: string): Promise<void> {
  portal.memory.forget(sessionHash)
  await deleteJobseekerSession(portal.database.orm, portal.tenantId, sessionHash)
}
