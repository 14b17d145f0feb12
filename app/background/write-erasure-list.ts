import { isDatabaseAway } from '../use-cases/background/database-away.server'
import { completeErasures } from '../use-cases/trust/erasure/erasure-list.server'
import type { Portal } from '../use-cases/portal.server'
import { every } from './every'

const interval = 60_000

/**
 * Completes the list of erased people once a minute, and once more when stopped, for a file that was away. The first time from the
 * beginning, then from where it was complete; processes' clocks may differ by an hour.
 */
export function keepErasures(portal: Portal): () => Promise<void> {
  let completeUntil = new Date(0)
  const complete = () => {
    const from = portal.now()
    return completeErasures(portal, new Date(completeUntil.getTime() - 3_600_000)).then(
      () => void (completeUntil = from),
      (error: NodeJS.ErrnoException) => {
        const { name, code } = error
        if (isDatabaseAway(error)) portal.log.warn({ name }, 'list of erasures not completed now')
        else portal.log.error({ name, code }, 'list of erasures not completed')
      },
    )
  }
  const first = complete()
  const stop = every(interval, () => first.then(complete))
  return async () => {
    await Promise.all([first, stop()])
    await complete()
  }
}
