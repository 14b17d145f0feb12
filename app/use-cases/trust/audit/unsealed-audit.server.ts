import { findFirstUnsealed } from '../../../../db/queries/trust/audit-seals'
import type { Portal } from '../../portal.server'

/** From this age on, in seconds, a row that is not sealed is worth a warning: sealing is tried once a minute. */
export const worthAWarning = 5 * 60

/** From this age on, in seconds, sealing stands still, and a check of the log does not succeed. */
export const standsStill = 10 * 60

/** The age in seconds of the oldest row of the audit log that no link covers yet; 0 when there is none. */
export async function ageOfUnsealed({
  database,
  tenantId,
  now,
}: Pick<Portal, 'database' | 'tenantId' | 'now'>): Promise<number> {
  const at = await findFirstUnsealed(database.orm, tenantId)
  return at ? Math.max(0, Math.round((now().getTime() - at.getTime()) / 1000)) : 0
}
