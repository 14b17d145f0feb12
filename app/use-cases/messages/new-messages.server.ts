import { listWhoWrote } from '../../../db/queries/messages/messages'
import { listQueueEntries } from '../../../db/queries/desk/queue'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'
import { auditRows, openQueueRows, type QueueEntry } from '../desk/queue.server'

/** At most so many are shown at once; as they are read, the next ones come. */
const mostShown = 50

/** This coach's clients, and those without a coach, who wrote what no coach has seen. Each one shown leaves an audit row. */
export async function loadWhoWrote(portal: Portal, coach: CoachAtWork): Promise<QueueEntry[]> {
  const { tenantId, database } = portal
  return database.transaction(async (tx) => {
    const ids = await listWhoWrote(tx, tenantId, coach.id, mostShown)
    const rows = await listQueueEntries(tx, tenantId, ids)
    await auditRows(portal, tx, coach, 'queue.seen', rows)
    const byId = new Map(openQueueRows(portal, rows).map((entry) => [entry.assessmentId, entry]))
    return ids.flatMap((id) => byId.get(id) ?? [])
  })
}
