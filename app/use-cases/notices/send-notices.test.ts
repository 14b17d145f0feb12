import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aCoach, startNoticeWorld, type NoticeWorld } from '../../../tests/factories/notice-world'
import type { Mailer } from '../../outside/mailer.server'
import { loadOwnMessages } from '../messages/own-messages.server'
import { approvePlan, returnPlan } from '../plan/coach-plan.server'
import { noEdits } from '../../../machines/plan/life/plan-document'
import { chooseWay, pauseNotices } from './notice-choice.server'
import { sendDueNotices } from './send-notices.server'

let world: NoticeWorld
beforeAll(async () => {
  world = await startNoticeWorld()
})
beforeEach(() => {
  world.smtp.behave('takes')
  world.smtp.taken.length = 0
  world.at('2026-11-23T09:00:00Z')
})
afterAll(() => world.close())

const send = () => sendDueNotices(world.portal)
const outcomes = async (person: { clientId: string }) => (await world.fates(person)).map(({ outcome }) => outcome)

test('a message is told of once, in the person’s language, with a link to the front page and no word of it', async () => {
  const person = await world.person()
  await world.write(person)
  expect(await outcomes(person)).toEqual([null])
  await Promise.all([send(), send()])
  await send()
  expect(world.smtp.taken).toHaveLength(1)
  const { to, text, html, head } = world.smtp.taken[0]!
  expect(to).toBe('annika@example.org')
  expect(text).toContain('https://suunta.example.fi/sv\n')
  expect(text).toContain('Ett meddelande väntar på dig.')
  expect(html).toContain('<html lang="sv" dir="ltr">')
  for (const said of ['Nähdään', 'Annika', 'Aino', person.assessmentId])
    expect(`${text}${html}${head}`).not.toContain(said)
  expect(await world.fates(person)).toEqual([
    { kind: 'messageWaits', outcome: 'sent', way: 'email', needs: false, delivered: false },
  ])
  expect(await world.count('notice.addressed', person)).toBe(1)
  expect(world.logged.join('\n')).not.toContain('annika')
})

test('an approval and a coach’s question are told, and not once more when they have been seen', async () => {
  const person = await world.person()
  const asked = await returnPlan(world.portal, aCoach, await world.plan(person), { ...noEdits, question: 'Mikä työ?' })
  expect(asked.outcome).toBe('done')
  await send()
  expect(world.smtp.taken.map(({ text }) => text.includes('Coachen har en fråga till dig.'))).toEqual([true])
  const other = await world.person()
  const approved = await approvePlan(world.portal, aCoach, await world.plan(other), noEdits)
  expect(approved.outcome).toBe('done')
  await send()
  expect(world.smtp.taken.map(({ text }) => text.includes('Coachen har godkänt planen.'))).toEqual([false, true])
  await send()
  expect(world.smtp.taken).toHaveLength(2)
})

test('what comes up at night waits for the morning, and goes as one', async () => {
  world.at('2026-11-23T19:30:00Z')
  const person = await world.person()
  await world.write(person, 'Hei')
  await world.write(person, 'Vielä yksi asia')
  await approvePlan(world.portal, aCoach, await world.plan(person), noEdits)
  await send()
  world.at('2026-11-24T05:59:00Z')
  await send()
  expect(world.smtp.taken).toEqual([])
  world.at('2026-11-24T06:00:00Z')
  await send()
  expect(world.smtp.taken).toHaveLength(1)
  expect(world.smtp.taken[0]!.text).toContain('2 meddelanden väntar på dig.')
  expect(world.smtp.taken[0]!.text).toContain('Coachen har godkänt planen.')
  expect((await outcomes(person)).filter((one) => one === 'sent')).toHaveLength(3)
})

test('soon after a message nothing more leaves: the rest goes as one some hours later', async () => {
  const person = await world.person()
  await world.write(person)
  await send()
  world.later(5)
  await world.write(person)
  await world.write(person)
  await send()
  world.later(234)
  await send()
  expect(world.smtp.taken).toHaveLength(1)
  world.later(1)
  await send()
  expect(world.smtp.taken).toHaveLength(2)
  expect(world.smtp.taken[1]!.text).toContain('2 meddelanden väntar på dig.')
})

test('in a pause nothing leaves, and after it what is still news', async () => {
  const person = await world.person()
  await pauseNotices(world.portal, await world.open(person), 7)
  await world.write(person, 'Luetaan tauon aikana')
  await send()
  world.later(60 * 24 * 6)
  await send()
  await loadOwnMessages(world.portal, person.sessionHash, 'sv')
  await world.write(person, 'Tämä jää')
  await send()
  expect(world.smtp.taken).toEqual([])
  world.later(60 * 24)
  await send()
  expect(world.smtp.taken).toHaveLength(1)
  expect(await outcomes(person)).toEqual(['overtaken', 'sent'])
})

test('whoever ends a pause, or takes their consent back, is heard at once', async () => {
  const person = await world.person()
  await pauseNotices(world.portal, await world.open(person), 90)
  await world.write(person)
  await send()
  await pauseNotices(world.portal, await world.open(person), null)
  await send()
  expect(world.smtp.taken).toHaveLength(1)
  world.later(600)
  await world.write(person)
  expect(await chooseWay(world.portal, await world.open(person), { way: 'none', address: '' })).toBe('done')
  world.later(600)
  await send()
  expect(world.smtp.taken).toHaveLength(1)
  expect(await outcomes(person)).toEqual(['sent', 'notWanted'])
})

test('whom it is not safe to reach, or who wants none, is not told', async () => {
  const unreachable: Record<string, string>[] = [
    { contactWay: 'email', contactDetails: 'a@example.org', safeContact: 'onlyFaceToFace' },
    { contactWay: 'phone', contactDetails: '040 123 4567, a@example.org' },
    { contactWay: 'email', contactDetails: 'en muista' },
  ]
  for (const answers of unreachable) {
    const person = await world.person(answers)
    await world.write(person)
    await approvePlan(world.portal, aCoach, await world.plan(person), noEdits)
    await send()
    expect((await outcomes(person)).every((one) => one === 'notWanted' || one === null)).toBe(true)
    expect(await world.count('notice.addressed', person)).toBe(0)
  }
  expect(world.smtp.taken).toEqual([])
})

test('while the server is away a notice waits longer and longer, and in the end a coach is to call', async () => {
  world.smtp.behave('later')
  const person = await world.person()
  await world.write(person)
  const tries = async () => {
    const before = world.smtp.asked()
    await send()
    return world.smtp.asked() - before
  }
  expect(await tries()).toBe(1)
  expect(await tries(), 'not again at once').toBe(0)
  world.later(2)
  expect(await tries()).toBe(1)
  world.later(2)
  expect(await tries(), 'later than the first time').toBe(0)
  world.smtp.behave('hangsUp')
  for (let hours = 0; hours < 120; hours += 1) {
    world.later(60)
    await send()
  }
  expect(await world.fates(person)).toMatchObject([{ outcome: 'gaveUp', needs: true }])
})

test('a mail server that is away for a day loses nothing and sends nothing twice', async () => {
  world.smtp.behave('hangsUp')
  const person = await world.person()
  await world.write(person)
  for (let hours = 0; hours < 24; hours += 1) {
    await send()
    world.later(60)
  }
  world.smtp.behave('takes')
  for (let hours = 0; hours < 24; hours += 1) {
    await send()
    world.later(60)
  }
  expect(world.smtp.taken).toHaveLength(1)
  expect(await outcomes(person)).toEqual(['sent'])
})

test('an address that does not work is asked for once, and then a coach is to call', async () => {
  world.smtp.behave('refuses')
  const person = await world.person()
  await world.write(person)
  const before = world.smtp.asked()
  await send()
  world.later(60)
  await send()
  expect(world.smtp.asked() - before).toBe(1)
  expect(await world.fates(person)).toMatchObject([{ outcome: 'refused', needs: true }])
})

test('killed between sending and marking, a notice leaves at most once more, and is then left to a coach', async () => {
  const person = await world.person()
  await world.write(person)
  const { mailer } = world.portal.post!
  const dying: Mailer = {
    async send(mail) {
      await mailer.send(mail)
      throw new Error('the process is over')
    },
  }
  const process = world.another({ mailer: dying })
  for (let deaths = 0; deaths < 2; deaths += 1) {
    await expect(sendDueNotices(process)).rejects.toThrow('over')
    await send()
    world.later(11)
  }
  await send()
  world.later(60 * 24)
  await send()
  expect(world.smtp.taken).toHaveLength(2)
  const ids = world.smtp.taken.map(({ head }) => /^message-id: .*$/im.exec(head)![0])
  expect(ids[0], 'the mail programs can tell that it is the same').toBe(ids[1])
  expect(await world.fates(person)).toMatchObject([{ outcome: 'unsure', needs: true }])
})

test('killed before sending, a notice leaves once', async () => {
  const person = await world.person()
  await world.write(person)
  const dying: Mailer = { send: () => Promise.reject(new Error('the process is over')) }
  await expect(sendDueNotices(world.another({ mailer: dying }))).rejects.toThrow('over')
  await send()
  expect(world.smtp.taken).toEqual([])
  world.later(11)
  await send()
  world.later(600)
  await send()
  expect(world.smtp.taken).toHaveLength(1)
  expect(await outcomes(person)).toEqual(['sent'])
})
