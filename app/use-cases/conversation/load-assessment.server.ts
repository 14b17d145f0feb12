import {
  findAssessment,
  findAssessmentBySession,
  type AssessmentWithAnswers,
} from '../../../db/queries/conversation/assessments'
import { beginningOf, withNewAnswers, type OpenAssessment } from './open-assessment.server'
import type { Portal } from '../portal.server'

/**
 * The assessment that a jobseeker's session may see, as it stands in storage now; nothing when the session is unknown
 * or over.
 *
 * @param sessionHash hash of the secret in the person's cookie
 */
export async function loadAssessment(portal: Portal, sessionHash: string): Promise<OpenAssessment | undefined> {
  const now = portal.now()
  const known = portal.memory.recall(sessionHash, now.getTime())
  const after = known?.row.revision ?? 0
  const found = await findAssessmentBySession(portal.database, portal.tenantId, sessionHash, after, now)
  if (!found) {
    portal.memory.forget(sessionHash)
    return undefined
  }
  if (known && known.row.id !== found.assessment.id) {
    // The session has gone over to the client's next assessment: what is remembered is of the one before.
    portal.memory.forget(sessionHash)
    return loadAssessment(portal, sessionHash)
  }
  const assessment = known
    ? withNewAnswers(portal, known, found.assessment, found.newer)
    : await openAssessment(portal, found)
  // What has been sent is looked at now and then only: its place in the cache is for a conversation under way.
  if (assessment.row.status === 'sent') portal.memory.forget(sessionHash)
  else portal.memory.remember(sessionHash, assessment, now.getTime())
  return assessment
}

/** An open assessment as it stood at an earlier revision. */
export async function assessmentAt(portal: Portal, { row }: OpenAssessment, revision: number): Promise<OpenAssessment> {
  const found = await findAssessment(portal.database, portal.tenantId, row.id)
  const answers = found?.newer.filter((answer) => answer.revision <= revision) ?? []
  return openAssessment(portal, { assessment: row, newer: answers })
}

/** Opens all answers of an assessment, on top of what lasts of the one before it. */
export async function openAssessment(
  portal: Portal,
  { assessment, newer }: AssessmentWithAnswers,
): Promise<OpenAssessment> {
  const { previousId } = assessment
  const found = previousId === null ? undefined : await findAssessment(portal.database, portal.tenantId, previousId)
  const earlier = found && (await openAssessment(portal, found))
  return withNewAnswers(portal, beginningOf(earlier), assessment, newer)
}
