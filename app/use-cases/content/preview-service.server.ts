import { setImmediate } from 'node:timers/promises'
import { findAssessment, listSentIds } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import { catalogueWith, type ServiceChange } from '../../../machines/plan/services/catalogue'
import { deadlines } from '../../../machines/plan/law/deadlines'
import { draftPlan } from '../../../machines/plan/draft/draft-plan'
import type { Service, ServiceCode } from '../../../machines/plan/services/services'
import { answersForCoach } from '../../../machines/plan/life/sharing'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { openAssessment } from '../conversation/load-assessment.server'
import { dayInFinland } from '../../i18n/finnish-day'
import type { Portal } from '../portal.server'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'
import { daysAfter } from '../moments'

/** A preview is of the assessments sent in so many days, and of no more than so many of them. */
export const previewOf = { days: 30, assessments: 200 }

/** How many of `sent` drafts have a service: as the catalogue stands, and as it would stand. No names, no ids. */
export type ServicePreview = { sent: number; now: number; changed: number }

function hasService({ walked, row }: OpenAssessment, code: ServiceCode, catalogue: readonly Service[]): boolean {
  const answers = answersForCoach(walked.answers)
  const draft = draftPlan({ answers, catalogue, deadlines, today: dayInFinland(row.sentAt!) })
  return draft.lines.some((line) => line.kind === 'service' && line.code === code)
}

/** A change of one service on top of the catalogue in force. */
function changedCatalogue(portal: Portal, code: ServiceCode, change: ServiceChange): readonly Service[] {
  const [changed] = catalogueWith(new Map([[code, change]])).filter((one) => one.code === code)
  return portal.content.servicesAt(portal.now()).map((one) => (one.code === code ? changed! : one))
}

/**
 * Who would have got a service last month: the drafts of the latest assessments, made again in memory with the change.
 * Answers are read for it, so each client's log says so; only the counts come out.
 */
export async function previewService(
  portal: Portal,
  coach: CoachAtWork,
  code: ServiceCode,
  change: ServiceChange,
): Promise<ServicePreview> {
  const { tenantId, database } = portal
  const at = portal.now()
  const since = daysAfter(at, -previewOf.days)
  const [before, after] = [portal.content.servicesAt(at), changedCatalogue(portal, code, change)]
  const sent = await listSentIds(database.orm, tenantId, since, previewOf.assessments)
  const entryOf = ({ id: subject, clientId }: (typeof sent)[number]) =>
    auditEntry(portal, byCoach(coach), 'draft.recounted', { clientId, subject }, 'administration')
  await writeAudit(database.orm, ...sent.map(entryOf))
  const counts = { sent: 0, now: 0, changed: 0 }
  for (const { id } of sent) {
    const found = await findAssessment(database, tenantId, id)
    if (!found?.assessment.sentAt) continue
    const assessment = await openAssessment(portal, found)
    counts.sent += 1
    if (hasService(assessment, code, before)) counts.now += 1
    if (hasService(assessment, code, after)) counts.changed += 1
    // Others are answered in between.
    await setImmediate()
  }
  return counts
}
