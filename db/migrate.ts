import { join } from 'node:path'
import { openDatabase } from './client'

/** Never the whole address: it holds the password. */
function nameServer(address: string): string {
  if (!URL.canParse(address)) return 'the DATABASE_URL, which is not an address'
  const { host, pathname } = new URL(address)
  return `${host}${pathname}`
}

const migrationUrl = process.env.MIGRATION_DATABASE_URL
const url = process.env.DATABASE_URL ?? migrationUrl
const directory = join(process.env.DATA_DIR ?? '.data', 'db')
const place = url ? `PostgreSQL at ${nameServer(url)}` : `the embedded database in ${directory}`
try {
  const database = await openDatabase({ url, migrationUrl, directory })
  try {
    const applied = await database.migrate()
    console.log(applied ? `Applied ${applied} migration(s) to ${place}.` : `Nothing to apply: ${place} is up to date.`)
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(`Could not migrate ${place}: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
