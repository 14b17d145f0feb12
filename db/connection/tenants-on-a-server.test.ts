import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startLocalPostgres, type LocalPostgres } from '../../tests/servers/local-postgres'
import { openTestDatabase } from '../../tests/servers/test-database'
import { MigrationRefused, openDatabase, type Database } from '../client'

const addCoach = `insert into coaches (tenant_id, id, name, roles, seen_at) values ($1, $2, 'x', '{}', now())`
const countCoaches = 'select count(*) as count from coaches'
const whoAmI = `select current_user as who, current_setting('app.tenant', true) as tenant`

/** Row-level security as the portal meets it: only a server has users other than the superuser. */
describe.runIf(process.env.TEST_DATABASE_URL)('on a server', () => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase()
    for (const tenant of ['one', 'two']) await database.run('add', addCoach, [tenant, 'aino'])
  })
  afterAll(() => database.close())

  const countFor = async (one: Database) => (await one.run<{ count: number }>('count', countCoaches, []))[0]!.count

  it('a tenant sees its own rows, also when it shares its connections with others', async () => {
    const [one, two, nobody] = ['one', 'two', 'three'].map((tenant) => database.asTenant(tenant))
    const all = [database, one!, two!, nobody!]
    for (let round = 0; round < 3; round += 1)
      expect(await Promise.all([...all, ...all].map(countFor))).toEqual([2, 1, 1, 0, 2, 1, 1, 0])
  })

  it('a tenant can add nothing for another', async () => {
    const adding = database.asTenant('one').run('add', addCoach, ['two', 'mallory'])
    await expect(adding).rejects.toMatchObject({ name: 'DatabaseFault', code: '42501' })
  })

  it('a transaction acts for its tenant, and one that fails leaves the connection as it was', async () => {
    const one = database.asTenant('one')
    const failing = one.transaction(async (tx) => {
      await tx.execute('reset role')
      throw new Error('undone')
    })
    await expect(failing).rejects.toThrow('undone')
    const seen = await Promise.all([1, 2, 3, 4, 5, 6].map(() => one.run('who', whoAmI, [])))
    expect(seen.flat()).toEqual(seen.map(() => ({ who: 'suunta_app', tenant: 'one' })))
  })

  it('the tenant is said once a connection, not once a statement', async () => {
    const tenant = database.asTenant('one')
    const busy = (times: number) => Promise.all(Array.from({ length: times }, () => countFor(tenant)))
    await busy(20)
    const sent = vi.spyOn(Client.prototype, 'query')
    await busy(200)
    expect(sent).toHaveBeenCalledTimes(200)
    sent.mockRestore()
  })
})

describe.runIf(process.env.TEST_DATABASE_URL)('on a server where few may do much', () => {
  let cluster: LocalPostgres
  let administrator: Client
  const opened: Database[] = []
  const urlOf = (user: string) => cluster.url.replace('postgres@', `${user}@`).replace(/postgres$/, 'portal')
  const open = async (user: string, migrationUser = user) => {
    const database = await openDatabase({ url: urlOf(user), migrationUrl: urlOf(migrationUser), poolSize: 2 })
    opened.push(database)
    return database
  }
  beforeAll(async () => {
    const started = await startLocalPostgres()
    if (started.missing !== undefined) throw new Error(started.missing)
    cluster = started
    administrator = new Client({ connectionString: cluster.url })
    await administrator.connect()
    for (const user of ['maria', 'kiosk', 'stranger']) await administrator.query(`create role ${user} login`)
    await administrator.query('create database portal owner maria')
  })
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.close()))
    await administrator.end()
    await cluster.remove()
  })

  it('the owner who may not create roles is told what an administrator has to run, and after that it works', async () => {
    const owner = await open('maria')
    const refusal: unknown = await owner.migrate().catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(MigrationRefused)
    const [, toRun] = /run once: (.+;)$/.exec((refusal as Error).message)!
    await administrator.query(toRun!)
    expect(await owner.migrate()).toBeGreaterThan(1)
    expect(await owner.migrate()).toBe(0)
  })

  it('policies bind the owner too', async () => {
    const owner = await open('maria')
    await owner.asTenant('one').run('add', addCoach, ['one', 'aino'])
    expect(await owner.run('count', countCoaches, [])).toEqual([{ count: 0 }])
    expect(await owner.asTenant('one').run('count', countCoaches, [])).toEqual([{ count: 1 }])
  })

  it('a portal that owns nothing is let in by whoever migrates, and starts without a right to migrate', async () => {
    expect(await (await open('kiosk', 'maria')).migrate()).toBe(0)
    const portal = await open('kiosk')
    expect(await portal.migrate()).toBe(0)
    expect(await portal.asTenant('one').run('who', whoAmI, [])).toEqual([{ who: 'suunta_app', tenant: 'one' }])
    const mayNot = { name: 'DatabaseFault', code: '42501' }
    for (const wrong of [
      'delete from audit_events',
      'truncate answers',
      'alter table answers no force row level security',
    ])
      for (const as of [portal, portal.asTenant('one')])
        await expect(as.orm.execute(wrong), wrong).rejects.toMatchObject(mayNot)
  })

  it('a user who may neither migrate nor act as the portal is told so', async () => {
    const stranger = await open('stranger')
    await expect(stranger.migrate()).rejects.toThrow('"stranger" may not apply')
    await expect(stranger.asTenant('one').run('who', whoAmI, [])).rejects.toMatchObject({ code: '42501' })
  })
})
