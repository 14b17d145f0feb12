import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../../db/client'
import { firstTenantKeys } from '../../db/keys/tenant-keys'
import { freePort } from '../servers/free-port.mjs'
import { makeServerDatabase } from '../servers/test-database'
import { startWebProcess } from '../servers/web-process'
import { killWeb } from '../prove/proofs/acknowledged-answers.g1'
import { breakTheNetwork } from '../prove/proofs/database-outages.g4'
import { findLost, startLoad } from '../prove/load'

/** Real faults, a few of those that `npm run prove -- G1 G4` makes by the hundred. */
const folder = mkdtempSync(join(tmpdir(), 'suunta-faults-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('G1: a web process killed in the middle of the work loses nothing, and a second one on its folder is refused', async () => {
  const server = await makeServerDatabase()
  const key = randomBytes(32)
  const shared = { DATA_DIR: folder, MASTER_KEY: key.toString('base64'), ...(server && { DATABASE_URL: server.url }) }
  const settings = { ...shared, PORT: String(await freePort()) }
  const start = () => startWebProcess(settings)
  const first = await start()
  const load = startLoad(first.origin, 3)
  const last = await killWeb(start, first, load, 1)
  await load.end()
  const second = startWebProcess({ ...shared, PORT: String(await freePort()) })
  if (server) await (await second).stop()
  else await expect(second).rejects.toThrow(`is already open in process ${last.pid}`)
  expect(await last.stop()).toBe(0)

  const database = await openDatabase({ url: server?.url, directory: join(folder, 'db') })
  expect(load.acknowledged()).toBeGreaterThan(30)
  expect(await findLost(database, firstTenantKeys(key), load.told)).toEqual({ lost: [], twice: [] })
  expect(load.faults).toEqual([])
  await database.close()
  await server?.drop()
}, 60_000)

test.runIf(process.env.TEST_DATABASE_URL)(
  'G4: a network that resets, swallows and delays is told in each language, with the text kept',
  async () => {
    const found = await breakTheNetwork(3, 0)
    const { faults, lost, isAlive, away } = found!
    expect({ faults: faults.filter((fault) => !fault.endsWith('ms')), lost, isAlive }).toEqual({
      faults: [],
      lost: [],
      isAlive: true,
    })
    expect(away).toBeGreaterThan(7)
  },
  60_000,
)
