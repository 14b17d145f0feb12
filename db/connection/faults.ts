/** What a driver's error may tell us: everything else in it can hold a person's words. */
type DriverError = { code?: unknown; message?: unknown; constraint?: unknown; table?: unknown; cause?: unknown }

/**
 * The database cannot be reached or cannot work just now: refused, reset, timed out, shutting down, full.
 * Nothing is wrong with the statement, so the same work may succeed later. A commit that ends this way may have been
 * stored or not: only work that can be repeated may be tried again.
 */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway'
  constructor(
    /** SQLSTATE or the system's error code. */
    readonly code: string,
    options?: { cause?: unknown },
  ) {
    super(`The database is away (${code})`, options)
  }
}

/**
 * The database refused a statement. Keeps the SQLSTATE and the names of the constraint and table, never the statement,
 * its parameters or the row: those may hold what a person wrote.
 */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault'
  /** SQLSTATE; '23505' is a broken unique constraint. 'unknown' when the driver itself failed. */
  readonly code: string
  readonly constraint?: string
  readonly table?: string
  constructor(fault: { code: string; constraint?: string; table?: string }) {
    super(
      `The database refused a statement (${[fault.code, fault.constraint ?? fault.table].filter(Boolean).join(', ')})`,
    )
    this.code = fault.code
    if (fault.constraint) this.constraint = fault.constraint
    if (fault.table) this.table = fault.table
  }
}

const awayCodes = [
  /^08/, // connection
  /^28|^3D000$/, // sign-in refused, database missing: a server being set up or moved
  /^53/, // too many connections, disk or memory full
  /^57P0/, // shutting down, starting, dropped
  /^57014$/, // statement_timeout
  /^25P0[34]$|^25006$/, // idle or at work too long in a transaction, a standby that cannot write yet
  /^58/, // input and output of the server's own files
  /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_|ENOENT|ENOSPC)/, // the operating system's
]

// pg and PGlite give these no code.
const awayMessages =
  /^(Connection terminated|timeout e|Query read timeout|Client (has encountered|was closed)|Cannot use a pool|PGlite is clos)/

/** The error behind a driver's or drizzle's error that is safe to log and show to other code. */
export function translateFault(error: unknown): DatabaseAway | DatabaseFault {
  if (error instanceof DatabaseAway || error instanceof DatabaseFault) return error
  const { code, message, constraint, table, cause } = (error ?? {}) as DriverError
  // drizzle puts the driver's error in the cause of its own.
  if (typeof code !== 'string' && cause instanceof Error) return translateFault(cause)
  const known = typeof code === 'string' ? code : undefined
  if (known ? awayCodes.some((pattern) => pattern.test(known)) : awayMessages.test(String(message)))
    return new DatabaseAway(known ?? 'connection', {
      cause: Object.assign(new Error(String(message)), { code: known }),
    })
  // PGlite's engine has crashed: its memory cannot be trusted any more.
  if (error instanceof WebAssembly.RuntimeError) return new DatabaseAway('crashed')
  return new DatabaseFault({
    code: known ?? 'unknown',
    ...(typeof constraint === 'string' && { constraint }),
    ...(typeof table === 'string' && { table }),
  })
}
