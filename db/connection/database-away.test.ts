import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestDatabase } from '../../tests/servers/test-database'
import { DatabaseAway, openDatabase, type Database } from '../client'

/** What a request may wait before the person gets an answer (G4). */
const patience = 3000

async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  const from = performance.now()
  const error: unknown = await work().catch((reason: unknown) => reason)
  const when = performance.now() - from < patience ? 'in time' : 'too late'
  return error instanceof DatabaseAway ? `away, ${when}` : `not away: ${String(error)}`
}

describe.concurrent.each<[string, ((socket: Socket) => void) | undefined]>([
  ['refuses connections', undefined],
  ['takes connections and never answers', () => undefined],
  ['resets connections', (socket) => socket.resetAndDestroy()],
])('a server that %s', (_name, answer) => {
  let server: Server
  let database: Database
  const sockets = new Set<Socket>()
  beforeAll(async () => {
    server = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined))
      answer?.(socket)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    if (!answer) await new Promise((resolve) => server.close(resolve))
    database = await openDatabase({ url: `postgresql://postgres@127.0.0.1:${port}/postgres` })
  })
  afterAll(async () => {
    await database.close()
    for (const socket of sockets) socket.destroy()
    server.close()
  })

  it('is away for a statement', async () => {
    expect(await outcomeOf(() => database.run('one', 'select 1', []))).toBe('away, in time')
  })
  it('is away for a transaction, whose work never starts', async () => {
    const started = vi.fn<() => Promise<void>>()
    expect(await outcomeOf(() => database.transaction(started))).toBe('away, in time')
    expect(started).not.toHaveBeenCalled()
  })
  it('is away for the builder', async () => {
    expect(await outcomeOf(async () => database.orm.execute('select 1'))).toBe('away, in time')
  })
  it('is not alive', async () => expect(await database.isAlive()).toBe(false))
})

describe('a database that answers', () => {
  const endOwn = 'select pg_terminate_backend(pg_backend_pid())'
  const endOthers = `select pg_terminate_backend(pid) from pg_stat_activity
                     where datname = current_database() and pid <> pg_backend_pid()`
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())

  it('may be migrated by several at once', async () => {
    await Promise.all([database.migrate(), database.migrate(), database.migrate()])
    expect(await database.isAlive()).toBe(true)
  })

  describe.runIf(process.env.TEST_DATABASE_URL)('on a server', () => {
    it('is away for a statement that takes too long, and goes on', async () => {
      expect(await outcomeOf(() => database.run('sleep', 'select pg_sleep(10)', []))).toBe('away, in time')
      expect(await database.isAlive()).toBe(true)
    })

    it('is away when a connection ends inside a transaction, and goes on', async () => {
      expect(await outcomeOf(() => database.transaction((tx) => tx.execute(endOwn)))).toBe('away, in time')
      expect(await database.isAlive()).toBe(true)
    })

    it('goes on when idle connections end', async () => {
      await Promise.all([1, 2, 3].map(() => database.run('one', 'select 1', [])))
      await database.run('end_others', endOthers, [])
      expect(await database.isAlive()).toBe(true)
    })
  })

  it('is away once closed, and closing it again does nothing', async () => {
    const closed = await openTestDatabase()
    await closed.close()
    await closed.close()
    expect(await outcomeOf(() => closed.run('one', 'select 1', []))).toBe('away, in time')
    expect(await closed.isAlive()).toBe(false)
  })
})
