import { findLatestAssessment } from '../../../db/queries/access/latest-assessment'
import { deleteResumeCodes, insertResumeCode } from '../../../db/queries/access/codes'
import { deleteAllDevices } from '../../../db/queries/access/devices'
import { lockAssessment } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import type { IdentityCheck } from '../../../machines/identity-check'
import { numberToCall } from '../../../machines/notices/reach'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { findSentAssessment } from '../desk/load-client.server'
import { findChoice } from '../notices/reach-person.server'
import { tellPerson } from '../notices/tell-person.server'
import type { Portal } from '../portal.server'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'
import { keptUntil } from '../trust/erasure/remove-expired.server'
import type { CoachAtWork } from './coach-sign-in.server'
import { newCode, spacedCode } from './secret-codes.server'

/** A client who asks for a new return code, and the number that is known of them. The look is audited. */
export async function loadForNewCode(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
): Promise<{ assessment: OpenAssessment; number: string | null } | undefined> {
  const assessment = await findSentAssessment(portal, assessmentId)
  if (!assessment) return undefined
  const { dataKey, row, walked } = assessment
  const { orm } = portal.database
  const subject = { clientId: row.clientId, subject: row.id }
  await writeAudit(orm, auditEntry(portal, byCoach(coach), 'assessment.seen', subject, 'serviceNeedsAssessment'))
  const choice = await findChoice(portal, orm, { clientId: row.clientId, dataKey })
  return { assessment, number: numberToCall(walked.answers, choice) }
}

/**
 * Makes a new return code for a client whose identity the coach has checked: the codes before it and every open session end at
 * once, and the person is told. How it was checked is the purpose in the audit. Resolves to the code, in groups of four.
 */
export async function replaceResumeCode(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
  check: IdentityCheck,
): Promise<string | undefined> {
  const assessment = await findSentAssessment(portal, assessmentId)
  if (!assessment) return undefined
  const { tenantId, database } = portal
  const { clientId } = assessment.row
  const { code, columns } = await newCode(portal, 'resume_codes', assessment.dataKey)
  const expiresAt = await keptUntil(portal, assessment)
  const isMade = await database.transaction(async (tx) => {
    // The code leads to the latest of the client's assessments, which a next one may have become meanwhile.
    const latest = await findLatestAssessment(tx, tenantId, clientId)
    if (!latest || !(await lockAssessment(tx, tenantId, latest))) return false
    await deleteResumeCodes(tx, tenantId, latest)
    await deleteAllDevices(tx, tenantId, latest)
    await insertResumeCode(tx, { tenantId, assessmentId: latest, expiresAt, ...columns })
    await writeAudit(
      tx,
      auditEntry(portal, byCoach(coach), 'resumeCode.replaced', { clientId, subject: latest }, check),
    )
    const news = { kind: 'codeReplaced', subject: latest, occasion: portal.now().toISOString() } as const
    await tellPerson(portal, tx, { clientId, assessmentId }, news)
    return true
  })
  portal.post?.wake()
  return isMade ? spacedCode(code) : undefined
}
