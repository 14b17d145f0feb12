import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlanOf, signInAs } from '../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../servers/running-portal'
import { situations } from '../factories/situations'
import { Visitor } from '../factories/visitor'
import { walkThrough } from '../factories/walk-through'

const { accountant } = situations
/** Who is first is left to chance. */
const meetings = 3
let portal: TestPortal
let count = 0
// The embedded database takes one transaction after the other: there is no race to lose.
const isOnServer = Boolean(process.env.TEST_DATABASE_URL)
beforeAll(async () => {
  if (isOnServer) portal = await startTestPortal({ portals: 2 })
})
afterAll(() => portal?.stop())

type Meeting = { name: string; person: Visitor; coach: Visitor; receipt: string; code: string }

/** A jobseeker with a plan in a coach's hands and a share with a code. */
async function meet(): Promise<Meeting> {
  const name = `Kilpa ${(count += 1)}`
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...accountant, answers: { ...accountant.answers, displayName: name } })
  await person.get('/sv/my-data/permissions/new')
  await person.press(person.find('[data-act="give"]'), [
    ['recipient', 'kela'],
    ['topic', 'skills'],
    ['days', '30'],
    ['consent', 'yes'],
  ])
  const [receipt, code] = [person.page.url, person.find('[data-share-code]').textContent]
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, name)
  return { name, person, coach, receipt, code }
}

const pressOn = (visitor: Visitor, selector: string, fill: [string, string][] = []) =>
  visitor.press(visitor.find(selector), fill)

async function enters(code: string) {
  const recipient = new Visitor(portal.origin)
  await recipient.get('/fi/shared')
  return () => pressOn(recipient, 'main form button', [['code', code]])
}

/** What another user, or the jobseeker in another tab, does at the moment of the erasure. */
const others: Record<string, (of: Meeting) => Promise<() => Promise<{ status: number }>>> = {
  'a coach approves':
    async ({ coach }) =>
    () =>
      coach.act('approve'),
  'a coach writes a message': async ({ coach }) => {
    await coach.get(coach.page.url.replace('plans', 'assessments') + '/messages')
    return () => pressOn(coach, 'main form button', [['text', 'Hei']])
  },
  'a new code of a share is made': async ({ person, receipt, code }) => {
    await (
      await enters(code)
    )()
    const tab = person.anotherTab()
    await tab.get(receipt)
    return () => pressOn(tab, '[data-act="new-code"]')
  },
  'a recipient opens the share': ({ code }) => enters(code),
  'the sharing is changed in another tab': async ({ person }) => {
    const tab = person.anotherTab()
    await tab.get('/sv/my-data/permissions')
    return () => pressOn(tab, '[data-act="save"]', [['topic', 'goals']])
  },
}

const rowsOf = (name: string) =>
  portal.database.run<{ count: number }>(`rows of ${name}`, `select count(*)::int as count from ${name}`, [])

test.runIf(isOnServer).each(Object.entries(others))(
  'an erasure is done whole while %s, and neither of them fails',
  async (_, prepare) => {
    for (let meeting = 0; meeting < meetings; meeting += 1) {
      const met = await meet()
      const doOther = await prepare(met)
      const { person } = met
      await person.get('/sv/my-data/erase')
      const [erased, other] = await Promise.all([
        pressOn(person, 'main form button', [['understood', 'yes']]),
        doOther(),
      ])
      expect(person.kind, 'the erasure').toBe('erased')
      expect([erased.status, other.status < 500]).toEqual([200, true])
      expect(portal.logged.filter((line) => line.includes('unexpected'))).toEqual([])
    }
    for (const name of ['clients', 'plans', 'shares', 'share_sessions', 'messages'])
      expect(await rowsOf(name), name).toEqual([{ count: 0 }])
  },
)
