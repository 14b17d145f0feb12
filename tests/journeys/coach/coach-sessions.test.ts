import { afterAll, beforeAll, expect, test } from 'vitest'
import { signInAs } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { Visitor } from '../../factories/visitor'

let portal: TestPortal
let minutesLater = 0
beforeAll(async () => {
  portal = await startTestPortal({ now: () => new Date(Date.now() + minutesLater * 60_000) })
})
afterAll(() => portal.stop())

const directory = '5de30000-0000-4000-8000-000000000000'
const issuer = `https://login.microsoftonline.com/${directory}/v2.0`
const kindAt = async (visitor: Visitor, url = '/coach') => {
  await visitor.get(url)
  return `${visitor.page.status} ${visitor.kind}`
}
const isOut = '200 coach-sign-in'
const isIn = '200 coach-queue'

test('signing out bites at the next request of every copy of the cookie', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  const copy = new Visitor(portal.origin, {}, new Map(coach.cookies))
  expect(await kindAt(copy)).toBe(isIn)
  await coach.press(coach.find('form[action="/coach/sign-out"] button'))
  expect(await kindAt(copy)).toBe(isOut)
})

test('a role that is taken away bites at the next request', async () => {
  const coach = await signInAs(portal.origin, 'johan')
  expect(await kindAt(coach)).toBe(isIn)
  await portal.database.run('take-role', `update coaches set roles = '{auditor}' where name = $1`, ['Johan Sjöberg'])
  const taken = await portal.database.run('roles', `select 1 from coaches where roles = '{auditor}'`, [])
  expect(taken.length).toBeGreaterThan(0)
  expect(await kindAt(coach)).toBe('403 error')
})

test('signing out at the identity provider ends the sessions that it opened there, and no others', async () => {
  const [coach, other] = [await signInAs(portal.origin, 'aino'), await signInAs(portal.origin, 'aino')]
  const name = `update coach_sessions set sid = $1 where id_hash = (select id_hash from coach_sessions order by created_at desc limit 1)`
  await portal.database.run('name-session', name, ['session-1'])
  const entra = new Visitor(portal.origin)
  const tell = (sid: string, iss: string) =>
    entra.send(`/coach/front-channel-logout?sid=${sid}&iss=${encodeURIComponent(iss)}`)
  for (const [sid, iss] of [
    ['session-2', issuer],
    ['session-1', issuer.replace('5de3', '6de3')],
    ['session-1', 'https://example.org'],
    ['', issuer],
  ] as const)
    expect((await tell(sid, iss)).status).toBe(200)
  expect([await kindAt(coach), await kindAt(other)]).toEqual([isIn, isIn])
  expect((await tell('session-1', issuer)).status).toBe(200)
  expect([await kindAt(coach), await kindAt(other)]).toEqual([isIn, isOut])
})

test('a session ends after a quarter of an hour without use, and after eight hours in any case', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  for (let passed = 0; passed < 8 * 60 - 10; passed += 10) {
    minutesLater += 10
    expect(await kindAt(coach)).toBe(isIn)
  }
  minutesLater += 14
  expect(await kindAt(coach)).toBe(isOut)
  const second = await signInAs(portal.origin, 'aino')
  minutesLater += 16
  expect(await kindAt(second)).toBe(isOut)
})
