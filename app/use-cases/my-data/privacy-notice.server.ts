import { writeAudit } from '../../../db/queries/trust/audit'
import { findNoticeSeen, insertNoticeSeen, type NoticeSeenRow } from '../../../db/queries/messages/notices'
import type { Language } from '../../i18n/languages'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import type { Portal } from '../portal.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'

/** Notes which version of the privacy notice the person was shown, when, and in which language; once for each version. */
export async function noteNoticeSeen(
  portal: Portal,
  { row: { clientId } }: OpenAssessment,
  version: number,
  language: Language,
): Promise<void> {
  const { tenantId, database } = portal
  const at = portal.now()
  await database.transaction(async (tx) => {
    if (!(await insertNoticeSeen(tx, { tenantId, clientId, version, language, seenAt: at }))) return
    await writeAudit(
      tx,
      auditEntry(portal, byPerson(clientId), 'notice.seen', { clientId, subject: `notice ${version}` }, 'ownData'),
    )
  })
}

/** The latest version of the notice that the person was shown. */
export function noticeSeenBy(portal: Portal, { row }: OpenAssessment): Promise<NoticeSeenRow | undefined> {
  return findNoticeSeen(portal.database.orm, portal.tenantId, row.clientId)
}
