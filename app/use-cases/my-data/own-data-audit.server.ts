import { writeAudit } from '../../../db/queries/trust/audit'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import type { Portal } from '../portal.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'

/** Pages on which a person has their own data before them as a whole. */
type OwnLook = 'ownAnswers.seen' | 'ownPlan.seen' | 'resumeCode.seen' | 'sharing.seen' | 'devices.seen' | 'notices.seen'

/**
 * Writes down that a page with a person's own data is shown in their session, before it is: a stranger who got hold of a code
 * or a phone is seen as well. Pages of the conversation itself leave no row of their own (docs/decisions/0020).
 */
export async function noteOwnLook(
  portal: Portal,
  { row: { clientId, id } }: OpenAssessment,
  action: OwnLook,
): Promise<void> {
  await writeAudit(
    portal.database.orm,
    auditEntry(portal, byPerson(clientId), action, { clientId, subject: id }, 'ownAssessment'),
  )
}
