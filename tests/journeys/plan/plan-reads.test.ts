import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { situations } from '../../factories/situations'
import { standingFields, Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'
import type { Database } from '../../../db/client'
import { countReads, type Reads } from '../../servers/counting-reads'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'

const counted = countReads()
/** No notice is ever due: what the sender of notices reads meanwhile is not the act's. */
const withoutSender = (database: Database): Database => ({
  ...database,
  run: (name, ...more) => (name === 'take-due-notices' ? Promise.resolve([]) : database.run(name, ...more)),
})
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ wrap: (database) => withoutSender(counted.wrap(database)) })
})
afterAll(() => portal.stop())

/** The page of a plan that a jobseeker has just sent, and what its form costs when it is posted as it stands. */
async function openedPlan(displayName: string) {
  const { accountant } = situations
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...accountant, answers: { ...accountant.answers, displayName } })
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, displayName)
  const path = coach.find('main form').getAttribute('action')!
  const post = async (fields: readonly (readonly [string, string])[], { address = path, by = coach } = {}) => {
    const filled = new Set(fields.map(([name]) => name))
    const standing = standingFields(by.find('main form')).filter(([name]) => !filled.has(name))
    const reads = await counted.during(async () => {
      // Without following where it leads: the page after it looks anew.
      const { status } = await by.send(address, by.form([...standing, ...fields]))
      expect([200, 303, 400]).toContain(status)
    })
    await by.get(by.page.url)
    return reads
  }
  return { person, coach, path, post }
}

/** What one act costs: the assessment and the plan are read once, and each of the plan's three parts is opened once. */
const once = { assessment: 1, plan: 1, parts: 3 }
const costOf = ({ read, opened }: Reads) => ({
  assessment: (read['assessment-by-id'] ?? 0) + (read['assessment-by-session'] ?? 0),
  plan: read.plans ?? 0,
  parts: opened.plans ?? 0,
})

test('what a coach does with a plan reads and opens it once, be it the first change of a draft', async () => {
  const { path, post } = await openedPlan('Lukema')
  // Before an act was decided on what had been loaded: 4 and 2 reads of the assessment, 6 and 3 of the plan, 18 and 9 parts opened.
  expect(
    costOf(
      await post([
        ['note', 'Hei'],
        ['do', 'save'],
      ]),
    ),
    'first save',
  ).toEqual(once)
  expect(
    costOf(
      await post([
        ['note', 'Hei taas'],
        ['do', 'save'],
      ]),
    ),
    'save',
  ).toEqual(once)
  const autosave = await post(
    [
      ['note', 'Vielä'],
      ['do', 'autosave'],
    ],
    { address: `${path}/saving` },
  )
  expect(costOf(autosave), 'save in the background').toEqual(once)
  expect(
    costOf(
      await post([
        ['nextDiscussionBy', 'huomenna'],
        ['do', 'save'],
      ]),
    ),
    'a fault',
  ).toEqual(once)
  expect(
    costOf(
      await post([
        ['search', 'ura'],
        ['do', 'search'],
      ]),
    ),
    'a search',
  ).toEqual(once)
  expect(costOf(await post([['do', 'approve']])), 'approval').toEqual(once)
  expect(costOf(await post([], { address: `${path}/approval` })), 'undone').toEqual(once)
  expect(
    costOf(
      await post([
        ['question', 'Milloin sopii?'],
        ['do', 'return'],
      ]),
    ),
    'return',
  ).toEqual(once)
})

test('what a jobseeker says to a plan reads and opens it once', async () => {
  const { person, coach, post } = await openedPlan('Vastaaja')
  await post([
    ['question', 'Milloin sopii?'],
    ['do', 'return'],
  ])
  await person.get('/sv/plan')
  expect(
    costOf(
      await post(
        [
          ['text', 'Aamulla'],
          ['answer', 'reply'],
        ],
        { address: '/sv/plan', by: person },
      ),
    ),
  ).toEqual(once)
  await coach.get(coach.page.url)
  await post([['do', 'approve']])
  await person.get('/sv/plan')
  const revision = person.find('[name="revision"]').getAttribute('value')!
  expect(
    costOf(
      await post(
        [
          ['revision', revision],
          ['answer', 'agree'],
        ],
        { address: '/sv/plan', by: person },
      ),
    ),
  ).toEqual(once)
  expect(person.find('main').getAttribute('data-status')).toBe('agreed')
})
