import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { countCoachAudit } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

const { accountant } = situations
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

const statusOf = (visitor: Visitor) => visitor.find('main').getAttribute('data-status')
const lines = (visitor: Visitor) =>
  visitor.page.document.querySelectorAll('[data-line]').map((line) => line.getAttribute('data-line'))
const save = (coach: Visitor) => coach.find('button[value="save"]')

async function sentAs(displayName: string): Promise<Visitor> {
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...accountant, answers: { ...accountant.answers, displayName } })
  return person
}

test('a question, a reply with changed answers, an approval, a disagreement and a new review', async () => {
  const person = await sentAs('Annika')
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Annika')
  const edits = [
    ['text:task:makeJobProfile', 'Hae kahta työtä'],
    ['addTask', 'Soita minulle'],
    ['keep:task:tellLayOff', null],
  ] as const
  await coach.press(coach.find('[data-action="return"]'), [...edits, ['question', 'Oletko varma suunnasta?']])
  expect(statusOf(coach)).toBe('returned')
  expect(coach.page.document.querySelector('[name="note"]'), 'not to be edited now').toBeNull()

  await person.get('/sv/plan')
  expect(statusOf(person)).toBe('returned')
  expect(person.find('main .card [lang="fi"]').textContent).toBe('Oletko varma suunnasta?')
  expect(lines(person), 'nothing is a plan yet').toEqual([])
  await person.get('/sv/summary')
  await person.get(person.find('a[href^="/sv/questions/hope"]').getAttribute('href')!)
  await person.answer('ownBusiness')
  expect(person.questionKey, 'asked of whoever hopes for a business').toBe('businessStage')
  await person.answer('idea')
  await person.get('/sv/summary')
  expect(person.page.document.querySelector('[data-action="submit"]'), 'nothing to send without the reply').toBeNull()
  await person.act('continue')
  expect(new URL(person.page.url).pathname).toBe('/sv/plan')
  await person.press(person.find('[data-action="submit"]'), [['text', '  ']])
  expect(person.page.status).toBe(400)
  expect(statusOf(person)).toBe('returned')
  await person.press(person.find('[data-action="submit"]'), [['text', 'Nej, inte längre.']])
  expect(statusOf(person)).toBe('inReview')
  await person.post('/sv/questions/businessStage', [['value', 'plan']])
  expect(person.find('main').getAttribute('data-problem')).toBe('alreadySent')

  await coach.get(coach.page.url)
  expect(coach.find('.quote[lang="sv"]').textContent).toBe('Nej, inte längre.')
  expect(lines(coach)).toEqual(expect.arrayContaining(['goal:ownBusiness', 'service:BUSINESS-ADVICE']))
  expect(coach.find('[name="text:task:makeJobProfile"]').getAttribute('value')).toBe('Hae kahta työtä')
  expect(coach.find('[data-line="task:tellLayOff"]').getAttribute('data-state')).toBe('dropped')
  expect(coach.find('[data-line^="added:"] h3').textContent).toBe('Soita minulle')
  await coach.act('approve')
  expect(statusOf(coach)).toBe('approved')

  await person.get('/sv/plan')
  const disagree = () => person.find('button[value="disagree"]')
  await person.press(disagree(), [['text', ' \n ']])
  expect(person.page.status).toBe(400)
  expect(person.find('title').textContent).toMatch(/^Fel: /)
  expect(statusOf(person)).toBe('approved')
  await person.press(disagree(), [['text', 'x'.repeat(2001)]])
  expect(person.page.status).toBe(400)
  expect(person.find('textarea').textContent).toHaveLength(2001)
  await person.press(disagree(), [['text', 'Två om dagen är för mycket.']])
  expect(statusOf(person)).toBe('disagreed')

  await coach.get(coach.page.url)
  expect(statusOf(coach)).toBe('disagreed')
  expect(coach.find('main').textContent).toContain('Två om dagen är för mycket.')
  await coach.press(coach.find('button[value="reopen"]'))
  expect(statusOf(coach)).toBe('inReview')
  await coach.press(coach.find('[data-action="approve"]'), [['text:task:makeJobProfile', 'Hae yhtä työtä']])
  await person.get('/sv/plan')
  expect(person.find('[data-line="task:makeJobProfile"]').textContent).toContain('Hae yhtä työtä')
  await person.act('agree')
  expect(statusOf(person)).toBe('agreed')
  await person.post('/sv/plan', [
    ['answer', 'agree'],
    ['revision', '99'],
  ])
  expect(person.page.status).toBe(409)

  // Every look at the client's data and every change of it, and nothing else.
  expect(await countCoachAudit(portal.database)).toEqual({
    'queue.seen': 2, // after the sign-in and before opening
    'plan.opened': 1,
    'assessment.seen': 1,
    'plan.seen': 7, // three times as a page, and on the page after each of four posts
    'plan.returned': 1,
    'plan.approved': 2,
    'plan.reopened': 1,
  })
})

test('of two coaches on one plan the second is shown both versions, and stores only after that', async () => {
  await sentAs('Kaksi')
  const aino = await signInAs(portal.origin, 'aino')
  const johan = await signInAs(portal.origin, 'johan', 'sv')
  await openPlanOf(aino, 'Kaksi')
  await johan.get(aino.page.url)
  await aino.press(save(aino), [
    ['text:task:makeJobProfile', 'Ainon sana'],
    ['addTask', 'Ainon tehtävä'],
    ['note', 'Ainon viesti'],
  ])
  const johans = [
    ['text:task:makeJobProfile', 'Johans ord'],
    ['addTask', 'Johans uppgift'],
    ['note', 'Johans hälsning'],
  ] as const
  await johan.press(save(johan), [...johans, ['question', 'Johans fråga']])
  expect(johan.page.status).toBe(409)
  const told = johan.find('.fault').textContent
  for (const words of ['Ainon sana', 'Johans ord', 'Ainon viesti', 'Johans hälsning']) expect(told).toContain(words)
  expect(johan.find('[data-line="added:1"] h3').textContent, 'what only the other has changed is there').toBe(
    'Ainon tehtävä',
  )
  for (const [name, value] of johans.slice(0, 2))
    expect(johan.find(`[name="${name}"]`).getAttribute('value')).toBe(value)
  expect(johan.find('[name="note"]').textContent).toBe('Johans hälsning')
  expect(johan.find('[name="question"]').textContent).toBe('Johans fråga')

  await aino.get(aino.page.url)
  expect(aino.page.html, 'nothing of the second is stored').not.toContain('Johans')
  await johan.press(save(johan))
  expect(johan.page.status).toBe(200)
  await aino.get(aino.page.url)
  expect(aino.find('[name="text:task:makeJobProfile"]').getAttribute('value')).toBe('Johans ord')
  const tasks = aino.page.document.querySelectorAll('[data-line^="added:"] h3').map((title) => title.textContent)
  expect(tasks).toEqual(['Ainon tehtävä', 'Johans uppgift'])
})

test('a faulty form on an old revision is still told about the other coach’s changes', async () => {
  await sentAs('Vanha')
  const aino = await signInAs(portal.origin, 'aino')
  await openPlanOf(aino, 'Vanha')
  const other = aino.anotherTab()
  await other.get(aino.page.url)
  await aino.press(save(aino), [['note', 'Ensin']])
  await other.press(other.find('[data-action="return"]'), [['note', 'Sitten']])
  expect(other.page.status).toBe(400)
  await other.press(save(other))
  expect(other.page.status).toBe(409)
  expect(other.find('.fault').textContent).toContain('Ensin')
})
