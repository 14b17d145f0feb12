import { PgDialect, type PreparedQueryConfig } from 'drizzle-orm/pg-core'
import { PgRemoteDatabase, PgRemoteSession } from 'drizzle-orm/pg-proxy'
import { translateFault } from './faults'

/**
 * What queries take: drizzle's builder over the database or over one transaction of it. It has no `transaction` of its
 * own: only `Database.transaction` opens one.
 */
export type Orm = Omit<PgRemoteDatabase, '_' | 'query' | 'transaction'>

/** Sends one statement; rows as arrays in the order of the columns, or as objects. */
type SendStatement = (sql: string, parameters: unknown[], rowsAs: 'array' | 'object') => Promise<unknown[]>

const dialect = new PgDialect()

/** drizzle wraps every failure in an error whose message holds the parameters: take the wrapping off. */
class QuietSession extends PgRemoteSession<Record<string, never>, Record<string, never>> {
  override prepareQuery<T extends PreparedQueryConfig>(
    ...query: Parameters<PgRemoteSession<Record<string, never>, Record<string, never>>['prepareQuery']>
  ) {
    const prepared = super.prepareQuery<T>(...query)
    const execute = prepared.execute.bind(prepared)
    prepared.execute = async (values) => {
      try {
        return await execute(values)
      } catch (error) {
        throw translateFault(error)
      }
    }
    return prepared
  }
}

/**
 * drizzle's builder over any way of sending a statement. One session for both drivers (drizzle's "proxy"), because
 * drizzle's own sessions for them lose a pooled connection when `begin` fails and hand back one whose query hangs.
 */
export function ormOver(send: SendStatement): Orm {
  const answer = async (sql: string, parameters: unknown[], method: string) => ({
    rows: await send(sql, parameters, method === 'all' ? 'array' : 'object'),
  })
  return new PgRemoteDatabase(dialect, new QuietSession(answer, dialect, undefined), undefined)
}
