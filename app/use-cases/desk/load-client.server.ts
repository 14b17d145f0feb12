import { findAssessment } from '../../../db/queries/conversation/assessments'
import { findCoach } from '../../../db/queries/access/sessions'
import { asSharedNow } from '../../../machines/plan/life/sharing'
import { isUuid } from '../../../machines/text/uuid'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { openAssessment } from '../conversation/load-assessment.server'
import type { Portal } from '../portal.server'
import { findOpenPlan, type OpenPlan } from '../plan/stored-plan.server'
import { auditCoach } from './note-coach-look.server'

export type CoachedAssessment = { assessment: OpenAssessment; plan: OpenPlan; approvedByName?: string }

type Look = 'assessment.seen' | 'plan.seen' | 'health.seen'

/** A sent assessment, opened for a use case that writes its own audit row; nothing for one that is unknown or not sent. */
export async function findSentAssessment(portal: Portal, assessmentId: string): Promise<OpenAssessment | undefined> {
  const found = isUuid(assessmentId) ? await findAssessment(portal.database, portal.tenantId, assessmentId) : undefined
  return found && found.assessment.status !== 'open' ? openAssessment(portal, found) : undefined
}

/** The same with its plan. Nothing of it is shown before {@link showToCoach}; a change leaves its own audit row. */
export async function loadClient(portal: Portal, assessmentId: string): Promise<CoachedAssessment | undefined> {
  const assessment = await findSentAssessment(portal, assessmentId)
  if (!assessment) return undefined
  const { orm } = portal.database
  const plan = await findOpenPlan(portal, orm, assessment.dataKey, assessmentId)
  if (!plan) return undefined
  const approver = plan.row.approvedBy ? await findCoach(orm, portal.tenantId, plan.row.approvedBy) : undefined
  return { assessment, plan, approvedByName: approver?.name }
}

/**
 * A loaded client as a coach may see it, as far as the person shares now what the draft rests on; the look is written in the
 * audit before.
 */
export async function showToCoach(
  portal: Portal,
  coach: CoachAtWork,
  loaded: CoachedAssessment,
  look: Look,
): Promise<CoachedAssessment> {
  const { assessment, plan } = loaded
  await auditCoach(portal, portal.database.orm, coach, look, assessment.row.clientId, assessment.row.id)
  return { ...loaded, plan: { ...plan, draft: asSharedNow(plan.draft, assessment.walked.answers) } }
}

/** Loads a client and shows it, under one audit row. */
export async function openForCoach(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
  look: Look | ((found: CoachedAssessment) => Promise<Look>),
): Promise<CoachedAssessment | undefined> {
  const loaded = await loadClient(portal, assessmentId)
  return loaded && showToCoach(portal, coach, loaded, typeof look === 'string' ? look : await look(loaded))
}
