import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { byDay } from '../../factories/by-day'
import { signInAs, queueNames } from '../../factories/coach-visitor'
import { expectPage } from '../../factories/expect-safe'
import { startLocalSmtp, type LocalSmtp } from '../../servers/local-smtp'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

const texts = loadTexts('locales')
const fi = texts('fi')
const { nurse, warehouseWorker } = situations
let smtp: LocalSmtp
let portal: TestPortal
let minutesLater = 0
const clock = byDay()
beforeAll(async () => {
  smtp = await startLocalSmtp()
  const settings = { SMTP_URL: smtp.url, MAIL_FROM: 'suunta@example.fi' }
  portal = await startTestPortal({ settings, now: () => new Date(clock().getTime() + minutesLater * 60_000) })
})
afterAll(async () => {
  await portal.stop()
  await smtp.close()
})

async function newest(database: TestPortal['database']): Promise<string> {
  const [row] = await database.run<{ id: string }>(
    'newest',
    `select id from assessments order by sent_at desc nulls last limit 1`,
    [],
  )
  return `/coach/assessments/${row!.id}`
}

const shown = (visitor: Visitor) => visitor.page.document.querySelectorAll('[data-message]')
const actions = async (like: string) => {
  const sql = `select actor_kind || ' ' || action as act from audit_events where action like $1 order by id`
  return (await portal.database.run<{ act: string }>('actions', sql, [like])).map(({ act }) => act)
}

/** How many new messages the queue tells of, and whose they are. */
async function whoWrote(coach: Visitor): Promise<string[]> {
  await coach.get('/coach')
  const tab = coach.find('.rail a[href="/coach/new-messages"]')
  await coach.get('/coach/new-messages')
  return [tab.querySelector('.count')!.textContent, ...queueNames(coach)]
}

test('a message waits for a person who reads Arabic, a mail says so and nothing more, and the reply comes back', async () => {
  const answers = { ...nurse.answers, contactWay: 'email', contactDetails: 'rana@example.org' }
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...nurse, answers })
  const page = await newest(portal.database)
  const coach = await signInAs(portal.origin, 'aino')
  await coach.get(page)
  await coach.act('messages')
  expect(coach.kind).toBe('coach-messages')
  expect(coach.find('main').textContent).toContain(fi.t('coach:messages.mailed'))
  const mailed = smtp.next()
  await coach.press(coach.find('[data-action="submit"]'), [['text', 'Hei!\r\nSopiiko tiistai kello 9?']])
  expect(coach.page.url).toContain('?saved')
  expect(shown(coach)[0]!.textContent).toContain(fi.t('coach:messages.notSeen'))

  const mail = await mailed
  const ar = texts('ar')
  expect(mail.to).toBe('rana@example.org')
  expect(mail.text).toContain(`${portal.origin}/ar\n`)
  expect(mail.html).toContain('<html lang="ar" dir="rtl">')
  for (const said of ['tiistai', 'Aino', 'رنا']) expect(mail.text + mail.html).not.toContain(said)

  await person.get('/ar/plan')
  expect(person.find('.note').textContent).toContain(ar.t('common:messages.waiting'))
  await person.act('messages')
  const words = shown(person)[0]!.querySelector('.written')!
  expect(words.textContent).toBe('Hei!\nSopiiko tiistai kello 9?')
  expect([words.getAttribute('lang'), words.getAttribute('dir')]).toEqual(['fi', 'ltr'])
  expect(person.find('html').getAttribute('dir')).toBe('rtl')
  await person.press(person.find('[data-action="submit"]'), [['text', ' \n ']])
  expect(person.page.status).toBe(400)
  expect(person.find('title').textContent).toContain(ar.t('errors:titlePrefix').trim())
  await person.press(person.find('[data-action="submit"]'), [['text', 'x'.repeat(4001)]])
  expect(person.page.status).toBe(400)
  expect(person.find('textarea').textContent).toHaveLength(4001)
  const reply = 'نعم، الثلاثاء مناسب. <b>شكراً</b>'
  await person.press(person.find('[data-action="submit"]'), [['text', reply]])
  expect(shown(person)[1]!.querySelector('.written')!.textContent).toContain('نعم، الثلاثاء مناسب')
  await person.get('/ar/plan')
  expect(person.page.html).not.toContain(ar.t('common:messages.waiting'))

  expect(await whoWrote(coach)).toEqual(['1', 'رنا'])
  expect(await whoWrote(await signInAs(portal.origin, 'johan'))).toEqual(['1', 'رنا'])
  await coach.get(page)
  expect(coach.find('[data-action="messages"]').textContent).toBe(fi.t('coach:messages.openNew', { count: 1 }))
  await coach.act('messages')
  const [own, theirs] = shown(coach)
  expect(own!.textContent).toContain(fi.t('coach:messages.seen', { date: fi.date(new Date()) }))
  expect(own!.textContent).toContain(fi.t('coach:messages.mail.sent'))
  expect(theirs!.querySelector('.quote')!.getAttribute('dir')).toBe('rtl')
  await coach.get(page)
  expect(coach.find('[data-action="messages"]').textContent).toBe(fi.t('coach:messages.open'))
  expect(await whoWrote(coach), 'read by a coach').toEqual(['0'])
  expect(await actions('message%')).toEqual([
    'coach messages.seen',
    'coach message.sent',
    'coach messages.seen',
    'jobseeker messages.seen',
    // Twice a message that is not taken, with the page shown again; then one that is.
    'jobseeker messages.seen',
    'jobseeker messages.seen',
    'jobseeker message.sent',
    'jobseeker messages.seen',
    'coach messages.seen',
  ])
})

test('a message pressed twice is one message and one mail', async () => {
  const person = new Visitor(portal.origin)
  const answers = { ...warehouseWorker.answers, contactWay: 'email', contactDetails: 'reijo@example.org' }
  await walkThrough(person, { ...warehouseWorker, answers })
  const where = `${await newest(portal.database)}/messages`
  const coach = await signInAs(portal.origin, 'johan', 'sv')
  await coach.get(where)
  const id = coach.find('[name="id"]').getAttribute('value')!
  const before = smtp.taken.length
  const mailed = smtp.next()
  const twice = [
    ['id', id],
    ['text', 'Kahdesti'],
  ] as const
  await Promise.all([1, 2, 3].map(() => coach.anotherTab().post(where, twice)))
  await mailed
  await coach.get(where)
  expect(shown(coach)).toHaveLength(1)
  expect(smtp.taken.slice(before).map(({ to }) => to)).toEqual(['reijo@example.org'])
  await person.get('/fi/messages')
  const mine = [
    ['id', person.find('[name="id"]').getAttribute('value')!],
    ['text', 'Selvä'],
  ] as const
  await Promise.all([1, 2].map(() => person.anotherTab().post('/fi/messages', mine)))
  await person.get('/fi/messages')
  expect(shown(person)).toHaveLength(2)
  await person.press(person.find('[data-action="submit"]'), [['text', 'En jaksa enää elää.']])
  expect(person.kind, 'help at once, and the message is sent').toBe('crisis')
  await person.act('continue')
  expect(person.kind).toBe('messages')
  expect(shown(person)).toHaveLength(3)
  for (const bad of ['', 'x', `${id}x`]) {
    expectPage(
      await person.post('/fi/messages', [
        ['id', bad],
        ['text', 'Talteen'],
      ]),
      400,
      'error',
      'fi',
    )
    expect(person.find('main').textContent).toContain('Talteen')
  }
})

test('notes are on none of the client’s pages, and words are stored sealed', async () => {
  const person = new Visitor(portal.origin)
  await walkThrough(person, warehouseWorker)
  const page = await newest(portal.database)
  const coach = await signInAs(portal.origin, 'aino')
  await coach.get(`${page}/notes`)
  expect(coach.find('.note').textContent).toBe(fi.t('coach:notes.lead'))
  const secret = 'Vain meille: tarkista velka-asia'
  await coach.press(coach.find('[data-action="submit"]'), [['text', '']])
  expect(coach.page.status).toBe(400)
  await coach.press(coach.find('[data-action="submit"]'), [['text', secret]])
  expect(coach.find('[data-note] .quote').textContent).toBe(secret)
  const johan = await signInAs(portal.origin, 'johan', 'en')
  await johan.get(`${page}/notes`)
  expect(johan.find('[data-note] .quote').textContent).toBe(secret)
  expect(await johan.get(`${page}/messages`).then(({ html }) => html)).not.toContain(secret)
  expect(johan.find('main').textContent, 'no address, no mail').toContain(texts('en').t('coach:messages.notMailed'))
  for (const own of ['plan', 'messages', 'result', 'summary']) {
    await person.get(`/fi/${own}`)
    expect(person.page.html, own).not.toContain(secret)
  }
  for (const table of ['notes', 'messages']) {
    const rows = await portal.database.run<{ value: Buffer }>(`all-${table}`, `select value from ${table}`, [])
    expect(rows.length).toBeGreaterThan(0)
    for (const { value } of rows) expect(Buffer.from(value).toString('latin1')).not.toMatch(/Vain|tiistai|Kahdesti/)
  }
  // Aino looks, sends nothing and so looks again, writes and looks; then Johan looks.
  const looks = ['notes.seen', 'notes.seen', 'note.written', 'notes.seen', 'notes.seen']
  expect(await actions('note%')).toEqual(looks.map((act) => `coach ${act}`))
})

test('what a coach had typed when the session ended is there after signing in again', async () => {
  await walkThrough(new Visitor(portal.origin), warehouseWorker)
  const page = `${await newest(portal.database)}/messages`
  const coach = await signInAs(portal.origin, 'aino')
  await coach.get(page)
  const form = coach.find('[data-action="submit"]')
  minutesLater += 20
  await coach.press(form, [['text', 'Pitkä viesti, joka ei saa kadota']])
  expect(coach.page.status).toBe(401)
  await coach.get('/coach/sign-in')
  await coach.act('sign-in')
  const choice = coach.page.document.querySelector('button[name="user"][value="aino"]')
  if (choice) await coach.press(choice)
  expect(coach.kind).toBe('coach-messages')
  expect(coach.find('textarea').textContent).toBe('Pitkä viesti, joka ei saa kadota')
  await coach.act('submit')
  expect(shown(coach)).toHaveLength(1)
  expect(coach.find('textarea').textContent).toBe('')
})

test('without a session, before sending, or without the right there are no messages', async () => {
  const stranger = new Visitor(portal.origin)
  expectPage(await stranger.get('/so/messages'), 401, 'error', 'so')
  expectPage(await stranger.post('/so/messages', [['text', 'x']]), 401, 'error', 'so')
  const early = new Visitor(portal.origin)
  await early.get('/en')
  await early.act('start')
  await early.get('/en/messages')
  expect(early.find('main').textContent).toContain(texts('en').t('common:messages.notSentYet'))
  const id = crypto.randomUUID()
  expectPage(
    await early.post('/en/messages', [
      ['id', id],
      ['text', 'too early'],
    ]),
    409,
    'error',
    'en',
  )
  expect(early.find('main').textContent).toContain('too early')
  const page = await newest(portal.database)
  const otso = await signInAs(portal.origin, 'otso')
  const aino = await signInAs(portal.origin, 'aino')
  for (const part of ['messages', 'notes', 'health']) {
    expectPage(await otso.get(`${page}/${part}`), 403, 'error', 'fi')
    expectPage(await aino.get(`/coach/assessments/${id}/${part}`), 404, 'error', 'fi')
    expectPage(
      await aino.post(`/coach/assessments/${id}/${part}`, [
        ['id', id],
        ['text', 'x'],
      ]),
      404,
      'error',
      'fi',
    )
  }
  expectPage(await aino.get('/coach/outbox'), 404, 'error', 'fi')
  await aino.get('/coach')
  expect(aino.page.html, 'mails that are really sent have no page').not.toContain('/coach/outbox')
})

test('what is taken is never lost: other words under the same form’s id are kept too, and each of them once', async () => {
  const [first, second] = [new Visitor(portal.origin), new Visitor(portal.origin)]
  await walkThrough(first, warehouseWorker)
  const page = await newest(portal.database)
  await walkThrough(second, warehouseWorker)
  const id = crypto.randomUUID()
  const posts = [
    [first, 'Tulen'],
    [first, 'En tulekaan'],
    [first, 'Tulen\r\n'],
    [first, 'En tulekaan'],
    [second, 'Tulen'],
    [second, 'Tulen'],
  ] as const
  for (const [person, text] of posts) {
    await person.post('/fi/messages', [
      ['id', id],
      ['text', text],
    ])
    expect(person.page.url).toContain('?sent')
  }
  const wordsOn = (visitor: Visitor, of = '[data-message]') =>
    [...visitor.page.document.querySelectorAll(of)]
      .map((one) => one.querySelector('.written, .quote')!.textContent)
      .toSorted()
  for (const [person, words] of [
    [first, ['En tulekaan', 'Tulen']],
    [second, ['Tulen']],
  ] as const) {
    await person.get('/fi/messages')
    expect(wordsOn(person)).toEqual(words)
  }
  const [aino, johan] = [await signInAs(portal.origin, 'aino'), await signInAs(portal.origin, 'johan')]
  for (const part of ['messages', 'notes'])
    for (const coach of [aino, johan])
      for (const text of ['Tulen', 'Sovittu', 'Sovittu']) {
        await coach.post(`${page}/${part}`, [
          ['id', id],
          ['text', text],
        ])
        expect(coach.page.url).toContain('?saved')
      }
  await aino.get(`${page}/messages`)
  expect(wordsOn(aino)).toEqual(['En tulekaan', 'Sovittu', 'Sovittu', 'Tulen', 'Tulen', 'Tulen'])
  await aino.get(`${page}/notes`)
  expect(wordsOn(aino, '[data-note]')).toEqual(['Sovittu', 'Sovittu', 'Tulen', 'Tulen'])
  const audited = `select count(*)::int as n, count(distinct subject)::int as ids from audit_events where action in ('message.sent', 'note.written') and subject in (select id::text from messages union select id::text from notes)`
  const stored = `select (select count(*) from messages)::int + (select count(*) from notes)::int as n`
  const [[rows], [inStore]] = [
    await portal.database.run<{ n: number }>('audited', audited, []),
    await portal.database.run<{ n: number }>('stored', stored, []),
  ]
  expect(rows!.n, 'a row in the log for each').toBe(inStore!.n)
})

test('a demo without a mail server keeps its mails in a folder and shows them on a page', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'suunta-'))
  const demo = await startTestPortal({ settings: { DATA_DIR: folder }, now: clock })
  try {
    const answers = { ...nurse.answers, contactWay: 'email', contactDetails: 'rana@example.org' }
    await walkThrough(new Visitor(demo.origin), { ...nurse, answers })
    const coach = await signInAs(demo.origin, 'aino')
    await coach.get(`${await newest(demo.database)}/messages`)
    await coach.press(coach.find('[data-action="submit"]'), [['text', 'Hei']])
    await expect
      .poll(async () => {
        await coach.get(coach.find('header nav a[href="/coach/outbox"]').getAttribute('href')!)
        return coach.page.document.querySelector('article h2')?.textContent
      })
      .toBe(texts('ar').t('notices:subject'))
    expect(coach.find('article .quote').getAttribute('dir')).toBe('rtl')
    expect(coach.find('article').textContent).toContain(`${demo.origin}/ar`)
  } finally {
    await demo.stop()
    await rm(folder, { recursive: true })
  }
})
