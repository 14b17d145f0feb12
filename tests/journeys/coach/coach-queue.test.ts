import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { addWorkingDays } from '../../../machines/plan/law/deadlines'
import { openPlanOf, openRowOf, queueNames, queueRowOf, queueRows, signInAs } from '../../factories/coach-visitor'
import { insertQueueRows } from '../../factories/queue-rows'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations, type Situation } from '../../factories/situations'
import { countCoachAudit } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

const fi = loadTexts('locales')('fi')
/** A Friday; ten working days later, with Christmas, New Year and Epiphany between, is 7 January. */
const sentOn = '2026-12-18'
let now = new Date(`${sentOn}T10:00:00Z`)
let portal: TestPortal

async function sent(situation: Situation, displayName: string, answers: Situation['answers'] = {}) {
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...situation, answers: { ...situation.answers, displayName, ...answers } })
  return person
}

beforeAll(async () => {
  portal = await startTestPortal({ now: () => now })
  await sent(situations.nurse, 'رنا الخطيب')
  await sent(situations.warehouseWorker, 'Reijo Mäkelä', { contactWay: 'phone' })
  now = new Date('2026-12-21T10:00:00Z')
  await sent(situations.accountant, 'Annika Sjöberg', { benefit: 'none' })
})
afterAll(() => portal.stop())

const rows = queueRows
const names = queueNames
const rowOf = queueRowOf
const take = (visitor: Visitor, name: string) => visitor.press(rowOf(visitor, name).querySelector('[value="take"]')!)
/** The client beside the list, as the row's eye shows them. */
const show = (visitor: Visitor, name: string) =>
  visitor.get(rowOf(visitor, name).querySelector('a.show')!.getAttribute('href')!.replaceAll('&amp;', '&'))
const linkShown = (visitor: Visitor) =>
  visitor.page.document.querySelector('[data-peek] a[href*="/coach/clients/"]')?.getAttribute('href')
async function linkOf(visitor: Visitor, name: string) {
  await show(visitor, name)
  return linkShown(visitor)
}
const told = (visitor: Visitor) => visitor.find('[role="status"]').textContent
const tab = (visitor: Visitor, href: string) => visitor.find(`.rail a[href="${href}"]`).textContent
const search = async (coach: Visitor, q: string) => {
  await coach.get('/coach')
  await coach.press(coach.find('form[role="search"] button'), [['q', q]])
  return names(coach).toSorted()
}

test('a row says who, in which language, why soon, by when, which plan and who has it', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  expect(coach.kind).toBe('coach-queue')
  expect(names(coach)).toEqual(expect.arrayContaining(['رنا الخطيب', 'Reijo Mäkelä', 'Annika Sjöberg']))
  const due = fi.dayOfWeek(addWorkingDays(sentOn, 10))
  expect(due).toBe('to 7.1.')
  const rana = rowOf(coach, 'رنا الخطيب').textContent
  for (const part of [
    due,
    fi.t('coach:queue.daysLeft', { count: 9 }),
    'Rana Al-khatib',
    'arabia',
    'Tulkki: Arabiaksi',
    fi.t('plan:planKinds.integration'),
    fi.t('coach:queue.matters.new'),
  ])
    expect(rana).toContain(part)
  const reijo = rowOf(coach, 'Reijo Mäkelä').textContent
  for (const part of [fi.t('coach:plan.health.reason'), 'Toivoo soittoa', fi.t('plan:planKinds.multiSectoral')])
    expect(reijo).toContain(part)
  expect(rowOf(coach, 'Annika Sjöberg').textContent).toContain(fi.t('plan:flags.noIncome'))
})

test('a reason that tells of health is behind a door: which one it is shows only after a click that is logged', async () => {
  const secret = fi.t('plan:flags.untreatedTrouble')
  const closed = fi.t('coach:plan.health.reason')
  const coach = await signInAs(portal.origin, 'aino')
  expect(coach.page.html).not.toContain(secret)
  expect(rowOf(coach, 'Annika Sjöberg').textContent).not.toContain(closed)
  await show(coach, 'Reijo Mäkelä')
  expect(coach.page.html).not.toContain(secret)
  const door = coach.find('[data-peek] a[data-action="open-health"]')
  expect(door.textContent).toBe(closed)
  const before = await countCoachAudit(portal.database)
  expect(before).not.toHaveProperty(['health.seen'])
  await coach.get(door.getAttribute('href')!)
  expect(coach.kind).toBe('coach-health')
  expect(coach.find('main .tag.warn').textContent).toBe(secret)
  expect(await countCoachAudit(portal.database)).toEqual({ ...before, 'health.seen': 1 })

  const lead = await signInAs(portal.origin, 'mira')
  await portal.database.run('lead', `update coaches set roles = '{lead}' where name = 'Mira Haddad'`, [])
  await lead.get('/coach')
  expect(lead.page.html).not.toContain(secret)
  expect(rowOf(lead, 'Reijo Mäkelä').textContent).toContain(closed)
  await show(lead, 'Reijo Mäkelä')
  expect(lead.find('[data-peek]').textContent).toContain(closed)
  expect(lead.page.document.querySelector('[data-action="open-health"]')).toBeNull()
})

test('the rows can be narrowed and sorted, and a wrong filter is none', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  const shown = async (query: string) => {
    await coach.get(`/coach?${query}`)
    return names(coach)
  }
  expect((await shown('language=ar')).toSorted()).toEqual(['رنا الخطيب'])
  expect(await shown('kind=multiSectoral')).toEqual(['Reijo Mäkelä'])
  expect(await shown('language=ar&kind=multiSectoral')).toEqual([])
  expect(coach.find('.note').textContent).toBe(fi.t('coach:queue.empty'))
  expect((await shown(''))[2]).toBe('Annika Sjöberg')
  expect((await shown('sort=newest'))[0]).toBe('Annika Sjöberg')
  expect(await shown('late=1')).toEqual([])
  expect(await shown('stage=handled')).toEqual([])
  expect(await shown('language=xx&kind=none&who=%3Cb%3E&stage=past')).toHaveLength(3)
  await coach.get('/coach?who=nobody')
  const filters = coach.find('form.filters')
  expect(filters.getAttribute('method')).toBeUndefined()
  expect(filters.querySelector('input[name="who"]')?.getAttribute('value')).toBe('nobody')
})

test('who is late or soon due is said in words, and counted', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  const saidOf = async (day: string, name: string) => {
    now = new Date(`${day}T10:00:00Z`)
    const aino = await signInAs(portal.origin, 'aino')
    await aino.get('/coach')
    return { row: rowOf(aino, name).querySelector('.due b')!, aino }
  }
  expect(tab(coach, '/coach?late=1')).toContain('0')
  for (const [day, words, look] of [
    ['2026-12-30', 'to 7.1.', 'inTime'],
    ['2026-12-31', 'to 7.1.', 'dueSoon'],
    ['2027-01-07', fi.t('coach:queue.today'), 'dueSoon'],
    ['2027-01-08', fi.t('coach:queue.daysLate', { count: 1 }), 'late'],
  ] as const) {
    const { row } = await saidOf(day, 'Reijo Mäkelä')
    expect([row.textContent, row.getAttribute('class')], day).toEqual([words, look])
  }
  const { aino } = await saidOf('2027-01-08', 'Reijo Mäkelä')
  expect(tab(aino, '/coach?late=1')).toContain('2')
  await aino.get('/coach?late=1')
  expect(names(aino).toSorted()).toEqual(['Reijo Mäkelä', 'رنا الخطيب'])
  now = new Date('2026-12-21T11:00:00Z')
})

test('a client is taken once: the slower of two is told who has them', async () => {
  const aino = await signInAs(portal.origin, 'aino')
  const johan = await signInAs(portal.origin, 'johan')
  await aino.get('/coach?who=nobody')
  await johan.get('/coach')
  await take(aino, 'رنا الخطيب')
  expect(told(aino)).toBe(fi.t('coach:queue.told.taken'))
  expect(aino.page.url, 'back where it was pressed').toContain('who=nobody')
  expect(names(aino)).not.toContain('رنا الخطيب')
  expect(tab(aino, '/coach?who=me')).toContain('1 / 100')
  await take(johan, 'رنا الخطيب')
  expect(told(johan)).toBe(fi.t('coach:queue.told.tooLate', { name: 'Aino Lahtinen' }))
  expect(rowOf(johan, 'رنا الخطيب').textContent).toContain('Aino Lahtinen')
  await aino.get('/coach?who=me')
  expect(names(aino)).toEqual(['رنا الخطيب'])
  expect(aino.find('[data-peek]').textContent).toContain(`Valmentaja: ${fi.t('coach:queue.you')}`)

  const one = await signInAs(portal.origin, 'aino')
  await one.get('/coach')
  const action = rowOf(one, 'Annika Sjöberg').querySelector('[value="take"]')!.parentNode!.getAttribute('action')!
  const before = (await countCoachAudit(portal.database))['client.taken']!
  const pressed = await Promise.all([one, johan].map((coach) => coach.send(action, coach.form([['do', 'take']]))))
  const outcomes = pressed.map((answer) =>
    new URL(answer.headers.get('location')!, portal.origin).searchParams.get('told'),
  )
  expect(outcomes.toSorted()).toEqual(['taken', 'tooLate'])
  expect((await countCoachAudit(portal.database))['client.taken']).toBe(before + 1)
})

test('a coach hands over their own client, a lead anybody’s; of two at once one succeeds', async () => {
  const aino = await signInAs(portal.origin, 'aino')
  const johan = await signInAs(portal.origin, 'johan')
  const mira = await signInAs(portal.origin, 'mira')
  const idOf = async (name: string) =>
    (await portal.database.run<{ id: string }>('coach-id', 'select id from coaches where name = $1', [name]))[0]!.id
  const [ainos, johans, miras] = (await Promise.all(['Aino Lahtinen', 'Johan Sjöberg', 'Mira Haddad'].map(idOf))) as [
    string,
    string,
    string,
  ]
  await mira.get('/coach')
  expect(await linkOf(mira, 'رنا الخطيب'), 'not hers').toBeUndefined()
  await aino.get('/coach?who=me')
  const page = linkShown(aino)!.replaceAll('&amp;', '&')
  const address = page.split('?')[0]!
  await mira.post(address, [
    ['from', ainos],
    ['to', miras],
  ])
  expect(mira.page.status).toBe(403)

  await aino.get(page)
  expect(aino.kind).toBe('coach-hand-over')
  expect(aino.find('main').textContent).toContain('رنا الخطيب')
  const options = aino.page.document.querySelectorAll('[name="to"]').map((one) => one.getAttribute('value'))
  expect(options.toSorted()).toEqual([johans, miras].toSorted())
  await aino.press(aino.find('button[value="handOver"]'))
  expect(aino.page.status, 'nobody chosen').toBe(400)
  expect(aino.find('.fault').textContent).toBe(fi.t('coach:handOver.choose'))
  const late = aino.anotherTab()
  await late.get(page)
  await aino.press(aino.find('button[value="handOver"]'), [['to', miras]])
  expect(told(aino)).toContain('Mira Haddad')
  expect(aino.page.url).toContain('who=me')
  await late.press(late.find('button[value="handOver"]'), [['to', johans]])
  expect(told(late), 'handed over already').toBe(fi.t('coach:queue.told.tooLate', { name: 'Mira Haddad' }))

  await johan.get('/coach')
  expect(await linkOf(johan, 'رنا الخطيب'), 'a lead may').toBeDefined()
  const forms = [ainos, johans].map((to) =>
    johan.form([
      ['from', miras],
      ['to', to],
    ]),
  )
  const answers = await Promise.all(forms.map((form) => johan.send(address, form)))
  const outcomes = answers.map((answer) =>
    new URL(answer.headers.get('location')!, portal.origin).searchParams.get('told'),
  )
  expect(outcomes.toSorted()).toEqual(['handedOver', 'tooLate'])
  await johan.post(address, [
    ['from', johans],
    ['to', 'nobody.at-all'],
  ])
  expect(johan.page.status, 'no colleague').toBe(400)
  await johan.get(`/coach/clients/${crypto.randomUUID()}/coach`)
  expect(johan.page.status).toBe(404)
})

test('looking claims nobody: not the preview, the pages, nor the plan; the first change does', async () => {
  const aino = await signInAs(portal.origin, 'aino')
  const mira = await signInAs(portal.origin, 'mira')
  await sent(situations.accountant, 'Vain katsottu')
  await mira.get('/coach')
  await show(mira, 'Vain katsottu')
  await openRowOf(mira, 'Vain katsottu')
  expect(mira.kind).toBe('coach-assessment')
  const address = mira.page.url
  for (const page of ['/answers', '/messages', '/notes']) await mira.get(`${address}${page}`)
  await mira.get(address.replace('/assessments/', '/plans/'))
  expect(mira.find('main').getAttribute('data-status')).toBe('draft')
  await aino.get('/coach')
  await openRowOf(aino, 'Vain katsottu')
  expect(aino.find('.state').textContent).toContain(fi.t('coach:queue.unassigned'))
  await mira.press(mira.find('button[value="save"]'), [['note', 'Hei']])
  expect(mira.find('main').getAttribute('data-status')).toBe('inReview')
  await aino.get(address)
  expect(aino.find('.state').textContent).toContain('Mira Haddad')
})

test('my clients are all of mine: who waits for me, for their own act, and whose plan is in force', async () => {
  const johan = await signInAs(portal.origin, 'johan')
  const people = new Map<string, Visitor>()
  for (const name of ['Oma luonnos', 'Oma kysymys', 'Oma sovittu'])
    people.set(name, await sent(situations.accountant, name))
  await johan.get('/coach')
  await take(johan, 'Oma luonnos')
  await openPlanOf(johan, 'Oma kysymys')
  await johan.press(johan.find('[data-action="return"]'), [['question', 'Milloin?']])
  await openPlanOf(johan, 'Oma sovittu')
  await johan.act('approve')
  const agreed = people.get('Oma sovittu')!
  await agreed.get('/sv/plan')
  await agreed.press(agreed.find('button[value="agree"]'))
  await johan.get('/coach?who=me')
  expect(names(johan)).toEqual(expect.arrayContaining(['Oma luonnos', 'Oma kysymys', 'Oma sovittu']))
  const groupOf = (name: string) => rowOf(johan, name).closest('section')!.querySelector('h2')!.textContent
  expect(groupOf('Oma luonnos')).toBe(fi.t('coach:queue.groups.you'))
  expect(groupOf('Oma kysymys')).toBe(fi.t('coach:queue.groups.client'))
  expect([fi.t('coach:queue.groups.otherBody'), fi.t('coach:queue.groups.nothing')]).toContain(groupOf('Oma sovittu'))
  await johan.get('/coach?who=me&waits=client')
  expect(names(johan)).toEqual(['Oma kysymys'])
  await johan.get('/coach?who=me&stage=handled')
  expect(names(johan)).toEqual(['Oma sovittu'])
  await johan.get('/coach?who=me&waits=coach&stage=waiting')
  expect(names(johan)).toContain('Oma luonnos')
  expect(names(johan)).not.toContain('Oma kysymys')
})

test('a filter is kept at hand under a number, and forgotten; single keys are turned off', async () => {
  const aino = await signInAs(portal.origin, 'aino')
  await aino.get('/coach?language=ar&sort=newest')
  await aino.press(aino.find('button[value="saveFilter"]'))
  const saved = () =>
    aino.page.document
      .querySelectorAll('.rail a[data-key="1"]')
      .map((one) => one.getAttribute('href')!.replaceAll('&amp;', '&'))
  expect(saved()).toEqual(['/coach?language=ar&sort=newest'])
  expect(aino.find('.rail a[data-key="1"]').textContent).toContain('arabia')
  expect(aino.find('.rail a[data-key="1"]').getAttribute('aria-current')).toBe('page')
  await aino.press(aino.find('button[value="forgetFilter"]'))
  expect(saved()).toEqual([])
  expect(aino.page.html).toContain('<script src="/assets/keys')
  await aino.press(aino.find('button[value="keysOff"]'))
  expect(aino.page.html).not.toContain('<script src="/assets/keys')
  const again = await signInAs(portal.origin, 'aino')
  await again.get('/coach')
  expect(again.page.html, 'it holds for the next sign-in').not.toContain('<script src="/assets/keys')
  await again.press(again.find('button[value="keysOn"]'))
  expect(again.page.html).toContain('<script src="/assets/keys')
})

test('a row follows its plan: returned, changed by the reply, approved', async () => {
  const person = await sent(situations.accountant, 'Seuraa Polkua')
  const aino = await signInAs(portal.origin, 'aino')
  await openPlanOf(aino, 'Seuraa Polkua')
  await aino.press(aino.find('[data-action="return"]'), [
    ['planKind', 'activation'],
    ['question', 'Miten sinua kutsutaan?'],
  ])
  await aino.get('/coach?who=me&kind=activation')
  expect(rowOf(aino, 'Seuraa Polkua').textContent).toContain(fi.t('coach:queue.matters.returned'))
  await person.get('/sv/questions/displayName')
  await person.answer('Uusi Nimi')
  await person.get('/sv/plan')
  await person.press(person.find('[data-action="submit"]'), [['text', 'Näin.']])
  expect(await search(aino, 'polkua')).toEqual([])
  expect(await search(aino, 'nimi uusi')).toEqual(['Uusi Nimi'])
  await openPlanOf(aino, 'Uusi Nimi')
  await aino.act('approve')
  await aino.get('/coach?who=me&stage=waiting')
  expect(names(aino)).not.toContain('Uusi Nimi')
  await aino.get('/coach?who=me')
  expect(rowOf(aino, 'Uusi Nimi').textContent).toContain(fi.t('coach:queue.matters.approved'))
  expect(rowOf(aino, 'Uusi Nimi').querySelector('.due b'), 'nothing is due any more').toBeNull()
})

test('a client is found by the beginning of any part of the name or by the start of the code, and never through the address', async () => {
  const person = await sent(situations.accountant, 'Bob-Erik Ängsö')
  const code = person.find('[data-resume-code]').textContent.replaceAll(' ', '')
  const coach = await signInAs(portal.origin, 'aino')
  const before = (await countCoachAudit(portal.database))['search.seen'] ?? 0
  for (const wanted of [
    'bob',
    'ÄNGSÖ',
    'angso erik',
    'Bob-Erik Ängsö',
    'äng',
    'BobErik',
    code,
    code.slice(0, 6).toLowerCase(),
    ` ${code.slice(0, 4)}-${code.slice(4, 8)}`,
  ])
    expect(await search(coach, wanted), wanted).toEqual(['Bob-Erik Ängsö'])
  expect((await countCoachAudit(portal.database))['search.seen']).toBe(before + 9)
  expect(coach.kind).toBe('coach-search')
  expect(coach.page.url).toBe(`${portal.origin}/coach/search`)
  for (const wanted of ['bo', 'ngsö', 'bob mäkelä', code.slice(0, 5), '%', "' or 1=1", '<b>', ' '])
    expect(await search(coach, wanted), wanted).toEqual([])
  expect(coach.find('[role="status"]').textContent).toBe(fi.t('coach:search.none'))
  await search(coach, '<i>"mäkelä')
  expect(coach.find('main [name="q"]').getAttribute('value')).toContain('mäkelä')
  expect(names(coach)).toEqual([])
  const [stored] = await portal.database.run<{ all: string }>(
    'all-rows',
    `select json_agg(q)::text || (select json_agg(n)::text from name_words n) as all from queue_entries q`,
    [],
  )
  for (const name of ['Bob', 'bob', 'Reijo']) {
    expect(stored!.all).not.toContain(name)
    expect(stored!.all).not.toContain(Buffer.from(name).toString('hex'))
  }
})

test('a long queue is paged without a row lost or shown twice, in both orders', async () => {
  await insertQueueRows((sql, values) => portal.database.run(sql.slice(0, 60), sql, values), {
    tenantId: 'demo',
    tenantKeys: portal.tenantKeys,
    count: 140,
    today: '2026-12-21',
    coachIds: ['x.y'],
  })
  const coach = await signInAs(portal.origin, 'aino')
  const count = `select count(*)::int as count from queue_entries where stage = 'waiting' and coach_id is null`
  const [{ count: free }] = (await portal.database.run<{ count: number }>('count-free', count, [])) as [
    { count: number },
  ]
  expect(free).toBeGreaterThan(30)
  for (const sort of ['', '&sort=newest']) {
    const seen: string[] = []
    await coach.get(`/coach?who=nobody${sort}`)
    for (;;) {
      seen.push(...rows(coach).map((row) => row.getAttribute('id')!))
      const next = coach.page.document.querySelector('a[rel="next"]')
      if (!next) break
      await coach.get(next.getAttribute('href')!.replaceAll('&amp;', '&'))
      expect(coach.page.url).toContain('after=')
    }
    expect(seen).toHaveLength(free)
    expect(new Set(seen).size).toBe(free)
    const by = sort ? 'sent_at desc, assessment_id desc' : 'due_by, sent_at, assessment_id'
    const inOrder = `select assessment_id as id from queue_entries where stage = 'waiting' and coach_id is null order by ${by}`
    const ids = (await portal.database.run<{ id: string }>(`in-order${sort}`, inOrder, [])).map(({ id }) => id)
    expect(seen, 'of those due on one day whoever has waited longest comes first').toEqual(
      ids.map((id) => `client-${id}`),
    )
  }
  expect(await search(coach, 'maria')).not.toEqual([])
  await coach.get('/coach?who=x.y')
  expect(coach.find('.rail [aria-current]').textContent).toContain('x.y')
  expect(rows(coach).length).toBeGreaterThan(5)
})

test('rows from before the queue had a table of its own are read at the next start', async () => {
  await portal.database.run(
    'forget-facts',
    `update queue_entries set facts = null, plan_kind = 'employment' where language = 'ar'`,
    [],
  )
  await portal.database.run('forget-words', 'delete from name_words', [])
  await portal.restart()
  const coach = await signInAs(portal.origin, 'aino')
  await coach.get('/coach?language=ar&kind=integration')
  expect(names(coach)).toContain('رنا الخطيب')
  for (const wanted of ['الخطيب', 'khatib', 'Rana Kha']) expect(await search(coach, wanted)).toEqual(['رنا الخطيب'])
})

test('who is not signed in, or has no such role, neither takes, hands over nor searches', async () => {
  const [{ id }] = (await portal.database.run<{ id: string }>(
    'some-id',
    'select assessment_id as id from queue_entries where coach_id is null limit 1',
    [],
  )) as [{ id: string }]
  const otso = await signInAs(portal.origin, 'otso')
  const holder = `select coach_id as holder from queue_entries where assessment_id = $1`
  for (const [visitor, get, post] of [
    [new Visitor(portal.origin), 302, 401],
    [otso, 403, 403],
  ] as const) {
    expect((await visitor.send(`/coach/clients/${id}/coach`)).status).toBe(get)
    expect((await visitor.send('/coach/search')).status).toBe(get)
    expect((await visitor.send(`/coach/clients/${id}/coach`, visitor.form([['do', 'take']]))).status).toBe(post)
    const found = await visitor.send('/coach/search', visitor.form([['q', 'reijo']]))
    expect(found.status).toBe(post)
    expect(await found.text()).not.toContain('Mäkelä')
  }
  expect(await portal.database.run('holder', holder, [id])).toEqual([{ holder: null }])
})
