import { listOldNames, renewNameKeys, type OldNameRow } from '../../../db/queries/desk/queue-entries'
import type { Portal } from '../portal.server'
import { hashNameKeys, nameIndexVersion } from './name-search-index.server'
import { openFacts } from './queue-entry.server'
import { lowestUuid } from '../../../machines/text/uuid'

type Parts = Pick<Portal, 'database' | 'tenantId' | 'tenantKeys' | 'log'>

const batch = 200

/** `renewed` rows have the index of today; `left` could not be read, or their name changed while they were looked at. */
type Renewal = { renewed: number; left: number }

/**
 * Makes the index of names anew where it is of an earlier version. May run while people work, and again after it was stopped:
 * each row is a short transaction of its own, and one whose name changes meanwhile is left to the transaction that changes it.
 *
 * @param told how many rows have been renewed so far, after each batch
 */
export async function renewNameIndex(portal: Parts, told: (renewed: number) => void = () => undefined) {
  const { database, tenantId } = portal
  const done: Renewal = { renewed: 0, left: 0 }
  for (let after = lowestUuid; after !== '';) {
    const rows = await listOldNames(database.orm, tenantId, nameIndexVersion, after, batch)
    for (const row of rows) done[(await renewRow(portal, row)) ? 'renewed' : 'left'] += 1
    after = rows.at(-1)?.assessmentId ?? ''
    if (after) told(done.renewed)
  }
  return done
}

async function renewRow(portal: Parts, row: OldNameRow): Promise<boolean> {
  const { database, tenantId, tenantKeys, log } = portal
  try {
    const key = tenantKeys.unwrap(row.wrappedKey, tenantId, row.clientId)
    const { name } = openFacts(tenantId, key, row.assessmentId, row.facts)
    const hashes = hashNameKeys(portal, name ?? '')
    return await database.transaction((tx) => renewNameKeys(tx, tenantId, row, nameIndexVersion, hashes))
  } catch (error) {
    log.error({ name: (error as Error).name, id: row.assessmentId }, 'name not indexed')
    return false
  }
}
