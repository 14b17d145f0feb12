import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { openDatabase, superviseDriver, type Database } from '../../db/client'
import { loadStarterCatalogue } from '../../app/use-cases/content/starter-catalogue.server'
import { createPglite, driverOver } from '../../db/connection/embedded'
import { borrowDatabase } from './pooled-database'

const migrationsFolder = 'db/migrations'
const cacheFolder = 'node_modules/.cache/suunta'
const templateLock = 7_325_012

/**
 * A migrated database for one test file, its own and empty but for the catalogue of skills: on the server of TEST_DATABASE_URL when that is set,
 * otherwise in memory. `close` takes it away. Migrations run once; then each database is a copy (about half a second).
 */
export function openTestDatabase(): Promise<Database> {
  return process.env.TEST_DATABASE_URL ? openServerCopy() : openMemoryCopy()
}

/** Names what a migrated database is made of, and how, so that a cached one is never stale. */
function hashContents(): string {
  const hash = createHash('sha256').update(readFileSync('node_modules/@electric-sql/pglite/package.json'))
  hash.update(readFileSync('tests/servers/test-database.ts'))
  for (const folder of [migrationsFolder, 'db/catalogue', 'machines/skills', 'db/queries'])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.\w+$/.test(file)) hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}

async function openMemoryCopy(): Promise<Database> {
  const pglite = await borrowDatabase(async () => {
    const path = join(cacheFolder, `${hashContents()}.tar`)
    return createPglite({ loadDataDir: readIfThere(path) ?? (await makeDump(path)) })
  })
  return superviseDriver(driverOver(pglite, migrationsFolder))
}

function readIfThere(path: string): Blob | undefined {
  try {
    return new Blob([readFileSync(path)])
  } catch {
    return undefined
  }
}

/** Several workers may make it at once: each writes a file of its own, and renaming shows it whole or not at all. */
async function makeDump(path: string): Promise<Blob> {
  const pglite = await createPglite({})
  const database = superviseDriver(driverOver(pglite, migrationsFolder))
  await database.migrate()
  await loadStarterCatalogue(database, new Date())
  // Two of three databases are there for making others, which is not done here; each copy would have them unpacked.
  await pglite.exec(`update pg_database set datistemplate = false where datname like 'template%'`)
  for (const template of ['template0', 'template1']) await pglite.exec(`drop database ${template}`)
  // A process that opens the copy would have to replay all that has been loaded since the last checkpoint.
  await pglite.exec('checkpoint')
  const dump = await pglite.dumpDataDir('none')
  await pglite.close()
  const draft = `${path}.${randomUUID()}`
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(draft, new Uint8Array(await dump.arrayBuffer()))
  renameSync(draft, path)
  return dump
}

/** A migrated database on the server of TEST_DATABASE_URL, for a process that opens it itself; nothing without a server. */
export async function makeServerDatabase(): Promise<{ url: string; drop(): Promise<unknown> } | undefined> {
  const server = process.env.TEST_DATABASE_URL
  if (!server) return undefined
  const name = await copyTemplate(server)
  const drop = () => administer(server, (admin) => admin.query(`drop database if exists ${name} with (force)`))
  return { url: urlOf(server, name), drop }
}

async function copyTemplate(server: string): Promise<string> {
  const template = `suunta_template_${hashContents()}`
  const name = `suunta_test_${randomUUID().replaceAll('-', '')}`
  await administer(server, async (admin) => {
    // One worker makes the template and the others wait; copies follow one another too.
    await admin.query('select pg_advisory_lock($1)', [templateLock])
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [template])
    if (!rowCount) await makeTemplate(server, admin, template)
    await admin.query(`create database ${name} template ${template}`)
  })
  return name
}

async function openServerCopy(): Promise<Database> {
  const { url, drop } = (await makeServerDatabase())!
  const database = await openDatabase({ url, poolSize: 5 })
  return {
    ...database,
    async close() {
      await database.close()
      await drop()
    },
  }
}

/** Migrated under another name first: what bears the template's name is whole. */
async function makeTemplate(server: string, admin: Client, template: string): Promise<void> {
  const draft = `${template}_draft`
  await admin.query(`drop database if exists ${draft} with (force)`)
  await admin.query(`create database ${draft}`)
  const database = await openDatabase({ url: urlOf(server, draft) })
  await database.migrate()
  await loadStarterCatalogue(database, new Date())
  await database.close()
  await admin.query(`alter database ${draft} rename to ${template}`)
}

async function administer(server: string, work: (admin: Client) => Promise<unknown>): Promise<void> {
  const admin = new Client({ connectionString: server })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
