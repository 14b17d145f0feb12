import { findAssessment } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import { findCoach } from '../../../db/queries/access/sessions'
import type { AuditAction } from '../../../machines/audit-actions'
import { asSharedNow } from '../../../machines/plan/life/sharing'
import { isUuid } from '../../../machines/text/uuid'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { openAssessment } from '../conversation/load-assessment.server'
import type { Portal } from '../portal.server'
import { findOpenPlan, type OpenPlan } from '../plan/stored-plan.server'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'

const audit = (
  portal: Portal,
  orm: Parameters<typeof writeAudit>[0],
  coach: CoachAtWork,
  action: AuditAction,
  clientId: string,
  subject: string,
) => writeAudit(orm, auditEntry(portal, byCoach(coach), action, { clientId, subject }, 'serviceNeedsAssessment'))

export type CoachedAssessment = { assessment: OpenAssessment; plan: OpenPlan; approvedByName?: string }

type Look = 'assessment.seen' | 'plan.seen' | 'health.seen'

/**
 * A sent assessment with its plan, for a coach, as far as the person shares now what the draft rests on; the look is
 * written in the audit before anything is shown.
 */
export async function openForCoach(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
  action: Look | ((found: CoachedAssessment) => Promise<Look>),
): Promise<CoachedAssessment | undefined> {
  const found = await loadForChange(portal, assessmentId)
  if (!found) return undefined
  const look = typeof action === 'string' ? action : await action(found)
  await audit(portal, portal.database.orm, coach, look, found.assessment.row.clientId, assessmentId)
  const { assessment, plan } = found
  return { ...found, plan: { ...plan, draft: asSharedNow(plan.draft, assessment.walked.answers) } }
}

/** The same for a use case that changes it: nothing is shown, and the change leaves the audit row. */
export async function loadForChange(portal: Portal, assessmentId: string): Promise<CoachedAssessment | undefined> {
  const found = isUuid(assessmentId) ? await findAssessment(portal.database, portal.tenantId, assessmentId) : undefined
  if (!found || found.assessment.status === 'open') return undefined
  const assessment = await openAssessment(portal, found)
  const { orm } = portal.database
  const plan = await findOpenPlan(portal, orm, assessment.dataKey, assessmentId)
  if (!plan) return undefined
  const approver = plan.row.approvedBy ? await findCoach(orm, portal.tenantId, plan.row.approvedBy) : undefined
  return { assessment, plan, approvedByName: approver?.name }
}
