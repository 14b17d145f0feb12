import { Pool, types, type CustomTypesConfig, type PoolClient, type QueryResult } from 'pg'
import type { DatabaseDriver } from './driver'
import { DatabaseAway, DatabaseFault, translateFault } from './faults'
import { forgetKeysOnServer } from '../keys/forget-keys'
import { nameOfInsert } from './insert-names'
import { appRole, connectLimit, migrateServer, type ServerSettings } from './migrate-server'
import { ormOver } from './orm'

type Statement = { name?: string; text: string; values?: unknown[]; rowMode?: 'array' }
type Send = (statement: Statement) => Promise<QueryResult>

const statementLimit = 2500
/** Longer than the server's own limit, short enough for an answer to the browser within three seconds. */
const answerLimit = 2750
/** A statement that got its connection late still has this long. */
const shortestAnswer = 250
/** All statements of a transaction together: beyond it the client has given up, and other transactions wait for its locks. */
const transactionLimit = 5000
/** As PostgreSQL 17 names a transaction that took too long. */
const tookTooLong = '25P04'

// A prepared statement that no longer fits the schema or that a proxy has lost: a new connection prepares it again.
const staleStatement = new Set(['0A000', '26000'])

/** For which tenant a connection acts; not in it as long as it acts as who signed in. */
const actsFor = new WeakMap<PoolClient, string>()
const actFor = `select set_config('role', $1, false), set_config('app.tenant', $2, false)`

const readAsIs = (value: string) => value
const parsers = {
  getTypeParser(type: number, format?: 'text') {
    if (type === types.builtins.DATE) return readAsIs
    if (type === types.builtins.INT8) return Number
    return types.getTypeParser(type, format)
  },
} as CustomTypesConfig

/** Opens a pool on a PostgreSQL server. Connects at the first statement, so it resolves while the server is away. */
export function openPostgresql(settings: ServerSettings): DatabaseDriver {
  const { transactionMs = transactionLimit } = settings
  const pool = new Pool({
    connectionString: settings.url,
    max: settings.poolSize,
    connectionTimeoutMillis: connectLimit,
    statement_timeout: statementLimit,
    query_timeout: answerLimit,
    // For the server, when we are gone in the middle of a transaction and it was not told.
    idle_in_transaction_session_timeout: 2 * transactionLimit,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    fallback_application_name: 'suunta',
    types: parsers,
  })
  // A connection that breaks emits 'error' besides rejecting its statement; unheard it would end the process. There is
  // nothing to do about it here: the pool drops the connection and the next statement tells what is wrong.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))

  async function connect(): Promise<PoolClient> {
    try {
      return await pool.connect()
    } catch (error) {
      // Whatever keeps us from connecting, a certificate or a wrong address too, leaves us without a database.
      const fault = translateFault(error)
      throw fault instanceof DatabaseAway ? fault : new DatabaseAway(fault.code)
    }
  }

  /**
   * Lends one connection that acts for a tenant, or as who signed in when `tenantId` is undefined. Said to the server
   * only when the connection acted for another before: once in its life where a process serves one tenant. A connection
   * that failed is thrown away, never handed on. After `mostMs` no statement is answered any more: the database counts as
   * away, and with the connection whatever it was doing is rolled back.
   */
  async function borrow<T>(
    tenantId: string | undefined,
    work: (send: Send) => Promise<T>,
    mostMs = Infinity,
  ): Promise<T> {
    const firstAnswerBy = Date.now() + answerLimit
    let sent = 0
    let failure: DatabaseAway | undefined
    let spoilt = false
    let over = false
    const client = await connect()
    const overBy = Date.now() + mostMs
    const send: Send = async (statement) => {
      if (failure) throw failure
      // Without this a statement that was not awaited would run inside the next borrower's transaction.
      if (over) throw new DatabaseFault({ code: '25P01' })
      const limit = sent++ ? answerLimit : Math.max(shortestAnswer, firstAnswerBy - Date.now())
      const left = overBy - Date.now()
      if (left <= 0) throw (failure = new DatabaseAway(tookTooLong))
      try {
        const timed = { ...statement, query_timeout: Math.min(limit, left) }
        return await client.query(timed)
      } catch (error) {
        const fault = translateFault(error)
        if (fault instanceof DatabaseAway) failure = fault
        if (staleStatement.has(fault.code)) spoilt = true
        throw fault
      }
    }
    try {
      if (actsFor.get(client) !== tenantId) {
        await send({ text: actFor, values: tenantId === undefined ? ['none', ''] : [appRole, tenantId] })
        if (tenantId === undefined) actsFor.delete(client)
        else actsFor.set(client, tenantId)
      }
      return await work(send)
    } finally {
      over = true
      client.release(spoilt || failure !== undefined)
    }
  }

  const driverFor = (tenantId?: string): DatabaseDriver => ({
    kind: 'postgresql',
    orm: ormWith((statement) => borrow(tenantId, (send) => send(statement))),
    transaction: (work, mostMs = transactionMs) =>
      borrow(
        tenantId,
        async (send) => {
          await send({ text: 'begin' })
          try {
            const result = await work(ormWith(send))
            const { command } = await send({ text: 'commit' })
            // After a failed statement whose error was swallowed, PostgreSQL answers "commit" by rolling back in silence.
            if (command !== 'COMMIT') throw new DatabaseFault({ code: '25P02' })
            return result
          } catch (error) {
            // Fails only when the connection is gone, and then the server rolls back by itself.
            await send({ text: 'rollback' }).catch(() => undefined)
            throw error
          }
        },
        mostMs,
      ),
    run: (name, text, values) => borrow(tenantId, async (send) => (await send({ name, text, values })).rows),
    asTenant: driverFor,
    migrate: () => migrateServer(settings),
    forgetDestroyedKeys: () => forgetKeysOnServer(settings.migrationUrl),
    close: () => pool.end(),
  })
  return driverFor()
}

const ormWith = (send: Send) =>
  ormOver(async (text, values, rowsAs) => {
    const name = nameOfInsert(text)
    const { rows } = await send({
      text,
      values,
      ...(name && { name }),
      ...(rowsAs === 'array' && { rowMode: 'array' }),
    })
    return rows
  })
