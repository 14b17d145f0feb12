import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { queueNames, signInAs } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { answerOn } from '../../factories/walk-through'

const texts = loadTexts('locales')
let now = new Date('2026-12-01T08:00:00Z')
let portal: TestPortal
beforeAll(async () => {
  const settings = { ASSESSMENTS_PER_HOUR: '2', SECONDS_BEFORE_SENDING: '60', TRUSTED_PROXIES: '1' }
  portal = await startTestPortal({ settings, now: () => now })
}, 240_000)
afterAll(() => portal.stop())

const from = (address: string) => new Visitor(portal.origin, { 'x-forwarded-for': address })
const later = (seconds: number) => void (now = new Date(now.getTime() + seconds * 1000))
const namesOf = queueNames

/** A jobseeker who has answered everything and has not sent yet. */
async function readyToSend(address: string): Promise<Visitor> {
  const visitor = from(address)
  await visitor.get('/fi')
  await visitor.act('start')
  await answerOn(visitor, situations.accountant.answers)
  await visitor.get('/fi/topics/summary')
  await answerOn(visitor, situations.accountant.answers)
  return visitor
}

test('whoever sends quicker than anyone reads is asked to wait, and sends then what was kept', async () => {
  const hasty = await readyToSend('192.0.2.1')
  await hasty.act('submit')
  expect([hasty.page.status, hasty.find('main').getAttribute('data-problem')]).toEqual([429, 'tooSoon'])
  later(61)
  await hasty.act('continue')
  expect(hasty.kind).toBe('result')
})

test('one address begins a few assessments in an hour, and is then told to call or come back; others are not', async () => {
  const third = from('192.0.2.1')
  await third.get('/ar')
  await third.act('start')
  const fourth = from('192.0.2.1')
  await fourth.get('/ar')
  await fourth.act('start')
  expect([fourth.page.status, fourth.find('main').getAttribute('data-problem')]).toEqual([429, 'manyFromHere'])
  expect(fourth.find('html').getAttribute('dir')).toBe('rtl')
  expect(fourth.find('main').textContent).toContain(texts('ar').t('errors:manyFromHere.lead'))
  expect(Number(fourth.page.headers.get('retry-after'))).toBeGreaterThan(60)
  const another = from('192.0.2.2')
  await another.get('/ar')
  await another.act('start')
  expect(another.kind).toBe('question')
})

test('a coach sets an invented person aside with a reason, the person is told to call, and a colleague brings them back', async () => {
  const person = await readyToSend('192.0.2.3')
  later(61)
  await person.act('submit')
  const aino = await signInAs(portal.origin, 'aino')
  await aino.get('/coach?sort=newest')
  const before = namesOf(aino)
  await aino.act('open')
  const assessment = new URL(aino.page.url).pathname
  await aino.get(`${assessment}/set-aside`)
  await aino.press(aino.find('[value="setAside"]'))
  expect(aino.page.status, 'without a reason').toBe(400)
  await aino.press(aino.find('[value="setAside"]'), [['because', 'invented']])
  expect(aino.kind).toBe('coach-queue')
  expect(namesOf(aino)).toHaveLength(before.length - 1)

  await person.get('/fi/plan')
  expect(person.find('main').getAttribute('data-problem')).toBe('setAside')
  expect(person.find('main').textContent).toContain(texts('fi').t('errors:setAside.lead'))
  await person.act('continue')
  expect(person.kind).toBe('my-data')

  const johan = await signInAs(portal.origin, 'johan')
  await johan.get('/coach?stage=aside')
  expect(namesOf(johan)).toEqual(['Annika'])
  await johan.get(`${assessment}/set-aside`)
  expect(johan.find('main').textContent).toContain(texts('fi').t('coach:setAside.reasons.invented'))
  await johan.press(johan.find('[value="bringBack"]'))
  await johan.get('/coach?sort=newest')
  expect(namesOf(johan)).toEqual(before)
  await person.get('/fi/plan')
  expect(person.kind).toBe('plan')
  const rows = await portal.database.run<{ action: string }>(
    'acts',
    `select action from audit_events where action in ('client.setAside', 'client.restored') order by id`,
    [],
  )
  expect(rows.map(({ action }) => action)).toEqual(['client.setAside', 'client.restored'])
})
