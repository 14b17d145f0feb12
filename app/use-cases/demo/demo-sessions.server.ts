import { findAssessment, insertJobseekerSession } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import { newSecret } from '../../auth/secrets.server'
import type { Portal } from '../portal.server'
import { sessionDays } from '../conversation/start-assessment.server'
import { daysAfter } from '../moments'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'

/**
 * Opens a session of an invented person of the demo, without a code.
 *
 * @throws Error when their assessment is not there any more
 */
export async function openSessionOf(
  portal: Portal,
  { clientId, assessmentId }: { clientId: string; assessmentId: string },
): Promise<{ secret: string; hash: string }> {
  const { tenantId, database } = portal
  const found = await findAssessment(database, tenantId, assessmentId)
  if (found?.assessment.clientId !== clientId) throw new Error('The person of the demo is gone')
  const now = portal.now()
  const made = newSecret()
  const entry = { clientId, subject: assessmentId }
  await database.transaction(async (tx) => {
    await insertJobseekerSession(tx, tenantId, assessmentId, made.hash, now, daysAfter(now, sessionDays))
    await writeAudit(tx, auditEntry(portal, byPerson(clientId), 'assessment.resumed', entry, 'ownAssessment'))
  })
  return made
}
