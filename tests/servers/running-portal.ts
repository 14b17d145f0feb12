import { pathToFileURL } from 'node:url'
import path from 'node:path'
import { pino } from 'pino'
import type { readSettings as ReadSettings } from '../../app/server/settings/settings'
import type { startPortal as StartPortal } from '../../app/server/start-portal'
import type { Database } from '../../db/client'
import { firstTenantKeys, type TenantKeys } from '../../db/keys/tenant-keys'
import { takingTurns } from './taking-turns'
import { openTestDatabase } from './test-database'

export type TestPortal = {
  origin: string
  /** As the user who owns it, who sees every tenant; the portal itself has it as its tenant. */
  database: Database
  /** As it is set, for another portal on the same database. */
  masterKey: string
  /** With which the portal seals what it stores. */
  tenantKeys: TenantKeys
  /** Lines that the portal logged, as JSON text. */
  logged: string[]
  /** Stops the portal and starts another on the same database and address, as after a release. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** As it runs for real: React's production build, which reads this when it is loaded. */
process.env.NODE_ENV = 'production'

const built = <T>(file: string) => import(pathToFileURL(path.resolve('build/commands', file)).href) as Promise<T>

/** Starts the built portal on a fresh database, as a demo on a free port of this machine. */
export async function startTestPortal(
  options: {
    now?: () => Date
    wrap?: (database: Database) => Database
    /** More settings than a test portal needs. */
    settings?: Record<string, string>
    /** Several web processes' worth of portals, which take turns request by request. */
    portals?: number
    /** Where the texts are, instead of `locales`. */
    textsFolder?: string
    /** Where it listens, instead of a free port. */
    port?: number
    /** One that another portal has too, instead of a fresh one; the caller that opened it closes it. */
    database?: Database
  } = {},
): Promise<TestPortal> {
  const { readSettings } = await built<{ readSettings: typeof ReadSettings }>('settings.js')
  const { startPortal } = await built<{ startPortal: typeof StartPortal }>('start-portal.js')
  const turns = await takingTurns(options.portals ?? 1, options.port)
  const [port] = turns.ports
  const masterKey = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')
  const given = { DEMO: '1', DEMO_PEOPLE: '0', BASE_URL: turns.origin, MASTER_KEY: masterKey, ...options.settings }
  const settings = readSettings({ PORT: String(port), ...given }, 'test')
  const database = options.database ?? (await openTestDatabase())
  const logged: string[] = []
  const log = pino({ base: undefined }, { write: (line: string) => void logged.push(line) })
  // The database outlives a restart of the portal.
  const asTenant = database.asTenant(settings.tenantId)
  const kept: Database = { ...(options.wrap?.(asTenant) ?? asTenant), close: async () => {} }
  const start = () =>
    Promise.all(
      turns.ports.map((port) =>
        startPortal({ ...settings, port }, { database: kept, now: options.now, log, textsFolder: options.textsFolder }),
      ),
    )
  const stopAll = (portals: Awaited<ReturnType<typeof start>>) => Promise.all(portals.map((one) => one.stop()))
  let running = await start()
  return {
    origin: settings.baseUrl,
    database,
    masterKey: given.MASTER_KEY,
    tenantKeys: firstTenantKeys(settings.masterKey!),
    logged,
    async restart() {
      await stopAll(running)
      running = await start()
    },
    async stop() {
      await stopAll(running)
      await turns.stop()
      if (!options.database) await database.close()
    },
  }
}
