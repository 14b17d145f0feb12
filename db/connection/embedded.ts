import type { PGlite, PGliteInterface, Transaction } from '@electric-sql/pglite'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DatabaseDriver } from './driver'
import { lockEmbeddedFolder } from './embedded-lock'
import { translateFault } from './faults'
import { writeClientsAnew } from '../keys/forget-keys'
import { ormOver, type Orm } from './orm'

type EmbeddedSettings = {
  /** Folder of the database, or 'memory'. */
  directory: string
  migrationsFolder: string
  /** A dump (`dumpDataDir`) to start from; only for a database in memory. */
  dump?: Blob
}

/** The PostgreSQL that lives inside this process, reading values as a server's driver does. */
export async function createPglite(options: { dataDir?: string; loadDataDir?: Blob }): Promise<PGliteInterface> {
  const [{ PGlite, types }, { pg_trgm }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
  ])
  return PGlite.create({
    ...options,
    extensions: { pg_trgm },
    parsers: {
      [types.DATE]: (text) => text,
      [types.INT8]: Number,
      [types.BYTEA]: (text) => Buffer.from(text.slice(2), 'hex'),
    },
  })
}

/**
 * Opens the PostgreSQL that lives inside this process. The packages are imported here and not above, so that a server
 * with a real PostgreSQL never loads them.
 * @throws EmbeddedDatabaseInUse when a live process has the folder open.
 */
export async function openEmbedded({ directory, migrationsFolder, dump }: EmbeddedSettings): Promise<DatabaseDriver> {
  const folder = directory === 'memory' ? undefined : resolve(directory)
  if (folder) mkdirSync(folder, { recursive: true })
  const lock = folder ? lockEmbeddedFolder(folder) : undefined
  const pglite = await createPglite({
    ...(folder && { dataDir: folder }),
    ...(dump && { loadDataDir: dump }),
  }).catch((error: unknown) => {
    lock?.release()
    throw error
  })
  return driverOver(pglite, migrationsFolder, () => lock?.release())
}

/** @param release called once the database is closed */
export function driverOver(
  pglite: PGliteInterface,
  migrationsFolder: string,
  release: () => void = () => undefined,
): DatabaseDriver {
  const driver: DatabaseDriver = {
    kind: 'embedded',
    orm: ormOver((sql, parameters, rowsAs) => send(pglite, sql, parameters, rowsAs)),
    async transaction<T>(work: (tx: Orm) => Promise<T>): Promise<T> {
      let workFailed = false
      try {
        return await pglite.transaction(async (tx) => {
          try {
            return await work(ormOver((sql, parameters, rowsAs) => send(tx, sql, parameters, rowsAs)))
          } catch (error) {
            workFailed = true
            throw error
          }
        })
      } catch (error) {
        // What the work itself threw goes to the caller as it is; the rest comes from begin and commit.
        throw workFailed ? error : translateFault(error)
      }
    },
    run: async <Row>(_name: string, sql: string, parameters: unknown[]) =>
      (await send(pglite, sql, parameters, 'object')) as Row[],
    asTenant: () => driver,
    async migrate() {
      readMigrationFiles({ migrationsFolder })
      const [{ drizzle }, { migrate }] = await Promise.all([
        import('drizzle-orm/pglite'),
        import('drizzle-orm/pglite/migrator'),
      ])
      try {
        const before = await countApplied(pglite)
        await migrate(drizzle(pglite as PGlite), { migrationsFolder })
        return (await countApplied(pglite)) - before
      } catch (error) {
        throw translateFault(error)
      }
    },
    async forgetDestroyedKeys() {
      try {
        await pglite.exec(writeClientsAnew)
        await pglite.exec('checkpoint')
        return true
      } catch (error) {
        throw translateFault(error)
      }
    },
    async close() {
      await pglite.close()
      release()
    },
  }
  return driver
}

async function countApplied(pglite: PGliteInterface): Promise<number> {
  const { rows } = await pglite.query<{ is_there: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as is_there`,
  )
  if (!rows[0]?.is_there) return 0
  const counted = await pglite.query<{ count: number }>('select count(*) as count from drizzle.__drizzle_migrations')
  return counted.rows[0]?.count ?? 0
}

async function send(
  client: PGliteInterface | Transaction,
  sql: string,
  parameters: unknown[],
  rowMode: 'array' | 'object',
) {
  try {
    return (await client.query(sql, parameters, { rowMode })).rows
  } catch (error) {
    throw translateFault(error)
  }
}
