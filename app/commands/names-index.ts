import { renewNameIndex } from '../use-cases/desk/renew-name-index.server'
import { openPortal } from '../server/open-portal.server'
import { readSettings } from '../server/settings/settings'
import { formatNumber } from './format-number'

// May run while people work. With the embedded database stop the portal first: only one process may have it open.

try {
  const { portal, close } = await openPortal(readSettings(process.env, 'names'))
  const told = (renewed: number) => console.log(`${formatNumber(renewed)} names indexed anew …`)
  const { renewed, left } = await renewNameIndex(portal, told).finally(close)
  console.log(`${formatNumber(renewed)} names of ${portal.tenantId} are indexed anew.`)
  if (left > 0)
    console.error(`${formatNumber(left)} are not: they changed meanwhile or could not be read. Run it again.`)
  process.exitCode = left > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
