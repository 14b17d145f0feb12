import { isDatabaseAway } from '../use-cases/background/database-away.server'
import type { Portal } from '../use-cases/portal.server'
import { sealAudit } from '../use-cases/trust/audit/seal-audit.server'
import { ageOfUnsealed, worthAWarning } from '../use-cases/trust/audit/unsealed-audit.server'
import { every } from './every'

/** How long a row of the audit log stands unsealed, at most about twice this. */
const interval = 60_000

/** A transaction that stays open anywhere on the database's server, even in another database, holds up all sealing. */
export async function warnOfUnsealed(portal: Pick<Portal, 'database' | 'tenantId' | 'now' | 'log'>): Promise<void> {
  const seconds = await ageOfUnsealed(portal)
  if (seconds >= worthAWarning)
    portal.log.warn({ seconds }, 'audit log not sealed for long: a transaction may be open on the server')
}

/**
 * Seals the audit log once a minute, and what can be sealed at once when stopped. Every process may: one at a time does. Says so
 * when a row has not been sealed for long.
 */
export function keepSealing(portal: Portal): () => Promise<void> {
  const seal = (patience?: number) =>
    sealAudit(portal, patience).then(
      () => warnOfUnsealed(portal),
      (error: unknown) => {
        const { name } = error as Error
        const link = (error as { link?: number }).link
        if (isDatabaseAway(error)) portal.log.warn({ name }, 'audit log not sealed now')
        else portal.log.error({ name, link }, 'audit log not sealed')
      },
    )
  const stop = every(interval, () => seal())
  return async () => {
    await stop()
    await seal(0)
  }
}
