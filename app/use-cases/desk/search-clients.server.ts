import { findOwnerOfCode } from '../../../db/queries/access/codes'
import { listQueueEntries } from '../../../db/queries/desk/queue'
import { findByNameKeys } from '../../../db/queries/desk/queue-entries'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { hashesToFind } from './name-search-index.server'
import type { Portal } from '../portal.server'
import { auditRows, openQueueRows, type QueueEntry } from './queue.server'
import { finderOf } from '../access/secret-codes.server'

/** A search shows at most so many; with more, the coach is asked for more of the name. */
export const mostFound = 50

/**
 * Clients by beginnings of the parts of the name that they gave, in any order, or by the first six symbols of their code. Names are
 * sealed: only keyed hashes are compared. Each client shown leaves an audit row.
 */
export async function searchClients(
  portal: Portal,
  coach: CoachAtWork,
  wanted: string,
): Promise<{ entries: QueueEntry[]; areMore: boolean }> {
  const { tenantId, database } = portal
  const finder = finderOf(wanted)
  return database.transaction(async (tx) => {
    const owner = finder ? await findOwnerOfCode(tx, tenantId, finder) : undefined
    const byName = await findByNameKeys(tx, tenantId, hashesToFind(portal, wanted), mostFound + 1)
    const ids = [...new Set(owner ? [owner.assessmentId, ...byName] : byName)]
    const rows = await listQueueEntries(tx, tenantId, ids.slice(0, mostFound))
    await auditRows(portal, tx, coach, 'search.seen', rows)
    return { entries: openQueueRows(portal, rows), areMore: ids.length > mostFound }
  })
}
