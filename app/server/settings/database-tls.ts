const loopback = ['', 'localhost', '127.0.0.1', '[::1]']
/** Modes in which the connection is encrypted and the server's certificate is looked at. */
const safeModes = ['require', 'verify-ca', 'verify-full']

function isInTheClear(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, searchParams } = new URL(address)
  const host = searchParams.get('host') ?? hostname
  if (loopback.includes(host) || host.startsWith('/')) return false
  return !safeModes.includes(searchParams.get('sslmode') ?? '')
}

/**
 * Addresses of a database on another machine that do not ask for TLS, unless `DATABASE_TLS=off` says that the network between
 * is trusted.
 */
export function databaseTlsFaults(environment: Readonly<Record<string, string | undefined>>): string[] {
  if (environment.DATABASE_TLS === 'off') return []
  return ['DATABASE_URL', 'MIGRATION_DATABASE_URL']
    .filter((name) => isInTheClear(environment[name] ?? ''))
    .map(
      (name) =>
        `${name} goes to another machine without TLS: add ?sslmode=verify-full, or set DATABASE_TLS=off where the network between is trusted`,
    )
}
