import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sentAssessment } from '../../../../tests/factories/sent-assessment'
import { situations } from '../../../../tests/factories/situations'
import { openTestDatabase } from '../../../../tests/servers/test-database'
import { hashSecret } from '../../../auth/secrets.server'
import { openPortal, type OpenedPortal } from '../../../server/open-portal.server'
import { readSettings } from '../../../server/settings/settings'
import type { CoachAtWork } from '../../access/coach-sign-in.server'
import { answerQuestion } from '../../conversation/answer-question.server'
import { loadAssessment } from '../../conversation/load-assessment.server'
import { keptUntil, removeExpired } from './remove-expired.server'
import { issueResumeCode } from '../../access/resume-codes.server'
import { restoreToQueue, setAside } from '../../desk/set-aside.server'
import { startAssessment } from '../../conversation/start-assessment.server'
import { daysAfter } from '../../moments'

let opened: OpenedPortal
let daysLater = 0
const logged: string[] = []

beforeAll(async () => {
  const masterKey = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')
  const settings = readSettings({ PORT: '0', DEMO: '1', MASTER_KEY: masterKey }, 'test')
  opened = await openPortal(settings, {
    database: await openTestDatabase(),
    now: () => new Date(Date.now() + daysLater * 24 * 60 * 60_000),
    log: pino({ base: undefined }, { write: (line: string) => void logged.push(line) }),
  })
})
afterAll(() => opened.close())

async function begin(): Promise<string> {
  const { portal } = opened
  const session = hashSecret((await startAssessment(portal, 'fi')).secret)
  const posted = { sessionHash: session, language: 'fi', key: 'reason', values: ['jobEnded'], skipped: false, seen: 0 }
  expect((await answerQuestion(portal, { ...posted, language: 'fi' })).outcome).toBe('stored')
  return session
}

const setSent = (session: string) =>
  opened.portal.database.run(
    'set-sent',
    `update assessments set status = 'sent', sent_at = now() where id = (select assessment_id from jobseeker_sessions where id_hash = $1)`,
    [session],
  )

const count = async (table: string) =>
  (await opened.portal.database.run<{ n: number }>(`count ${table}`, `select count(*)::int as n from ${table}`, []))[0]!
    .n

test('what is kept long enough goes, with a word about how much; what is younger stays', async () => {
  const { portal } = opened
  const [, sent] = [await begin(), await begin()]
  await setSent(sent)
  await issueResumeCode(portal, (await loadAssessment(portal, sent))!)
  const nothing = { clients: 0, jobseekerSessions: 0, resumeCodes: 0, coachSessions: 0, signInAttempts: 0, shareCodes: 0, shareSessions: 0, keptForms: 0, codeTries: 0, erasureNotices: 0, feedback: 0 } // prettier-ignore
  expect(await removeExpired(portal)).toEqual(nothing)

  daysLater = 80
  const young = await begin()
  expect(await removeExpired(portal)).toEqual({ ...nothing, jobseekerSessions: 2 })
  daysLater = 91
  expect(await removeExpired(portal)).toEqual({ ...nothing, clients: 1 })
  expect(JSON.parse(logged.at(-1)!)).toMatchObject({ msg: 'retention', removed: { clients: 1 } })
  expect(await loadAssessment(portal, young)).toBeDefined()
  expect([await count('clients'), await count('assessments'), await count('answers')]).toEqual([2, 2, 2])

  // A code to come back with is good as long as what it opens is kept.
  daysLater = 122
  expect(await removeExpired(portal)).toEqual({ ...nothing, jobseekerSessions: 1 })
  daysLater = 1827
  expect((await removeExpired(portal)).clients).toBe(2)
  expect(await count('answers')).toBe(0)
  expect(await count('erasures')).toBe(2)
  daysLater = 1827 + 366
  expect(await removeExpired(portal)).toEqual({ ...nothing, erasureNotices: 2 })
  const bySystem = `select count(*)::int as n from audit_events where actor_kind = 'system' and action = 'client.erased'`
  expect(await portal.database.run('by-system', bySystem, [])).toEqual([{ n: 3 }])
})

const clientOf = async (session: string) => (await loadAssessment(opened.portal, session))!.row.clientId
/** As of a client whose browser is in use all the time. */
const keepSession = (session: string) =>
  opened.portal.database.run(
    'keep-session',
    `update jobseeker_sessions set expires_at = now() + interval '20 years' where id_hash = $1`,
    [session],
  )
const answerAgain = async (session: string) => {
  const seen = (await loadAssessment(opened.portal, session))!.row.revision
  const posted = {
    sessionHash: session,
    language: 'fi',
    key: 'reason',
    values: ['graduated'],
    skipped: false,
    seen,
  } as const
  expect((await answerQuestion(opened.portal, { ...posted, values: ['graduated'] })).outcome).toBe('stored')
}

const setAsideAt = async (assessmentId: string) =>
  (
    await opened.portal.database.run<{ at: Date }>(
      'aside',
      'select set_aside_at as at from queue_entries where assessment_id = $1',
      [assessmentId],
    )
  )[0]!.at

test('who answers after the list was made and before their turn is not erased', async () => {
  const { portal } = opened
  daysLater = 0
  const [back, away] = [await begin(), await begin()]
  await keepSession(back)
  const gone = await clientOf(away)
  daysLater = 95
  const { database } = portal
  let hasAnswered = false
  const meanwhile: typeof database = {
    ...database,
    async transaction(work, ...more) {
      if (!hasAnswered) {
        hasAnswered = true
        await answerAgain(back)
      }
      return database.transaction(work, ...more)
    },
  }
  expect((await removeExpired({ ...portal, database: meanwhile })).clients).toBe(1)
  expect(await loadAssessment(portal, back)).toBeDefined()
  expect(await database.run('gone', 'select from clients where id = $1', [gone])).toEqual([])
})

test('who was set aside is kept for ninety days from that day, and removed then; who was brought back stays', async () => {
  const { portal } = opened
  daysLater = 0
  const coach = {
    id: 'aino',
    name: 'Aino',
    roles: ['coach'],
    may: new Set(),
    pages: [],
    language: 'fi',
  } as unknown as CoachAtWork
  const [aside, broughtBack] = [
    await sentAssessment(portal, situations.accountant),
    await sentAssessment(portal, situations.accountant),
  ]
  for (const { sessionHash } of [aside, broughtBack]) await keepSession(sessionHash)
  daysLater = 10
  for (const { assessmentId } of [aside, broughtBack])
    expect(await setAside(portal, coach, assessmentId, 'invented')).toBe(true)
  const assessment = await loadAssessment(portal, aside.sessionHash)
  expect(await keptUntil(portal, assessment!)).toEqual(daysAfter(await setAsideAt(aside.assessmentId), 90))
  daysLater = 20
  expect(await restoreToQueue(portal, coach, broughtBack.assessmentId)).toBe(true)

  daysLater = 99
  expect((await removeExpired(portal)).clients).toBe(0)
  daysLater = 101
  expect((await removeExpired(portal)).clients).toBe(1)
  expect(await loadAssessment(portal, aside.sessionHash)).toBeUndefined()
  expect(await loadAssessment(portal, broughtBack.sessionHash)).toBeDefined()
})

test('a message, a reported task or a consent of the person counts as a change, a coach’s message does not', async () => {
  const { portal } = opened
  const { database } = portal
  daysLater = 0
  const now = new Date(Date.now() + 1000 * 24 * 60 * 60_000)
  const sessions = {
    wrote: await begin(),
    reported: await begin(),
    consented: await begin(),
    wasWrittenTo: await begin(),
  }
  for (const session of Object.values(sessions)) {
    await setSent(session)
    await keepSession(session)
  }
  const ids = async (session: string) => {
    const { row } = (await loadAssessment(portal, session))!
    return [row.clientId, row.id]
  }
  const message = `insert into messages (tenant_id, id, client_id, author, author_id, language, value, written_at) values ('demo', gen_random_uuid(), $1, $2, 'x', 'fi', '\\x00', $3)`
  await database.run('message', message, [(await ids(sessions.wrote))[0], 'jobseeker', now])
  await database.run('message', message, [(await ids(sessions.wasWrittenTo))[0], 'coach', now])
  const share = `insert into shares (tenant_id, id, client_id, assessment_id, recipient, topics, language, given_at, ends_on) values ('demo', gen_random_uuid(), $1, $2, 'kela', '{}', 'fi', $3, '2040-01-01')`
  await database.run('share', share, [...(await ids(sessions.consented)), now])
  const planId = crypto.randomUUID()
  await database.run(
    'plan',
    `insert into plans (tenant_id, id, assessment_id, status, draft, edits, messages, created_at, changed_at) values ('demo', $1, $2, 'agreed', '\\x00', '\\x00', '\\x00', now(), now())`,
    [planId, (await ids(sessions.reported))[1]],
  )
  await database.run(
    'version',
    `insert into plan_versions (tenant_id, plan_id, number, status, content, approved_by, approved_at, changed_at) values ('demo', $1, 1, 'agreed', '\\x00', 'aino', now(), $2)`,
    [planId, now],
  )
  const sentFor = 1826
  const kept = async (session: string) => keptUntil(portal, (await loadAssessment(portal, session))!)
  for (const name of ['wrote', 'reported', 'consented'] as const)
    expect(await kept(sessions[name]), name).toEqual(daysAfter(now, sentFor))
  expect((await kept(sessions.wasWrittenTo)).getTime()).toBeLessThan(daysAfter(now, sentFor - 900).getTime())

  daysLater = sentFor + 1
  await removeExpired(portal)
  const left = async () => {
    const found = await Promise.all(
      Object.entries(sessions).map(async ([name, session]) => (await loadAssessment(portal, session)) && name),
    )
    return found.filter(Boolean)
  }
  expect(await left()).toEqual(['wrote', 'reported', 'consented'])
  daysLater = sentFor + 1001
  await removeExpired(portal)
  expect(await left()).toEqual([])
})
