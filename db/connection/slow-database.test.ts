import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTcpProxy, type TcpProxy } from '../../tests/servers/tcp-proxy'
import { makeServerDatabase } from '../../tests/servers/test-database'
import { DatabaseAway, openDatabase, type Database, type Orm } from '../client'

/** Every statement comes back 200 ms late, well within what one may take; ten of them take longer than a transaction may. */
const [late, transactionMs, statements] = [100, 1000, 10]

describe.runIf(process.env.TEST_DATABASE_URL)('a server that answers each statement, but late', () => {
  let server: NonNullable<Awaited<ReturnType<typeof makeServerDatabase>>>
  let proxy: TcpProxy
  let slow: Database
  let near: Database
  beforeAll(async () => {
    server = (await makeServerDatabase())!
    proxy = await startTcpProxy(Number(new URL(server.url).port))
    proxy.late = late
    const url = new URL(server.url)
    url.port = String(proxy.port)
    slow = await openDatabase({ url: url.href, transactionMs })
    near = await openDatabase({ url: server.url })
    await near.run('table', 'create table slow (at int)', [])
    await slow.run('ready', 'select 1', [])
    proxy.mode = 'delay'
  })
  afterAll(async () => {
    await slow.close()
    await near.close()
    await proxy.stop()
    await server.drop()
  })

  const work = async (tx: Orm) => {
    for (let at = 0; at < statements; at += 1) await tx.execute(`insert into slow values (${at})`)
  }
  const rows = async () =>
    (await near.run<{ rows: number }>('rows', 'select count(*)::int as rows from slow', []))[0]!.rows

  it('is away for a transaction that takes too long in all, which leaves no row and no lock', async () => {
    const fault: unknown = await slow.transaction(work).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(DatabaseAway)
    expect(await rows()).toBe(0)
    // Waits for any transaction that holds the table still: a transaction that went on would keep this from being done.
    await near.run('alter', 'alter table slow add column free int', [])
  })

  it('gives work that nobody waits for the time that it asks for', async () => {
    await slow.transaction(work, Infinity)
    expect(await rows()).toBe(statements)
  })
})
