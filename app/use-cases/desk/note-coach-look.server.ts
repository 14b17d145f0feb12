import { writeAudit } from '../../../db/queries/trust/audit'
import type { Orm } from '../../../db/client'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'

/** What a coach does with a client's data on pages of their own, as it stands in the audit. */
type CoachAct =
  | 'assessment.seen'
  | 'plan.seen'
  | 'health.seen'
  | 'translation.requested'
  | 'translation.stored'
  | 'messages.seen'
  | 'message.sent'
  | 'notes.seen'
  | 'note.written'

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
