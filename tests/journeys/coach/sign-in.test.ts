import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { Visitor } from '../../factories/visitor'

let now = new Date('2026-12-01T08:00:00Z')
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ now: () => now })
}, 240_000)
afterAll(() => portal.stop())

/** A tab that has been sent on to the identity provider and is not there yet. */
async function onTheWay(tab: Visitor): Promise<string> {
  const answer = await tab.send(`${portal.origin}/coach/sign-in?go=1`)
  return answer.headers.get('location')!
}
const sessions = async () =>
  (
    await portal.database.run<{ count: number }>('sessions', 'select count(*)::int as count from coach_sessions', [])
  )[0]!.count

test('two tabs of one browser that sign in at once both end at the desk', async () => {
  const tab = new Visitor(portal.origin)
  const first = await onTheWay(tab)
  const other = tab.anotherTab()
  await signIn(other, 'aino')
  expect(other.kind).toBe('coach-queue')
  await tab.get(first)
  expect(tab.kind, 'the one that began first').toBe('coach-queue')
  await other.get('/coach')
  expect(other.kind, 'and the other goes on').toBe('coach-queue')
})

test('a tab that comes back too late to a browser that is signed in is led to its desk, with no session more', async () => {
  const tab = new Visitor(portal.origin)
  const old = await onTheWay(tab)
  now = new Date(now.getTime() + 11 * 60_000)
  await signIn(tab.anotherTab(), 'aino')
  const before = await sessions()
  await tab.get(old)
  expect(tab.kind).toBe('coach-queue')
  expect(await sessions()).toBe(before)
  const stranger = new Visitor(portal.origin)
  await stranger.get('/coach/callback?code=x&state=y')
  expect(stranger.page.url, 'not so for a browser that is not').toContain('refused=stateMismatch')
})

test('whoever was refused with one account is asked which one, though they are signed in with it still', async () => {
  const person = new Visitor(portal.origin)
  await signIn(person, 'aino')
  await person.get('/coach/sign-in')
  await person.act('sign-in')
  expect(person.kind, 'not asked as a rule').toBe('coach-queue')
  await person.get('/coach/sign-in?refused=noRole')
  await person.act('sign-in')
  const accounts = person.page.document.querySelectorAll('button[name="user"]').map((one) => one.getAttribute('value'))
  expect(accounts).toEqual(expect.arrayContaining(['aino', 'johan']))
  await person.press(person.find('button[name="user"][value="aino"]'))
  expect(person.kind).toBe('coach-queue')
})
