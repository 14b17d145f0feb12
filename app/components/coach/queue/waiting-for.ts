import type { IconName } from '../../ui/icon'
import type { Texts } from '../../../i18n/texts'
import type { QueueEntry } from '../../../use-cases/desk/queue.server'

/** For whom a client waits: this coach, no coach yet, the client's own act, a colleague, another body, or for nothing. */
export type WaitsFor = 'callToday' | 'you' | 'nobody' | 'client' | 'otherBody' | 'colleague' | 'nothing' | 'aside'

/** The order in which they stand in the queue. */
export const waitingOrder: readonly WaitsFor[] = [
  'callToday',
  'you',
  'nobody',
  'client',
  'otherBody',
  'colleague',
  'nothing',
  'aside',
]

const isBeforeApproval = (status: QueueEntry['status']) =>
  status === 'draft' || status === 'inReview' || status === 'returned'

/** A client who was shown crisis help waits for a call until a coach has approved a plan. */
export function waitsFor(entry: QueueEntry, coachId: string): WaitsFor {
  const { status, isWaiting, isSetAside, helpShown } = entry
  if (isSetAside) return 'aside'
  if (helpShown && isBeforeApproval(status)) return 'callToday'
  if (status === 'returned' || (!isWaiting && status === 'approved')) return 'client'
  if (!isWaiting) return entry.facts.firstStepBy === 'provider' ? 'otherBody' : 'nothing'
  if (entry.coachId === null) return 'nobody'
  return entry.coachId === coachId ? 'you' : 'colleague'
}

export type Sign = { icon: IconName; text: string; isDanger: boolean } | null

/** The one sign of a row: what is most pressing of it. */
export function signOf(
  { t }: Texts,
  entry: QueueEntry,
  row: { waits: WaitsFor; wrote: boolean; isLate: boolean },
): Sign {
  const sign = (icon: IconName, text: string, isDanger = false) => ({ icon, text, isDanger })
  if (entry.helpShown) return sign('crisis', t('plan:flags.crisisHelpShown'), row.waits === 'callToday')
  if (row.isLate) return sign('warning', t('coach:queue.late'), true)
  if (row.wrote) return sign('message', t('coach:queue.signs.wrote'))
  if (entry.status === 'disagreed') return sign('disagrees', t('plan:statuses.disagreed'))
  if (entry.facts.reasons.some(({ code }) => code === 'asksForCall')) return sign('call', t('coach:queue.asksForCall'))
  if (entry.dueFor !== 'firstInterview') return sign('meeting', t(`coach:queue.dueFor.${entry.dueFor}`))
  return row.waits === 'client' || row.waits === 'otherBody' ? sign('clock', t('coach:queue.signs.waits')) : null
}

/** What is waited for, in a few words. */
export function matterOf({ t }: Texts, entry: QueueEntry, waits: WaitsFor, wrote: boolean): string {
  if (waits === 'callToday') return t('plan:flags.crisisHelpShown')
  if (wrote) return t('coach:queue.matters.wrote')
  if (entry.status === 'disagreed') return t('coach:queue.matters.disagreed')
  if (entry.status === 'returned') return t('coach:queue.matters.returned')
  if (entry.isWaiting && entry.dueFor !== 'firstInterview') return t(`coach:queue.dueFor.${entry.dueFor}`)
  if (entry.isWaiting) return t(waits === 'nobody' ? 'coach:queue.matters.new' : 'coach:queue.matters.draft')
  if (waits === 'otherBody') return t('coach:queue.matters.otherBody')
  return t(waits === 'client' ? 'coach:queue.matters.approved' : 'coach:queue.matters.inForce')
}
