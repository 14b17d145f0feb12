import {
  deleteJobseekerSession,
  findAssessment,
  insertJobseekerSession,
  lockAssessment,
} from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import {
  deletePhoneCodes,
  findOwnerOfCode,
  findResumeCodeOfAssessment,
  insertResumeCode,
  prolongResumeCode,
  restoreTries,
  useUpCode,
} from '../../../db/queries/access/codes'
import type { AuditAction } from '../../../machines/audit-actions'
import { newSecret } from '../../auth/secrets.server'
import { loadAssessment } from '../conversation/load-assessment.server'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { finderOf, newCode, openCode, triesBeforeLock, tryCode } from './secret-codes.server'
import type { Portal } from '../portal.server'
import { sessionDays } from '../conversation/start-assessment.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'
import { daysAfter, minutesAfter } from '../moments'

const codeDays = 30
/** A sent assessment is come back to for the plan, and after three months to see what has changed. */
const codeDaysAfterSending = 120
/** Time enough to take a phone out of a pocket. */
export const phoneMinutes = 10

/**
 * The assessment's resume code; made when there is none yet, one however many ask at once. Good on any device for 30 days, and for 120 from sending.
 */
export async function issueResumeCode(
  portal: Portal,
  { row, dataKey }: OpenAssessment,
): Promise<{ code: string; expiresAt: Date }> {
  const { tenantId, database } = portal
  const now = portal.now()
  const known = await findResumeCodeOfAssessment(database.orm, tenantId, row.id, 'return', now)
  const goodUntil = row.sentAt ? daysAfter(row.sentAt, codeDaysAfterSending) : daysAfter(now, codeDays)
  if (known) {
    const code = openCode(portal, 'resume_codes', dataKey, known)
    if (!row.sentAt || known.expiresAt >= goodUntil) return { code, expiresAt: known.expiresAt }
    await database.transaction(async (tx) => {
      await prolongResumeCode(tx, tenantId, known.finder, goodUntil)
      await writeAudit(tx, byOwner(portal, row, 'resumeCode.prolonged'))
    })
    return { code, expiresAt: goodUntil }
  }
  const expiresAt = goodUntil > now ? goodUntil : daysAfter(now, codeDays)
  const made = await newCode(portal, 'resume_codes', dataKey)
  const meanwhile = await database.transaction(async (tx) => {
    // Erased at this moment: the code is stored nowhere and opens nothing.
    if (!(await lockAssessment(tx, tenantId, row.id))) return undefined
    const other = await findResumeCodeOfAssessment(tx, tenantId, row.id, 'return', now)
    if (other) return other
    await insertResumeCode(tx, { tenantId, assessmentId: row.id, expiresAt, ...made.columns })
    await writeAudit(tx, byOwner(portal, row, 'resumeCode.issued'))
    return undefined
  })
  if (meanwhile) return { code: openCode(portal, 'resume_codes', dataKey, meanwhile), expiresAt: meanwhile.expiresAt }
  return { code: made.code, expiresAt }
}

const byOwner = (portal: Portal, { clientId, id }: OpenAssessment['row'], action: AuditAction) =>
  auditEntry(portal, byPerson(clientId), action, { clientId, subject: id }, 'ownAssessment')

/** Makes a code with which to go on with a phone: good for ten minutes and once, in the place of the one before. */
export async function makePhoneCode(portal: Portal, { row, dataKey }: OpenAssessment): Promise<void> {
  const { tenantId, database } = portal
  const expiresAt = minutesAfter(portal.now(), phoneMinutes)
  const { columns } = await newCode(portal, 'resume_codes', dataKey)
  await database.transaction(async (tx) => {
    if (!(await lockAssessment(tx, tenantId, row.id))) return
    await deletePhoneCodes(tx, tenantId, row.id)
    await insertResumeCode(tx, { tenantId, assessmentId: row.id, kind: 'phone', expiresAt, ...columns })
    await writeAudit(tx, byOwner(portal, row, 'resumeCode.issued'))
  })
}

/** The code for a phone that is good now, if there is one. */
export async function findPhoneCode(
  portal: Portal,
  { row, dataKey }: OpenAssessment,
): Promise<{ code: string; expiresAt: Date } | undefined> {
  const found = await findResumeCodeOfAssessment(portal.database.orm, portal.tenantId, row.id, 'phone', portal.now())
  return found && { code: openCode(portal, 'resume_codes', dataKey, found), expiresAt: found.expiresAt }
}

/**
 * Whether a code would take the browser out of a conversation of its own: it has one open, and the code does not begin as one
 * of that conversation does. Nothing is tried: an unknown code and another person's get the same answer.
 *
 * @param before hash of the secret of the browser's session
 */
export async function leavesOwnConversation(portal: Portal, typed: string, before: string): Promise<boolean> {
  const own = await loadAssessment(portal, before)
  if (!own) return false
  const finder = finderOf(typed)
  const owner = finder && (await findOwnerOfCode(portal.database.orm, portal.tenantId, finder))
  return !owner || owner.assessmentId !== own.row.id
}

/**
 * Opens a session for a visitor who knows the code. Resolves to nothing for an unknown, wrong, expired or locked code: see
 * `tryCode`. A code for a phone is used up. The session is always a new one, and the one that the browser had before is over.
 *
 * @param before hash of the secret of the browser's session, if it has one
 */
export async function resumeAssessment(
  portal: Portal,
  typed: string,
  before?: string,
): Promise<{ secret: string } | undefined> {
  const { tenantId, database } = portal
  const tried = await tryCode(portal, 'resume_codes', typed)
  const found = tried && (await findAssessment(database, tenantId, tried.subject))
  if (!found) return undefined
  const now = portal.now()
  const { secret, hash } = newSecret()
  const { clientId, id } = found.assessment
  if (before) portal.memory.forget(before)
  return database.transaction(async (tx) => {
    if (!tried.isForOnce) await restoreTries(tx, tenantId, tried.finder, triesBeforeLock)
    else if (!(await useUpCode(tx, tenantId, tried.finder))) return undefined
    if (before) await deleteJobseekerSession(tx, tenantId, before)
    await insertJobseekerSession(tx, tenantId, id, hash, now, daysAfter(now, sessionDays))
    await writeAudit(
      tx,
      auditEntry(portal, byPerson(clientId), 'assessment.resumed', { clientId, subject: id }, 'ownAssessment'),
    )
    return { secret }
  })
}
