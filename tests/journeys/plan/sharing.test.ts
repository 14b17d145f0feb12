import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { expectPage } from '../../factories/expect-safe'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

const { warehouseWorker } = situations
const healthWords = 'selkäkipu-istutettu-3f1a'
let portal: TestPortal
let daysLater = 0
let person: Visitor
let name: string
let count = 0

beforeAll(async () => {
  portal = await startTestPortal({ now: () => new Date(Date.now() + daysLater * 24 * 3_600_000) })
})
afterAll(() => portal.stop())

beforeEach(async () => {
  person = new Visitor(portal.origin)
  name = `Jakaja ${(count += 1)}`
  const answers = { ...warehouseWorker.answers, displayName: name, healthOwnWords: healthWords, shareHealth: 'yes' }
  await walkThrough(person, { ...warehouseWorker, answers })
})

/** Gives a consent on the form. */
async function give(recipient: string, topics: readonly string[], days = '30'): Promise<string> {
  await person.get('/fi/my-data/permissions/new')
  const fields = [['recipient', recipient], ...topics.map((one) => ['topic', one]), ['days', days], ['consent', 'yes']]
  await person.press(person.find('[data-act="give"]'), fields as [string, string][])
  expect(person.kind).toBe('receipt')
  return person.find('[data-share-code]').textContent
}

async function enter(code: string): Promise<Visitor> {
  const recipient = new Visitor(portal.origin)
  await recipient.get('/fi/shared')
  await recipient.press(recipient.find('main form button'), [['code', code]])
  return recipient
}

const actions = async (kind: string) => {
  const sql = `select action, purpose from audit_events where actor_kind = $1 order by id desc limit 6`
  return portal.database.run<{ action: string; purpose: string }>('actions', sql, [kind])
}

test('which version of the privacy notice the person saw, and when, is stored and shown', async () => {
  const sql = 'select version, language from notices_seen order by seen_at desc limit 1'
  expect(await portal.database.run('notice', sql, [])).toEqual([{ version: 3, language: 'fi' }])
  await person.get('/fi/my-data')
  expect(person.find('main').textContent).toContain('Näit tietosuojaselosteen')
  await person.get('/fi/privacy')
  expect(person.find('main').getAttribute('data-version')).toBe('3')
  expect(
    await portal.database.run(
      'notices',
      'select count(*)::int as n from notices_seen where version = 3 group by client_id order by n desc limit 1',
      [],
    ),
  ).toEqual([{ n: 1 }])
})

test('who saw an earlier privacy notice is told that it has changed, and what, until they have seen the new one', async () => {
  await portal.database.run('earlier', 'update notices_seen set version = 1', [])
  for (const page of ['/fi', '/fi/my-data']) {
    await person.get(page)
    expect(person.find('main').textContent).toContain('Tietosuojaseloste on muuttunut')
  }
  await person.get('/fi/privacy?version=1')
  expect(person.page.document.querySelector('[data-part="changes"]')).toBeNull()
  expect(person.find('main').textContent).toContain('Muut kuin valmentaja saavat tietoja vain, jos annat luvan.')
  await person.get('/fi/privacy')
  expect(person.find('[data-part="changes"]').textContent).toContain('ilmoituksista')
  for (const page of ['/fi', '/fi/my-data']) {
    await person.get(page)
    expect(person.find('main').textContent).not.toContain('Tietosuojaseloste on muuttunut')
  }
})

test('what the coach may read can be changed after sending, and is gone at the coach’s next request', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, name)
  const plan = coach.page.url
  const id = plan.split('/').at(-1)!
  const healthPage = `/coach/assessments/${id}/health`
  await coach.get(healthPage)
  expect(coach.page.html).toContain(healthWords)
  await coach.get(plan)
  const linesBefore = linesOf(coach)

  await person.get('/fi/my-data/permissions')
  await person.press(person.find('[data-act="save"]'), [['topic', 'skills']])
  expect(person.find('[role="status"]').textContent).toContain('voimassa heti')
  const ticked = person.page.document.querySelectorAll('input[checked]').map((one) => one.getAttribute('value'))
  expect(ticked).toEqual(['skills'])

  await coach.get(healthPage)
  expect(coach.page.html).not.toContain(healthWords)
  await coach.get(`/coach/assessments/${id}`)
  expect(coach.page.html).not.toContain(healthWords)
  await coach.get(plan)
  expect(coach.page.html).not.toContain(healthWords)
  expect(linesOf(coach)).not.toEqual(linesBefore)
  expect((await actions('jobseeker')).filter(({ action }) => action === 'sharing.changed')).toHaveLength(1)

  await person.get('/fi/my-data/permissions')
  await person.press(person.find('[data-act="save"]'))
  expect((await actions('jobseeker')).filter(({ action }) => action === 'sharing.changed')).toHaveLength(1)
})

const linesOf = ({ page }: Visitor) =>
  page.document.querySelectorAll('[data-line]').map((line) => line.getAttribute('data-line'))

test('a recipient reads what was opened and nothing else, and the person sees that they did', async () => {
  const code = await give('kela', ['skills'])
  const kela = await enter(code)
  expect(kela.kind).toBe('shared')
  expect(kela.page.html).toContain(name)
  expect(kela.find('main').textContent).toContain('Kela')
  const topics = kela.page.document.querySelectorAll('section').map((one) => one.getAttribute('aria-labelledby'))
  expect(topics).toEqual(['topic-skills'])
  expect(kela.page.html).not.toContain(healthWords)
  expect((await actions('recipient')).slice(0, 2)).toEqual([
    { action: 'share.seen', purpose: 'kela' },
    { action: 'share.opened', purpose: 'kela' },
  ])
  await person.get('/fi/my-data')
  const entries = person.page.document.querySelectorAll('[data-who-looked] > ul > [data-audit-row]')
  expect(entries[0]!.textContent).toMatch(/Luki jaetut tietosi[\s\S]*Kuka: Kela[\s\S]*lupasi mukaan/)

  const again = await enter(code)
  expect(again.page.status).toBe(400)
  for (const url of ['/fi/topics', '/fi/my-data', '/fi/my-data/file']) {
    await kela.get(url)
    expect(kela.page.status, url).toBe(401)
  }
})

test('taking a consent back ends it at once, and a new code is made only while it lasts', async () => {
  const code = await give('wellbeingServices', ['health', 'everydayLife'])
  const receipt = person.page.url
  const county = await enter(code)
  expect(county.page.html).toContain(healthWords)
  await person.get(receipt)
  await person.press(person.find('[data-act="new-code"]'))
  const second = person.find('[data-share-code]').textContent
  expect(second).not.toBe(code)
  await person.press(person.find('[data-act="end"]'))
  expect(person.find('.note').textContent).toContain('päättynyt')
  expect(person.page.document.querySelector('[data-share-code]')).toBeNull()
  await county.get('/fi/shared/read')
  expectPage(county.page, 401, 'error', 'fi')
  expect(county.page.html).not.toContain(healthWords)
  expect((await enter(second)).page.status).toBe(400)
  await person.post(receipt, [['do', 'newCode']])
  expect(person.page.document.querySelector('[data-share-code]')).toBeNull()
})

test('a consent ends with its last day, and reading after half an hour', async () => {
  const code = await give('school', ['goals'], '30')
  const school = await enter(code)
  expect(school.kind).toBe('shared')
  const receipt = person.page.url
  daysLater = 1
  await school.get('/fi/shared/read')
  expect(school.page.status).toBe(401)
  daysLater = 5
  await person.get(receipt)
  await person.press(person.find('[data-act="new-code"]'))
  const later = person.find('[data-share-code]').textContent
  daysLater = 29
  await person.get(receipt)
  expect(person.find('main').textContent).toContain('Voimassa')
  daysLater = 32
  expect((await enter(later)).page.status).toBe(400)
  daysLater = 0
})

test('a consent needs a recipient, a topic, a time and the tick; one person’s receipt is closed to others', async () => {
  await give('kela', ['goals'])
  const receipt = person.page.url
  for (const lacking of ['recipient', 'topic', 'days', 'consent']) {
    await person.get('/fi/my-data/permissions/new')
    const fields = [
      ['recipient', 'kela'],
      ['topic', 'goals'],
      ['days', '30'],
      ['consent', 'yes'],
    ]
    const given = fields.filter(([field]) => field !== lacking) as [string, string][]
    await person.press(person.find('[data-act="give"]'), given)
    expect(person.page.status, lacking).toBe(400)
    expect(person.find('.fault').textContent).toContain('Valitse vastaanottaja')
  }
  const other = new Visitor(portal.origin)
  await other.get('/fi')
  await other.act('start')
  await other.get(receipt)
  expect(other.page.status).toBe(404)
  await other.post(receipt, [['do', 'end']])
  await person.get(receipt)
  expect(person.page.document.querySelector('[data-act="end"]')).not.toBeNull()
})
