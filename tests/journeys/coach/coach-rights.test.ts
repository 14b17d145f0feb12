import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { expectPage } from '../../factories/expect-safe'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { countCoachAudit, storedRows } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

let portal: TestPortal
let minutesLater = 0
let person: Visitor
let id: string

beforeAll(async () => {
  portal = await startTestPortal({ now: () => new Date(Date.now() + minutesLater * 60_000) })
  person = new Visitor(portal.origin)
  await walkThrough(person, situations.accountant)
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Annika')
  id = coach.page.url.split('/').at(-1)!
})
afterAll(() => portal.stop())
beforeEach(() => {
  portal.logged.length = 0
})

const pages = () => ['/coach', `/coach/assessments/${id}`, `/coach/plans/${id}`]
const posts = () =>
  [
    ['/coach', [['id', id]]],
    [
      `/coach/plans/${id}`,
      [
        ['do', 'approve'],
        ['revision', '1'],
      ],
    ],
  ] as const

/** No way in shows anything of the client or changes anything. */
async function expectShutOut(visitor: Visitor, expected: { get: number; post: number }) {
  const before = [await storedRows(portal.database), await countCoachAudit(portal.database)]
  for (const path of pages()) {
    for (const url of [path, `${path}.data`]) {
      const answer = await visitor.send(url)
      const text = await answer.text()
      if (url === path) expect(answer.status, url).toBe(expected.get)
      expect(text, url).not.toContain('Annika')
      expect(text, url).not.toContain('annika@example.org')
    }
  }
  for (const [path, fields] of posts()) {
    const answer = await visitor.send(path, visitor.form(fields))
    expect(answer.status, path).toBe(expected.post)
    expect(await answer.text()).not.toContain('Annika')
  }
  expect([await storedRows(portal.database), await countCoachAudit(portal.database)]).toEqual(before)
}

test('nobody gets in without signing in, and a jobseeker’s session opens no coach’s page', async () => {
  await expectShutOut(new Visitor(portal.origin), { get: 302, post: 401 })
  await expectShutOut(person.anotherTab(), { get: 302, post: 401 })
})

test('somebody signed in without a coach’s role may do nothing', async () => {
  const otso = await signInAs(portal.origin, 'otso')
  expectPage(await otso.get('/coach'), 403, 'error', 'fi')
  await expectShutOut(otso, { get: 403, post: 403 })
})

test('signing out ends the session itself at once, whoever still has its cookie', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  const copy = new Visitor(portal.origin, {}, new Map(coach.cookies))
  await coach.press(coach.find('form[action="/coach/sign-out"] button'))
  expect(coach.kind).toBe('coach-sign-in')
  await expectShutOut(coach, { get: 302, post: 401 })
  await expectShutOut(copy, { get: 302, post: 401 })
})

test('a role that is taken away is gone at the next request', async () => {
  const coach = await signInAs(portal.origin, 'johan')
  expect(coach.kind).toBe('coach-queue')
  await portal.database.run('take-role', `update coaches set roles = '{auditor}' where name = $1`, ['Johan Sjöberg'])
  await expectShutOut(coach, { get: 403, post: 403 })
})

test('a session ends after a quarter of an hour without use', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  minutesLater += 14
  await coach.get('/coach')
  expect(coach.kind).toBe('coach-queue')
  minutesLater += 16
  await expectShutOut(coach, { get: 302, post: 401 })
})

test('a session ends after eight hours even in use', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  for (let minutes = 12; minutes < 8 * 60; minutes += 12) {
    minutesLater += 12
    await coach.get('/coach')
    expect(coach.kind, `after ${minutes} minutes`).toBe('coach-queue')
  }
  minutesLater += 13
  await expectShutOut(coach, { get: 302, post: 401 })
})

test('a sign-in that somebody else began, or that is repeated, is refused', async () => {
  const visitor = new Visitor(portal.origin)
  await visitor.get('/coach/callback?code=x&state=y')
  expect(visitor.page.url).toContain('refused=stateMismatch')
  expect(visitor.find('[role="alert"]').textContent).not.toBe('')
})

test('an assessment that is not there, or not sent, does not open', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  const open = new Visitor(portal.origin)
  await open.get('/fi')
  await open.act('start')
  const [{ id: unsent }] = (await portal.database.run<{ id: string }>(
    'unsent',
    `select id from assessments where status = 'open'`,
    [],
  )) as [{ id: string }]
  for (const wrong of [unsent, crypto.randomUUID(), 'x', '-'.repeat(36), `${id}x`, id.toUpperCase()]) {
    expectPage(await coach.get(`/coach/assessments/${wrong}`), 404, 'error', 'fi')
    expectPage(await coach.get(`/coach/plans/${wrong}`), 404, 'error', 'fi')
    expectPage(await coach.post(`/coach/plans/${wrong}`, [['do', 'approve']]), 404, 'error', 'fi')
    await coach.post('/coach', [['id', wrong]])
    expect(coach.kind).toBe('coach-queue')
  }
  await coach.post('/coach', [['id', '\u0000']])
  expect(coach.kind).toBe('coach-queue')
  for (const after of [
    'x',
    `2026-02-31_2026-11-22T10:00:00.000Z_${id}`,
    `9999-99-99_2026-11-22T10:00:00.000Z_${id}`,
    `0000-01-01_2026-11-22T10:00:00.000Z_${id}`,
    `2026-12-01_2026-99-22T10:00:00.000Z_${id}`,
    `2026-12-01_2026-11-22T10:00:00.000Z_${'-'.repeat(36)}`,
    `2026-12-01.${id}`,
  ]) {
    await coach.get(`/coach?after=${after}`)
    expect(coach.kind, after).toBe('coach-queue')
  }
  for (const revision of ['NaN', '-1', '1e99', '', '0.5']) {
    await coach.post(`/coach/plans/${id}`, [
      ['do', 'save'],
      ['revision', revision],
    ])
    expect(coach.page.status, revision).toBe(409)
  }
  expect(portal.logged).toEqual([])
})
