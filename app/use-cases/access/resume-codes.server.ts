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
import { keptUntil } from '../trust/erasure/remove-expired.server'
import { codeLife } from './code-life.server'
import { auditEntry, byPerson, bySpeaker } from '../trust/audit/audit-entry.server'
import { daysAfter, minutesAfter } from '../moments'

/** A later end is written down when it is this much later: the code itself lasts as long as what it opens. */
const worthProlonging = 30

/** Time enough to take a phone out of a pocket. */
export const phoneMinutes = 10

/**
 * The assessment's resume code; made when there is none yet, one however many ask at once. Good on any device as long as the
 * assessment and what follows it are kept; `expiresAt` is the day on which they are removed if nothing changes before.
 */
export async function issueResumeCode(
  portal: Portal,
  assessment: OpenAssessment,
): Promise<{ code: string; expiresAt: Date }> {
  const { row, dataKey } = assessment
  const { tenantId, database } = portal
  const life = codeLife(portal)
  const known = await findResumeCodeOfAssessment(database.orm, tenantId, row.id, 'return', life)
  const expiresAt = await keptUntil(portal, assessment)
  if (known) {
    const code = openCode(portal, 'resume_codes', dataKey, known)
    if (row.sentAt && daysAfter(known.expiresAt, worthProlonging) < expiresAt)
      await database.transaction(async (tx) => {
        await prolongResumeCode(tx, tenantId, known.finder, expiresAt)
        await writeAudit(tx, byOwner(portal, row, 'resumeCode.prolonged'))
      })
    return { code, expiresAt }
  }
  const made = await newCode(portal, 'resume_codes', dataKey)
  const meanwhile = await database.transaction(async (tx) => {
    // Erased at this moment: the code is stored nowhere and opens nothing.
    if (!(await lockAssessment(tx, tenantId, row.id))) return undefined
    const other = await findResumeCodeOfAssessment(tx, tenantId, row.id, 'return', life)
    if (other) return other
    await insertResumeCode(tx, { tenantId, assessmentId: row.id, expiresAt, ...made.columns })
    await writeAudit(tx, byOwner(portal, row, 'resumeCode.issued'))
    return undefined
  })
  return { code: meanwhile ? openCode(portal, 'resume_codes', dataKey, meanwhile) : made.code, expiresAt }
}

const byOwner = (portal: Portal, row: OpenAssessment['row'], action: AuditAction) =>
  auditEntry(portal, bySpeaker(row), action, { clientId: row.clientId, subject: row.id }, 'ownAssessment')

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
  const found = await findResumeCodeOfAssessment(
    portal.database.orm,
    portal.tenantId,
    row.id,
    'phone',
    codeLife(portal),
  )
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
): Promise<{ secret: string; isSent: boolean } | undefined> {
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
    return { secret, isSent: found.assessment.status !== 'open' }
  })
}
