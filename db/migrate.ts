import { join } from 'node:path'
import { openDatabase, type Database } from './client'

/** How many migrations the database has had; none when it is new. */
async function countMigrations(database: Database): Promise<number> {
  const [found] = await database.run<{ name: string | null }>(
    'find_migrations',
    `select to_regclass('drizzle.__drizzle_migrations')::text as name`,
    [],
  )
  if (!found?.name) return 0
  const [counted] = await database.run<{ count: number }>(
    'count_migrations',
    'select count(*) as count from drizzle.__drizzle_migrations',
    [],
  )
  return counted?.count ?? 0
}

/** Never the whole address: it holds the password. */
function nameServer(address: string): string {
  if (!URL.canParse(address)) return 'the DATABASE_URL, which is not an address'
  const { host, pathname } = new URL(address)
  return `${host}${pathname}`
}

const url = process.env.DATABASE_URL
const directory = join(process.env.DATA_DIR ?? '.data', 'db')
const place = url ? `PostgreSQL at ${nameServer(url)}` : `the embedded database in ${directory}`
try {
  const database = await openDatabase({ url, directory })
  try {
    const before = await countMigrations(database)
    await database.migrate()
    const applied = (await countMigrations(database)) - before
    console.log(applied ? `Applied ${applied} migration(s) to ${place}.` : `Nothing to apply: ${place} is up to date.`)
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(`Could not migrate ${place}: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
