import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPeople } from '../../../db/seed/demo-people'
import { queueNames } from '../../factories/coach-visitor'
import { Visitor } from '../../factories/visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'

let portal: TestPortal
const folder = mkdtempSync(path.join(tmpdir(), 'suunta-demo-'))
const visitor = (language = 'fi') => new Visitor(portal.origin, { 'accept-language': language })

/** Asks for the front page until everyone is there. */
async function untilAllAreMade(): Promise<Visitor> {
  const looking = visitor()
  do await looking.get('/fi/demo')
  while (looking.page.document.querySelector('[role="status"]'))
  return looking
}
const register = () =>
  JSON.parse(readFileSync(path.join(folder, 'demo-people.json'), 'utf8')) as Record<string, { clientId: string }>
const countClients = async () =>
  (await portal.database.run<{ count: number }>('clients', 'select count(*)::int as count from clients', []))[0]!.count

beforeAll(async () => {
  portal = await startTestPortal({ settings: { DEMO_PEOPLE: '1', DATA_DIR: folder } })
}, 120_000)
afterAll(async () => {
  await portal.stop()
  rmSync(folder, { recursive: true })
})

/** Presses one of the demo's doors. */
async function enter(language: string, door: string): Promise<Visitor> {
  const entering = visitor(language)
  await entering.get(`/${language}/demo`)
  await entering.press(entering.find(`[data-door="${door}"] button`))
  return entering
}

test('the first address leads to three doors in the browser’s language, at once, while the people are being made', async () => {
  for (const language of ['fi', 'ar']) {
    const looking = visitor(language)
    await looking.get('/')
    expect(new URL(looking.page.url).pathname).toBe(`/${language}/demo`)
    expect(looking.page.document.querySelectorAll('[data-door]')).toHaveLength(3)
  }
})

test('all 25 people are made through the use cases, and stand where the list says', { timeout: 60_000 }, async () => {
  const looking = await untilAllAreMade()
  expect(portal.logged.filter((line) => line.includes('not made'))).toEqual([])
  expect(await countClients()).toBe(25)
  await looking.get('/fi/demo/people')
  expect(looking.page.document.querySelectorAll('[data-person]')).toHaveLength(25)
  const plans = await portal.database.run<{ client_id: string; status: string }>(
    'plans',
    'select a.client_id, p.status from plans p join assessments a on a.id = p.assessment_id order by p.created_at',
    [],
  )
  const last = new Map(plans.map(({ client_id: id, status }) => [id, status]))
  const known = register()
  const expected = { started: undefined, waiting: 'draft', late: 'draft', crisis: 'draft', inReview: 'draft', asked: 'returned', answered: 'inReview', approved: 'approved', agreed: 'agreed', disagreed: 'disagreed', again: 'draft', aside: 'draft' } // prettier-ignore
  const stands = demoPeople.map(({ key, stage }) => [key, stage, last.get(known[key]!.clientId)])
  expect(stands).toEqual(demoPeople.map(({ key, stage }) => [key, stage, expected[stage]]))
})

test('everyone can be entered from both sides, in their own language and as a coach', { timeout: 60_000 }, async () => {
  const looking = await untilAllAreMade()
  for (const { key, language, stage } of demoPeople) {
    await looking.get('/sv/demo/people')
    const [asPerson, asCoach] = looking.find(`[data-person="${key}"]`).querySelectorAll('button')
    const anew = looking.anotherTab()
    anew.page = looking.page
    await anew.press(asPerson!)
    expect(new URL(anew.page.url).pathname, key).toBe(
      stage === 'started' ? anew.page.url.slice(portal.origin.length) : `/${language}/plan`,
    )
    expect([stage === 'started' ? 'question' : 'plan', 'error'], key).toContain(anew.kind)
    if (!asCoach) continue
    await looking.press(asCoach)
    expect(looking.kind, key).toBe('coach-assessment')
  }
})

test('behind the first door five questions are left; then everything can be sent', { timeout: 60_000 }, async () => {
  const rana = await enter('fi', 'jobseeker')
  const asked: string[] = []
  while (rana.kind === 'question') {
    asked.push(rana.questionKey!)
    await rana.answer(null)
  }
  expect(asked).toHaveLength(5)
  await rana.get('/fi/summary')
  expect(rana.kind).toBe('summary')
  expect(rana.page.html, 'her words in the visitor’s language').toContain(
    'Haluan työskennellä sairaanhoitajana Suomessa.',
  )
  await rana.act('submit')
  expect(rana.kind).toBe('result')
})

test('behind the second door is the queue, with who needs help at once before all others', async () => {
  await untilAllAreMade()
  const coach = await enter('fi', 'coach')
  expect(coach.kind).toBe('coach-queue')
  expect(queueNames(coach)[0]).toBe('Kirsi-Marja')
  expect(coach.page.html).toContain('Aino Lahtinen')
})

test('behind the third door a plan is in force and a second assessment has been sent', async () => {
  await untilAllAreMade()
  const paivi = await enter('fi', 'plan')
  expect(paivi.kind).toBe('plan')
  expect(paivi.page.html).toContain('Suunnitelma, joka on nyt voimassa')
})

test('what somebody wrote in Arabic is there in Finnish, and comes in Swedish when it is asked for', async () => {
  await untilAllAreMade()
  const inFinnish = visitor()
  await inFinnish.post('/fi/demo/desk', [
    ['desk', 'aino'],
    ['person', 'rana'],
    ['page', 'answers'],
  ])
  expect(inFinnish.kind).toBe('coach-answers')
  expect(inFinnish.page.html).toContain('Haluan työskennellä sairaanhoitajana Suomessa.')
  const inSwedish = visitor('sv')
  await inSwedish.post('/sv/demo/desk', [
    ['desk', 'johan'],
    ['person', 'rana'],
    ['page', 'answers'],
  ])
  expect(inSwedish.page.html).not.toContain('Jag vill arbeta som sjukskötare')
  await inSwedish.press(inSwedish.find('[data-action="translate"]'))
  expect(inSwedish.page.html).toContain('Jag vill arbeta som sjukskötare')
})

test('what nobody has translated is refused, and the rest comes all the same', async () => {
  await untilAllAreMade()
  const igor = visitor('ru')
  await igor.post('/ru/demo/enter', [['as', 'igor']])
  await igor.get('/ru/messages')
  await igor.press(igor.find('form button'), [['text', 'Когда встреча?']])
  const coach = visitor()
  await coach.post('/fi/demo/desk', [
    ['desk', 'aino'],
    ['person', 'igor'],
  ])
  await coach.get(`${coach.page.url}/messages`)
  await coach.press(coach.find('[data-action="translate"]'))
  expect(coach.page.url).toContain('translation=refused')
})

test('a restart makes nobody again', { timeout: 60_000 }, async () => {
  await untilAllAreMade()
  const before = [await countClients(), register()]
  await portal.restart()
  await untilAllAreMade()
  expect([await countClients(), register()]).toEqual(before)
})

test(
  'the way back to the beginning erases what visitors did and makes everyone anew',
  { timeout: 60_000 },
  async () => {
    const looking = await untilAllAreMade()
    const before = register()
    const mine = await enter('fi', 'jobseeker')
    await looking.get('/fi/demo')
    await looking.press(looking.find('form[action$="/reset"] button'))
    expect(looking.kind).toBe('demo')
    await mine.get('/fi/summary')
    expect(mine.page.status).toBe(401)
    await untilAllAreMade()
    expect(await countClients()).toBe(25)
    const now = register()
    expect(demoPeople.filter(({ key }) => now[key]!.clientId === before[key]!.clientId)).toEqual([])
  },
)

test('somebody who is not there leads back to the doors, which say so', async () => {
  const looking = visitor()
  await looking.post('/fi/demo/enter', [['as', 'nobody']])
  expect([looking.kind, looking.page.document.querySelector('[role="status"]') !== null]).toEqual(['demo', true])
  await looking.post('/fi/demo/desk', [['desk', 'nobody']])
  expect(looking.kind).toBe('demo')
})

test('a portal without people of a demo has none of these pages', { timeout: 60_000 }, async () => {
  const plain = await startTestPortal()
  const looking = new Visitor(plain.origin, { 'accept-language': 'fi' })
  await looking.get('/')
  expect(looking.kind).toBe('welcome')
  for (const page of ['', '/people', '/enter', '/desk', '/reset']) {
    expect((await looking.send(`/fi/demo${page}`)).status, page).toBe(404)
    if (page === '' || page === '/people') continue
    const posted = await looking.send(
      `/fi/demo${page}`,
      looking.form([
        ['as', 'rana'],
        ['desk', 'aino'],
      ]),
    )
    expect([posted.status, posted.headers.getSetCookie()], page).toEqual([404, []])
  }
  await plain.stop()
})
