import { isDatabaseAway } from '../use-cases/database-away.server'
import type { Portal } from '../use-cases/portal.server'
import { sealAudit } from '../use-cases/seal-audit.server'

/** How long a row of the audit log stands unsealed, at most about twice this. */
const interval = 60_000

/** Seals the audit log once a minute, and once more when stopped. Every process may: one at a time does. */
export function keepSealing(portal: Portal): () => Promise<void> {
  let underWay = Promise.resolve()
  const seal = () => {
    underWay = sealAudit(portal).then(
      () => undefined,
      (error: unknown) => {
        const { name } = error as Error
        const link = (error as { link?: number }).link
        if (isDatabaseAway(error)) portal.log.warn({ name }, 'audit log not sealed now')
        else portal.log.error({ name, link }, 'audit log not sealed')
      },
    )
  }
  const timer = setInterval(seal, interval).unref()
  return () => {
    clearInterval(timer)
    return underWay
  }
}
