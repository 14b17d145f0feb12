import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

const { accountant } = situations
const guidance = loadTexts('locales')('fi').t('services:CAREER-GUIDANCE.name')
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

/** A sent assessment under a name, and a coach who has its plan open. */
async function sentAs(displayName: string) {
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...accountant, answers: { ...accountant.answers, displayName } })
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, displayName)
  return { person, coach }
}

const statusOf = (visitor: Visitor) => visitor.find('main').getAttribute('data-status')
const stateOf = (visitor: Visitor, id: string) => visitor.find(`[data-line="${id}"]`).getAttribute('data-state')
const lineText = (visitor: Visitor, id: string) => visitor.find(`[data-line="${id}"]`).textContent
const valueOf = (visitor: Visitor, name: string) => visitor.find(`[name="${name}"]`).getAttribute('value')
const chosen = (visitor: Visitor, name: string) =>
  visitor.find(`[name="${name}"] option[selected]`).getAttribute('value')
const save = (coach: Visitor) => coach.find('button[value="save"]')
const added = (visitor: Visitor, title: string) =>
  visitor.page.document.querySelectorAll('[data-line^="added:"]').find((line) => line.textContent.includes(title))

const everything = [
  ['text:task:makeJobProfile', 'Hae kahta työtä viikossa'],
  ['who:task:makeJobProfile', 'coach'],
  ['by:task:makeJobProfile', '2027-01-15'],
  ['keep:service:JOB-MATCH', null],
  ['addService', 'CAREER-GUIDANCE'],
  ['addTask', 'Soita minulle perjantaina'],
  ['planKind', 'multiSectoral'],
  ['obligation', '2'],
  ['nextDiscussionBy', '2027-03-01'],
  ['note', 'Hyvä alku.\nJatketaan tästä.'],
] as const

function expectEverything(coach: Visitor) {
  expect(valueOf(coach, 'text:task:makeJobProfile')).toBe('Hae kahta työtä viikossa')
  expect(chosen(coach, 'who:task:makeJobProfile')).toBe('coach')
  expect(valueOf(coach, 'by:task:makeJobProfile')).toBe('2027-01-15')
  expect(stateOf(coach, 'service:JOB-MATCH')).toBe('dropped')
  expect(stateOf(coach, 'goal:paidWork')).toBe('unchanged')
  expect(chosen(coach, 'planKind')).toBe('multiSectoral')
  expect(valueOf(coach, 'obligation')).toBe('2')
  expect(valueOf(coach, 'nextDiscussionBy')).toBe('2027-03-01')
  expect(coach.find('[name="note"]').textContent).toBe('Hyvä alku.\nJatketaan tästä.')
}

test('what a coach changes, drops and adds is in the plan that the jobseeker gets', async () => {
  const { person, coach } = await sentAs('Kaikki')
  await coach.press(save(coach), everything)
  expect(coach.page.status).toBe(200)
  expect(coach.find('[role="status"]').textContent).not.toBe('')
  expectEverything(coach)
  expect(stateOf(coach, 'task:makeJobProfile')).toBe('changed')
  const [service, task] = [added(coach, guidance), added(coach, 'Soita minulle perjantaina')]
  expect([service?.getAttribute('data-state'), task?.getAttribute('data-state')]).toEqual(['added', 'added'])

  await person.get('/sv/plan')
  expect(statusOf(person)).toBe('inReview')
  expect(person.page.html).not.toContain('Hae kahta')
  await coach.act('approve')
  await person.get('/sv/plan')
  expect(statusOf(person)).toBe('approved')
  expect(person.find('[data-line="task:makeJobProfile"] [lang="fi"]').textContent).toBe('Hae kahta työtä viikossa')
  expect(lineText(person, 'task:makeJobProfile')).toContain('15 januari 2027')
  expect(person.page.document.querySelector('[data-line="service:JOB-MATCH"]')).toBeNull()
  expect(added(person, 'Soita minulle perjantaina')).toBeDefined()
  expect(person.page.document.querySelectorAll('[data-line^="added:"]')).toHaveLength(2)
  expect(person.find('main .note[lang="fi"]').textContent).toBe('Hyvä alku.\nJatketaan tästä.')
  expect(person.find('main').textContent).toContain('1 mars 2027')
})

test('an added line can be changed and taken away again, and a dropped one comes back', async () => {
  const { coach } = await sentAs('Lisää')
  await coach.press(save(coach), everything)
  const id = added(coach, 'Soita minulle perjantaina')!.getAttribute('data-line')!
  await coach.press(save(coach), [
    [`text:${id}`, 'Soita maanantaina'],
    [`by:${id}`, '2027-02-01'],
    ['keep:service:JOB-MATCH', 'on'],
  ])
  expect(valueOf(coach, `text:${id}`)).toBe('Soita maanantaina')
  expect(valueOf(coach, `by:${id}`)).toBe('2027-02-01')
  expect(stateOf(coach, 'service:JOB-MATCH')).toBe('unchanged')
  await coach.press(save(coach), [[`keep:${id}`, null]])
  expect(added(coach, 'Soita maanantaina')).toBeUndefined()
  expect(added(coach, guidance)).toBeDefined()
})

test.each([
  ['sending back without a question', 'return', ['question', '  ']],
  ['a note over its limit', 'save', ['question', 'x'.repeat(2001)]],
  ['a line over its limit', 'save', ['text:agenda:obligationLevel', 'x'.repeat(501)]],
  ['a day that does not exist', 'approve', ['firstInterviewBy', '2027-02-31']],
] as const)('%s stores nothing and keeps all that was typed, to be sent again', async (what, button, fault) => {
  const { person, coach } = await sentAs(what)
  await coach.press(coach.find(`button[value="${button}"]`), [...everything, fault])
  expect(coach.page.status).toBe(400)
  expect(coach.kind).toBe('coach-plan')
  expect(coach.find('.fault').textContent).not.toBe('')
  expectEverything(coach)
  expect(valueOf(coach, 'addTask')).toBe('Soita minulle perjantaina')
  if (fault[0] === 'question') expect(coach.find('[name="question"]').textContent).toBe(fault[1].trim())
  await person.get('/sv/plan')
  expect(statusOf(person), 'nothing is changed, so nobody has taken it').toBe('draft')
  const again = coach.anotherTab()
  await again.get(coach.page.url)
  expect(stateOf(again, 'task:makeJobProfile')).toBe('unchanged')

  const mended = [
    ['question', ''],
    ['text:agenda:obligationLevel', 'Hakuvelvollisuus'],
    ['firstInterviewBy', '2027-02-26'],
  ] as const
  await coach.press(save(coach), [...mended, ['addService', 'CAREER-GUIDANCE']])
  expect(coach.page.status).toBe(200)
  expectEverything(coach)
  expect(added(coach, 'Soita minulle perjantaina')).toBeDefined()
  expect(added(coach, guidance)).toBeDefined()
})
