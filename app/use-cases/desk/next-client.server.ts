import { listQueue, type QueueWish } from '../../../db/queries/desk/queue'
import { planKinds } from '../../../machines/plan/law/plan-kind'
import { languageCodes } from '../../i18n/languages'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'
import { auditRows, openQueueRows, type QueueEntry } from './queue.server'

/**
 * Who waits next for this coach: the first due of their own clients, or else of those without a coach. The read is audited; it
 * does not assign the client.
 */
export async function findNextClient(
  portal: Portal,
  coach: CoachAtWork,
  after: string,
): Promise<QueueEntry | undefined> {
  const { tenantId, database } = portal
  const wish: QueueWish = { tenantId, stages: ['waiting'], languages: languageCodes, planKinds, order: 'due', limit: 2 }
  return database.transaction(async (tx) => {
    const own = await listQueue(tx, { ...wish, coachId: coach.id, waitsFor: 'coach' })
    const free = await listQueue(tx, { ...wish, coachId: null })
    const next = [...own, ...free].find(({ assessmentId }) => assessmentId !== after)
    if (!next) return undefined
    await auditRows(portal, tx, coach, 'queue.seen', [next])
    return openQueueRows(portal, [next])[0]
  })
}
