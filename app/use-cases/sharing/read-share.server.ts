import { findAssessment } from '../../../db/queries/conversation/assessments'
import { writeAudit, type AuditEntry } from '../../../db/queries/trust/audit'
import { deleteShareCodes } from '../../../db/queries/access/codes'
import {
  deleteShareSession,
  findShareBySession,
  findShareInForce,
  insertShareSession,
  type ShareRow,
} from '../../../db/queries/access/shares'
import { newSecret } from '../../auth/secrets.server'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { tellPerson } from '../notices/tell-person.server'
import { tryCode } from '../access/secret-codes.server'
import { openAssessment } from '../conversation/load-assessment.server'
import { todayOf, type Portal } from '../portal.server'
import { auditEntry } from '../trust/audit/audit-entry.server'
import { minutesAfter } from '../moments'

/** How long a recipient may read before they need another code, in minutes. */
const readingMinutes = 30

const entryOf = (portal: Portal, share: ShareRow, action: AuditEntry['action']): AuditEntry =>
  auditEntry(
    portal,
    { kind: 'recipient', id: share.id },
    action,
    { clientId: share.clientId, subject: share.assessmentId },
    share.recipient,
  )

/**
 * Opens a share for a visitor who has its code, for half an hour; the code is used up. Resolves to nothing for an unknown,
 * wrong, used, expired or locked code, and when the consent is over.
 */
export async function openShare(portal: Portal, typed: string): Promise<{ secret: string } | undefined> {
  const { tenantId, database } = portal
  const tried = await tryCode(portal, 'share_codes', typed)
  if (!tried) return undefined
  const now = portal.now()
  const { secret, hash } = newSecret()
  const opened = await database.transaction(async (tx) => {
    const share = await findShareInForce(tx, tenantId, tried.subject, todayOf(portal))
    if (!share || !(await deleteShareCodes(tx, tenantId, share.id))) return undefined
    const expiresAt = minutesAfter(now, readingMinutes)
    const { id: shareId, clientId } = share
    await insertShareSession(tx, { tenantId, idHash: hash, shareId, clientId, createdAt: now, expiresAt })
    await writeAudit(tx, entryOf(portal, share, 'share.opened'))
    await tellPerson(portal, tx, share, { kind: 'permissionUsed', subject: share.id })
    return { secret }
  })
  portal.post?.wake()
  return opened
}

/** What a recipient may read now, with the audit row written; nothing when the session or the consent is over. */
export async function readShare(
  portal: Portal,
  sessionHash: string,
): Promise<{ share: ShareRow; assessment: OpenAssessment } | undefined> {
  const { tenantId, database } = portal
  const share = await findShareBySession(database.orm, tenantId, sessionHash, portal.now(), todayOf(portal))
  const found = share && (await findAssessment(database, tenantId, share.assessmentId))
  if (!found) return undefined
  await writeAudit(database.orm, entryOf(portal, share, 'share.seen'))
  return { share, assessment: await openAssessment(portal, found) }
}

/** Ends a recipient's reading in one browser. */
export async function closeShare(portal: Portal, sessionHash: string): Promise<void> {
  await deleteShareSession(portal.database.orm, portal.tenantId, sessionHash)
}
