import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../app/i18n/load-texts.server'
import { harmThoughts } from '../../machines/questions/health'
import { safety } from '../../machines/questions/everyday-life'
import { openPlanOf, signInAs } from '../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../factories/running-portal'
import { situations, type Situation } from '../factories/situations'
import { Visitor } from '../factories/visitor'
import { answerOn, walkThrough } from '../factories/walk-through'

const texts = loadTexts('locales')
const fi = texts('fi')
const { warehouseWorker, partTimer, accountant } = situations
let now = new Date('2026-11-18T10:00:00Z')
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ now: () => now })
})
afterAll(() => portal.stop())

/** Goes through everything and sends it, past the pages of help; resolves to how often help was shown. */
async function send(person: Visitor, { language, topics }: Situation, answers: Situation['answers']): Promise<number> {
  let helped = 0
  await person.get(`/${language}`)
  await person.act('start')
  for (const topic of ['', ...topics, 'summary']) {
    if (topic) await person.get(`/${language}/topics/${topic}`)
    await answerOn(person, answers)
    for (; person.kind === 'crisis'; helped += 1) {
      await person.act('continue')
      await answerOn(person, answers)
    }
  }
  await person.get(`/${language}/summary`)
  await person.act('submit')
  expect(person.kind).toBe('result')
  return helped
}

async function sent(situation: Situation, displayName: string, more: Situation['answers'] = {}) {
  const person = new Visitor(portal.origin)
  const helped = await send(person, situation, { ...situation.answers, displayName, ...more })
  return { person, helped }
}

test.each(['worried', 'inDanger'])('to be "%s" at home leads to help at once', async (fear) => {
  const { helped } = await sent(warehouseWorker, `Pelko ${fear}`, { safety: fear })
  expect(helped).toBe(1)
})

test('whoever feels safe, or thought of harm only earlier, goes on as usual', async () => {
  const { helped } = await sent(warehouseWorker, 'Rauhassa', { safety: 'safe', harmThoughts: 'earlier' })
  expect(helped).toBe(0)
})

const words = 'Mieheni lyö minua'
const own = { safety: 'worried', harmThoughts: 'now', ownStep: words }
const repeats = (html: string, language: 'fi' | 'ar' = 'fi') => {
  const said = texts(language)
  return [words, said.option(safety, 'worried'), said.option(harmThoughts, 'now'), said.t('plan:agenda.safety'), said.t('plan:rules.crisisHelpShown')].filter((one) => html.includes(one)) // prettier-ignore
}

test('no page of the person’s own repeats what opened help: they say "answered" in the person’s language', async () => {
  const person = new Visitor(portal.origin)
  const answers = { ...partTimer.answers, ...own, displayName: 'Toistamaton' }
  await person.get('/fi')
  await person.act('start')
  await answerOn(person, answers)
  for (const topic of ['health', 'everydayLife', 'goals', 'summary']) {
    await person.get(`/fi/topics/${topic}`)
    await answerOn(person, answers)
    while (person.kind === 'crisis') {
      await person.act('continue')
      expect(repeats(person.page.html), `the history after ${topic}`).toEqual([])
      await answerOn(person, answers)
    }
  }
  for (const [page, language] of [['/fi/summary', 'fi'], ['/ar/summary', 'ar']] as const) {
    await person.get(page)
    expect(repeats(person.page.html, language)).toEqual([])
    for (const key of ['safety', 'harmThoughts', 'ownStep'])
      expect(person.find(`a[href*="/${key}?"]`).parentNode!.textContent).toContain(texts(language).t('common:answered'))
  } // prettier-ignore
  await person.get('/fi/questions/ownStep?returnTo=summary')
  expect(person.find('[name="value"]').textContent, 'it can be changed').toContain(words)
  await person.get('/fi/summary')
  await person.act('submit')
  for (const page of ['/fi/result', '/fi/summary', '/fi/plan', '/fi/my-data', '/fi/my-data/all', '/fi/questions/ownStep']) {
    await person.get(page)
    expect(repeats(person.page.html.replaceAll(/<option[^>]*>|<label[\s\S]*?<\/label>/g, '')), page).toEqual([])
  } // prettier-ignore

  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Toistamaton')
  await coach.act('approve')
  for (const page of ['/fi/plan', '/fi/plan/paper']) {
    await person.get(page)
    expect(person.page.status).toBe(200)
    expect(repeats(person.page.html), page).toEqual([])
  }
})

test('what holds all of the person’s data has these answers too, after a warning', async () => {
  const { person } = await sent(partTimer, 'Kaikki', own)
  await person.get('/fi/my-data')
  const warning = fi.t('myData:export.warning')
  expect(person.find('main').textContent).toContain(warning)
  await person.get('/fi/my-data/all')
  expect(person.find('main').textContent).toContain(warning)
  await person.get('/fi/my-data/all?whole')
  for (const said of [words, fi.option(safety, 'worried'), fi.option(harmThoughts, 'now')])
    expect(person.page.html).toContain(said)
  await person.get('/fi/my-data/file')
  expect(person.page.html).toContain(words)
})

const rows = (coach: Visitor) => coach.page.document.querySelectorAll('tbody tr')
const names = (coach: Visitor) => rows(coach).map((row) => row.querySelector('th')!.textContent)
const signed = (coach: Visitor) =>
  rows(coach).filter((row) => row.querySelector('[data-help-shown]')).map((row) => row.querySelector('th')!.textContent) // prettier-ignore

test('in the queue crisis help stands first under a sign of its own, for coach and lead, however it is sorted', async () => {
  now = new Date('2026-11-19T10:00:00Z')
  await walkThrough(new Visitor(portal.origin), { ...accountant, answers: { ...accountant.answers, displayName: 'Ennen', benefit: 'none' } }) // prettier-ignore
  now = new Date('2026-11-24T10:00:00Z')
  await sent(warehouseWorker, 'Hätä', { safety: 'worried', shareHealth: 'no', sharedTopics: [] })
  now = new Date('2026-11-25T10:00:00Z')
  await walkThrough(new Visitor(portal.origin), { ...accountant, answers: { ...accountant.answers, displayName: 'Jälkeen' } }) // prettier-ignore
  for (const [who, page] of [['aino', '/coach'], ['johan', '/coach'], ['johan', '/coach?sort=newest'], ['aino', '/coach?who=nobody']] as const) {
    const coach = await signInAs(portal.origin, who)
    await coach.get(page)
    const help = signed(coach)
    expect(help, page).toContain('Hätä')
    expect(help, page).not.toContain('Jälkeen')
    expect(names(coach).slice(0, help.length), `${page}: all of them before all others`).toEqual(help)
    expect(names(coach).filter((name) => name === 'Hätä'), 'once').toEqual(['Hätä'])
    expect(names(coach).indexOf('Ennen')).toBeLessThan(names(coach).indexOf('Jälkeen') < 0 || page.includes('newest') ? Infinity : names(coach).indexOf('Jälkeen'))
    const sign = rows(coach)[0]!.querySelector('[data-help-shown]')!
    expect(sign.textContent).toContain(fi.t('plan:flags.crisisHelpShown'))
    expect(sign.querySelector('[aria-hidden]')!.textContent.trim()).toBe('⚠')
  } // prettier-ignore
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Hätä')
  await coach.act('approve')
  await coach.get('/coach?stage=handled')
  expect(signed(coach), 'the sign stays').toContain('Hätä')
  await coach.get('/coach')
  expect(names(coach)).not.toContain('Hätä')
})

test('who stands first is in no plain column, and the list is as long whoever is on it', async () => {
  const lengthOf = async () => (await portal.database.run<{ size: number; held: string }>('list', `select length(list)::int as size, encode(list, 'hex') as held from queue_first`, [])) // prettier-ignore
  const [before, ...more] = await lengthOf()
  await walkThrough(new Visitor(portal.origin), { ...accountant, answers: { ...accountant.answers, displayName: 'Tavallinen' } }) // prettier-ignore
  const [ordinary] = await lengthOf()
  await sent(warehouseWorker, 'Salassa', { safety: 'inDanger' })
  const [helped] = await lengthOf()
  expect(more).toEqual([])
  expect([ordinary!.size, helped!.size]).toEqual([before!.size, before!.size])
  expect(new Set([before!.held, ordinary!.held, helped!.held]).size, 'written anew by everyone').toBe(3)
  const ids = await portal.database.run<{ id: string }>('ids', 'select assessment_id as id from queue_entries', [])
  for (const { id } of ids) expect(helped!.held).not.toContain(id.replaceAll('-', ''))
})

test('a portal that finds a queue without the list makes it at its start', async () => {
  await sent(warehouseWorker, 'Vanha jono', { safety: 'worried' })
  await portal.database.run('as-before', 'delete from queue_first', [])
  const coach = await signInAs(portal.origin, 'aino')
  await coach.get('/coach')
  expect(names(coach)[0]).not.toBe('Vanha jono')
  await portal.restart()
  const again = await signInAs(portal.origin, 'aino')
  await again.get('/coach')
  expect(signed(again)).toContain('Vanha jono')
  expect(names(again).slice(0, signed(again).length)).toEqual(signed(again))
})
