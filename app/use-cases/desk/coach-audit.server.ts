import { findAssessment } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import type { Orm } from '../../../db/client'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { isUuid } from '../../../machines/text/uuid'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { openAssessment } from '../conversation/load-assessment.server'
import type { Portal } from '../portal.server'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'

/** What a coach does with a client's data on pages of their own, as it stands in the audit. */
export type CoachAct =
  'translation.requested' | 'translation.stored' | 'messages.seen' | 'message.sent' | 'notes.seen' | 'note.written'

/** Writes down what a coach did with a client's data. Call it in the transaction that reads or writes them. */
export async function auditCoach(
  portal: Portal,
  orm: Orm,
  coach: CoachAtWork,
  action: CoachAct,
  clientId: string,
  subject: string,
): Promise<void> {
  await writeAudit(orm, auditEntry(portal, byCoach(coach), action, { clientId, subject }, 'serviceNeedsAssessment'))
}

/** A sent assessment, opened for a use case that writes its own audit row. */
export async function findSentAssessment(portal: Portal, assessmentId: string): Promise<OpenAssessment | undefined> {
  if (!isUuid(assessmentId)) return undefined
  const found = await findAssessment(portal.database, portal.tenantId, assessmentId)
  if (!found || found.assessment.status === 'open') return undefined
  return openAssessment(portal, found)
}
