import type { DraftPlan } from '../../../machines/plan/draft/draft-plan'
import type { OpenAssessment } from './open-assessment.server'
import type { Portal } from '../portal.server'
import { loadReturnCode, type OwnReturnCode } from '../access/return-code.server'
import { draftAt } from '../plan/draft.server'
import { findOpenPlan } from '../plan/stored-plan.server'

type Result = { own: DraftPlan; shared: DraftPlan; sentAt: Date; code: OwnReturnCode }

/**
 * What a person sees after sending: the draft from all of their answers, beside the one that the coach got from what is
 * shared. Nothing before the assessment has been sent.
 */
export async function loadResult(portal: Portal, assessment: OpenAssessment): Promise<Result | undefined> {
  const { row, walked, dataKey } = assessment
  const plan = row.sentAt && (await findOpenPlan(portal, portal.database.orm, dataKey, row.id))
  if (!plan || !row.sentAt) return undefined
  const code = await loadReturnCode(portal, assessment)
  return {
    own: draftAt(portal, row.sentAt, walked.answers),
    shared: plan.draft,
    sentAt: row.sentAt,
    code,
  }
}
