import { countExpiredClients, findDatabaseTime } from '../../../../db/queries/trust/retention'
import type { Portal } from '../../portal.server'
import { clientsExpireBefore } from './remove-expired.server'

/** The run removed nothing: the message says why, and what to do. */
class RetentionRefused extends Error {
  override readonly name = 'RetentionRefused'
}

const hour = 3_600_000
/** A run that would remove more clients than these, and a larger share of all of them, looks like a wrong clock or period. */
const usual = { clients: 20, share: 0.2 }

/**
 * Looks at a retention run before it removes anything. A clock that is ahead would remove clients before their time, and what
 * is removed does not come back.
 *
 * @param allowedFor the tenant for which the operator has said that a run may remove a large share
 * @throws RetentionRefused when this process's clock and the database's differ by over an hour, or the run would remove over
 * a fifth of all clients (and over twenty)
 */
export async function checkRetentionRun(portal: Portal, allowedFor?: string): Promise<void> {
  const { database, tenantId } = portal
  const difference = Math.abs(portal.now().getTime() - (await findDatabaseTime(database.orm)).getTime())
  if (difference > hour)
    throw new RetentionRefused(
      `Nothing was removed: the clocks of this machine and of the database differ by ${Math.round(difference / 60_000)} minutes. Set the one that is wrong.`,
    )
  if (allowedFor === tenantId) return
  const { expired, all } = await countExpiredClients(database.orm, tenantId, clientsExpireBefore(portal))
  if (expired > usual.clients && expired > usual.share * all)
    throw new RetentionRefused(
      `Nothing was removed: ${expired} of ${all} clients would go at once. If that is right, say so: npm run retention -- --remove-many=${tenantId}`,
    )
}
