import { eq, sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../tests/servers/test-database'
import { DatabaseFault, type Database, type Orm } from './client'
import { assessments, clients, coaches } from './schema/schema'

const tenantId = 'uusimaa'
const moment = new Date('2026-02-03T04:05:06.789Z')
const dataKey = Buffer.from([0, 1, 254, 255])

let opened: Database
let database: Database
beforeAll(async () => {
  opened = await openTestDatabase()
  database = opened.asTenant(tenantId)
})
afterAll(() => opened.close())

async function addClient(orm: Orm, id: string = randomUUID()): Promise<string> {
  await orm.insert(clients).values({ tenantId, id, dataKey, createdAt: moment })
  return id
}
const findClient = (id: string) => database.orm.select().from(clients).where(eq(clients.id, id))

async function catchFault(work: Promise<unknown>): Promise<DatabaseFault> {
  const error: unknown = await work.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(DatabaseFault)
  return error as DatabaseFault
}

describe('a transaction', () => {
  it('stores everything when its work resolves, and passes on what it returned', async () => {
    const id = await database.transaction((tx) => addClient(tx))
    expect(await findClient(id)).toHaveLength(1)
  })

  it('stores nothing when its work throws, and passes on what it threw', async () => {
    const id = randomUUID()
    const reason = new Error('changed my mind')
    const failing = database.transaction(async (tx) => {
      await addClient(tx, id)
      throw reason
    })
    await expect(failing).rejects.toBe(reason)
    expect(await findClient(id)).toEqual([])
  })

  it('never says it stored what a swallowed failure rolled back', async () => {
    const id = randomUUID()
    const fault = await catchFault(
      database.transaction(async (tx) => {
        await addClient(tx, id)
        await addClient(tx, id).catch(() => undefined)
      }),
    )
    expect(fault.code).toBe('25P02')
    expect(await findClient(id)).toEqual([])
  })

  it('takes no statement once it is over', async () => {
    let kept: Orm | undefined
    await database.transaction(async (tx) => {
      kept = tx
    })
    expect(await catchFault(addClient(kept as Orm))).toBeInstanceOf(DatabaseFault)
  })

  it('runs beside others without mixing with them', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => database.transaction((tx) => addClient(tx))))
    const found = await Promise.all(ids.map(findClient))
    expect(found.flat()).toHaveLength(20)
  })
})

describe('values', () => {
  it('come back from the builder as they went in', async () => {
    const clientId = await addClient(database.orm)
    const [client] = await findClient(clientId)
    expect(client).toEqual({ tenantId, id: clientId, dataKey, masterKeyVersion: 1, createdAt: moment })
    expect(Buffer.isBuffer(client?.dataKey)).toBe(true)

    const coach = { tenantId, id: randomUUID(), name: 'Aino "A" O\'Hara, {Åsa}', roles: ['coach', 'lead, "x"'] }
    await database.orm.insert(coaches).values({ ...coach, seenAt: moment })
    expect(await database.orm.select().from(coaches)).toEqual([
      { ...coach, seenAt: moment, savedFilters: [], usesKeys: true },
    ])

    const assessment = { tenantId, id: randomUUID(), clientId, language: 'fi', status: 'open' as const }
    const times = { startedAt: moment, changedAt: moment, interviewBy: '2026-03-29' }
    const [stored] = await database.orm
      .insert(assessments)
      .values({ ...assessment, ...times })
      .returning()
    expect(stored).toEqual({
      ...assessment,
      ...times,
      revision: 0,
      leftOut: [],
      leftOutSealed: null,
      previousAssessmentId: null,
      sentAt: null,
    })
  })

  it('are alike on both databases when a statement is run as text', async () => {
    const rows = await database.run(
      'all_types',
      `select $1::timestamptz as moment, $2::bytea as bytes, $3::date as day, $4::bigint as big, $5::integer as small,
              $6::text as words, $7::text[] as list, $8::boolean as yes, $9::jsonb as tree, $10::uuid as nothing,
              1.50::numeric as exact`,
      [moment, dataKey, '2026-03-29', 9_007_199_254_740, 7, 'päivää', ['a', 'b'], true, { a: [1] }, null],
    )
    const numbers = { big: 9_007_199_254_740, small: 7, exact: '1.50' }
    const others = { words: 'päivää', list: ['a', 'b'], yes: true, tree: { a: [1] }, nothing: null }
    expect(rows).toEqual([{ moment, bytes: dataKey, day: '2026-03-29', ...numbers, ...others }])
    expect(Buffer.isBuffer((rows as { bytes: unknown }[])[0]?.bytes)).toBe(true)
  })

  it('come as objects from a statement of the builder that is text', async () => {
    const rows = await database.orm.execute<{ day: string; n: number }>(
      sql`select date '2026-03-29' as day, 1::bigint as n`,
    )
    expect(rows).toEqual([{ day: '2026-03-29', n: 1 }])
  })
})

describe('a refused statement', () => {
  const planted = 'Matti-kertoi-terveydestaan'
  const insertCoach = `insert into coaches (tenant_id, id, name, roles, seen_at) values ($1, $2, $3, '{}', now())`

  it('tells a broken unique constraint by its code and names', async () => {
    const id = await addClient(database.orm)
    const fault = await catchFault(addClient(database.orm, id))
    expect(fault).toMatchObject({ code: '23505', table: 'clients', constraint: 'clients_tenant_id_id_pk' })
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a unique constraint, run', () => database.run('insert_coach', insertCoach, [tenantId, planted, planted])],
    ['a value of the wrong type', () => database.run('wrong_type', 'select $1::uuid', [planted])],
    ['a value in the text', () => database.run('in_text', `select '${planted}'::integer`, [])],
    ['the builder', () => database.orm.select().from(clients).where(eq(clients.id, planted))],
    [
      'the builder in a transaction',
      () => database.transaction((tx) => tx.insert(coaches).values({ ...coachOf(planted), name: null as never })),
    ],
  ])('keeps what a person wrote out of the error: %s', async (_name, work) => {
    await database.orm.insert(coaches).values(coachOf(planted)).onConflictDoNothing()
    const fault = await catchFault(work())
    const told = [fault.message, fault.stack, JSON.stringify(fault), inspect(fault, { showHidden: true, depth: 9 })]
    expect(told.join('\n')).not.toContain(planted)
  })
})

const coachOf = (words: string) => ({ tenantId, id: words, name: words, roles: [words], seenAt: moment })
