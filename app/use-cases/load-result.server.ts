import type { DraftPlan } from '../../machines/plan/draft-plan'
import type { OpenAssessment } from './conversation-memory.server'
import type { Portal } from './portal.server'
import { spacedCode } from './guarded-codes.server'
import { issueResumeCode } from './resume-codes.server'
import { draftAt } from './draft.server'
import { findOpenPlan } from './stored-plan.server'

export type Result = { own: DraftPlan; shared: DraftPlan; sentAt: Date; code: string; codeExpiresAt: Date }

/**
 * What a person sees after sending: the draft from all of their answers, beside the one that the coach got from what is
 * shared. Nothing before the assessment has been sent.
 */
export async function loadResult(portal: Portal, assessment: OpenAssessment): Promise<Result | undefined> {
  const { row, walked, dataKey } = assessment
  const plan = row.sentAt && (await findOpenPlan(portal, portal.database.orm, dataKey, row.id))
  if (!plan || !row.sentAt) return undefined
  const { code, expiresAt: codeExpiresAt } = await issueResumeCode(portal, assessment)
  return {
    own: draftAt(portal, row.sentAt, walked.answers),
    shared: plan.draft,
    sentAt: row.sentAt,
    code: spacedCode(code),
    codeExpiresAt,
  }
}
