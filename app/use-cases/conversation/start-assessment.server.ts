import { randomUUID } from 'node:crypto'
import { insertStaffEntry, type StaffEntryRow } from '../../../db/queries/conversation/staff-entries'
import { insertAssessment } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import { insertNoticeSeen } from '../../../db/queries/messages/notices'
import type { Language } from '../../i18n/languages'
import { newSecret } from '../../auth/secrets.server'
import type { Portal } from '../portal.server'
import { auditEntry, bySpeaker } from '../trust/audit/audit-entry.server'
import { daysAfter } from '../moments'

export const sessionDays = 30
/** A coach who types for a client is done on the same day. */
const typingDays = 0.5

/** Days from now, as a moment. */

/**
 * Makes a client with a data key of their own, an empty assessment and a session; gives the secret of its cookie.
 *
 * @param noticeVersion the version of the privacy notice beside the button that was pressed
 * @param typist the coach who types for the client, and how; the session is theirs, and over sooner
 */
export async function startAssessment(
  portal: Portal,
  language: Language,
  noticeVersion?: number,
  typist?: { coachId: string; how: StaffEntryRow['how'] },
): Promise<{ secret: string; assessmentId: string }> {
  const { tenantId, tenantKeys, database } = portal
  const now = portal.now()
  const clientId = randomUUID()
  const assessmentId = randomUUID()
  const { secret, hash } = newSecret()
  const { wrapped } = tenantKeys.newDataKey(tenantId, clientId)
  await database.transaction(async (tx) => {
    await insertAssessment(tx, {
      tenantId,
      clientId,
      assessmentId,
      wrappedKey: wrapped,
      language,
      sessionHash: hash,
      now,
      sessionExpiresAt: daysAfter(now, typist ? typingDays : sessionDays),
      openedBy: typist?.coachId,
    })
    if (typist) await insertStaffEntry(tx, { tenantId, assessmentId, ...typist, begunAt: now })
    if (noticeVersion) await insertNoticeSeen(tx, { tenantId, clientId, version: noticeVersion, language, seenAt: now })
    await writeAudit(
      tx,
      auditEntry(
        portal,
        bySpeaker({ clientId, openedBy: typist?.coachId }),
        'assessment.started',
        { clientId, subject: assessmentId },
        typist ? 'serviceNeedsAssessment' : 'ownAssessment',
      ),
    )
  })
  return { secret, assessmentId }
}
