import { listLatestActions, type DatedAction } from '../../../db/queries/trust/audit-of-client'
import { findQueueEntry, type QueueEntryRow } from '../../../db/queries/desk/queue-entries'
import { findStaffEntry, type StaffEntryRow } from '../../../db/queries/conversation/staff-entries'
import { countUnseen } from '../../../db/queries/messages/messages'
import type { AuditAction } from '../../../machines/audit-actions'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { loadTranslations, type Translations } from '../messages/translate-texts.server'
import { coachNames } from '../plan/coach-plan.server'
import { openVersions, type OpenVersion } from '../plan/plan-versions.server'
import type { Portal } from '../portal.server'
import { openForCoach, type CoachedAssessment } from './load-client.server'

/** What stands on the timeline: acts of the client and of coaches. Reads are listed for health answers only. */
const timelineActions = [
  'assessment.sent', 'message.sent', 'note.written', 'plan.opened', 'plan.approved', 'plan.approvalUndone', 'plan.returned', 'plan.reopened',
  'plan.answered', 'plan.agreed', 'plan.disagreed', 'client.taken', 'client.handedOver', 'health.seen',
] as const satisfies readonly AuditAction[] // prettier-ignore
export type TimelineAction = (typeof timelineActions)[number]
const mostActions = 40

/** An audited action with the name of the coach who did it; nothing where the client did. */
export type TimelineEntry = Omit<DatedAction, 'action'> & { action: TimelineAction; name: string | null }

export type Overview = CoachedAssessment & {
  versions: readonly OpenVersion[]
  entries: readonly TimelineEntry[]
  translations: Translations
  newMessages: number
  /** Where the client stands in the queue. */
  entry: QueueEntryRow | undefined
  holderName: string | null
  /** Who typed the answers for the client; nothing where the client did. */
  typist: (Pick<StaffEntryRow, 'how' | 'begunAt'> & { name: string | null }) | null
}

/**
 * A client on one page: who they are, the plan in short, and what has happened. One read, one audit row; reading does not
 * assign the client.
 */
export async function loadOverview(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
): Promise<Overview | undefined> {
  const coached = await openForCoach(portal, coach, assessmentId, 'assessment.seen')
  if (!coached) return undefined
  const { database, tenantId } = portal
  const { row, dataKey } = coached.assessment
  const { clientId } = row
  const names = await coachNames(portal)
  const entries = await listLatestActions(database, tenantId, clientId, timelineActions, mostActions)
  const typed = await findStaffEntry(database.orm, tenantId, assessmentId)
  const entry = await findQueueEntry(database.orm, tenantId, assessmentId)
  return {
    ...coached,
    versions: await openVersions(portal, database.orm, dataKey, coached.plan.row.id),
    entries: entries.map((entry) => ({
      ...entry,
      action: entry.action as TimelineAction,
      name: names.get(entry.actorId) ?? null,
    })),
    translations: await loadTranslations(portal, { clientId, dataKey }, coach.language),
    newMessages: await countUnseen(database.orm, tenantId, clientId, 'jobseeker'),
    entry,
    typist: typed ? { ...typed, name: names.get(typed.coachId) ?? null } : null,
    holderName: entry?.coachId ? (names.get(entry.coachId) ?? null) : null,
  }
}
