import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { expectPage } from '../../factories/expect-safe'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { countCoachAudit } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

const fi = loadTexts('locales')('fi')
let now = new Date('2026-11-16T08:00:00Z')
let portal: TestPortal
const people = new Map<string, Visitor>()

async function sent(displayName: string) {
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...situations.accountant, answers: { ...situations.accountant.answers, displayName } })
  people.set(displayName, person)
}
async function approved(name: string, fill: readonly (readonly [string, string | null])[] = []) {
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, name)
  await coach.press(coach.find('[data-action="approve"]'), fill)
  expect(coach.find('main').getAttribute('data-status')).toBe('approved')
}

beforeAll(async () => {
  portal = await startTestPortal({ now: () => now })
  for (const name of ['Yksi', 'Kaksi', 'Kolme', 'Neljä']) await sent(name)
})
afterAll(() => portal.stop())

const rows = (visitor: Visitor) => visitor.page.document.querySelectorAll('tbody tr')
const figures = (visitor: Visitor) => visitor.page.document.querySelectorAll('dl.grid dd').map((one) => one.textContent)
const hrefOf = (link: { getAttribute(name: string): string | undefined }) =>
  link.getAttribute('href')!.replaceAll('&amp;', '&')
const actions = (visitor: Visitor) => rows(visitor).map((row) => row.querySelectorAll('td')[1]!.textContent)

test('a lead sees the load of each coach, how long plans take, and what became of the drafts', async () => {
  let johan = await signInAs(portal.origin, 'johan')
  await johan.get('/coach/team')
  expect(johan.kind).toBe('coach-team')
  expect(johan.find('main').textContent).toContain(fi.t('coach:team.nothingYet'))
  now = new Date('2026-11-18T08:00:00Z')
  await approved('Yksi')
  now = new Date('2026-11-20T08:00:00Z')
  await approved('Kaksi', [
    ['addTask', 'Soita minulle'],
    ['keep:task:makeJobProfile', null],
    ['drop:task:makeJobProfile', 'notNow'],
  ])
  now = new Date('2026-12-01T08:00:00Z')
  johan = await signInAs(portal.origin, 'johan')
  await johan.get(hrefOf(johan.find('header nav a[href="/coach/team"]')))
  const [aino] = rows(johan)
  expect(rows(johan)).toHaveLength(2)
  const cells = aino!.querySelectorAll('th,td').map((cell) => cell.textContent)
  expect(cells).toEqual(['Aino Lahtinen', '2 / 100', '0', '0'])
  expect(johan.find('.tabs').textContent).toMatch(/Myöhässä 2.*Vapaana 2/)
  const [{ kept }] = (await portal.database.run<{ kept: number }>(
    'kept',
    'select sum(kept_lines)::int as kept from plans',
    [],
  )) as [{ kept: number }]
  expect(kept).toBeGreaterThan(4)
  const percent = (lines: number) => `${Math.round((100 * lines) / (kept + 1))} % (rivejä ${lines})`
  expect(figures(johan).slice(0, 3)).toEqual(['3 pv', '3,8 pv', percent(kept)])
  expect(figures(johan).slice(4)).toEqual([percent(1), 'Rivejä 1'])
  await johan.get(hrefOf(aino!.querySelector('a')!))
  expect(johan.kind).toBe('coach-queue')
  expect(johan.find('.rail [aria-current]').textContent).toContain('Aino Lahtinen')
})

test('an auditor reads who saw and changed what, and nothing of what that was', async () => {
  const otso = await signInAs(portal.origin, 'otso')
  expect(otso.kind).toBe('coach-audit')
  expect(rows(otso)).toHaveLength(50)
  expect(actions(otso)).toContain(fi.t('coach:audit.actions.queue.seen'))
  for (const name of ['Yksi', 'Kaksi', 'annika@example.org']) expect(otso.page.html).not.toContain(name)
  const pages = [rows(otso).map((row) => row.textContent)]
  await otso.get(hrefOf(otso.find('a[rel="next"]')))
  pages.push(rows(otso).map((row) => row.textContent))
  expect(pages[1]!.filter((row) => row.includes('Vastasi kysymykseen')).length).toBeGreaterThan(30)
  await otso.get('/coach/audit')
  expect(actions(otso)[0], 'his own look is written down').toBe(fi.t('coach:audit.actions.auditLog.seen'))
  expect(rows(otso)[0]!.textContent).toContain('Otso Nieminen')
})

test('the log is narrowed by client, coach and day, and no code comes into an address', async () => {
  const otso = await signInAs(portal.origin, 'otso')
  const press = (fill: [string, string][]) => otso.press(otso.find('form.filters button'), fill)
  const person = people.get('Kaksi')!
  await person.get('/sv/code')
  const code = person.find('.code').textContent.trim()
  await press([['client', code.slice(0, 7)]])
  const { searchParams } = new URL(otso.page.url)
  const clientId = searchParams.get('client')!
  expect([...searchParams.keys()]).toEqual(['client'])
  const clients = () => new Set(rows(otso).map((row) => row.querySelector('.id')!.textContent))
  expect(clients()).toEqual(new Set([clientId]))
  expect(actions(otso)).toContain(fi.t('coach:audit.actions.plan.approved'))

  const aino = otso.page.document.querySelectorAll('option').find((one) => one.textContent === 'Aino Lahtinen')!
  const ainos = aino.getAttribute('value')!
  await press([
    ['actor', ainos],
    ['day', '2026-11-20'],
  ])
  expect(clients()).toEqual(new Set([clientId]))
  expect(rows(otso).every((row) => row.textContent.includes('Aino Lahtinen'))).toBe(true)
  expect(actions(otso)).toContain(fi.t('coach:audit.actions.plan.approved'))
  await press([
    ['client', ''],
    ['actor', ''],
    ['day', '2026-11-19'],
  ])
  expect(rows(otso)).toHaveLength(0)
  await press([
    ['client', ''],
    ['actor', ainos],
    ['day', '2026-11-18'],
  ])
  expect(rows(otso).length).toBeGreaterThan(2)
  expect(clients().has(clientId), 'seen in the queue that day').toBe(true)
  await press([
    ['client', clientId.toUpperCase()],
    ['actor', ''],
    ['day', ''],
  ])
  expect(clients()).toEqual(new Set([clientId]))

  for (const wrong of ['346789', 'Kaksi', '<b>', "'"]) {
    await press([['client', wrong]])
    expect(otso.page.status, wrong).toBe(400)
    expect(otso.find('[name="client"]').getAttribute('value')).toBe(wrong)
  }
  await press([
    ['client', ''],
    ['day', '2026-02-31'],
  ])
  expect(otso.page.status).toBe(400)
  for (const query of ['after=x', 'client=1', 'day=2026-13-01', 'after=9999999999999.9', 'actor=%00']) {
    await otso.get(`/coach/audit?${query}`)
    expect(otso.page.status, query).toBe(200)
  }
  const stored = `select client_id as id, subject from audit_events where action = 'auditLog.seen' and subject like '%2026-11-20' limit 1`
  expect(await portal.database.run('looked', stored, [])).toEqual([{ id: clientId, subject: `${ainos} 2026-11-20` }])
})

test('each role opens its own pages and no others', async () => {
  const [aino, johan, otso] = await Promise.all(
    (['aino', 'johan', 'otso'] as const).map((key) => signInAs(portal.origin, key)),
  )
  const before = await countCoachAudit(portal.database)
  const tuuli = await signInAs(portal.origin, 'tuuli')
  expect(tuuli.kind, 'an admin who is no coach begins where there is something to do').toBe('coach-services')
  for (const [visitor, statuses] of [
    [tuuli, { '/coach': 403, '/coach/team': 403, '/coach/audit': 403, '/coach/translation': 200 }],
    [aino!, { '/coach/team': 403, '/coach/audit': 403 }],
    [johan!, { '/coach/team': 200, '/coach/audit': 403 }],
    [otso!, { '/coach': 403, '/coach/team': 403, '/coach/audit': 200 }],
    [new Visitor(portal.origin), { '/coach/team': 302, '/coach/audit': 302 }],
  ] as const)
    for (const [path, status] of Object.entries(statuses)) {
      for (const url of [path, `${path}.data`]) {
        const answer = await visitor.send(url)
        if (url === path) expect(answer.status, `${path} ${status}`).toBe(status)
        if (status !== 200) expect(await answer.text()).not.toMatch(/data-page="coach-(team|audit|queue)"/)
      }
    }
  for (const [visitor, status] of [
    [aino!, 403],
    [johan!, 403],
    [new Visitor(portal.origin), 401],
  ] as const)
    expect((await visitor.send('/coach/audit', visitor.form([['client', 'x']]))).status).toBe(status)
  const after = await countCoachAudit(portal.database)
  expect(after['auditLog.seen']! - before['auditLog.seen']!, 'only the auditor reached the log').toBeLessThan(6)
  expectPage(await otso!.get('/coach'), 403, 'error', 'fi')
  expect(otso!.find('[data-action="continue"]').getAttribute('href')).toBe('/coach/audit')
})
