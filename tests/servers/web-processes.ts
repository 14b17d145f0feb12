import { randomBytes } from 'node:crypto'
import { openDatabase } from '../../db/client'
import { firstTenantKeys } from '../../db/keys/tenant-keys'
import { startTestPortal, type TestPortal } from './running-portal'
import { takingTurns } from './taking-turns'
import { makeServerDatabase } from './test-database'
import { startWebProcess, type WebProcess } from './web-process'

/** Portals that take turns request by request; `webs` are the processes, none where they share the one of the tests. */
type Portals = Omit<TestPortal, 'restart'> & { webs: WebProcess[]; inWords: string }

/**
 * Starts so many web processes on a fresh database of the server of TEST_DATABASE_URL, behind one address that hands every
 * request to the next of them. Without a server, so many portals in this process on the embedded database, which only one
 * process can open.
 */
export async function startWebProcesses(count: number): Promise<Portals> {
  const server = await makeServerDatabase()
  if (!server)
    return { ...(await startTestPortal({ portals: count })), webs: [], inWords: `${count} portals in one process` }
  const [turns, key] = [await takingTurns(count), randomBytes(32)]
  const shared = { DATABASE_URL: server.url, BASE_URL: turns.origin, MASTER_KEY: key.toString('base64') }
  const webs = await Promise.all(turns.ports.map((port) => startWebProcess({ ...shared, PORT: String(port) })))
  const database = await openDatabase({ url: server.url, poolSize: 5 })
  return {
    origin: turns.origin,
    database,
    masterKey: shared.MASTER_KEY,
    tenantKeys: firstTenantKeys(key),
    webs,
    inWords: `${count} processes`,
    get logged() {
      return webs.flatMap(({ logged }) => logged)
    },
    async stop() {
      await Promise.all(webs.map((web) => web.stop()))
      await turns.stop()
      await database.close()
      await server.drop()
    },
  }
}
