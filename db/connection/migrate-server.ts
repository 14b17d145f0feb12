import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { Client } from 'pg'
import { DatabaseAway, translateFault } from './faults'

export type ServerSettings = {
  /** As whom the portal signs in. */
  url: string
  /** As whom the schema is made and changed: its owner. May be the same. */
  migrationUrl: string
  poolSize: number
  /** Milliseconds that a transaction may take which says nothing else; for tests. */
  transactionMs?: number | undefined
  migrationsFolder: string
}

/** The group role with no more rights than the portal needs; made by a migration, granted to the role that connects. */
export const appRole = 'suunta_app'
export const connectLimit = 2500

const migrationLock = 7_325_011
/** What the migration that makes the role raises when it may not. */
const mayNotMakeRole = 'SU001'
const mayNot = '42501'

/** The user of the database may not do what this start needs. The message says what an administrator runs once. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused'
}

const userOf = (url: string) => decodeURIComponent(new URL(url).username)
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

const refusals = {
  role: (user: string) =>
    `The role ${appRole} is missing and ${quoted(user)} may not create roles. Ask whoever administers the server to run once: CREATE ROLE ${appRole} NOLOGIN; GRANT ${appRole} TO ${quoted(user)} WITH ADMIN OPTION;`,
  member: (user: string) =>
    `${quoted(user)} may not act as ${appRole}. Ask whoever administers the server to run once: GRANT ${appRole} TO ${quoted(user)};`,
  pending: (user: string) =>
    `There are migrations to apply and ${quoted(user)} may not apply them. Run npm run db:migrate with MIGRATION_DATABASE_URL set to the owner of the database.`,
}

/**
 * Brings a server's schema up to date and lets the portal's user act as the portal's role. On a connection of its own:
 * migrations may take longer than the pool's limits allow. Does nothing, and needs no rights, when nothing is to do.
 * Resolves to how many migrations were applied.
 */
export async function migrateServer({ url, migrationUrl, migrationsFolder }: ServerSettings): Promise<number> {
  // Read first, so that a missing folder is told as it is.
  const wanted = readMigrationFiles({ migrationsFolder }).length
  const isOwner = url === migrationUrl
  if (isOwner && (await isUpToDate(url, wanted))) return 0
  return onConnection(migrationUrl, async (client) => {
    const user = String((await client.query('select current_user as name')).rows[0].name)
    // Released with the connection, also when the process dies.
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    // Policies bind the owner too: a migration that would change only what it can see fails instead of doing nothing.
    await client.query('set row_security = off')
    const applied = await applyMigrations(client, migrationsFolder).catch((error: unknown) => {
      const fault = translateFault(error)
      if (fault.code === mayNotMakeRole) throw new MigrationRefused(refusals.role(user))
      if (fault.code === mayNot && isOwner) throw new MigrationRefused(refusals.pending(user))
      throw fault
    })
    for (const login of new Set([user, isOwner ? user : userOf(url)])) await admit(client, login)
    return applied
  })
}

async function applyMigrations(client: Client, migrationsFolder: string): Promise<number> {
  const before = await countApplied(client)
  await migrate(drizzle(client), { migrationsFolder })
  return (await countApplied(client)) - before
}

async function countApplied(client: Client): Promise<number> {
  const { rows } = await client.query(`select to_regclass('drizzle.__drizzle_migrations') is not null as is_there`)
  if (!rows[0].is_there) return 0
  return Number((await client.query('select count(*) as count from drizzle.__drizzle_migrations')).rows[0].count)
}

/** Whether all migrations are in the database and this user may act as the portal's role. */
const isUpToDate = (url: string, wanted: number) =>
  onConnection(url, async (client) => {
    try {
      await client.query(`set role ${appRole}`)
      return (await countApplied(client)) >= wanted
    } catch (error) {
      const fault = translateFault(error)
      if (fault instanceof DatabaseAway) throw fault
      return false
    }
  })

// From PostgreSQL 16 on a member may lack the right to act as the role: its creator, for one.
const mayActAs = `
  select pg_has_role($1, $2, case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end)
    as already`

/** Lets a login act as the portal's role. */
async function admit(client: Client, login: string): Promise<void> {
  if ((await client.query(mayActAs, [login, appRole])).rows[0].already) return
  await client.query(`grant ${appRole} to ${quoted(login)}`).catch((error: unknown) => {
    const fault = translateFault(error)
    throw fault.code === mayNot ? new MigrationRefused(refusals.member(login)) : fault
  })
}

/** Runs on a connection of its own, which no limit of the pool binds. */
export async function onConnection<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString, connectionTimeoutMillis: connectLimit, keepAlive: true })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw error instanceof MigrationRefused ? error : translateFault(error)
  } finally {
    await client.end()
  }
}
