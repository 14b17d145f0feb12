import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { countAnswers } from '../../factories/opened-answers'
import { storedRows, withOneMoreAnswer, type StoredRows } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { answerOn } from '../../factories/walk-through'

const { accountant } = situations
let portal: TestPortal
/** At the question of the main work, in two tabs. */
let one: Visitor
let other: Visitor
let before: StoredRows

beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

beforeEach(async () => {
  one = new Visitor(portal.origin)
  await one.get('/fi')
  await one.act('start')
  await answerOn(one, accountant.answers, 'mainWork')
  other = one.anotherTab()
  await other.get(one.page.url)
  before = await storedRows(portal.database)
})

const notes = (visitor: Visitor) => visitor.page.document.querySelectorAll('main .note').map((note) => note.textContent)

test('eight equal posts at once store one revision and one audit row, and all get the same reply', async () => {
  const form = one.form([['value', 'Kirjanpitäjä']])
  const replies = await Promise.all(Array.from({ length: 8 }, () => one.send('/fi/questions/mainWork', form)))
  expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(303))
  expect(new Set(replies.map(({ headers }) => headers.get('location')))).toEqual(new Set(['/fi/questions/workAbility']))
  expect(await storedRows(portal.database)).toEqual(withOneMoreAnswer(before))
})

test('eight different posts at once store one, and the other seven are asked which to keep', async () => {
  const replies = await Promise.all(
    Array.from({ length: 8 }, (_, number) =>
      one.send('/fi/questions/mainWork', one.form([['value', `Työ ${number}`]])),
    ),
  )
  const statuses = replies.map(({ status }) => status).toSorted((a, b) => a - b)
  expect(statuses).toEqual([303, ...Array<number>(7).fill(409)])
  expect(await storedRows(portal.database)).toEqual(withOneMoreAnswer(before))
})

test('the later of two tabs is shown both values, and may keep the stored one', async () => {
  await one.answer('Kirjanpitäjä')
  await other.answer('Palkanlaskija')
  expect(other.page.status).toBe(409)
  expect(other.questionKey).toBe('mainWork')
  expect(notes(other)).toEqual(['Palkanlaskija', 'Kirjanpitäjä'])
  await other.get(other.find('form[data-question] a.button').getAttribute('href')!)
  expect(other.find('[name="value"]').getAttribute('value')).toBe('Kirjanpitäjä')
  await other.press(other.find('form[data-question] button'))
  expect(other.questionKey).toBe('workAbility')
  expect(await storedRows(portal.database)).toEqual(withOneMoreAnswer(before))
})

test('the later of two tabs may keep its own value, which is stored once on top of the other', async () => {
  const stored = await countAnswers(portal, 'mainWork')
  await one.answer('Kirjanpitäjä')
  await other.answer('Palkanlaskija')
  await other.press(other.find('form[data-question] button'))
  expect(other.page.status).toBe(200)
  expect(other.questionKey).toBe('workAbility')
  expect(await countAnswers(portal, 'mainWork')).toBe(stored + 2)
  await one.get('/fi/questions/mainWork')
  expect(one.find('[name="value"]').getAttribute('value')).toBe('Palkanlaskija')
})

test('“I’d rather not say” does not overwrite an answer of another tab either', async () => {
  await one.answer('Kirjanpitäjä')
  await other.answer(null)
  expect(other.page.status).toBe(409)
  expect(notes(other)[1]).toBe('Kirjanpitäjä')
  await other.press(other.find('form[data-question] button'))
  expect(other.questionKey).toBe('workAbility')
  await one.get('/fi/questions/mainWork')
  expect(one.find('[name="value"]').getAttribute('value')).toBeFalsy()
})

test('a tab that has been overtaken twice is asked again', async () => {
  await one.answer('Kirjanpitäjä')
  await other.answer('Palkanlaskija')
  const third = one.anotherTab()
  await third.get('/fi/questions/mainWork')
  await third.answer('Controller')
  expect(third.questionKey).toBe('workAbility')
  await other.press(other.find('form[data-question] button'))
  expect(other.page.status).toBe(409)
  expect(notes(other)).toEqual(['Palkanlaskija', 'Controller'])
})
