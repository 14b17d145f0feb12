import { findChangedAt } from '../../../db/queries/notices/last-change'
import { isMessageSeen } from '../../../db/queries/messages/messages'
import type { HeldNotice } from '../../../db/queries/notices/notices'
import { unfinishedDays } from '../../../machines/notices/notice-kinds'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { daysAfter } from '../moments'
import { openVersions, versionInForce } from '../plan/plan-versions.server'
import { todayOf, type Portal } from '../portal.server'
import { findOpenPlan } from '../plan/stored-plan.server'
import { openTaskDays } from './tell-of-plan.server'

/** Whether there is still something to tell, or from when on there may be. */
type StillNeeded = boolean | { from: Date }

async function isApprovalNew(portal: Portal, { dataKey }: OpenAssessment, { subject, occasion }: HeldNotice) {
  const inForce = versionInForce(await openVersions(portal, portal.database.orm, dataKey, subject))
  return inForce?.row.seenAt === null && inForce.row.approvedAt.toISOString() === occasion
}

async function isQuestionOpen(portal: Portal, { dataKey }: OpenAssessment, { assessmentId, occasion }: HeldNotice) {
  const plan = await findOpenPlan(portal, portal.database.orm, dataKey, assessmentId)
  return plan?.row.status === 'returned' && plan.messages.at(-1)?.at === occasion
}

async function isTaskAhead(portal: Portal, { dataKey }: OpenAssessment, { subject, occasion }: HeldNotice) {
  if (occasion <= todayOf(portal)) return false
  const inForce = versionInForce(await openVersions(portal, portal.database.orm, dataKey, subject))
  return inForce !== undefined && openTaskDays(inForce).includes(occasion)
}

async function isFollowUpDue(portal: Portal, { dataKey }: OpenAssessment, { subject, occasion }: HeldNotice) {
  const latest = (await openVersions(portal, portal.database.orm, dataKey, subject)).at(-1)
  return latest?.row.status !== 'superseded' && `${latest?.row.number}` === occasion.split(' ')[0]
}

async function isUnfinished(
  portal: Portal,
  { row }: OpenAssessment,
  kind: keyof typeof unfinishedDays,
): Promise<StillNeeded> {
  if (row.status !== 'open') return false
  const changedAt = await findChangedAt(portal.database.orm, portal.tenantId, row.id)
  const from = daysAfter(changedAt, unfinishedDays[kind])
  return from <= portal.now() || { from }
}

/** Looks whether what a notice tells of is still so, and the person does not know it yet. */
export async function stillNeeded(
  portal: Portal,
  assessment: OpenAssessment,
  notice: HeldNotice,
): Promise<StillNeeded> {
  switch (notice.kind) {
    case 'messageWaits':
      return !(await isMessageSeen(portal.database.orm, portal.tenantId, notice.subject))
    case 'planApproved':
      return isApprovalNew(portal, assessment, notice)
    case 'questionBack':
      return isQuestionOpen(portal, assessment, notice)
    case 'taskDay':
      return isTaskAhead(portal, assessment, notice)
    case 'followUpDue':
      return isFollowUpDue(portal, assessment, notice)
    case 'unfinished':
    case 'unfinishedLast':
      return isUnfinished(portal, assessment, notice.kind)
    case 'permissionUsed':
    case 'codeReplaced':
      return true
  }
}
