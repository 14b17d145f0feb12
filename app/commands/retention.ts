import { checkRetentionRun } from '../use-cases/trust/erasure/check-retention.server'
import { removeExpired } from '../use-cases/trust/erasure/remove-expired.server'
import { openPortal } from '../server/open-portal.server'
import { readSettings } from '../server/settings/settings'

/** The tenant in `--remove-many=<tenant>`: for it, a run may remove a large share of all clients. */
const tenantToldIn = (words: readonly string[]) =>
  words.find((word) => word.startsWith('--remove-many='))?.split('=')[1]

// Stop the portal first when it uses the embedded database: only one process may have it open.
try {
  const { portal, close } = await openPortal(readSettings(process.env, 'retention'))
  const run = async () => {
    await checkRetentionRun(portal, tenantToldIn(process.argv.slice(2)))
    return { removed: await removeExpired(portal), isForgotten: await portal.database.forgetDestroyedKeys() }
  }
  const { removed, isForgotten } = await run().finally(close)
  for (const [what, count] of Object.entries(removed)) console.log(`${what}: ${count} removed`)
  console.log(
    isForgotten
      ? 'The table of clients is written anew: destroyed keys are out of its file.'
      : 'Destroyed keys may still be in the file of the table of clients: set MIGRATION_DATABASE_URL to the owner of the database.',
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
