import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { countAnswers } from '../../factories/opened-answers'
import { storedRows } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { answerOn, walkThrough, walkToSummary } from '../../factories/walk-through'

const { accountant } = situations
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

/** A jobseeker in the middle of the quick start, at a question. */
async function inTheMiddle(stopAt: string): Promise<Visitor> {
  const visitor = new Visitor(portal.origin)
  await visitor.get('/sv')
  await visitor.act('start')
  await answerOn(visitor, accountant.answers, stopAt)
  expect(visitor.questionKey).toBe(stopAt)
  return visitor
}

const said = (visitor: Visitor) =>
  visitor.page.document.querySelectorAll('ol.said li').map((one) => one.querySelectorAll('span > span')[0]?.textContent)
const main = (visitor: Visitor) => visitor.find('main').outerHTML

test('a second browser goes on with the code at the same question, with every answer', async () => {
  const first = await inTheMiddle('workAbility')
  const question = main(first)
  await first.get('/sv/code')
  const code = first.find('[data-resume-code]').textContent
  const second = new Visitor(portal.origin)
  await second.get('/sv/resume')
  await second.press(second.find('main form button'), [['code', code.toLowerCase()]])
  await second.act('continue')
  expect(second.questionKey).toBe('workAbility')
  expect(main(second)).toBe(question)
  expect(said(second)).toHaveLength(9)
})

test('the first browser sees at once what the second one has answered', async () => {
  const first = await inTheMiddle('workAbility')
  await first.get('/sv/code')
  const code = first.find('[data-resume-code]').textContent
  const second = new Visitor(portal.origin)
  await second.get('/sv/resume')
  await second.press(second.find('main form button'), [['code', code]])
  await second.act('continue')
  await second.answer(accountant.answers.workAbility!)
  await first.get('/sv/topics/quickStart')
  expect(first.questionKey).toBe('safety')
})

test('changing the language in the middle keeps the place, the answers and their own language', async () => {
  const visitor = await inTheMiddle('workAbility')
  const before = said(visitor)
  await visitor.get(visitor.find('footer a[lang="ar"]').getAttribute('href')!)
  expect(visitor.find('html').getAttribute('lang')).toBe('ar')
  expect(visitor.questionKey).toBe('workAbility')
  expect(said(visitor)).toHaveLength(before.length)
  expect(visitor.find('.said [lang="sv"]').textContent).toBe(accountant.answers.mainWork)
  await answerOn(visitor, accountant.answers)
  await visitor.get('/ar/topics/summary')
  await answerOn(visitor, accountant.answers)
  expect(visitor.kind).toBe('summary')
  expect(visitor.find('main [lang="sv"]').textContent).toBe(accountant.answers.mainWork)
  expect(visitor.find('main [lang="ar"]').textContent).toBe(accountant.answers.wishedOccupations)
})

test('reloading and going back to send an earlier question again lose nothing and store nothing twice', async () => {
  const visitor = await inTheMiddle('priorities')
  const question = main(visitor)
  const before = await storedRows(portal.database)
  await visitor.get(visitor.page.url)
  expect(main(visitor)).toBe(question)
  const earlier = visitor.page.document.querySelectorAll('ol.said a').map((link) => link.getAttribute('href')!)
  expect(earlier).toHaveLength(13)
  for (const href of earlier) {
    await visitor.get(href)
    await visitor.confirm()
    expect(main(visitor)).toBe(question)
  }
  expect(await storedRows(portal.database)).toEqual(before)
})

test('a restart of the portal in the middle loses nothing', async () => {
  const visitor = await inTheMiddle('mainWork')
  const question = main(visitor)
  await portal.restart()
  await visitor.get(visitor.page.url)
  expect(main(visitor)).toBe(question)
  await answerOn(visitor, accountant.answers)
  expect(visitor.kind).toBe('topics')
})

test('an answer whose branch falls off the way does not count, and comes back with its branch', async () => {
  const newcomer = {
    reason: 'underNotice',
    education: 'higher',
    serviceLanguage: 'other',
    livedInFinland: 'over5years',
    finnishLevel: 'simple',
  }
  const visitor = new Visitor(portal.origin)
  await walkToSummary(visitor, { ...accountant, answers: { ...accountant.answers, ...newcomer } })
  const child = 'a[href^="/sv/questions/finnishLevel"]'
  const shown = visitor.find(child).parentNode!.textContent
  const stored = await countAnswers(portal, 'finnishLevel')
  const change = async (key: string, value: string) => {
    await visitor.get(visitor.find(`a[href^="/sv/questions/${key}"]`).getAttribute('href')!)
    await visitor.answer(value)
  }
  await change('livedInFinland', 'always')
  expect(visitor.kind).toBe('summary')
  await change('serviceLanguage', 'sv')
  expect(visitor.kind).toBe('summary')
  expect(visitor.page.document.querySelector(child)).toBeNull()
  await change('serviceLanguage', 'other')
  expect(visitor.kind).toBe('summary')
  expect(visitor.find(child).parentNode!.textContent).toBe(shown)
  expect(await countAnswers(portal, 'finnishLevel')).toBe(stored)

  await change('serviceLanguage', 'sv')
  await visitor.act('submit')
  expect(visitor.kind).toBe('result')
  expect(visitor.page.document.querySelector('[data-line="goal:finnishForWork"]')).toBeNull()
})

test('what has been sent cannot be changed, and sending twice sends once', async () => {
  const visitor = new Visitor(portal.origin)
  await walkThrough(visitor, accountant)
  const before = await storedRows(portal.database)
  await visitor.post('/sv/questions/mainWork', [
    ['value', 'Något helt annat'],
    ['seen', '99'],
  ])
  expect(visitor.page.status).toBe(409)
  expect(visitor.find('main').getAttribute('data-problem')).toBe('alreadySent')
  expect(visitor.find('main .note').textContent).toBe('Något helt annat')
  await visitor.post('/sv/summary', [])
  expect(visitor.kind).toBe('result')
  // Nothing but the look at the result.
  expect(await storedRows(portal.database)).toEqual({ ...before, audited: before.audited + 1 })
})
