import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../db/client'
import { people } from '../../bench/people'
import { signIn } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { answerOn, walkThrough } from '../../factories/walk-through'

let portal: TestPortal
/** What an answer asks of storage, by the names of statements. */
const asked: string[] = []
const listen = (database: Database): Database => ({
  ...database,
  run(name, ...rest) {
    if (['assessment-by-session', 'add-answer'].includes(name)) asked.push(name)
    return database.run(name, ...rest)
  },
})
beforeAll(async () => {
  portal = await startTestPortal({ portals: 2, wrap: listen })
})
afterAll(() => portal.stop())

test.each(['nurse', 'partTimer'] as const)(
  '%s does not notice that two portals take turns request by request',
  async (name) => {
    const person = new Visitor(portal.origin)
    const asked = await walkThrough(person, situations[name], answerOn)
    expect(asked.length).toBeGreaterThan(15)
    expect(person.page.document.querySelectorAll('[data-line]').length).toBeGreaterThan(5)
    const { count } = (
      await portal.database.run<{ count: number }>(
        'answers-stored',
        `select count(*)::int as count from answers where assessment_id =
           (select assessment_id from plans order by created_at desc limit 1)`,
        [],
      )
    )[0]!
    expect(count).toBe(asked.length)
  },
)

test('an answer changed at one portal is there at the other at once', async () => {
  const { language, answers } = situations.welder
  const person = new Visitor(portal.origin)
  await person.get(`/${language}`)
  await person.act('start')
  const [first] = await answerOn(person, answers, 'ageBand')
  const other = person.anotherTab()
  for (const option of [1, 2]) {
    await person.get(`/${language}/questions/${first}`)
    const chosen = person.page.document.querySelectorAll('button[name="value"]')[option]!.getAttribute('value')!
    await person.answer(chosen)
    for (const look of ['one portal', 'the other']) {
      await other.get(`/${language}/questions/${first}`)
      expect(other.find('fieldset [aria-current]').getAttribute('value'), look).toBe(chosen)
    }
  }
})

test('a coach signs in, is signed in at both portals, and signs out of both', async () => {
  const coach = new Visitor(portal.origin, { 'accept-language': 'fi' })
  const isKind = async (kind: string) => {
    for (const look of ['one portal', 'the other']) {
      await coach.get('/coach')
      expect(coach.kind, look).toBe(kind)
    }
  }
  // One request more or less on the way, so that each step comes to either of them.
  for (const more of [0, 1, 0]) {
    await signIn(coach, 'aino')
    expect(coach.kind).toBe('coach-queue')
    await isKind('coach-queue')
    for (let n = 0; n < more; n += 1) await coach.get('/coach')
    await coach.press(coach.find('form[action="/coach/sign-out"] button'))
    await isKind('coach-sign-in')
  }
})

test('with the small script storage is asked once an answer, though the other portal stored the one before', async () => {
  const { language, stages } = people.find(({ name }) => name === 'accountant')!
  const { steps } = stages[0]!
  const person = new Visitor(portal.origin)
  await person.get(`/${language}`)
  await person.act('start')
  const last = 'suunta-last'
  const answer = async ({ path, body }: (typeof steps)[number]) => {
    asked.length = 0
    const fields = [...new URLSearchParams(body)]
    const { ok } = await person.send(path.replace('/questions/', '/answers/'), person.form(fields))
    return ok ? [...asked] : ['refused']
  }
  const ways: string[][] = []
  for (const step of steps.slice(0, -3)) ways.push(await answer(step))
  expect(ways.length).toBeGreaterThan(5)
  // Each of the two has to meet the conversation first.
  expect(ways.slice(2)).toEqual(ways.slice(2).map(() => ['add-answer']))

  const brought = person.cookies.get(last)!
  const [revision, sealed] = brought.split('.')
  expect(Number(revision)).toBe(steps.length - 3)
  const changed = `${revision}.${sealed!.startsWith('A') ? 'B' : 'A'}${sealed!.slice(1)}`
  for (const [forged, step] of [
    [changed, steps.at(-3)!],
    [brought, steps.at(-2)!],
  ] as const) {
    person.cookies.set(last, forged)
    expect((await answer(step)).slice(-2), forged).toEqual(['assessment-by-session', 'add-answer'])
  }
  expect((await answer(steps.at(-1)!)).at(-1)).toBe('add-answer')

  await person.post(`/${language}/leave`, [])
  expect(person.cookies.has(last)).toBe(false)
})
