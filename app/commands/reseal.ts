import { pino } from 'pino'
import { reseal } from '../use-cases/trust/keys/reseal.server'
import { openTenantKeys } from '../use-cases/trust/keys/tenant-keys.server'
import { openMasterKeys } from '../server/settings/master-keys'
import { openOwnDatabase } from '../server/own-database'
import { readSettings } from '../server/settings/settings'
import { formatNumber } from './format-number'

// Stop the portal first when it uses the embedded database: only one process may have it open.

// Exit code 0 when every row is sealed as this release seals, 1 when it is to be run again.
try {
  const settings = readSettings(process.env, 'reseal')
  const masterKeys = await openMasterKeys(settings)
  const database = await openOwnDatabase(settings)
  try {
    const { tenantId } = settings
    const now = () => new Date()
    const { tenantKeys } = await openTenantKeys({ database, tenantId, now, masterKeys })
    const portal = { database, tenantId, tenantKeys, now, log: pino({ base: undefined }) }
    const { left } = await reseal(portal, (name, count) => console.log(`${name}: ${formatNumber(count)} sealed anew`))
    if (left > 0) console.error(`${formatNumber(left)} rows were in use, or do not open: run it again.`)
    process.exitCode = left > 0 ? 1 : 0
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
