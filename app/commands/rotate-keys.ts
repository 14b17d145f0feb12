import { setTimeout as wait } from 'node:timers/promises'
import { rotateDataKeys, rotateMasterKey } from '../use-cases/trust/keys/rotate-keys.server'
import { openMasterKeys } from '../server/settings/master-keys'
import { openOwnDatabase } from '../server/own-database'
import { readSettings } from '../server/settings/settings'
import { formatNumber } from './format-number'

// Stop the portal first when it uses the embedded database: only one process may have it open.
const isDataKeys = process.argv.includes('--data-keys')

/** Says how long it takes before something is to be seen. */
async function told(milliseconds: number): Promise<void> {
  if (milliseconds > 0)
    console.log(`Waiting ${Math.ceil(milliseconds / 1000)} s, until every running portal has the new key …`)
  await wait(milliseconds)
}

try {
  const settings = readSettings(process.env, 'rotation')
  const masterKeys = await openMasterKeys(settings)
  const database = await openOwnDatabase(settings)
  const store = { database, tenantId: settings.tenantId, now: () => new Date(), masterKeys }
  try {
    if (isDataKeys) {
      const { version, isNew, rewrapped, left } = await rotateDataKeys(store, told)
      if (!isNew)
        console.log(`The wrapping key of ${store.tenantId}, version ${version}, was made under this master key.`)
      console.log(`Version ${version}: ${formatNumber(rewrapped)} clients' keys wrapped anew.`)
      if (left > 0) console.error(`${formatNumber(left)} changed meanwhile: run it again.`)
      process.exitCode = left > 0 ? 1 : 0
    } else {
      const { wrapped, already, by } = await rotateMasterKey(store)
      console.log(`Master key ${by}: ${wrapped} keys of ${store.tenantId} wrapped anew, ${already} were already.`)
    }
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
