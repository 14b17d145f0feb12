import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { getTableName, type Table } from 'drizzle-orm'
import type { Database, Orm } from '../../db/client'

/** What of a client was read from storage, and how often a part of each table was opened with the client's key. */
export type Reads = { read: Record<string, number>; opened: Record<string, number> }

const addOne = (counts: Record<string, number>, name: string) => (counts[name] = (counts[name] ?? 0) + 1)

/** Counts what a portal reads: selects by table, named statements by their name, sealed values by their table. */
export function countReads() {
  let counts: Reads = { read: {}, opened: {} }
  const countingOrm = (orm: Orm): Orm =>
    new Proxy(orm, {
      get(target, name) {
        const member = Reflect.get(target, name) as unknown
        if (name !== 'select') return member
        return (...wanted: [never]) => {
          const selecting = target.select(...wanted)
          const from = selecting.from.bind(selecting)
          const counted = (table: Table) => {
            addOne(counts.read, getTableName(table))
            return from(table as never)
          }
          return Object.assign(selecting, { from: counted })
        }
      },
    })
  const wrap = (database: Database): Database => ({
    ...database,
    orm: countingOrm(database.orm),
    transaction: (work, mostMs) => database.transaction((tx) => work(countingOrm(tx)), mostMs),
    run(name, sql, parameters) {
      addOne(counts.read, name)
      return database.run(name, sql, parameters)
    },
  })
  return {
    wrap,
    /** What was read while `work` ran. */
    async during(work: () => Promise<unknown>): Promise<Reads> {
      counts = { read: {}, opened: {} }
      const stop = countOpened((table) => addOne(counts.opened, table))
      await work().finally(stop)
      const counted = counts
      counts = { read: {}, opened: {} }
      return counted
    },
  }
}

/** A sealed value is bound to `tenant/table/row/column`: what it is opened with says where it stands. */
function countOpened(note: (table: string) => void): () => void {
  const { createDecipheriv } = crypto
  const counting = (...given: Parameters<typeof createDecipheriv>) => {
    const decipher = createDecipheriv(...given) as crypto.DecipherGCM
    const setAAD = decipher.setAAD.bind(decipher)
    decipher.setAAD = (place, options) => {
      note(
        Buffer.from(place as Uint8Array)
          .toString()
          .split('/')[1] ?? '',
      )
      return setAAD(place, options)
    }
    return decipher
  }
  const replace = (by: unknown) => {
    Object.assign(crypto, { createDecipheriv: by })
    syncBuiltinESMExports()
  }
  replace(counting)
  return () => replace(createDecipheriv)
}
