import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { reseal } from '../../../app/use-cases/trust/keys/reseal.server'
import { clientTableNames } from '../../../db/client-tables'
import { exportOf, gapsOf } from '../../factories/client-rows'
import { signIn } from '../../factories/coach-visitor'
import { expectPage } from '../../factories/expect-safe'
import { storeAsBefore } from '../../factories/older-rows'
import { situations } from '../../factories/situations'
import { liveThrough, Planted, startWorld, type World } from '../../factories/whole-life'
import { Visitor } from '../../factories/visitor'
import { walkToSummary } from '../../factories/walk-through'
import { tellWhoLooked } from '../../prove/proofs/who-looked.g13'
import { eraseWholeLife } from '../../prove/proofs/erasure-and-export.g14'
import { lookForSecrets } from '../../prove/proofs/secrets-in-logs.g15'

const { warehouseWorker } = situations
let world: World
beforeAll(async () => {
  world = await startWorld()
})

const planted = new Planted()
let lived: ReturnType<typeof liveThrough> | undefined
/** One person with everything that others do with their data; who is told, reads their file and is erased at last. */
const oneLife = () => (lived ??= liveThrough(world, planted))
afterAll(() => world.end())

const erase = (person: Visitor, understood: 'yes' | null) =>
  person.press(person.find('[data-act="erase"]'), [['understood', understood]])

test('the person sees at their next request who looked, when and why, in each language', async () => {
  const { entries, gaps } = await tellWhoLooked(world, await oneLife())
  expect(gaps).toEqual([])
  expect(new Set(entries.map(({ actor_kind: kind }) => kind))).toEqual(new Set(['coach', 'recipient', 'system']))
  expect(new Set(entries.map(({ action }) => action)).size).toBeGreaterThan(15)
})

test('nobody without a session sees any of it', async () => {
  const nobody = new Visitor(world.portal.origin)
  for (const page of ['', '/all', '/file', '/erase', '/devices', '/permissions']) {
    await nobody.get(`/fi/my-data${page}`)
    expectPage(nobody.page, 401, 'error', 'fi')
  }
})

test('the file holds every field that is stored about the person, is as the schema says, and can be read as a page', async () => {
  const { person, codes } = await oneLife()
  const { data, headers } = await exportOf(person)
  expect(headers.get('content-disposition')).toContain('attachment')
  expect(await gapsOf(world.portal.database, data)).toEqual([])
  expect(planted.placesIn(JSON.stringify(data), false)).toEqual([])
  const published = await (await fetch(data.$schema)).json()
  expect(z.fromJSONSchema(published).safeParse(data).error?.issues).toBeUndefined()
  expect(z.fromJSONSchema(published).safeParse({ ...data, extra: [] }).success).toBe(false)
  expect(data.answers![0]!.question).toMatch(/\S+ \S+/)

  await person.get('/fi/my-data/all')
  expect(person.kind).toBe('all-data')
  expect(person.find('main').textContent.replaceAll(' ', '').includes(codes[0]!.replaceAll(' ', ''))).toBe(true)
  // A form that a coach has not sent is in the file alone: it has not been said yet.
  expect(planted.placesIn(person.page.html, false).map((place) => place.split(' pl')[0])).toEqual(['kept form'])
})

test('what earlier releases stored, in whichever table, is in the file as it was, also when it is sealed anew', async () => {
  const { person } = await oneLife()
  const { database, tenantKeys } = world.portal
  const withoutLog = async () => {
    const { madeAt: _madeAt, auditEvents: _auditEvents, ...data } = (await exportOf(person)).data
    return data
  }
  const before = await withoutLog()
  await storeAsBefore(database, tenantKeys, 'demo', String(before.clients![0]!.id))
  expect(await withoutLog()).toEqual(before)
  const portal = { database, tenantKeys, tenantId: 'demo', now: () => new Date(), log: pino({ enabled: false }) }
  const { anew, left } = await reseal(portal)
  expect(left).toBe(0)
  expect(Object.entries(anew).filter(([, count]) => count === 0)).toEqual([])
  expect(await withoutLog()).toEqual(before)
})

test('after erasing nothing is left anywhere, and the key that was stolen before opens nothing', async () => {
  const { planted, ...found } = await eraseWholeLife(world, 40)
  expect(planted).toBeGreaterThan(35)
  expect(found).toEqual({
    notExported: [],
    notFoundBefore: [],
    gaps: [],
    tables: clientTableNames.length,
    left: [],
    rowsLeft: [],
    keyInFile: { before: true, after: false },
  })
})

test('erasing needs a tick; then no session, no code and no page of a coach leads anywhere', async () => {
  const { person, coach, plan, codes } = await oneLife()
  await signIn(coach, 'johan')
  const tab = person.anotherTab()
  await person.get('/fi/my-data/erase')
  await erase(person, null)
  expect(person.page.status).toBe(400)
  expect(person.find('.fault').textContent).not.toBe('')
  await erase(person, 'yes')
  expect(person.kind).toBe('erased')
  await tab.get('/fi/topics')
  expectPage(tab.page, 401, 'error', 'fi')
  for (const [page, code] of [
    ['resume', codes[0]!],
    ['shared', codes[1]!],
  ] as const) {
    await person.get(`/fi/${page}`)
    await person.press(person.find('main form button'), [['code', code]])
    expect(person.page.status, page).toBe(400)
  }
  for (const page of [plan, `${plan}/versions`, plan.replace('plans', 'assessments')]) {
    await coach.get(page)
    expectPage(coach.page, 410, 'error', 'sv')
  }
  await coach.get('/coach')
  expect(coach.page.html.includes(plan.split('/').at(-1)!)).toBe(false)
  const kept = `select count(*)::int as count from audit_events where action = 'client.erased' and client_id = (select client_id from erasures where assessment_id = $1)`
  expect(await world.portal.database.run('erased', kept, [plan.split('/').at(-1)])).toEqual([{ count: 1 }])
})

test('an unfinished conversation can be erased too, and another person’s is untouched', async () => {
  const [one, other] = [world.visit(), world.visit()]
  await walkToSummary(one, warehouseWorker)
  await walkToSummary(other, warehouseWorker)
  const { data } = await exportOf(other)
  await one.get('/fi/my-data/erase')
  await erase(one, 'yes')
  const { data: after } = await exportOf(other)
  for (const name of clientTableNames.filter((one) => one !== 'auditEvents')) expect(after[name]).toEqual(data[name])
})

test('health answers, names, codes and sessions stand in no log line, no address and no plain column', async () => {
  const { found, counts } = await lookForSecrets(0)
  expect(found).toEqual([])
  expect(counts.logged).toBeGreaterThan(0)
  expect(Math.min(counts.secrets, counts.health, counts.ways)).toBeGreaterThan(5)
})
