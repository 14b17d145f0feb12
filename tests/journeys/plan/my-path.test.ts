import type { HTMLElement } from 'node-html-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { languageCodes } from '../../../app/i18n/languages'
import { openPlanOf, signInAs, takeClient } from '../../factories/coach-visitor'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'
import { startLocalSmtp, type LocalSmtp } from '../../servers/local-smtp'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'

const texts = loadTexts('locales')
const fi = texts('fi')
const { accountant, warehouseWorker } = situations
let smtp: LocalSmtp
let portal: TestPortal
let minutesLater = 0
beforeAll(async () => {
  smtp = await startLocalSmtp()
  const settings = { SMTP_URL: smtp.url, MAIL_FROM: 'suunta@example.fi' }
  portal = await startTestPortal({ settings, now: () => new Date(Date.now() + minutesLater * 60_000) })
})
afterAll(async () => {
  await portal.stop()
  await smtp.close()
})

/** A person who has sent their assessment, on the page that follows. */
async function sent(displayName: string, situation = warehouseWorker, more = {}): Promise<Visitor> {
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...situation, answers: { ...situation.answers, displayName, ...more } })
  return person
}

async function approve(displayName: string): Promise<Visitor> {
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, displayName)
  await coach.act('approve')
  return coach
}

const stops = (person: Visitor, way: string) =>
  person.page.document.querySelectorAll(`[data-way="${way}"] li`).map((one) => one.getAttribute('data-stop'))
const next = (person: Visitor) => person.find('#next h2').textContent
const placeOf = ({ page }: Visitor, selector: string) =>
  page.html.indexOf(page.document.querySelector(selector)!.outerHTML.slice(0, 60))
const codeOn = (person: Visitor) => person.find('[data-resume-code]').textContent.trim()

test('at every stage one thing stands on top: wait, answer, agree, do a step, or all is done', async () => {
  const person = await sent('Polku')
  await person.get('/fi/plan')
  expect(next(person)).toBe(fi.t('path:coachReads'))
  expect([stops(person, 'done'), stops(person, 'now'), stops(person, 'later')]).toEqual([
    ['told'],
    ['coachReads'],
    ['interview', 'agree'],
  ])
  expect(person.page.document.querySelector('.agree')).toBeNull()

  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Polku')
  await coach.press(coach.find('button[value=return]'), [['question', 'Sopiiko aamuvuoro?']])
  await person.get('/fi/plan')
  expect(person.find('#next').textContent).toContain('Sopiiko aamuvuoro?')
  expect(person.find('[data-coach] h2 bdi').textContent, 'who asked has the client').toBe('Aino Lahtinen')
  await person.press(person.find('#next button[value=reply]'), [['text', 'Sopii']])

  await approve('Polku')
  await person.get('/fi/plan')
  expect(placeOf(person, '[data-action=agree]')).toBeLessThan(placeOf(person, '#next'))
  expect(person.find('.whole details').hasAttribute('open'), 'the plan to be agreed on lies open').toBe(true)
  await person.act('agree')
  expect(person.page.document.querySelector('[data-action=agree]')).toBeNull()
  expect(stops(person, 'done')).toEqual(['told', 'approved', 'agreed'])

  for (const left of [1, 0]) {
    const step = person.find('#next .acts [name=line]').getAttribute('value')!
    expect(stops(person, 'now')[0]).toBe(step)
    await person.press(person.find('#next .acts button'))
    expect(new URL(person.page.url).searchParams.get('did')).toBe(step)
    expect(stops(person, 'done').at(-1)).toBe(step)
    expect(stops(person, 'now')).toHaveLength(left)
  }
  expect(next(person)).toBe(fi.t('path:allDone'))
})

test('a step is ticked in its place with a kind word, and taken back; somebody else’s step is not', async () => {
  const person = await sent('Askel')
  await approve('Askel')
  await person.get('/fi/plan')
  const step = next(person)
  await person.press(person.find('#next .acts button'))
  expect(person.find('[role=status]').textContent).toContain(step)
  expect(next(person)).not.toBe(step)
  await person.press(person.find('[role=status] button'))
  expect(next(person)).toBe(step)
  await person.press(person.find('[data-way=now] li:nth-child(2) button'))
  expect(person.find('[role=status]').textContent).not.toContain(step)
  expect(next(person), 'another step may be done first').toBe(step)
  await person.press(person.find('[data-way=done] li:last-child button'))
  expect(stops(person, 'done')).toEqual(['told', 'approved'])
  for (const did of ['task:nonsense', 'told', '<b>']) {
    await person.get(`/fi/plan?did=${encodeURIComponent(did)}`)
    expect(person.find('#next .acts button')).toBeTruthy()
    expect(person.page.document.querySelectorAll('[role=status]').length, did).toBe(0)
  }
  for (const way of ['later', 'done'])
    expect(person.page.document.querySelectorAll(`[data-way=${way}] form`).length, way).toBe(0)
})

test('who cannot do a step says so to the coach: the words are there to be sent or changed', async () => {
  const person = await sent('Esteitä')
  await approve('Esteitä')
  await person.get('/fi/plan')
  const step = next(person)
  await person.get(person.find('#next .acts a').getAttribute('href')!)
  expect(person.find('#text').textContent).toBe(fi.t('path:cannotText', { step }))
  await person.act('submit')
  expect(person.find('[data-message] .written').textContent).toContain(step)
  await person.get('/fi/messages?cannot=task%3Anonsense')
  expect(person.find('#text').textContent).toBe('')
})

test('the path stands in every language', async () => {
  const person = await sent('Kieli')
  await approve('Kieli')
  for (const language of languageCodes) {
    await person.get(`/${language}/plan`)
    const { t } = texts(language)
    expect(person.find('h1').textContent, language).toBe(t('path:hello', { name: 'Kieli' }))
    expect(person.find('.now .label').textContent, language).toBe(t('path:next'))
    expect(person.find('header [data-home]').getAttribute('href')).toBe(`/${language}/messages`)
  }
})

test('the header knows a person with a plan and how many messages wait; it knows nobody else', async () => {
  const person = await sent('Otsikko')
  expect(person.find('header [data-home]').getAttribute('href')).toBe('/fi/plan')
  const coach = await signInAs(portal.origin, 'aino')
  await takeClient(coach, 'Otsikko')
  await openPlanOf(coach, 'Otsikko')
  await coach.get(`${coach.page.url.split('?')[0]!.replace('/plans/', '/assessments/')}/messages`)
  await coach.press(coach.find('[data-action="submit"]'), [['text', 'Hei!']])
  await person.get('/fi/plan')
  expect(person.find('header [data-home]').textContent).toBe(`${fi.t('common:messages.title')} 1`)
  expect(person.find('[data-coach]').textContent).toContain(fi.t('common:messages.waiting'))
  await person.get('/fi')
  expect(person.find('header [data-home]').getAttribute('href')).toBe('/fi/plan')
  await person.get('/fi/summary')
  expect(person.find('h1').textContent, 'what was sent is not to be sent').toBe(fi.t('path:whatYouTold'))
  const stranger = new Visitor(portal.origin)
  for (const page of ['/fi', '/fi/resume', '/fi/privacy']) {
    await stranger.get(page)
    expect(stranger.page.document.querySelector('header [data-home]'), page).toBeNull()
  }
})

test('starting anew cannot hide a sent plan: the code comes first, and opens it again', async () => {
  const person = await sent('Alusta')
  await person.get('/fi')
  expect(person.page.document.querySelector('[data-action=start]')).toBeNull()
  const before = new Map(person.cookies)
  await person.post('/fi/start', [])
  expect(person.kind).toBe('code')
  expect([...person.cookies]).toEqual([...before])
  const code = codeOn(person)
  await person.act('start')
  expect(person.kind).toBe('question')
  await person.get('/fi/resume')
  await person.press(person.find('main form button'), [['code', code]])
  expect(person.kind, 'the conversation just begun is not left unasked').toBe('resume')
  await person.press(person.find('main form [name="leave"]'))
  expect(person.kind, 'who comes back with a code is at home').toBe('plan')
})

test('the return code is mailed to the person’s own address, once, with nothing but the code and where to type it', async () => {
  const person = await sent('Posti', accountant, { contactDetails: 'annika@example.org', contactWay: 'email' })
  const code = codeOn(person)
  const mailed = smtp.next()
  await person.press(person.find('[name=act][value=mail]'))
  expect(new URL(person.page.url).pathname, 'back where they asked').toBe('/sv/result')
  expect(person.find('#code [role=status]').textContent).toContain('a…@example.org')
  const mail = await mailed
  expect(mail.to).toBe('annika@example.org')
  expect(mail.text).toContain(code)
  expect(mail.text).toContain(`${portal.origin}/sv/resume`)
  for (const said of ['Posti', 'Aino', String(accountant.answers.mainWork)])
    expect(mail.text + mail.html).not.toContain(said)

  const taken = smtp.taken.length
  await person.get('/sv/plan')
  await person.press(person.find('[name=act][value=mail]'))
  expect(new URL(person.page.url).pathname).toBe('/sv/plan')
  const audited = (action: string) =>
    portal.database.run<{ purpose: string }>('audited', `select purpose from audit_events where action = $1`, [action])
  expect(await audited('resumeCode.mailed'), 'pressed twice in a row').toHaveLength(1)
  minutesLater = 11
  const again = smtp.next()
  await person.press(person.find('[name=act][value=mail]'))
  expect((await again).text).toContain(code)
  expect(smtp.taken.length).toBe(taken + 1)
  expect(await audited('mail.addressed')).toEqual([{ purpose: 'ownAssessment' }, { purpose: 'ownAssessment' }])
  const rows = await portal.database.run<{ row: string }>('outbox', `select o::text as row from outbox o`, [])
  for (const { row } of rows) expect(row).not.toMatch(new RegExp(`annika|${code.slice(0, 4)}`))
  minutesLater = 0
})

test('no code is mailed where no address may be used', async () => {
  for (const [name, more] of [
    ['Puhelin', { contactWay: 'phone', contactDetails: 'annika@example.org' }],
    ['Kaksi', { contactWay: 'email', contactDetails: 'a@example.org b@example.org' }],
  ] as const) {
    const person = await sent(name, accountant, more)
    expect(person.page.document.querySelector('[value=mail]'), name).toBeNull()
    await person.post('/sv/code', [
      ['act', 'mail'],
      ['from', 'plan'],
    ])
    expect(person.page.url).toBe(`${portal.origin}/sv/plan#code`)
    expect(person.page.document.querySelector('#code [role=status]')).toBeNull()
  }
})

test('each sector of the compass leads to its lines, on the proposal and on the path', async () => {
  const person = await sent('Kompassi')
  const check = () => {
    const { document } = person.page
    const idsThere = new Set(document.querySelectorAll('[id]').map((one) => one.getAttribute('id')))
    const links = document
      .querySelectorAll('svg.compass a, .sectors a, .sector-more a[href^="#"]')
      .map((one) => one.getAttribute('href')!)
    expect(links.length).toBeGreaterThan(24)
    expect(links.filter((href) => !idsThere.has(href.slice(1)))).toEqual([])
    const lines = (sector: string) =>
      document.querySelectorAll(`[data-panel="${sector}"] ul a`).map((one) => one.getAttribute('href'))
    expect(lines('health')).toContain('#line-service-WORK-ABILITY-ASSESS')
    expect(lines('everyday')).toContain('#line-service-DEBT')
    expect(lines('health')).not.toContain('#line-service-DEBT')
  }
  check()
  await approve('Kompassi')
  await person.get('/fi/plan')
  check()
})

test('codes, phone numbers and names are left alone by a browser that translates, and keep their direction', async () => {
  const person = await sent('Zdenka', accountant, { contactWay: 'phone', contactDetails: '040 765 4321' })
  const codes = [codeOn(person)]
  await approve('Zdenka')
  const isKept = (one: HTMLElement | null | undefined): boolean =>
    !one ? false :
      one.getAttribute?.('translate') === 'no' || isKept(one.parentNode)
  const textsIn = (one: HTMLElement): HTMLElement[] =>
    one.childNodes.length === 0 ? [one] : one.childNodes.flatMap((child) => textsIn(child as HTMLElement))
  const bare: string[] = []
  for (const page of ['plan', 'result', 'code', 'summary', 'messages', 'my-data', 'my-data/all', 'plan/paper', 'my-data/permissions']) {
    await person.get(`/sv/${page}`)
    const said = textsIn(person.find('body')).filter(({ textContent, parentNode }) =>
      !['SCRIPT', 'STYLE', 'TEXTAREA'].includes(parentNode!.tagName) &&
      ['Zdenka', 'Aino Lahtinen', '040 765 4321', '0295 025 500', ...codes].some((one) => textContent.includes(one)))
    for (const { parentNode } of said.filter((one) => !isKept(one.parentNode))) bare.push(`${page}: ${parentNode!.outerHTML.slice(0, 200)}`)
  }
  expect(bare).toEqual([])
}) // prettier-ignore
