import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../tests/factories/test-database'
import { hashSecret } from '../auth/secrets.server'
import { openPortal, type OpenedPortal } from '../http/open-portal.server'
import { readSettings } from '../http/settings'
import { answerQuestion } from './answer-question.server'
import { loadAssessment } from './load-assessment.server'
import { removeExpired } from './remove-expired.server'
import { issueResumeCode } from './resume-codes.server'
import { startAssessment } from './start-assessment.server'

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
  const nothing = { clients: 0, jobseekerSessions: 0, resumeCodes: 0, coachSessions: 0, signInAttempts: 0, shareCodes: 0, shareSessions: 0, keptForms: 0, codeTries: 0, erasureNotices: 0 } // prettier-ignore
  expect(await removeExpired(portal)).toEqual(nothing)

  daysLater = 80
  const young = await begin()
  expect(await removeExpired(portal)).toEqual({ ...nothing, jobseekerSessions: 2 })
  daysLater = 91
  expect(await removeExpired(portal)).toEqual({ ...nothing, clients: 1 })
  expect(JSON.parse(logged.at(-1)!)).toMatchObject({ msg: 'retention', removed: { clients: 1 } })
  expect(await loadAssessment(portal, young)).toBeDefined()
  expect([await count('clients'), await count('assessments'), await count('answers')]).toEqual([2, 2, 2])

  // A code is good for 120 days after sending.
  daysLater = 122
  expect(await removeExpired(portal)).toEqual({ ...nothing, jobseekerSessions: 1, resumeCodes: 1 })
  daysLater = 1827
  expect((await removeExpired(portal)).clients).toBe(2)
  expect(await count('answers')).toBe(0)
  expect(await count('erasures')).toBe(2)
  daysLater = 1827 + 366
  expect(await removeExpired(portal)).toEqual({ ...nothing, erasureNotices: 2 })
  const bySystem = `select count(*)::int as n from audit_events where actor_kind = 'system' and action = 'client.erased'`
  expect(await portal.database.run('by-system', bySystem, [])).toEqual([{ n: 3 }])
})
