import { createServer } from 'node:net'
import { pathToFileURL } from 'node:url'
import path from 'node:path'
import { pino } from 'pino'
import type { readSettings as ReadSettings } from '../../app/http/settings'
import type { startPortal as StartPortal } from '../../app/http/start-portal'
import type { Database } from '../../db/client'
import { masterKeyFrom, type MasterKey } from '../../db/sealing'
import { openTestDatabase } from './test-database'

export type TestPortal = {
  origin: string
  /** As the user who owns it, who sees every tenant; the portal itself has it as its tenant. */
  database: Database
  /** With which the portal seals what it stores. */
  masterKey: MasterKey
  /** Lines that the portal logged, as JSON text. */
  logged: string[]
  /** Stops the portal and starts another on the same database and address, as after a release. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** As it runs for real: React's production build, which reads this when it is loaded. */
process.env.NODE_ENV = 'production'

const built = <T>(file: string) => import(pathToFileURL(path.resolve('build/http', file)).href) as Promise<T>

/** Starts the built portal on a fresh database, as a demo on a free port of this machine. */
export async function startTestPortal(
  options: {
    now?: () => Date
    wrap?: (database: Database) => Database
    /** More settings than a test portal needs. */
    settings?: Record<string, string>
  } = {},
): Promise<TestPortal> {
  const { readSettings } = await built<{ readSettings: typeof ReadSettings }>('settings.js')
  const { startPortal } = await built<{ startPortal: typeof StartPortal }>('start-portal.js')
  const port = await freePort()
  const masterKey = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')
  const settings = readSettings({ PORT: String(port), DEMO: '1', MASTER_KEY: masterKey, ...options.settings }, 'test')
  const database = await openTestDatabase()
  const logged: string[] = []
  const log = pino({ base: undefined }, { write: (line: string) => void logged.push(line) })
  // The database outlives a restart of the portal.
  const asTenant = database.asTenant(settings.tenantId)
  const kept: Database = { ...(options.wrap?.(asTenant) ?? asTenant), close: async () => {} }
  const start = () => startPortal(settings, { database: kept, now: options.now, log })
  let running = await start()
  return {
    origin: settings.baseUrl,
    database,
    masterKey: masterKeyFrom(settings.masterKey!),
    logged,
    async restart() {
      await running.stop()
      running = await start()
    },
    async stop() {
      await running.stop()
      await database.close()
    },
  }
}
