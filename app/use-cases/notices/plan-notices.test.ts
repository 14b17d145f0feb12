import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aCoach, startNoticeWorld, type NoticeWorld } from '../../../tests/factories/notice-world'
import { noEdits, type PlanEdits } from '../../../machines/plan/life/plan-document'
import { hashSecret } from '../../auth/secrets.server'
import { answerQuestion } from '../conversation/answer-question.server'
import { loadAssessment } from '../conversation/load-assessment.server'
import { startAssessment } from '../conversation/start-assessment.server'
import { runDueJobs } from '../background/run-jobs.server'
import { approvePlan, reopenPlan } from '../plan/coach-plan.server'
import { loadOwnPlan, reportTask, respondToPlan } from '../plan/jobseeker-plan.server'
import { undoApproval } from '../plan/undo-approval.server'
import { openShare } from '../sharing/read-share.server'
import { giveShare, loadReceipt } from '../sharing/shares.server'
import { chooseWay } from './notice-choice.server'
import { sendDueNotices } from './send-notices.server'

let world: NoticeWorld
beforeAll(async () => {
  world = await startNoticeWorld()
})
beforeEach(() => {
  world.smtp.taken.length = 0
  world.at('2026-11-23T09:00:00Z')
})
afterAll(() => world.close())

const send = () => sendDueNotices(world.portal)
const sv = () => world.portal.texts('sv').t
const said = () => world.smtp.taken.map(({ text }) => text)
type Sent = Awaited<ReturnType<NoticeWorld['person']>>

const revisionOf = async ({ sessionHash }: Sent) => (await loadOwnPlan(world.portal, sessionHash))!.plan!.row.revision
async function approve(person: Sent, edits: PlanEdits = noEdits): Promise<void> {
  expect((await approvePlan(world.portal, aCoach, await world.plan(person), edits)).outcome).toBe('done')
}
/** A task of the person's own with a day, and one that is to be done within days of the agreement. */
const withTasks: PlanEdits = {
  lines: {},
  added: [
    { id: 'own-1', text: 'Soita kouluun', language: 'fi', who: 'jobseeker', by: '2026-12-10' },
    { id: 'own-2', text: 'Tee hakemus', language: 'fi', who: 'jobseeker', by: '2026-12-15' },
    { id: 'own-3', text: 'Valmentajan asia', language: 'fi', who: 'coach', by: '2026-12-12' },
    { id: 'own-4', text: 'Muuta', language: 'fi', who: 'jobseeker', within: 20 },
  ],
  lastAdded: 4,
}
const taskDays = ({ clientId }: Sent) =>
  world.portal.database.run<{ occasion: string; outcome: string | null }>(
    'task-days',
    `select occasion, outcome from notices where client_id = $1 and kind = 'taskDay' order by occasion`,
    [clientId],
  )

test('the day before a task’s day its person is reminded at nine, and not of what is done or a coach’s to do', async () => {
  const person = await world.person()
  await approve(person, withTasks)
  await send()
  expect((await taskDays(person)).map(({ occasion }) => occasion)).toEqual(
    expect.arrayContaining(['2026-12-10', '2026-12-15']),
  )
  expect((await taskDays(person)).map(({ occasion }) => occasion)).not.toContain('2026-12-12')
  await loadOwnPlan(world.portal, person.sessionHash)
  const before = world.smtp.taken.length
  world.at('2026-12-09T06:59:00Z')
  await send()
  expect(said().slice(before)).toEqual([])
  world.at('2026-12-09T07:00:00Z')
  await send()
  expect(
    said()
      .slice(before)
      .map((text) => text.includes(sv()('notices:kinds.taskDay'))),
  ).toEqual([true])
  expect(said().at(-1)).not.toContain('koulu')
  expect((await reportTask(world.portal, person.sessionHash, { id: 'own-2', isDone: true })).outcome).toBe('done')
  world.at('2026-12-14T08:00:00Z')
  await send()
  expect(said().slice(before)).toHaveLength(1)
  expect((await taskDays(person)).find(({ occasion }) => occasion === '2026-12-15')!.outcome).toBe('overtaken')
})

test('days that are counted from the agreement are reminded of too, and each day once', async () => {
  const person = await world.person()
  await approve(person, withTasks)
  const before = (await taskDays(person)).length
  const revision = await revisionOf(person)
  const agreed = await respondToPlan(world.portal, {
    sessionHash: person.sessionHash,
    language: 'sv',
    revision,
    text: '',
    agrees: true,
  })
  expect(agreed.outcome).toBe('done')
  const days = (await taskDays(person)).map(({ occasion }) => occasion)
  expect(days.length).toBeGreaterThan(before)
  expect(new Set(days).size).toBe(days.length)
})

test('a reminder that could not leave in time is let go', async () => {
  const person = await world.person()
  await approve(person, withTasks)
  world.at('2026-12-10T08:00:00Z')
  await send()
  expect((await taskDays(person))[0]).toMatchObject({ outcome: 'overtaken' })
})

test('an approval that is undone, or seen before, is not told; the next one is', async () => {
  const undone = await world.person()
  await approve(undone)
  expect((await undoApproval(world.portal, aCoach, undone.assessmentId)).outcome).toBe('done')
  const seen = await world.person()
  await approve(seen)
  await loadOwnPlan(world.portal, seen.sessionHash)
  await send()
  expect(said()).toEqual([])
  world.later(1)
  await approve(undone, noEdits)
  await send()
  expect(said()).toHaveLength(1)
  expect((await reopenPlan(world.portal, aCoach, await world.plan(seen))).outcome).toBe('done')
  await approve(seen, noEdits)
  await send()
  expect(said(), 'another version is news').toHaveLength(2)
})

test('whoever is brought back into the queue for the next discussion is told that it is time', async () => {
  const person = await world.person({ contactWay: 'email', contactDetails: 'seuraava@example.org' })
  await approve(person)
  await loadOwnPlan(world.portal, person.sessionHash)
  world.at('2027-12-20T09:00:00Z')
  await runDueJobs(world.portal)
  await send()
  const told = world.smtp.taken.filter(({ to }) => to === 'seuraava@example.org')
  expect(told.map(({ text }) => text.includes(sv()('notices:kinds.followUpDue')))).toEqual([true])
})

test('the first use of a permission is told, and no further one', async () => {
  const person = await world.person()
  const assessment = await world.open(person)
  const { id } = await giveShare(world.portal, assessment, {
    recipient: 'kela',
    topics: ['skills'],
    days: 30,
    language: 'sv',
  })
  const code = (await loadReceipt(world.portal, assessment, id))!.code!.code
  expect(await openShare(world.portal, code)).toBeDefined()
  await send()
  expect(said().map((text) => text.includes(sv()('notices:kinds.permissionUsed')))).toEqual([true])
  expect(await openShare(world.portal, code), 'a code opens once').toBeUndefined()
  world.later(600)
  await send()
  expect(said()).toHaveLength(1)
})

test('whoever goes on with a conversation is reminded three days after that, and once it is sent not at all', async () => {
  const { portal } = world
  const sessionHash = hashSecret((await startAssessment(portal, 'sv')).secret)
  const open = async () => (await loadAssessment(portal, sessionHash))!
  await chooseWay(portal, await open(), { way: 'email', address: 'kesken@example.org' })
  const answer = async () => {
    const { row, walked } = await open()
    const posted = { values: ['jobEnded'], skipped: false, seen: row.revision }
    expect(walked.walks.quickStart.next!.key).toBe('reason')
    await answerQuestion(portal, { sessionHash, language: 'sv', key: 'reason', ...posted })
  }
  world.at('2026-11-25T09:00:00Z')
  await answer()
  world.at('2026-11-27T09:00:00Z')
  await send()
  expect(said()).toEqual([])
  world.at('2026-11-28T09:00:00Z')
  await send()
  expect(said().map((text) => text.includes(sv()('notices:kinds.unfinished')))).toEqual([true])
  await portal.database.run('sent', `update assessments set status = 'sent', sent_at = now() where id = $1`, [
    (await open()).row.id,
  ])
  world.at('2026-12-24T09:00:00Z')
  await send()
  expect(said()).toHaveLength(1)
})
