import type { Orm } from './orm'

/**
 * The portal's database: a PostgreSQL server, or the PostgreSQL inside this process. Same schema, same queries, same
 * values: timestamptz → Date, date → 'YYYY-MM-DD', bytea → Buffer, bigint → number, numeric → string.
 *
 * Everything here rejects with `DatabaseAway` or `DatabaseFault` and never with a driver's error.
 */
export type DatabaseDriver = {
  readonly kind: 'postgresql' | 'embedded'
  /** drizzle's builder; each statement is a transaction of its own. */
  readonly orm: Orm
  /**
   * Runs in one transaction: commits when the function resolves, rolls back when it throws and rethrows what it threw.
   * Inside use only `tx`, and await every statement: the embedded database waits for ever on `orm`.
   * Rejects with `DatabaseFault` 25P02 when a statement failed inside and the function resolved all the same, and with
   * `DatabaseAway`, rolled back, when it takes longer than five seconds on a server.
   *
   * @param mostMs milliseconds instead of those, for background work
   */
  transaction<T>(work: (tx: Orm) => Promise<T>, mostMs?: number): Promise<T>
  /**
   * One statement with parameters ($1, $2 …), rows as objects: for the hot path. A server prepares it under its name
   * (one name per text, at most 63 letters) once a connection.
   */
  run<Row>(name: string, sql: string, parameters: unknown[]): Promise<Row[]>
  /**
   * The same database as the portal uses it: on a server as the role `suunta_app`, for which row-level security shows
   * the rows of this tenant and no others. The embedded database has one user, a superuser, whom policies do not bind.
   */
  asTenant(tenantId: string): DatabaseDriver
  /**
   * Applies db/migrations; resolves to how many there were to apply. Several processes may start at once: one applies,
   * the others wait.
   * @throws MigrationRefused when there is something to apply and the user may not.
   */
  migrate(): Promise<number>
  /**
   * Takes the data keys of erased clients out of the database's file too, where they stay after the row is deleted. Needs the
   * owner of the database; others wait for it a moment.
   * @returns false when the user may not, and nothing was done
   */
  forgetDestroyedKeys(): Promise<boolean>
  /** Ends the connections; the second call does nothing. */
  close(): Promise<void>
}

export type Database = Omit<DatabaseDriver, 'asTenant'> & {
  asTenant(tenantId: string): Database
  /** Whether the database answers within two seconds. Never rejects. */
  isAlive(): Promise<boolean>
  /** Whether something could not be stored in the last half minute since the disk was full. What is read may still be there. */
  isDiskFull(): boolean
}
