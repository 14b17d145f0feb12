import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import fiPlan from '../../../locales/fi/plan.json'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

const { accountant } = situations
const texts = loadTexts('locales')
const fi = texts('fi')
const start = new Date('2026-11-23T08:00:00Z')
let now = start
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ now: () => now })
})
afterAll(() => portal.stop())
beforeEach(() => {
  now = start
})

const statusOf = (visitor: Visitor) => visitor.find('main').getAttribute('data-status')
const task = 'task:makeJobProfile'

async function approved(displayName: string) {
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...accountant, answers: { ...accountant.answers, displayName } })
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, displayName)
  await coach.act('approve')
  return { person, coach }
}

test('a task is reported done on the own page, taken back, and the coach sees it', async () => {
  const { person, coach } = await approved('Tehtävä')
  await person.get('/sv/plan')
  const report = () => person.find(`[data-line="${task}"] form button`)
  await person.press(report())
  expect(person.find(`[data-line="${task}"] .good`).textContent).toContain('23 november 2026')
  await coach.get(coach.page.url)
  expect(coach.find(`[data-line="${task}"] .good`).textContent).toBe('Asiakas: tehty 23. marraskuuta 2026')
  await person.press(report())
  expect(person.page.document.querySelector(`[data-line="${task}"] .good`)).toBeNull()
  await person.act('agree')
  expect(statusOf(person)).toBe('agreed')
  await person.press(report())
  expect(person.page.document.querySelector(`[data-line="${task}"] .good`), 'after agreeing too').not.toBeNull()
  for (const line of ['task:nonsense', 'service:JOB-MATCH', '']) {
    await person.post('/sv/plan', [
      ['answer', 'done'],
      ['line', line],
    ])
    expect(person.page.status, line).toBe(409)
  }
  const rows = await portal.database.run<{ action: string }>(
    'reported',
    `select action from audit_events where action = 'plan.taskReported'`,
    [],
  )
  expect(rows.length).toBeGreaterThanOrEqual(3)
})

test('an approved plan speaks of what is agreed, not of a proposal, and a number of the coach has no reason of the draft', async () => {
  const { undecided } = situations
  const step = 'أتصل بالمدرسة'
  const answers = { ...undecided.answers, displayName: 'Päätetty', ownStep: step }
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...undecided, language: 'ar', answers })
  const ar = texts('ar')
  expect(person.find('main').textContent).toContain(ar.t('common:result.obligation'))
  expect(person.find('[data-line="task:doOwnStep"] q').textContent).toBe(step)

  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Päätetty')
  expect(coach.find('[data-line="task:doOwnStep"] q').getAttribute('lang')).toBe('ar')
  const drafted = Number(coach.find('[name="obligation"]').getAttribute('value'))
  await coach.press(coach.find('[data-action="approve"]'), [['obligation', String(drafted + 1)]])
  const fi = texts('fi')
  const reasons = Object.values(fiPlan.obligation.reasons)
  expect(coach.find('main dl').textContent).toContain(fi.t('coach:plan.obligationDecided'))
  await person.get('/fi/plan')
  const shown = person.find('main').textContent
  expect(shown).toContain(fi.t('plan:obligation.decided'))
  expect(reasons.filter((reason) => shown.includes(reason))).toEqual([])
  for (const key of ['obligation', 'obligationCoach', 'services'] as const)
    expect(shown, key).not.toContain(fi.t(`common:result.${key}`))
  const quote = person.find('[data-line="task:doOwnStep"] q')
  expect([quote.textContent, quote.getAttribute('lang'), quote.getAttribute('dir')]).toEqual([step, 'ar', 'auto'])
  await person.get('/ar/plan/paper')
  const paper = person.find('[data-paper]')
  expect(paper.querySelector('h1')!.textContent.match(/suunnitelma/gi), 'its name once').toHaveLength(1)
  expect(paper.textContent).toContain(fi.t('plan:obligation.decided'))
  expect(reasons.filter((reason) => paper.textContent.includes(reason))).toEqual([])
  expect(paper.querySelectorAll('[data-paper-line="task:doOwnStep"] q').map((one) => one.textContent)).toEqual([step])
})

test('nothing can be reported before a coach has approved', async () => {
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...accountant, answers: { ...accountant.answers, displayName: 'Ennen' } })
  await person.post('/sv/plan', [
    ['answer', 'done'],
    ['line', task],
  ])
  expect(person.page.status).toBe(409)
})

test('the next plan supersedes the one before, which holds until then; versions are compared side by side', async () => {
  const { person, coach } = await approved('Versiot')
  const plan = coach.page.url.split('?')[0]!
  await person.get('/sv/plan')
  await person.act('agree')
  await coach.get(plan)
  await coach.press(coach.find('button[value="reopen"]'))
  expect(statusOf(coach)).toBe('inReview')
  await coach.press(coach.find('button[value="save"]'), [
    [`text:${task}`, 'Hae kahta työtä'],
    ['planKind', 'multiSectoral'],
  ])

  await person.get('/sv/plan')
  expect(statusOf(person)).toBe('inReview')
  expect(person.find(`[data-line="${task}"]`).textContent, 'the old one holds').not.toContain('kahta')
  await person.press(person.find(`[data-line="${task}"] form button`))
  expect(person.page.status).toBe(200)
  await coach.get(`${plan}/versions`)
  const parts = () => coach.page.document.querySelectorAll('[data-part]').map((row) => row.getAttribute('data-part'))
  expect(parts(), 'against what is in work').toEqual(['planKind', task])

  await coach.get(plan)
  await coach.act('approve')
  expect(statusOf(coach)).toBe('approved')
  await person.get('/sv/plan')
  expect(person.find(`[data-line="${task}"]`).textContent).toContain('Hae kahta työtä')
  await coach.get(`${plan}/versions`)
  const states = coach.page.document.querySelectorAll('ol .tag').map((tag) => tag.textContent)
  expect(states).toEqual(['Korvattu uudella', 'Hyväksytty'])
  expect(coach.find(`[data-part="${task}"]`).textContent).toContain('Hae kahta työtä')
  await coach.get(coach.find('[data-version="1"] a').getAttribute('href')!)
  expect(coach.find(`[data-paper-line="${task}"]`).textContent, 'the first as it was').not.toContain('kahta')
  expect(coach.find('[data-paper]').textContent).toContain('Korvattu uudella')
  await coach.get(`${plan}/paper`)
  expect(coach.find(`[data-paper-line="${task}"]`).textContent, 'the one that holds').toContain('kahta')
  await coach.get(`${plan}/paper?version=9`)
  expect(coach.page.status).toBe(404)
  await coach.get(`${plan}/versions?left=2&right=2`)
  expect(parts()).toEqual([])
  expect(coach.find('main .note').textContent).toBe('Versiot ovat samanlaiset.')
})

test('the discussion and the reassessment come up in the queue by themselves, and a newer plan takes them out', async () => {
  const { coach } = await approved('Seuranta')
  const plan = coach.page.url.split('?')[0]!
  /** What the queue says of the client; nothing when they are not in it. */
  const due = async () => {
    const seen = await signInAs(portal.origin, 'aino')
    const row = seen.page.document.querySelectorAll('tbody tr').find((one) => one.textContent.includes('Seuranta'))
    return row?.textContent.replaceAll(/\s+/g, ' ') ?? ''
  }
  const at = async (day: string) => {
    now = new Date(`${day}T08:00:00Z`)
    await portal.restart()
  }
  await at('2027-02-01')
  expect(await due(), 'not yet').toBe('')
  await at('2027-02-26')
  expect(await due()).toMatch(/Työnhakukeskustelu.*pe 5\.3\./)

  const again = await signInAs(portal.origin, 'johan')
  await again.get(plan)
  await again.press(again.find('button[value="reopen"]'))
  expect(again.find('[name=nextDiscussionBy]').getAttribute('value'), 'three months on, by itself').toBe('2027-05-26')
  await again.act('approve')
  expect(await due(), 'held: the next plan is there').toBe('')
  await at('2027-05-11')
  expect(await due(), 'a fortnight before is early enough').toBe('')
  await at('2027-05-12')
  expect(await due()).toMatch(/Työnhakukeskustelu.*ke 26\.5\./)
  await at('2027-11-09')
  expect(await due(), 'the earlier of the two').toMatch(/^Myöhässä.*Työnhakukeskustelu.*arkipv myöhässä ke 26\.5\./)

  const last = await signInAs(portal.origin, 'johan')
  await last.get(plan)
  await last.press(last.find('button[value="reopen"]'))
  await last.act('approve')
  await at('2027-11-10')
  expect(await due(), 'a year after sending, whatever was approved since').toMatch(/ti 23\.11\./)
})

test('after approving comes who waits next; until the person has seen the plan the approval can be undone', async () => {
  now = new Date('2028-02-01T08:00:00Z')
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...accountant, answers: { ...accountant.answers, displayName: 'Peruttava' } })
  await walkThrough(new Visitor(portal.origin), {
    ...accountant,
    answers: { ...accountant.answers, displayName: 'Jonossa' },
  })
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Peruttava')
  await coach.act('approve')
  const told = coach.find('[data-approved]')
  expect(told.textContent).toContain(fi.t('coach:client.approved'))
  expect(told.querySelector('a[data-key="n"]')!.textContent).toMatch(/^Seuraava: /)
  const versions = async () =>
    (
      await portal.database.run<{ count: number }>(
        'versions-of',
        `select count(*)::int as count from plan_versions v join plans p on p.id = v.plan_id where p.status = 'inReview' and v.seen_at is null`,
        [],
      )
    )[0]!.count

  await coach.press(coach.find('form[action$="/approval"] button'))
  expect(coach.find('main').getAttribute('data-status')).toBe('inReview')
  expect(coach.page.document.querySelector('[data-approved]')).toBeNull()
  expect(await versions(), 'nothing of it is kept').toBe(0)
  await person.get('/sv/plan')
  expect(person.find('main').getAttribute('data-status')).toBe('inReview')
  const jobs = await portal.database.run<{ count: number }>(
    'jobs-left',
    `select count(*)::int as count from jobs j join plans p on p.id = j.plan_id where p.status = 'inReview' and j.status = 'waiting'`,
    [],
  )
  expect(jobs[0]!.count).toBe(0)

  await coach.act('approve')
  const undo = coach.find('form[action$="/approval"] button')
  await person.get('/sv/plan')
  expect(person.find('main').getAttribute('data-status')).toBe('approved')
  await coach.press(undo)
  expect(coach.page.status, 'seen').toBe(409)
  await coach.get(coach.page.url.replace('/approval', ''))
  expect(coach.find('main').getAttribute('data-status')).toBe('approved')
})
