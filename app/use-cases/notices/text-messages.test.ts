import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startNoticeWorld, type NoticeWorld } from '../../../tests/factories/notice-world'
import { chooseWay } from './notice-choice.server'
import { signatureOf, takeReceipt } from './receipts.server'
import { sendDueNotices } from './send-notices.server'

let world: NoticeWorld
let day = 1
beforeAll(async () => {
  world = await startNoticeWorld()
})
beforeEach(() => {
  world.gateway.behave('takes')
  world.gateway.taken.length = 0
  day += 3
  world.at(`2026-12-${String(day).padStart(2, '0')}T09:00:00Z`)
})
afterAll(() => world.close())

const send = () => sendDueNotices(world.portal)
const withNumber = (number = '040 123 4567') => world.person({ contactWay: 'textMessage', contactDetails: number })

/** A client to whom a text message was sent, and its id. */
async function told() {
  const person = await withNumber()
  await world.write(person)
  await send()
  return { person, id: world.gateway.taken.at(-1)!.id }
}
const receipt = (id: string, state: string) => {
  const said = { id, state, at: world.clock.now.toISOString() }
  return { ...said, signature: signatureOf(said, world.gateway.key) }
}

test('who asked for text messages gets one, in their language, without a word of what it is about', async () => {
  const person = await withNumber('٠٤٠ ١٢٣ ٤٥٦٧')
  await world.write(person)
  await send()
  expect(world.gateway.taken).toMatchObject([{ to: '+358401234567', from: 'Suunta' }])
  expect(world.gateway.taken[0]!.text).toBe('Suunta: Ett meddelande väntar på dig. https://suunta.example.fi/sv')
  expect(world.smtp.taken).toEqual([])
  expect(await world.fates(person)).toMatchObject([{ outcome: 'sent', way: 'textMessage' }])
})

test('the log estimates the cost, and names nobody', async () => {
  const before = world.logged.length
  await told()
  const lines = world.logged
    .slice(before)
    .map((line) => JSON.parse(line) as { msg: string; parts: number; cents: number })
  expect(lines.find(({ msg }) => msg === 'text message sent')).toMatchObject({ parts: 1, cents: 7 })
  expect(world.logged.join('\n')).not.toMatch(/358|Annika/)
})

test('a number that the gateway refuses, and one that takes no text messages, are left to a coach', async () => {
  world.gateway.behave('refuses')
  const refused = await withNumber()
  await world.write(refused)
  const landline = await withNumber('09 123 4567')
  await world.write(landline)
  await send()
  world.later(120)
  await send()
  expect(await world.fates(refused)).toMatchObject([{ outcome: 'refused', needs: true }])
  expect(await world.fates(landline)).toMatchObject([{ outcome: 'byHand', needs: true }])
})

test('a gateway that asks us to slow down is asked again when it said, and not before', async () => {
  world.gateway.behave('throttles')
  const person = await withNumber()
  await world.write(person)
  const asked = async () => {
    const before = world.gateway.asked()
    await send()
    return world.gateway.asked() - before
  }
  expect(await asked()).toBe(1)
  world.gateway.behave('takes')
  world.later(29)
  expect(await asked()).toBe(0)
  world.later(1)
  expect(await asked()).toBe(1)
  expect(world.gateway.taken).toHaveLength(1)
  expect(await world.fates(person)).toMatchObject([{ outcome: 'sent' }])
})

test('a gateway that hangs up after taking a message is asked again with the same id, and takes it once', async () => {
  world.gateway.behave('takesAndHangsUp')
  const person = await withNumber()
  await world.write(person)
  await send()
  world.gateway.behave('takes')
  world.later(2)
  await send()
  expect(world.gateway.taken).toHaveLength(1)
  expect(await world.fates(person)).toMatchObject([{ outcome: 'sent' }])
})

test('no more leave on a day than allowed: the others leave the next morning', async () => {
  const people = [await withNumber(), await withNumber(), await withNumber()]
  for (const person of people) await world.write(person)
  const { portal } = world
  const few = { ...portal, post: { ...portal.post!, textMessages: { ...portal.post!.textMessages!, perDay: 2 } } }
  await sendDueNotices(few)
  world.later(600)
  await sendDueNotices(few)
  expect(world.gateway.taken).toHaveLength(2)
  world.at(`2026-12-${String(day + 1).padStart(2, '0')}T06:00:00Z`)
  await sendDueNotices(few)
  expect(world.gateway.taken).toHaveLength(3)
})

test('a delivery report is noted once, however often it comes, with one row in the log', async () => {
  const { person, id } = await told()
  expect(await takeReceipt(world.portal, receipt(id, 'delivered'))).toBe('done')
  expect(await takeReceipt(world.portal, receipt(id, 'delivered'))).toBe('known')
  expect(await takeReceipt(world.portal, receipt(id, 'failed')), 'it had arrived').toBe('known')
  expect(await world.fates(person)).toMatchObject([{ outcome: 'sent', delivered: true, needs: false }])
  expect(await world.count('notice.reported', person)).toBe(1)
})

test('what did not arrive is left to a coach', async () => {
  const { person, id } = await told()
  const both = await Promise.all([1, 2].map(() => takeReceipt(world.portal, receipt(id, 'failed'))))
  expect(both.toSorted()).toEqual(['done', 'known'])
  expect(await world.fates(person)).toMatchObject([{ outcome: 'refused', delivered: false, needs: true }])
})

test('a report that is not signed, or of nothing we know, changes nothing', async () => {
  const { person, id } = await told()
  const signed = receipt(id, 'failed')
  for (const forged of [
    { ...signed, signature: '' },
    { ...signed, signature: signed.signature.replace(/^./, (first) => (first === '0' ? '1' : '0')) },
    { ...signed, state: 'delivered' },
    { ...signed, id: randomUUID() },
  ])
    expect(await takeReceipt(world.portal, forged)).toBe('badSignature')
  expect(await takeReceipt(world.portal, receipt('x', 'failed'))).toBe('badReceipt')
  expect(await takeReceipt(world.portal, receipt(id, 'lost'))).toBe('badReceipt')
  expect(await takeReceipt(world.portal, receipt(randomUUID(), 'failed'))).toBe('known')
  expect(await world.fates(person)).toMatchObject([{ outcome: 'sent', needs: false }])
})

test('a choice of one’s own is tidied, kept sealed, and says what is wrong with it', async () => {
  const person = await world.person()
  const choose = async (way: 'email' | 'textMessage' | 'letter', address: string) =>
    chooseWay(world.portal, await world.open(person), { way, address })
  expect(await choose('email', 'annika')).toBe('noAddress')
  expect(await choose('textMessage', '12')).toBe('noNumber')
  expect(await choose('textMessage', '09 123 4567')).toBe('noTextMessages')
  expect(await choose('letter', ' ')).toBe('noPostalAddress')
  expect(await choose('textMessage', '\u202A050 765\u200B4321\u202C')).toBe('done')
  await world.write(person)
  await send()
  expect(world.gateway.taken.map(({ to }) => to)).toEqual(['+358507654321'])
  const stored = await world.portal.database.run<{ row: string }>(
    'choices',
    `select encode(address, 'escape') as row from notice_choices where client_id = $1`,
    [person.clientId],
  )
  expect(stored[0]!.row).not.toContain('765')
  expect(await world.count('notices.chosen', person)).toBe(1)
})
