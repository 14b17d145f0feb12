import { watchDisk, type DiskWatch } from './connection/disk-watch'
import type { Database, DatabaseDriver } from './connection/driver'
import { openEmbedded } from './connection/embedded'
import { openPostgresql } from './connection/postgresql'

export type { Database } from './connection/driver'
export { DatabaseAway, DatabaseFault } from './connection/faults'
export { MigrationRefused } from './connection/migrate-server'
export type { Orm } from './connection/orm'

type DatabaseSettings = {
  /** postgresql://…; without it the embedded database opens. */
  url?: string
  /** The same database as the user who owns it and migrates it; without it `url` does both. */
  migrationUrl?: string
  /** Folder of the embedded database, or 'memory'. */
  directory?: string
  poolSize?: number
  /** Milliseconds that a transaction on a server may take which says nothing else; for tests. */
  transactionMs?: number
  migrationsFolder?: string
}

const aliveLimit = 2000

/**
 * Opens the database that the settings name. A server need not be up: its first statement tells.
 * @throws EmbeddedDatabaseInUse when a live process has the embedded folder open.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const {
    url,
    migrationUrl = url,
    directory = './.data/db',
    poolSize = 10,
    transactionMs,
    migrationsFolder = 'db/migrations',
  } = settings
  if (!url || !migrationUrl) return superviseDriver(await openEmbedded({ directory, migrationsFolder }))
  return superviseDriver(openPostgresql({ url, migrationUrl, poolSize, transactionMs, migrationsFolder }))
}

/** Adds to a driver what is the same for all of them. */
export function superviseDriver(driver: DatabaseDriver): Database {
  let closed: Promise<void> | undefined
  const close = () => (closed ??= driver.close())
  return supervise(driver, close, watchDisk())
}

function supervise(driver: DatabaseDriver, close: () => Promise<void>, disk: DiskWatch): Database {
  return {
    ...driver,
    run: (...query) => disk.watch(driver.run(...query)),
    transaction: (...work) => disk.watch(driver.transaction(...work)),
    isDiskFull: disk.isFull,
    close,
    asTenant: (tenantId) => supervise(driver.asTenant(tenantId), close, disk),
    async isAlive() {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<false>((resolve) => (timer = setTimeout(resolve, aliveLimit, false)))
      const answered = driver.run('is_alive', 'select 1', []).then(
        () => true,
        () => false,
      )
      return Promise.race([answered, late]).finally(() => clearTimeout(timer))
    },
  }
}
