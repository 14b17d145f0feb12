import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi, type MockInstance } from 'vitest'
import { DatabaseFault } from '../../db/connection/faults'
import { openPlanOf, signInAs } from '../factories/coach-visitor'
import { failOnDemand } from '../servers/failing-database'
import { startTestPortal, type TestPortal } from '../servers/running-portal'
import { situations } from '../factories/situations'
import { Visitor } from '../factories/visitor'
import { answerOn, walkThrough } from '../factories/walk-through'

const planted = ['Plantattu-Nimi-7f3a', 'omatsanat9c1e', 'viesti5b2d', 'terveys8e4f', 'kysymys1a6b', 'vastaus3d9c']
const [name, work, message, health, question, reply] = planted as [string, string, string, string, string, string]
const answers = {
  ...situations.warehouseWorker.answers,
  displayName: name,
  mainWork: work,
  messageToCoach: message,
  healthOwnWords: health,
}

const database = failOnDemand()
let portal: TestPortal
let printed: MockInstance[]
beforeAll(async () => {
  portal = await startTestPortal({ wrap: database.wrap })
})
afterAll(() => portal.stop())
beforeEach(() => {
  portal.logged.length = 0
  printed = (['log', 'info', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level))
})
afterEach(() => {
  database.fault = undefined
  vi.restoreAllMocks()
})

/** What was logged or printed, and no planted value in it. */
function expectClean(): string {
  const all = JSON.stringify([portal.logged, printed.map(({ mock }) => mock.calls)])
  expect(planted.filter((value) => all.includes(value))).toEqual([])
  return all
}

/** What drivers and query builders do: the values in the message, in its fields and in its cause. */
const tellingError = () =>
  Object.assign(new Error(`Failed query: insert into answers\nparams: ${planted}\n    at ${name} (${work}:1:1)`), {
    detail: `Key (value)=(${planted}) already exists.`,
    parameters: planted,
    cause: new Error(planted.join()),
  })

test('a whole journey, with what people wrote to each other, logs nothing of it', async () => {
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...situations.warehouseWorker, answers }, answerOn)
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, name)
  await coach.press(coach.find('[data-action="return"]'), [['question', question]])
  await person.get('/fi/plan')
  await person.press(person.find('[data-action="submit"]'), [['text', reply]])
  await coach.get(coach.page.url)
  for (const value of [name, question, reply]) expect(coach.page.html).toContain(value)
  await coach.get(`/coach/callback?code=${name}&state=${work}&error=${message}`)
  await person.post('/fi/questions/mainWork', [['value', `${work} ja muuta`]])
  expect(person.page.status).toBe(409)
  expectClean()
})

test('an unexpected error is logged with its place and without its words', async () => {
  const person = new Visitor(portal.origin)
  await person.get('/fi')
  await person.act('start')
  database.fault = tellingError()
  await person.post('/fi/questions/reason', [
    ['value', work],
    ['seen', name],
  ])
  expect(person.page.status).toBe(500)
  expect(planted.filter((value) => person.page.html.includes(value))).toEqual([])
  await person.get(`/fi/topics?name=${name}`)
  expect(person.page.status).toBe(500)
  await person.post('/fi/start', [['name', name]])
  expect(person.page.status).toBe(500)
  expect(portal.logged).toHaveLength(3)
  for (const line of portal.logged)
    expect(JSON.parse(line)).toMatchObject({ level: 50, msg: 'unexpected', name: 'Error' })
  expect(expectClean()).toMatch(/ at .*\.[jt]s:\d+:\d+/)
})

test('a statement that the database refused is logged with its SQLSTATE and constraint, another error’s code is not', async () => {
  const person = new Visitor(portal.origin)
  await person.get('/fi')
  await person.act('start')
  portal.logged.length = 0
  const refused = new DatabaseFault({ code: '23505', constraint: 'plans_one_current' })
  const fields = { detail: `Key (value)=(${planted}) already exists.`, parameters: planted, hint: name }
  database.fault = Object.assign(refused, fields)
  await person.post('/fi/questions/reason', [['value', work]])
  database.fault = Object.assign(tellingError(), { code: work, constraint: name })
  await person.get('/fi/topics')
  const [ofDatabase, other] = portal.logged.map((line) => JSON.parse(line) as object)
  expect(ofDatabase).toMatchObject({
    msg: 'unexpected',
    name: 'DatabaseFault',
    code: '23505',
    constraint: 'plans_one_current',
  })
  expect(other).toMatchObject({ msg: 'unexpected', name: 'Error' })
  expect(Object.keys(other!)).not.toContain('code')
  expectClean()
})

test('what people wrote stands in no table in plain, neither as text nor as bytes', async () => {
  const tables = await portal.database.run<{ name: string }>(
    'all-tables',
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
    [],
  )
  expect(tables.length).toBeGreaterThan(7)
  for (const { name: table } of tables) {
    const all = `select coalesce(string_agg(t::text, e'\\n'), '') as text from ${table} t`
    const [{ text } = { text: '' }] = await portal.database.run<{ text: string }>(`all-${table}`, all, [])
    const found = planted.filter((value) => text.includes(value) || text.includes(Buffer.from(value).toString('hex')))
    expect(found, table).toEqual([])
    if (['answers', 'plans', 'audit_events'].includes(table)) expect(text, table).not.toBe('')
  }
})
