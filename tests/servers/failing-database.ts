import type { Database } from '../../db/client'

/** Makes every statement of a database fail while `fault` is set, as an outage or a driver's error would. */
export function failOnDemand(): { wrap(database: Database): Database; fault: Error | undefined } {
  const switchable = {
    fault: undefined as Error | undefined,
    wrap(database: Database): Database {
      const failing = () => {
        if (switchable.fault) throw switchable.fault
      }
      return {
        ...database,
        orm: new Proxy(database.orm, {
          get(orm, name) {
            failing()
            return Reflect.get(orm, name) as unknown
          },
        }),
        async transaction(work, mostMs) {
          failing()
          return database.transaction(work, mostMs)
        },
        async run(name, sql, parameters) {
          failing()
          return database.run(name, sql, parameters)
        },
        isAlive: async () => !switchable.fault && database.isAlive(),
      }
    },
  }
  return switchable
}
