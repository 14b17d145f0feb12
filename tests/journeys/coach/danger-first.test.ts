import { afterAll, beforeAll, expect, test } from 'vitest'
import { chaptersOf } from '../../../machines/conversations/conversations'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { harmThoughts } from '../../../machines/questions/health'
import { safety } from '../../../machines/questions/everyday-life'
import { nameOn, openPlanOf, queueNames, queueRows, signInAs } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations, type Situation } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { answerOn, walkThrough } from '../../factories/walk-through'

const texts = loadTexts('locales')
const fi = texts('fi')
const { warehouseWorker, accountant } = situations
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
  for (const topic of ['', ...topics.flatMap((topic) => chaptersOf[topic]), 'summary']) {
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
const own = { safety: 'worried', harmThoughts: 'now', messageToCoach: words }
const repeats = (html: string, language: 'fi' | 'ar' = 'fi') => {
  const said = texts(language)
  return [
    words,
    said.option(safety, 'worried'),
    said.option(harmThoughts, 'now'),
    said.t('plan:agenda.safety'),
    said.t('plan:rules.crisisHelpShown'),
  ].filter((one) => html.includes(one))
}

test('no page of the person’s own repeats what opened help: they say "answered" in the person’s language', async () => {
  const person = new Visitor(portal.origin)
  const answers = { ...warehouseWorker.answers, ...own, displayName: 'Toistamaton', safeContact: 'yes' }
  await person.get('/fi')
  await person.act('start')
  await answerOn(person, answers)
  for (const topic of [...warehouseWorker.topics.flatMap((topic) => chaptersOf[topic]), 'summary']) {
    await person.get(`/fi/topics/${topic}`)
    await answerOn(person, answers)
    while (person.kind === 'crisis') {
      await person.act('continue')
      expect(repeats(person.page.html), `the history after ${topic}`).toEqual([])
      await answerOn(person, answers)
    }
  }
  for (const [page, language] of [
    ['/fi/summary', 'fi'],
    ['/ar/summary', 'ar'],
  ] as const) {
    await person.get(page)
    expect(repeats(person.page.html, language)).toEqual([])
    for (const key of ['safety', 'harmThoughts', 'messageToCoach'])
      expect(person.find(`a[href*="/${key}?"]`).parentNode!.textContent).toContain(texts(language).t('common:answered'))
  }
  await person.get('/fi/questions/messageToCoach?returnTo=summary')
  expect(person.find('[name="value"]').textContent, 'it can be changed').toContain(words)
  await person.get('/fi/summary')
  await person.act('submit')
  for (const page of [
    '/fi/result',
    '/fi/summary',
    '/fi/plan',
    '/fi/my-data',
    '/fi/my-data/all',
    '/fi/questions/messageToCoach',
  ]) {
    await person.get(page)
    expect(repeats(person.page.html.replaceAll(/<option[^>]*>|<label[\s\S]*?<\/label>/g, '')), page).toEqual([])
  }

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
  const { person } = await sent(warehouseWorker, 'Kaikki', own)
  await person.get('/fi/my-data')
  const warning = fi.t('myData:export.warning')
  expect(person.find('main').textContent).toContain(warning)
  await person.get('/fi/my-data/all')
  expect(person.find('main').textContent).toContain(warning)
  await person.get('/fi/my-data/all?whole')
  const { html } = person.page
  expect(
    [words, fi.option(safety, 'worried'), fi.option(harmThoughts, 'now')].filter((said) => !html.includes(said)),
  ).toEqual([])
  await person.get('/fi/my-data/file')
  expect(person.page.html.includes(words)).toBe(true)
})

const rows = queueRows
const names = queueNames
const signed = (coach: Visitor) =>
  rows(coach)
    .filter((row) => row.querySelector('[data-help-shown]'))
    .map(nameOn)

test('in the queue crisis help stands first under a sign of its own, for coach and lead, however it is sorted', async () => {
  now = new Date('2026-11-19T10:00:00Z')
  await walkThrough(new Visitor(portal.origin), {
    ...accountant,
    answers: { ...accountant.answers, displayName: 'Ennen', benefit: 'none' },
  })
  now = new Date('2026-11-24T10:00:00Z')
  await sent(warehouseWorker, 'Hätä', { safety: 'worried', shareHealth: 'no', sharedTopics: null })
  now = new Date('2026-11-25T10:00:00Z')
  await walkThrough(new Visitor(portal.origin), {
    ...accountant,
    answers: { ...accountant.answers, displayName: 'Jälkeen' },
  })
  for (const [who, page] of [
    ['aino', '/coach'],
    ['johan', '/coach'],
    ['johan', '/coach?sort=newest'],
    ['aino', '/coach?who=nobody'],
  ] as const) {
    const coach = await signInAs(portal.origin, who)
    await coach.get(page)
    const help = signed(coach)
    expect(help, page).toContain('Hätä')
    expect(help, page).not.toContain('Jälkeen')
    expect(names(coach).slice(0, help.length), `${page}: all of them before all others`).toEqual(help)
    expect(
      names(coach).filter((name) => name === 'Hätä'),
      'once',
    ).toEqual(['Hätä'])
    expect(names(coach).indexOf('Ennen')).toBeLessThan(
      names(coach).indexOf('Jälkeen') < 0 || page.includes('newest') ? Infinity : names(coach).indexOf('Jälkeen'),
    )
    const sign = rows(coach)[0]!.querySelector('[data-help-shown]')!
    expect(sign.textContent).toContain(fi.t('plan:flags.crisisHelpShown'))
    expect(sign.querySelector('svg[aria-hidden]'), 'and by a sign').not.toBeNull()
  }
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Hätä')
  await coach.act('approve')
  await coach.get('/coach?stage=handled')
  expect(signed(coach), 'the sign stays').toContain('Hätä')
  await coach.get('/coach')
  expect(names(coach)).not.toContain('Hätä')
})

test('who stands first is in no plain column, and the list is as long whoever is on it', async () => {
  const lengthOf = async () =>
    await portal.database.run<{ size: number; held: string }>(
      'list',
      `select length(list)::int as size, encode(list, 'hex') as held from queue_first`,
      [],
    )
  const [before, ...more] = await lengthOf()
  await walkThrough(new Visitor(portal.origin), {
    ...accountant,
    answers: { ...accountant.answers, displayName: 'Tavallinen' },
  })
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

test('the page of help has a way out before everything else, which needs no script and tells nobody where from', async () => {
  for (const language of ['fi', 'sv', 'en', 'ru', 'uk', 'ar', 'so'] as const) {
    const person = new Visitor(portal.origin)
    await person.get(`/${language}/crisis`)
    expect(person.kind).toBe('crisis')
    const { t } = texts(language)
    const way = person.find('body').querySelectorAll('a:not(.skip), button, input')[0]!
    expect(way.getAttribute('href')).toBe('https://www.ilmatieteenlaitos.fi')
    expect([way.getAttribute('rel'), way.getAttribute('referrerpolicy')]).toEqual(['noreferrer', 'no-referrer'])
    expect(way.textContent).toBe(t('common:crisis.exit'))
    expect(person.find('main').textContent).toContain(t('common:crisis.exitHow'))
  }
})

test('whom no crisis line understands is told how to ask for an interpreter, in words to be said as they stand', async () => {
  const said = async (language: string) => {
    const person = new Visitor(portal.origin)
    await person.get(`/${language}/crisis`)
    const all = person.page.document.querySelectorAll('[data-interpreter] strong')
    return all.map((one) => `${one.getAttribute('lang')} ${one.textContent}`)
  }
  expect(await said('so')).toEqual(['fi Tarvitsen tulkin: somali', 'en I need an interpreter: Somali'])
  expect(await said('en')).toEqual(['fi Tarvitsen tulkin: englanti'])
  for (const language of ['fi', 'sv', 'ar', 'uk', 'ru']) expect(await said(language)).toEqual([])
})

test('an admin confirms a number with a click; for 90 days nobody is told that it is unchecked, then the desk asks again', async () => {
  now = new Date('2026-12-01T10:00:00Z')
  const unchecked = async () => {
    const person = new Visitor(portal.origin)
    await person.get('/ru/crisis')
    const cards = person.page.document.querySelectorAll('main .card')
    const told = cards.filter((card) => card.textContent.includes(texts('ru').t('common:crisis.unchecked')))
    return told.map((card) => card.querySelector('.big')!.textContent)
  }
  const others = ['080 005 005', '0295 463 177', '0800 05058']
  expect(await unchecked()).toEqual(['09 2525 0115', ...others])
  const tuuli = await signInAs(portal.origin, 'tuuli')
  await tuuli.get('/coach/help-lines')
  const inNavigation = () => tuuli.find('.top nav a[href="/coach/help-lines"]').textContent
  expect(inNavigation()).toBe(fi.t('coach:pages.helpLinesDue', { count: 9 }))
  expect(tuuli.find('[data-due]').textContent).toBe(fi.t('coach:helpLines.due', { count: 9 }))
  const confirm = (line: string) => tuuli.page.document.querySelectorAll(`button[name="confirm"][value="${line}"]`)
  expect(confirm('emergency')).toEqual([])
  await tuuli.press(confirm('crisisLine.ru')[0]!)
  expect(inNavigation()).toBe(fi.t('coach:pages.helpLinesDue', { count: 8 }))
  const row = confirm('crisisLine.ru')[0]!.closest('tr')!
  expect(row.textContent).toContain('Tuuli Hakala')
  expect(row.textContent).toContain(fi.date('2026-12-01'))
  expect(await unchecked()).toEqual(others)
  now = new Date('2027-03-01T10:00:00Z')
  expect(await unchecked(), 'the ninetieth day').toEqual(others)
  now = new Date('2027-03-02T10:00:00Z')
  expect(await unchecked()).toEqual(['09 2525 0115', ...others])
  const later = await signInAs(portal.origin, 'tuuli')
  await later.get('/coach/help-lines')
  expect(later.find('[data-due]').textContent).toBe(fi.t('coach:helpLines.due', { count: 9 }))
  await later.post('/coach/help-lines', [
    ['confirm', 'crisisLine.ru'],
    ['called', '09 999 9999'],
  ])
  expect(later.page.status, 'not the number that is shown').toBe(409)
  const aino = await signInAs(portal.origin, 'aino')
  await aino.get('/coach')
  expect(aino.page.document.querySelector('.top nav a[href="/coach/help-lines"]')).toBeNull()
  now = new Date('2026-12-02T10:00:00Z')
})

const care = (coach: Visitor) => coach.page.document.querySelector('[data-contact-care]')?.textContent ?? null
async function onEveryPage(name: string): Promise<(string | null)[]> {
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, name)
  const { url } = coach.page
  const shown = [care(coach)]
  for (const page of ['', '/messages']) {
    await coach.get(`${url.replace('/plans/', '/assessments/')}${page}`)
    shown.push(care(coach))
  }
  return shown
}

test('whoever is afraid is asked whether it is safe to call or write, and the coach sees it beside every way to do so', async () => {
  const how = 'Soita vain aamupäivällä'
  const asked = { safety: 'worried', safeContact: 'certainWay', safeContactHow: how }
  await sent(warehouseWorker, 'Tavalla', asked)
  const text = `${fi.t('coach:contactCare.certainWay')}${how}`
  expect(await onEveryPage('Tavalla')).toEqual([text, text, text])
  await sent(warehouseWorker, 'Kasvotusten', { safety: 'worried', safeContact: 'onlyFaceToFace' })
  const face = fi.t('coach:contactCare.onlyFaceToFace')
  expect(await onEveryPage('Kasvotusten')).toEqual([face, face, face])
  await sent(warehouseWorker, 'Turvassa', { safeContact: 'yes' })
  expect(await onEveryPage('Turvassa')).toEqual([null, null, null])
})

test.each([
  ['yes', 1],
  ['certainWay', 0],
  ['onlyFaceToFace', 0],
] as const)(
  'of a message to somebody whom it is safe to reach "%s", %i mails are written',
  async (safeContact, mails) => {
    const name = `Posti ${safeContact}`
    const answers = {
      contactWay: 'email',
      contactDetails: 'asiakas@example.org',
      safeContact,
      safeContactHow: 'Iltaisin',
    }
    await walkThrough(new Visitor(portal.origin), {
      ...accountant,
      answers: { ...accountant.answers, ...answers, displayName: name },
    })
    const count = async () =>
      (
        await portal.database.run<{ count: number }>(
          'mails',
          "select count(*)::int as count from notices where kind = 'messageWaits'",
          [],
        )
      )[0]!.count
    const before = await count()
    const coach = await signInAs(portal.origin, 'aino')
    await openPlanOf(coach, name)
    await coach.get(`${coach.page.url.replace('/plans/', '/assessments/')}/messages`)
    await coach.press(coach.find('[data-action="submit"]'), [['text', 'Tervetuloa']])
    expect((await count()) - before).toBe(mails)
  },
)
