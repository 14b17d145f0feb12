import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations, type Situation } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

const { accountant, warehouseWorker } = situations
const fi = loadTexts('locales')('fi')
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

const line = (visitor: Visitor, id: string) => visitor.find(`[data-line="${id}"]`)
const idsIn = (visitor: Visitor, selector: string) =>
  visitor.page.document.querySelectorAll(`${selector} [data-line]`).map((one) => one.getAttribute('data-line'))
const save = (coach: Visitor) => coach.find('button[value="save"]')

async function opened(situation: Situation, displayName: string) {
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...situation, answers: { ...situation.answers, displayName } })
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, displayName)
  return { person, coach }
}

test('what could help as well stands beside the plan, is told what it lacks, and is taken in by one act', async () => {
  const { person, coach } = await opened(warehouseWorker, 'Sivusta')
  const [taken, left] = ['service:EMPLOY-55', 'service:RPL']
  expect(idsIn(coach, '[data-beside]')).toEqual(expect.arrayContaining([taken, left]))
  expect(line(coach, taken).querySelector('.notes')!.textContent).toContain(fi.t('plan:needs.employer'))
  await coach.press(coach.find(`button[name="takeIn"][value="${taken}"]`), [['note', 'Puhutaan tästä']])
  expect(line(coach, taken).getAttribute('data-state')).toBe('takenIn')
  expect(idsIn(coach, '[data-beside]')).not.toContain(taken)
  expect(coach.find('[name="note"]').textContent, 'what was typed is kept').toBe('Puhutaan tästä')
  await coach.act('approve')
  await person.get('/fi/plan')
  expect(idsIn(person, '[data-goal]')).toContain(taken)
  expect(idsIn(person, '[data-goal]')).not.toContain(left)
})

test('a line taken in goes back beside the plan', async () => {
  const { coach } = await opened(warehouseWorker, 'Takaisin')
  await coach.press(coach.find('button[name="takeIn"][value="service:EMPLOY-55"]'))
  await coach.press(save(coach), [['keep:service:EMPLOY-55', 'beside']])
  expect(idsIn(coach, '[data-beside]')).toContain('service:EMPLOY-55')
})

test('days are counted from the day on which both agree, and anew when the plan is taken up again; what is done stays done', async () => {
  const { person, coach } = await opened(accountant, 'Päivät')
  const task = 'task:makeJobProfile'
  expect(line(coach, task).textContent).toContain('10 työpäivän kuluessa')
  await coach.act('approve')
  await person.get('/sv/plan')
  expect(line(person, task).textContent).toContain('Inom 10 arbetsdagar')
  await person.act('agree')
  expect(line(person, task).textContent).toContain('7 december 2026')
  await coach.get(coach.page.url)
  expect(line(coach, task).textContent).toContain('7. joulukuuta 2026')
  await person.press(line(person, task).querySelector('form button')!)

  now = new Date('2026-11-25T08:00:00Z')
  const again = await signInAs(portal.origin, 'aino')
  await again.get(coach.page.url)
  await again.press(again.find('button[value="reopen"]'))
  expect(line(again, task).textContent).toContain('10 työpäivän kuluessa')
  await again.act('approve')
  await person.get('/sv/plan')
  expect(line(person, task).querySelector('.good')!.textContent, 'done stays done').toContain('23 november 2026')
  await person.act('agree')
  expect(line(person, task).textContent).toContain('9 december 2026')
})

test('a day that has passed is not approved', async () => {
  const { coach } = await opened(accountant, 'Mennyt')
  await coach.press(save(coach), [['by:task:makeJobProfile', '2026-11-25']])
  now = new Date('2026-11-26T08:00:00Z')
  const later = await signInAs(portal.origin, 'aino')
  await later.get(coach.page.url)
  await later.press(later.find('[data-action="approve"]'))
  expect(later.page.status).toBe(400)
  expect(later.find('.fault').textContent).toContain(fi.t('coach:plan.pastDate'))
})

test('the last day of the first interview follows the start of the job search, in the plan and in the queue', async () => {
  const { person, coach } = await opened(accountant, 'Haku')
  const due = async () => {
    const rows = await portal.database.run<{ due: string }>(
      'due',
      `select q.due_by::text as due from queue_entries q join assessments a on a.id = q.assessment_id where q.assessment_id = $1`,
      [coach.page.url.split('/').at(-1)!.split('?')[0]],
    )
    return rows[0]!.due
  }
  expect(await due()).toBe('2026-12-07')
  await coach.press(save(coach), [['jobSearchFrom', '2026-11-16']])
  expect(await due()).toBe('2026-11-30')
  await person.get('/sv/plan')
  expect(person.find('main').textContent).toContain('30 november 2026')
  await coach.press(save(coach), [
    ['firstInterviewBy', '2026-12-02'],
    ['interviewBecause', 'Sairausloma'],
  ])
  expect(await due()).toBe('2026-12-02')
  expect(coach.find('[name="interviewBecause"]').getAttribute('value')).toBe('Sairausloma')
})

test('on paper nothing about money or health stands first or by its name, and a coach keeps a line off it', async () => {
  const { coach } = await opened(warehouseWorker, 'Paperi')
  await coach.press(save(coach), [['paper:service:WORK-ABILITY-ASSESS', 'off']])
  const plan = coach.page.url.split('?')[0]!
  await coach.act('approve')
  await coach.get(`${plan}/paper`)
  const lines = coach.page.document.querySelectorAll('[data-paper-line]')
  expect(lines[0]!.getAttribute('data-paper-line')).toBe('goal:partTimeWork')
  expect(lines.map((one) => one.getAttribute('data-paper-line'))).not.toContain('service:WORK-ABILITY-ASSESS')
  const paper = coach.find('[data-paper]').textContent
  expect(paper).toContain(fi.t('plan:neutral.DEBT'))
  for (const said of [
    fi.t('services:DEBT.name'),
    fi.t('plan:tasks.callDebtCounselling'),
    fi.t('plan:goals.workAbilityBack'),
  ])
    expect(paper).not.toContain(said)
})
