import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DatabaseAway } from '../../../db/client'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { expectPage } from '../../factories/expect-safe'
import { failOnDemand } from '../../servers/failing-database'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { storedRows, withOneMoreAnswer, type StoredRows } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { answerOn, walkThrough } from '../../factories/walk-through'

const { accountant } = situations
const outage = failOnDemand()
let portal: TestPortal
let before: StoredRows
beforeAll(async () => {
  portal = await startTestPortal({ wrap: outage.wrap })
})
afterAll(() => portal.stop())
afterEach(() => {
  outage.fault = undefined
})

async function goesAway() {
  before = await storedRows(portal.database)
  outage.fault = new DatabaseAway('ECONNREFUSED')
}

/** The page says so in the person's language, nothing is stored, and the database is back afterwards. */
async function expectAway(visitor: Visitor, language: string) {
  expectPage(visitor.page, 503, 'error', language)
  expect(visitor.find('main').getAttribute('data-problem')).toBe('databaseAway')
  expect(visitor.page.headers.get('retry-after')).toBe('5')
  expect((await fetch(`${portal.origin}/healthz`)).status).toBe(503)
  outage.fault = undefined
  expect((await fetch(`${portal.origin}/healthz`)).status).toBe(200)
  expect(await storedRows(portal.database)).toEqual(before)
}
const written = (visitor: Visitor) => visitor.find('main textarea').textContent

describe.each(['fi', 'ar'])('in %s', (language) => {
  let visitor: Visitor
  const at = async (key: string) => {
    visitor = new Visitor(portal.origin)
    await visitor.get(`/${language}`)
    await visitor.act('start')
    await answerOn(visitor, accountant.answers, key)
  }

  test('own words are on the page, can be changed there, and the same form stores them', async () => {
    await at('mainWork')
    await goesAway()
    await visitor.answer('Siivooja & "lainaus" <b>')
    await expectAway(visitor, language)
    expect(written(visitor)).toBe('Siivooja & "lainaus" <b>')
    await visitor.act('continue')
    expect(visitor.questionKey).toBe('workAbility')
    expect(await storedRows(portal.database)).toEqual(withOneMoreAnswer(before))
  })

  test.each([
    ['one option', 'municipality', '091'],
    ['several options', 'priorities', ['work', 'money']],
    ['a number', 'workAbility', 3],
    ['“I’d rather not say”', 'benefit', null],
  ])('%s is kept too', async (_what, key, value) => {
    await at(key)
    await goesAway()
    await visitor.answer(value)
    await expectAway(visitor, language)
    await visitor.act('continue')
    // The last question of the quick start leads to the topics.
    expect(visitor.kind).toBe(key === 'priorities' ? 'topics' : 'question')
    expect(await storedRows(portal.database)).toEqual(withOneMoreAnswer(before))
    await visitor.get(`/${language}/questions/${key}`)
    const ticked = visitor.page.document
      .querySelectorAll('[checked],form[data-question] [aria-current]')
      .map((one) => one.getAttribute('value'))
    expect(ticked.filter(Boolean)).toEqual(value === null ? [] : [value].flat().map(String))
  })

  test('a page that is only read comes back at the same address', async () => {
    await at('mainWork')
    const { url } = visitor.page
    await goesAway()
    await visitor.get(url)
    await expectAway(visitor, language)
    await visitor.act('continue')
    expect(visitor.page.url).toBe(url)
    expect(visitor.questionKey).toBe('mainWork')
  })

  test('beginning and going on with a code work after another press', async () => {
    visitor = new Visitor(portal.origin)
    await visitor.get(`/${language}`)
    await goesAway()
    await visitor.act('start')
    await expectAway(visitor, language)
    await visitor.act('continue')
    expect(visitor.questionKey).toBe('reason')
    await visitor.get(`/${language}/code`)
    const code = visitor.find('[data-resume-code]').textContent
    const second = new Visitor(portal.origin)
    await second.get(`/${language}/resume`)
    await goesAway()
    await second.press(second.find('main form button'), [['code', code]])
    await expectAway(second, language)
    await second.act('continue')
    expect(second.kind).toBe('topics')
  })
})

describe('with a plan', () => {
  let person: Visitor
  let coach: Visitor
  let name = 0
  beforeEach(async () => {
    person = new Visitor(portal.origin)
    const displayName = `Nimi ${(name += 1)}`
    await walkThrough(person, { ...accountant, answers: { ...accountant.answers, displayName } })
    coach = await signInAs(portal.origin, 'aino')
    await openPlanOf(coach, displayName)
  })

  test('all that a coach has typed is stored by the same form later', async () => {
    await goesAway()
    await coach.press(coach.find('button[value="save"]'), [
      ['note', 'Hyvä alku'],
      ['text:goal:paidWork', 'Oma työ'],
      ['keep:service:JOB-MATCH', null],
    ])
    await expectAway(coach, 'fi')
    expect(written(coach)).toBe('Hyvä alku')
    await coach.act('continue')
    expect(coach.kind).toBe('coach-plan')
    expect(coach.find('[name="note"]').textContent).toBe('Hyvä alku')
    expect(coach.find('[name="text:goal:paidWork"]').getAttribute('value')).toBe('Oma työ')
    expect(coach.find('[data-line="service:JOB-MATCH"]').getAttribute('data-state')).toBe('dropped')
  })

  test('a jobseeker’s words to the coach are stored by the same form later', async () => {
    await coach.press(coach.find('[data-action="return"]'), [['question', 'Milloin?']])
    await person.get('/sv/plan')
    await goesAway()
    await person.press(person.find('[data-action="submit"]'), [['text', 'I morgon']])
    await expectAway(person, 'sv')
    expect(written(person)).toBe('I morgon')
    await person.act('continue')
    expect(person.find('main').getAttribute('data-status')).toBe('inReview')
    expect(person.find('main').textContent).toContain('I morgon')
  })
})
