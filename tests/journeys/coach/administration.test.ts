import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { queueNames, signInAs, takeClient } from '../../factories/coach-visitor'
import { expectPage } from '../../factories/expect-safe'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { countCoachAudit } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

const texts = loadTexts('locales')
const fi = texts('fi')
let now = new Date('2026-11-16T08:00:00Z')
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ now: () => now })
})
afterAll(() => portal.stop())

async function sent(displayName: string) {
  const person = new Visitor(portal.origin)
  const { warehouseWorker } = situations
  await walkThrough(person, { ...warehouseWorker, answers: { ...warehouseWorker.answers, displayName } })
  return person
}
const admin = async (path: string, language = 'fi') => {
  const tuuli = await signInAs(portal.origin, 'tuuli', language)
  await tuuli.get(path)
  return tuuli
}
const press = (visitor: Visitor, act: string, fill: [string, string | null][] = []) =>
  visitor.press(visitor.find(`button[name="do"][value="${act}"]`), fill)
const lines = (visitor: Visitor) =>
  visitor.page.document.querySelectorAll('[data-line]').map((one) => one.getAttribute('data-line'))
const valueOf = (visitor: Visitor, name: string) => visitor.find(`[name="${name}"]`).getAttribute('value')

test('a service is previewed, changed for one area, said in own words and put back, and drafts follow from then on', async () => {
  const before = await sent('Ennen')
  expect(lines(before)).toContain('service:DEBT')
  now = new Date('2026-11-18T08:00:00Z')
  const tuuli = await admin('/coach/services')
  expect(tuuli.kind).toBe('coach-services')
  await tuuli.get('/coach/services?q=VELKA+neuvo')
  expect(tuuli.page.document.querySelectorAll('tbody tr')).toHaveLength(1)
  await tuuli.get(tuuli.find('a[href="/coach/services/DEBT"]').getAttribute('href')!)
  expect(valueOf(tuuli, 'name:fi')).toBe(fi.t('services:DEBT.name'))

  await press(tuuli, 'preview', [
    ['validTo', '2026-11-01'],
    ['name:fi', 'Velkaneuvonta Kummussa'],
  ])
  const counted = tuuli.find('#preview').textContent
  expect(counted).toContain(fi.t('coach:services.previewOf', { count: 1, days: 30 }))
  expect(counted).toContain(`${fi.t('coach:services.previewNow')}: 1`)
  expect(counted).toContain(`${fi.t('coach:services.previewChanged')}: 0`)
  expect(tuuli.page.html).not.toContain('Ennen')
  expect(valueOf(tuuli, 'validTo'), 'what was typed is there to be saved').toBe('2026-11-01')
  expect(await countCoachAudit(portal.database)).toEqual({ 'draft.recounted': 1 })

  for (const [fill, message] of [
    [[['validTo', '2026-02-31']], fi.t('coach:services.badDay')],
    [
      [
        ['validFrom', '2026-12-01'],
        ['validTo', '2026-11-01'],
      ],
      fi.t('coach:services.backwards'),
    ],
    [
      [
        ['validTo', ''],
        ['name:sv', 'x'.repeat(121)],
      ],
      fi.t('coach:services.tooLong', { limit: 120, length: 121 }),
    ],
  ] as [[string, string][], string][]) {
    await press(tuuli, 'save', fill)
    expect(tuuli.page.status).toBe(400)
    expect(tuuli.find('[role="alert"]').textContent).toContain(message)
    for (const [name, value] of fill) expect(valueOf(tuuli, name) ?? '').toBe(value)
    expect(valueOf(tuuli, 'name:fi')).toBe('Velkaneuvonta Kummussa')
  }
  await press(tuuli, 'save', [
    ['validFrom', ''],
    ['name:sv', ''],
    ['about:en', 'Ask <b>us</b> first.'],
    ['municipality', '091'],
  ])
  expect(tuuli.page.url).toContain('?saved')
  expect(tuuli.find('.hint').textContent).toContain('Tuuli Hakala')

  const after = await sent('Jälkeen')
  expect(lines(after)).not.toContain('service:DEBT')
  expect(after.page.html).toContain('Velkaneuvonta Kummussa')
  await before.get('/fi/result')
  expect(lines(before), 'a draft that was sent stays what it was').toContain('service:DEBT')
  await before.get('/en/why-not?service=DEBT')
  expect(before.page.html).toContain('Ask &lt;b&gt;us&lt;/b&gt; first.')
  await before.get('/sv/why-not?service=DEBT')
  expect(before.page.html).toContain(texts('sv').t('services:DEBT.name'))

  await tuuli.get('/coach/services/DEBT')
  await press(tuuli, 'restore')
  expect(tuuli.find('h1').textContent).toBe(fi.t('services:DEBT.name'))
  expect(
    await portal.database.run(
      'log',
      `select subject, client_id from audit_events where action = 'service.changed'`,
      [],
    ),
  ).toEqual([
    { subject: 'DEBT', client_id: null },
    { subject: 'DEBT', client_id: null },
  ])
  expectPage(await tuuli.get('/coach/services/NONE'), 404, 'error', 'fi')
})

test('a crisis number changes from a day on, in the languages it is for, and 112 never', async () => {
  const tuuli = await admin('/coach/help-lines')
  const numbers = async (language: string) => {
    const person = new Visitor(portal.origin)
    await person.get(`/${language}/crisis`)
    return person.page.document.querySelectorAll('a.big').map((link) => link.textContent)
  }
  expect(tuuli.page.document.querySelectorAll('option').map((one) => one.getAttribute('value'))).not.toContain(
    'emergency',
  )
  const save = (line: string, number: string, validFrom: string) =>
    tuuli.press(tuuli.find('[data-action="submit"]'), [
      ['line', line],
      ['number', number],
      ['validFrom', validFrom],
    ])
  for (const [line, number, day, why] of [
    ['', '09 1', '2026-11-20', 'noLine'],
    ['crisisLine.ru', 'soita', '2026-11-20', 'badNumber'],
    ['crisisLine.ru', '09 111 2222', '2026-13-20', 'badDay'],
    ['crisisLine.ru', '09 111 2222', '2026-11-17', 'pastDay'],
    ['crisisLine.fi', '', '2026-11-20', 'mustStand'],
    ['urgentCare', '', '2026-11-20', 'mustStand'],
  ] as const) {
    await save(line, number, day)
    expect(tuuli.page.status).toBe(400)
    expect(tuuli.find('[role="alert"]').textContent).toBe(fi.t(`coach:helpLines.${why}`))
    expect(valueOf(tuuli, 'number')).toBe(number)
  }
  await save('crisisLine.ru', '09 111 2222', '2026-11-20')
  await save('violenceLine', '', '2026-11-20')
  expect(tuuli.find('main').textContent).toContain(fi.t('coach:helpLines.none'))
  const [inRussian, inSomali] = [await numbers('ru'), await numbers('so')]
  expect(inRussian).not.toContain('09 111 2222')
  now = new Date('2026-11-20T08:00:00Z')
  expect(await numbers('ru')).toEqual(['112', '116 117', '09 111 2222', '09 2525 0111', '0295 463 177', '0800 05058'])
  expect(await numbers('so')).toEqual(inSomali.filter((number) => number !== '080 005 005'))
  expect(await countCoachAudit(portal.database)).toMatchObject({ 'helpLine.changed': 2 })
  const elsewhere = `insert into content_changes (tenant_id, kind, key, at, coach_id, value)
    select tenant_id, kind, key, at, coach_id, jsonb_set(value, '{number}', '"09 333 4444"') from content_changes where key = 'crisisLine.ru'`
  await portal.database.run('in-another-process', elsewhere, [])
  const later = await admin('/coach/help-lines')
  expect(later.find('main').textContent, 'saved by another process').toContain('09 333 4444')
  await later.post('/coach/help-lines', [
    ['line', 'emergency'],
    ['number', '09 1234'],
    ['validFrom', '2026-11-21'],
  ])
  expect(later.page.status).toBe(400)
})

test('an admin sees who has signed in, and gives the clients of somebody who left back to the queue', async () => {
  const aino = await signInAs(portal.origin, 'aino')
  await takeClient(aino, 'Ennen')
  const tuuli = await admin('/coach/people')
  const row = () => tuuli.page.document.querySelectorAll('tbody tr').find((one) => one.textContent.includes('Aino'))!
  const cells = () =>
    row()
      .querySelectorAll('th,td')
      .map((cell) => cell.textContent)
  expect(cells().slice(0, 4)).toEqual(['Aino Lahtinen', 'valmentaja', fi.moment(now), '1'])
  await tuuli.press(row().querySelector('button')!)
  expect(tuuli.find('[role="status"]').textContent).toBe(fi.t('coach:people.released', { count: 1 }))
  expect(cells().slice(3)).toEqual(['0', ''])
  await aino.get('/coach?who=nobody')
  expect(queueNames(aino)).toContain('Ennen')
  const released = `select count(*)::int as count from audit_events where action = 'client.released' and client_id is not null`
  expect(await portal.database.run('released', released, [])).toEqual([{ count: 1 }])
  expectPage(await tuuli.post('/coach/people', [['release', 'nobody']]), 404, 'error', 'fi')
})

test('of two admins on one service or one number, the later does not overwrite: both versions are shown', async () => {
  const path = '/coach/services/HOUSING-ADVICE'
  const tuuli = await admin(path)
  const mira = await signInAs(portal.origin, 'mira')
  await mira.get(path)
  await press(mira, 'save', [
    ['validTo', '2027-06-30'],
    ['name:sv', 'Miras ord'],
  ])
  expect(mira.page.url).toMatch(/\?saved$/)

  await press(tuuli, 'save', [['name:sv', 'Tuulis ord']])
  expect([tuuli.page.status, tuuli.kind]).toEqual([409, 'coach-service'])
  const both = tuuli.find('[role="alert"]').textContent
  expect(both).toContain('Mira Haddad')
  for (const value of ['Miras ord', 'Tuulis ord', '2027-06-30']) expect(both).toContain(value)
  expect(valueOf(tuuli, 'name:sv')).toBe('Tuulis ord')
  const other = await admin(path)
  expect(valueOf(other, 'name:sv'), 'nothing was overwritten').toBe('Miras ord')
  await press(other, 'preview', [['name:sv', 'Tredje']])

  await press(tuuli, 'save', [['validTo', '2027-06-30']])
  expect(valueOf(tuuli, 'name:sv')).toBe('Tuulis ord')
  await press(other, 'restore')
  expect([other.page.status, other.kind]).toEqual([409, 'coach-service'])
  await press(other, 'restore')
  expect(other.page.url).toMatch(/\?saved$/)

  await tuuli.get('/coach/help-lines')
  await mira.get('/coach/help-lines')
  const change = (visitor: Visitor, number: string) =>
    visitor.press(visitor.find('[data-action="submit"]'), [
      ['line', 'crisisLine.fi'],
      ['number', number],
      ['validFrom', '2027-01-01'],
    ])
  await change(mira, '09 111 111')
  await change(tuuli, '09 222 222')
  expect([tuuli.page.status, tuuli.kind]).toEqual([409, 'coach-help-lines'])
  expect(tuuli.find('#fault').textContent).toContain('09 111 111')
  expect(valueOf(tuuli, 'number')).toBe('09 222 222')
  await change(tuuli, '09 222 222')
  expect(tuuli.page.url).toMatch(/\?saved$/)
})
