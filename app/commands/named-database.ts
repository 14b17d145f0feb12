import { join } from 'node:path'

/** Never the whole address: it holds the password. */
function nameServer(address: string): string {
  if (!URL.canParse(address)) return 'the DATABASE_URL, which is not an address'
  const { host, pathname } = new URL(address)
  return `${host}${pathname}`
}

/**
 * The tenant that a command works on. Beside a database of one's own it has to be said: a command that looked at another tenant
 * would find nothing wrong.
 */
export function namedTenant(environment: Readonly<Record<string, string | undefined>>): string {
  const { DATABASE_URL, MIGRATION_DATABASE_URL, DEMO, TENANT_ID } = environment
  if ((DATABASE_URL || MIGRATION_DATABASE_URL) && !TENANT_ID && DEMO !== '1')
    throw new Error('TENANT_ID is not set: say whose data it is about')
  return TENANT_ID || 'demo'
}

/** The database that a command works on, as the environment says, and what to call it in a message. */
export function namedDatabase({ DATABASE_URL, MIGRATION_DATABASE_URL: migrationUrl, DATA_DIR }: NodeJS.ProcessEnv) {
  const url = DATABASE_URL ?? migrationUrl
  const directory = join(DATA_DIR ?? '.data', 'db')
  return {
    settings: { url, migrationUrl, directory },
    place: url ? `PostgreSQL at ${nameServer(url)}` : `the embedded database in ${directory}`,
  }
}
