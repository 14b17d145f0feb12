import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import {
  clientTableNames,
  clientTables,
  exportedColumns,
  type ClientTable,
  type ClientTableName,
} from '../../db/client-tables'
import { openPlanOf, signInAs } from '../factories/coach-visitor'
import { dumpDatabase, isInDump } from '../factories/database-dump'
import { expectPage } from '../factories/expect-safe'
import { startTestPortal, type TestPortal } from '../factories/running-portal'
import { situations, type Situation } from '../factories/situations'
import { Visitor } from '../factories/visitor'
import { walkThrough, walkToSummary } from '../factories/walk-through'

type Exported = Record<string, Record<string, unknown>[]> & { $schema: string }

let portal: TestPortal
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suunta-'))
  portal = await startTestPortal({ settings: { DATA_DIR: folder } })
})
afterAll(async () => {
  await portal.stop()
  await rm(folder, { recursive: true })
})

const { nurse, accountant } = situations
const warehouseWorker: Situation = {
  ...situations.warehouseWorker,
  answers: { ...situations.warehouseWorker.answers, contactWay: 'email', contactDetails: 'reijo@example.org' },
}
/** What a coach writes to a person and about them. */
async function writeWords(coach: Visitor, message: string, note: string): Promise<void> {
  const [{ id } = { id: '' }] = await portal.database.run<{ id: string }>('newest', newest, [])
  for (const [page, text] of [
    ['messages', message],
    ['notes', note],
  ] as const) {
    // prettier-ignore
    await coach.get(`/coach/assessments/${id}/${page}`)
    await coach.press(coach.find('[data-action="submit"]'), [['text', text]])
  }
}
const newest = 'select id from assessments order by sent_at desc nulls last limit 1'

const deedsOf = (visitor: Visitor) =>
  visitor.page.document
    .querySelectorAll('[data-who-looked] > ul > [data-deed]')
    .map((deed) => deed.textContent.replace(/\s+/g, ' '))

async function exportOf(visitor: Visitor): Promise<{ data: Exported; headers: Headers }> {
  const answer = await visitor.send('/fi/my-data/file')
  expect(answer.status).toBe(200)
  return { data: (await answer.json()) as Exported, headers: answer.headers }
}

test('the person sees at once who looked, when and why, in their language', async () => {
  const person = new Visitor(portal.origin)
  await walkThrough(person, accountant)
  await person.get('/fi/my-data')
  expect(person.kind).toBe('my-data')
  expect(deedsOf(person)).toEqual([])
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Annika')
  await coach.get('/coach')
  await person.get('/fi/my-data')
  const deeds = deedsOf(person)
  for (const what of ['Luki vastauksesi', 'Luki suunnitelmasi', 'Otti suunnitelmasi käsittelyyn'])
    expect(
      deeds.filter((deed) => deed.startsWith(what)),
      what,
    ).toHaveLength(1)
  for (const deed of deeds) {
    expect(deed).toMatch(/Aino \S+ \(valmentaja\)/)
    expect(deed).toContain('Miksi: palvelutarpeen arviointi')
    expect(deed).toMatch(/\d{4}/)
  }
  await person.get('/ar/my-data')
  expect(person.find('html').getAttribute('dir')).toBe('rtl')
  expect(deedsOf(person).join()).toContain('مدرب')
  expect(person.find('details').textContent).toContain('إرسال الإجابات')
})

test('nobody without a session sees any of it', async () => {
  const nobody = new Visitor(portal.origin)
  for (const page of ['', '/all', '/file', '/erase']) {
    await nobody.get(`/fi/my-data${page}`)
    expectPage(nobody.page, 401, 'error', 'fi')
  }
})

test('the file holds every field that is stored about the person, and is as the schema says', async () => {
  const person = new Visitor(portal.origin)
  await walkThrough(person, warehouseWorker)
  const coach = await signInAs(portal.origin, 'johan')
  await writeWords(coach, 'viesti-7f3a', 'muistiinpano-2c8d')
  await openPlanOf(coach, String(warehouseWorker.answers.displayName))
  await coach.act('approve')
  // The coach's session ends while they write: the form is kept, and is data about the person as well.
  await writeWords(coach, 'toinen viesti', 'toinen muistiinpano')
  await portal.database.run('end-sessions', `update coach_sessions set seen_at = now() - interval '1 hour'`, [])
  await coach.press(coach.find('[data-action="submit"]'), [['text', 'kesken-jäi-3e9b']])
  await person.get('/fi/code')
  for (const _ of ['opened', 'waiting']) {
    await person.get('/fi/my-data/permissions/new')
    await person.press(person.find('[data-act="give"]'), [['recipient', 'kela'], ['topic', 'skills'], ['days', '30'], ['consent', 'yes']]) // prettier-ignore
    if (_ === 'waiting') continue
    const kela = new Visitor(portal.origin)
    await kela.get('/fi/shared')
    await kela.press(kela.find('main form button'), [['code', person.find('[data-share-code]').textContent]])
  }
  const translated = `insert into translations (tenant_id, client_id, text_hash, language, requested_at)
    select tenant_id, id, 'hash', 'fi', now() from clients`
  await portal.database.run('translated', translated, [])
  await person.get('/fi/code')
  const { data, headers } = await exportOf(person)
  expect(headers.get('content-disposition')).toContain('attachment')

  const published = await (await fetch(data.$schema)).json()
  expect(z.fromJSONSchema(published).safeParse(data).error?.issues).toBeUndefined()

  for (const name of clientTableNames) {
    const { table, column, id } = whereOf(name, data)
    const sql = `select count(*)::int as count from ${table} where ${column} = $1`
    const [stored] = await portal.database.run<{ count: number }>(`stored ${name}`, sql, [id])
    // The export's own audit row is among those that it holds.
    expect(data[name]!.length, name).toBe(stored!.count)
    expect(stored!.count, `${name} has rows to compare`).toBeGreaterThan(0)
    const wanted = exportedColumns(name).map((one) => one.name)
    for (const row of data[name]!) expect(Object.keys(row), name).toEqual(expect.arrayContaining(wanted))
  }
  for (const [key, value] of Object.entries(warehouseWorker.answers))
    expect(sorted(data.answers!.find(({ questionKey }) => questionKey === key)?.value), key).toEqual(sorted(value))
  const [answer] = data.answers!
  expect(answer!.question).toMatch(/\S+ \S+/)
  const code = person.find('[data-resume-code]').textContent.replaceAll(' ', '')
  expect(data.resumeCodes!.map((row) => row.code)).toContain(code)

  await person.get('/fi/my-data/all')
  expect(person.kind).toBe('all-data')
  for (const told of [String(warehouseWorker.answers.displayName), code, 'viesti-7f3a', 'muistiinpano-2c8d'])
    expect(person.page.html).toContain(told)
})

const sorted = (value: unknown) => (Array.isArray(value) ? value.toSorted() : value)
/** Where a person's rows of a table are found. */
function whereOf(name: ClientTableName, data: Exported) {
  const { table, of }: ClientTable = clientTables[name]
  const ids = { client: data.clients![0]!.id, assessment: data.assessments![0]!.id, plan: data.plans![0]!.id }
  const [whose, { name: column }] = Object.entries(of)[0] as [keyof typeof ids, { name: string }]
  return { table: getTableName(table), column, id: ids[whose] }
}

test(
  'erasing needs a tick; then nothing of 200 written values is left anywhere, and nothing opens',
  { timeout: 90_000 },
  async () => {
    const person = new Visitor(portal.origin)
    await walkThrough(person, { ...nurse, language: 'fi' })
    const coach = await signInAs(portal.origin, 'aino')
    await writeWords(coach, 'istutettu-viesti-5b2e', 'istutettu-muistiinpano-8d4f')
    await openPlanOf(coach, String(nurse.answers.displayName))
    const plan = coach.page.url
    await coach.press(coach.find('[data-action="return"]'), [['question', 'istutettu-kysymys-9a1c']])
    const ofCoach = ['istutettu-kysymys-9a1c', 'istutettu-viesti-5b2e', 'istutettu-muistiinpano-8d4f']
    const planted = Array.from({ length: 200 }, (_, at) => `istutettu-${at}-${crypto.randomUUID().slice(0, 8)}`)
    for (let at = 0; at < planted.length; at += 25) {
      await person.get('/fi/questions/messageToCoach')
      await person.answer(planted.slice(at, at + 25).join(' '))
    }
    await person.get('/fi/code')
    const code = person.find('[data-resume-code]').textContent
    const phone = new Visitor(portal.origin)
    await phone.get('/fi/resume')
    await phone.press(phone.find('main form button'), [['code', code]])
    expect(phone.kind).toBe('topics')

    const before = JSON.stringify((await exportOf(person)).data)
    expect([...planted, ...ofCoach].filter((value) => !before.includes(value))).toEqual([])
    const sealed = await sealedValuesOf(person)
    const stolen = await dumpDatabase(portal.database)
    expect(planted.filter((value) => isInDump(stolen, value))).toEqual([])
    expect(sealed.length).toBeGreaterThan(60)
    expect(sealed.filter((value) => !stolen.includes(value))).toEqual([])

    await person.get('/fi/my-data/erase')
    await person.press(person.find('[data-act="erase"]'))
    expect(person.page.status).toBe(400)
    expect(person.find('.fault').textContent).not.toBe('')
    await person.press(person.find('[data-act="erase"]'), [['understood', 'yes']])
    expect(person.kind).toBe('erased')

    const left = await dumpDatabase(portal.database)
    expect([...planted, ...ofCoach].filter((value) => isInDump(left, value))).toEqual([])
    expect(sealed.filter((value) => left.includes(value))).toEqual([])
    for (const visitor of [person, phone]) {
      await visitor.get('/fi/topics')
      expect(visitor.page.status).toBe(401)
    }
    await phone.get('/fi/resume')
    await phone.press(phone.find('main form button'), [['code', code]])
    expect(phone.page.status).toBe(400)

    await coach.get(plan)
    expectPage(coach.page, 410, 'error', 'fi')
    expect(coach.page.html).toContain('poistanut tietonsa')
    await coach.get('/coach')
    expect(coach.page.html).not.toContain(String(nurse.answers.displayName))
    const kept = `select count(*)::int as count from audit_events where action = 'client.erased'`
    expect(await portal.database.run('erased', kept, [])).toEqual([{ count: 1 }])
  },
)

/** The sealed bytes of a person, and their wrapped key, as a dump shows them. */
async function sealedValuesOf(person: Visitor): Promise<string[]> {
  const { data } = await exportOf(person)
  const found: string[] = []
  for (const name of clientTableNames) {
    const { table, column, id } = whereOf(name, data)
    const columns = Object.values(getTableColumns(clientTables[name].table as PgTable))
    for (const bytes of columns.filter((one) => one.getSQLType() === 'bytea')) {
      const sql = `select encode(${bytes.name}, 'hex') as hex from ${table} where ${column} = $1 and ${bytes.name} is not null`
      const rows = await portal.database.run<{ hex: string }>(`hex ${name} ${bytes.name}`, sql, [id])
      found.push(...rows.map(({ hex }) => hex))
    }
  }
  return found
}

test('an unfinished conversation can be erased too, and another person’s is untouched', async () => {
  const [one, other] = [new Visitor(portal.origin), new Visitor(portal.origin)]
  await walkToSummary(one, warehouseWorker)
  await walkToSummary(other, warehouseWorker)
  const { data } = await exportOf(other)
  await one.get('/fi/my-data/erase')
  await one.press(one.find('[data-act="erase"]'), [['understood', 'yes']])
  const { data: after } = await exportOf(other)
  for (const name of clientTableNames.filter((one) => one !== 'auditEvents')) expect(after[name]).toEqual(data[name])
})
