import { deleteUnseenVersion } from '../../../db/queries/plan/plan-versions'
import { deleteJobsOfVersion } from '../../../db/queries/trust/jobs'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { placeAgain } from '../desk/queue-entry.server'
import { loadClient } from '../desk/load-client.server'
import type { Portal } from '../portal.server'
import { actOnPlan, type StepResult } from './change-plan.server'
import { isUndoable, openVersions } from './plan-versions.server'
import { byCoach } from '../trust/audit/audit-entry.server'

/** The jobseeker saw the plan between the look at it and the undoing of its approval. */
class SeenMeanwhile extends Error {}

/**
 * Undoes an approval that the jobseeker has not seen: the plan is in review again, its version and what was to follow from it
 * are gone, and the client stands where they stood. Of two at once – the person opening the plan, the coach undoing – one
 * succeeds.
 */
export async function undoApproval(portal: Portal, coach: CoachAtWork, assessmentId: string): Promise<StepResult> {
  const loaded = await loadClient(portal, assessmentId)
  if (!loaded) return { outcome: 'noPlan' }
  const { assessment, plan } = loaded
  const { tenantId, database } = portal
  const versions = await openVersions(portal, database.orm, assessment.dataKey, plan.row.id)
  const act = { type: 'undoApproval', isSeen: !isUndoable(versions, assessment.row.previousId) } as const
  const by = { actor: byCoach(coach), purpose: 'serviceNeedsAssessment' } as const
  return actOnPlan(portal, loaded, by, act, async (tx) => {
    if (!(await deleteUnseenVersion(tx, tenantId, plan.row.id, 1))) throw new SeenMeanwhile()
    await deleteJobsOfVersion(tx, tenantId, plan.row.id, 1)
    await placeAgain(portal, tx, assessment, plan.draft)
  }).catch((error: unknown): StepResult => {
    if (error instanceof SeenMeanwhile) return { outcome: 'notNow' }
    throw error
  })
}
