import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startNoticeWorld, type NoticeWorld } from '../../../tests/factories/notice-world'
import { hashSecret } from '../../auth/secrets.server'
import type { Mailer } from '../../outside/mailer.server'
import { loadAssessment } from '../conversation/load-assessment.server'
import { startAssessment } from '../conversation/start-assessment.server'
import { chooseWay } from './notice-choice.server'
import { sendDueNotices } from './send-notices.server'
import { tellPerson } from './tell-person.server'

let world: NoticeWorld
beforeAll(async () => {
  world = await startNoticeWorld()
})
afterAll(() => world.close())

const people = 200
const noticesEach = 5

/** A client with an address of their own and several notices due. */
async function toBeTold(at: number): Promise<void> {
  const { portal } = world
  const { secret } = await startAssessment(portal, 'fi')
  const assessment = (await loadAssessment(portal, hashSecret(secret)))!
  await chooseWay(portal, assessment, { way: 'email', address: `person${at}@example.org` })
  const { clientId, id: assessmentId } = assessment.row
  const news = Array.from({ length: noticesEach }, () => ({ kind: 'permissionUsed', subject: randomUUID() }) as const)
  await portal.database.transaction((tx) => tellPerson(portal, tx, { clientId, assessmentId }, ...news))
}

test('of 1,000 notices each is told, although processes die in the middle of it: once, and once more where one died', async () => {
  for (let at = 0; at < people; at += 1) await toBeTold(at)
  const sent = new Map<string, number>()
  let deaths = 0
  /** Dies at each tenth mail, by turns before and after the mail has left; never while a notice is sent the second time. */
  const mailer: Mailer = {
    async send({ to }) {
      const times = sent.get(to) ?? 0
      const dies = times === 0 && [...sent.values()].length % 10 === 9 && deaths < people / 10
      if (dies && deaths % 2 === 0) {
        deaths += 1
        throw new Error('died before sending')
      }
      sent.set(to, times + 1)
      if (!dies) return
      deaths += 1
      throw new Error('died after sending')
    },
  }
  const process = world.another({ mailer })
  for (let rounds = 0; rounds < 40; rounds += 1) {
    await Promise.all([1, 2, 3].map(() => sendDueNotices(process).catch(() => undefined)))
    world.later(4)
  }
  const waiting = `select outcome, count(*)::int as n from notices where kind = 'permissionUsed' group by outcome`
  expect(await world.portal.database.run('outcomes', waiting, [])).toEqual([
    { outcome: 'sent', n: people * noticesEach },
  ])
  expect(deaths).toBe(people / 10)
  expect(sent.size).toBe(people)
  const twice = [...sent.values()].filter((times) => times === 2).length
  expect(Math.max(...sent.values())).toBe(2)
  expect(twice, 'only where a process died between sending and marking').toBe(deaths / 2)
})
