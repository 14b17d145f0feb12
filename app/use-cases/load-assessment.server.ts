import { findAssessmentBySession } from '../../db/queries/assessments'
import { withNewAnswers, type OpenAssessment } from './conversation-memory.server'
import type { Portal } from './portal.server'

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
  const isSame = known && known.row.id === found.assessment.id
  const assessment = withNewAnswers(portal, isSame ? known : undefined, found.assessment, found.newer)
  portal.memory.remember(sessionHash, assessment, now.getTime())
  return assessment
}
