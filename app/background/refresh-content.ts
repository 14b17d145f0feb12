import { isDatabaseAway } from '../use-cases/background/database-away.server'
import type { Portal } from '../use-cases/portal.server'
import { refreshContent } from '../use-cases/content/tenant-content.server'
import { every } from './every'

/** How old a tenant's content may be in a process that did not change it, and how long a new key stays unknown. */
const interval = 30_000

/** Reads the tenant's content and keys again and again, for what was changed in another process. */
export function keepContent(portal: Portal): () => Promise<void> {
  const refresh = () =>
    refreshContent(portal)
      .then(() => portal.refreshKeys())
      .catch((error: Error) => {
        if (isDatabaseAway(error)) portal.log.warn({ name: error.name }, 'content and keys not read now')
        else portal.log.error({ name: error.name }, 'content and keys not read')
      })
  return every(interval, refresh)
}
