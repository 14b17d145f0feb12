import { randomUUID } from 'node:crypto'
import { insertMail, wasMailWritten } from '../../../db/queries/messages/outbox'
import { lockAssessment } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import { mailAddressOf } from '../../../machines/contact'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { minutesAfter } from '../moments'
import type { Portal } from '../portal.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'
import { issueResumeCode } from './resume-codes.server'
import { spacedCode } from './secret-codes.server'

/** Minutes for which a second request for the same mail sends none: a press is often repeated. */
const quietMinutes = 10

export type OwnReturnCode = { code: string; expiresAt: Date; mailTo: string | null }

/** Where the code may be mailed to; nothing where this portal sends no mail. */
const addressOf = ({ post }: Portal, { walked }: OpenAssessment) => (post ? mailAddressOf(walked.answers) : null)

/** The code with which the person comes back, in groups of four, and the address to which it can be mailed, if they left one. */
export async function loadReturnCode(portal: Portal, assessment: OpenAssessment): Promise<OwnReturnCode> {
  const { code, expiresAt } = await issueResumeCode(portal, assessment)
  return { code: spacedCode(code), expiresAt, mailTo: addressOf(portal, assessment) }
}

/**
 * Has the return code mailed to the person's own address, at their request. Resolves to false where there is no address to
 * which it may go (see `mailAddressOf`). A request within ten minutes of the last one sends nothing more.
 */
export async function mailReturnCode(portal: Portal, assessment: OpenAssessment): Promise<boolean> {
  if (!addressOf(portal, assessment)) return false
  const { tenantId, database } = portal
  const { id: assessmentId, clientId } = assessment.row
  const now = portal.now()
  const since = minutesAfter(now, -quietMinutes)
  await issueResumeCode(portal, assessment)
  await database.transaction(async (tx) => {
    if (!(await lockAssessment(tx, tenantId, assessmentId))) return
    if (await wasMailWritten(tx, tenantId, { kind: 'returnCode', subject: assessmentId, since })) return
    const mail = { tenantId, clientId, assessmentId, kind: 'returnCode', subject: assessmentId } as const
    await insertMail(tx, { ...mail, id: randomUUID(), createdAt: now, nextTryAt: now })
    const about = { clientId, subject: assessmentId }
    await writeAudit(tx, auditEntry(portal, byPerson(clientId), 'resumeCode.mailed', about, 'ownAssessment'))
  })
  portal.post?.wake()
  return true
}
