import { removeExpired } from '../use-cases/remove-expired.server'
import { openPortal } from './open-portal.server'
import { readSettings } from './settings'

// Stop the portal first when it uses the embedded database: only one process may have it open.
try {
  const { portal, close } = await openPortal(readSettings(process.env, 'retention'))
  const removed = await removeExpired(portal)
  await close()
  for (const [what, count] of Object.entries(removed)) console.log(`${what}: ${count} removed`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
