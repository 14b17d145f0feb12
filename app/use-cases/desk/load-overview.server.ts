import { listLatestDeeds, type DatedDeed } from '../../../db/queries/trust/audit-of-client'
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

/** What stands on the timeline: acts of the client and of coaches. That somebody looked is said of health only. */
const deedsOnTimeline = [
  'assessment.sent', 'message.sent', 'note.written', 'plan.opened', 'plan.approved', 'plan.approvalUndone', 'plan.returned', 'plan.reopened',
  'plan.answered', 'plan.agreed', 'plan.disagreed', 'client.taken', 'client.handedOver', 'health.seen',
] as const satisfies readonly AuditAction[] // prettier-ignore
export type TimelineAction = (typeof deedsOnTimeline)[number]
const mostDeeds = 40

/** A deed with the name of the coach who did it; nothing where the client did. */
export type KnownDeed = Omit<DatedDeed, 'action'> & { action: TimelineAction; name: string | null }

export type Overview = CoachedAssessment & {
  versions: readonly OpenVersion[]
  deeds: readonly KnownDeed[]
  translations: Translations
  newMessages: number
  /** Where the client stands in the queue. */
  entry: QueueEntryRow | undefined
  holderName: string | null
  /** Who typed the answers for the client; nothing where the client did. */
  typist: (Pick<StaffEntryRow, 'how' | 'begunAt'> & { name: string | null }) | null
}

/** A client on one page: who they are, the plan in short, and what has happened. One look, one audit row; nobody is claimed by it. */
export async function loadOverview(portal: Portal, coach: CoachAtWork, assessmentId: string): Promise<Overview | undefined> {
  const coached = await openForCoach(portal, coach, assessmentId, 'assessment.seen')
  if (!coached) return undefined
  const { database, tenantId } = portal
  const { row, dataKey } = coached.assessment
  const { clientId } = row
  const names = await coachNames(portal)
  const deeds = await listLatestDeeds(database, tenantId, clientId, deedsOnTimeline, mostDeeds)
  const typed = await findStaffEntry(database.orm, tenantId, assessmentId)
  const entry = await findQueueEntry(database.orm, tenantId, assessmentId)
  return {
    ...coached,
    versions: await openVersions(portal, database.orm, dataKey, coached.plan.row.id),
    deeds: deeds.map((deed) => ({ ...deed, action: deed.action as TimelineAction, name: names.get(deed.actorId) ?? null })),
    translations: await loadTranslations(portal, { clientId, dataKey }, coach.language),
    newMessages: await countUnseen(database.orm, tenantId, clientId, 'jobseeker'),
    entry,
    typist: typed ? { ...typed, name: names.get(typed.coachId) ?? null } : null,
    holderName: entry?.coachId ? (names.get(entry.coachId) ?? null) : null,
  }
} // prettier-ignore
