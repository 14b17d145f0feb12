import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../db/client'
import { insertJobs, type JobRow } from '../../../db/queries/trust/jobs'
import { openTestDatabase } from '../../../tests/servers/test-database'
import type { Portal } from '../portal.server'
import { runDueJobs } from './run-jobs.server'

const tenantId = 'demo'
let now = new Date('2027-01-01T00:00:00Z')
let database: Database
const logged: string[] = []

/** As much of a portal as jobs need; each stands for a process of its own. */
const worker = () =>
  ({
    tenantId,
    database: database.asTenant(tenantId),
    now: () => now,
    log: pino({}, { write: (line: string) => void logged.push(line) }),
  }) as unknown as Portal

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  logged.length = 0
  for (const table of ['audit_events', 'jobs', 'queue_entries', 'plan_versions', 'plans', 'assessments', 'clients'])
    await database.run(`empty_${table}`, `delete from ${table}`, [])
})

/** So many approved plans, each with a job whose time has come. */
async function plansWithJobs(count: number): Promise<JobRow[]> {
  const made = Array.from({ length: count }, () => ({
    assessmentId: randomUUID(),
    planId: randomUUID(),
    clientId: randomUUID(),
  }))
  for (const { assessmentId, planId, clientId } of made) {
    await database.run('client', `insert into clients values ($1, $2, '\\x00', 1, now())`, [tenantId, clientId])
    await database.run(
      'assessment',
      `insert into assessments (tenant_id, id, client_id, language, status, started_at, changed_at) values ($1, $2, $3, 'fi', 'sent', now(), now())`,
      [tenantId, assessmentId, clientId],
    )
    await database.run(
      'entry',
      `insert into queue_entries (tenant_id, assessment_id, client_id, status, plan_kind, language, due_by, due_for, sent_at) values ($1, $2, $3, 'agreed', 'employment', 'fi', '2026-12-01', 'firstInterview', now())`,
      [tenantId, assessmentId, clientId],
    )
    await database.run(
      'plan',
      `insert into plans (tenant_id, id, assessment_id, status, draft, edits, messages, created_at, changed_at) values ($1, $2, $3, 'approved', '\\x00', '\\x00', '\\x00', now(), now())`,
      [tenantId, planId, assessmentId],
    )
    await database.run(
      'version',
      `insert into plan_versions (tenant_id, plan_id, number, status, content, approved_by, approved_at, changed_at) values ($1, $2, 1, 'approved', '\\x00', 'aino', now(), now())`,
      [tenantId, planId],
    )
  }
  const jobs = made.map(({ assessmentId, planId }): JobRow => ({
    tenantId,
    id: randomUUID(),
    kind: 'jobSearchDiscussion',
    assessmentId,
    planId,
    version: 1,
    dueOn: '2027-01-15',
    runAt: now,
    status: 'waiting',
    attempts: 0,
  }))
  await insertJobs(database.orm, jobs)
  return jobs
}

let counted = 0
const count = async (sql: string) =>
  Number((await database.run<{ count: number }>(`count_${(counted += 1)}`, sql, []))[0]!.count)

test('several workers on one database do each job once', async () => {
  await plansWithJobs(40)
  const done = await Promise.all([1, 2, 3, 4].map(() => runDueJobs(worker())))
  expect(done.reduce((sum, each) => sum + each)).toBe(40)
  expect(
    await count(
      `select count(*) from queue_entries where due_for = 'jobSearchDiscussion' and due_by = '2027-01-15' and stage = 'waiting'`,
    ),
  ).toBe(40)
  expect(
    await count(`select count(*) from audit_events where action = 'client.broughtBack' and actor_kind = 'system'`),
  ).toBe(40)
  expect(await count(`select count(*) from jobs where status = 'done' and attempts = 1`)).toBe(40)
  expect(await runDueJobs(worker()), 'nothing is left').toBe(0)
})

test('a job waits for its time, by the clock of the portal', async () => {
  await plansWithJobs(1)
  now = new Date('2026-12-31T23:59:59Z')
  expect(await runDueJobs(worker())).toBe(0)
  now = new Date('2027-01-01T00:00:00Z')
  expect(await runDueJobs(worker())).toBe(1)
})

test('a job that fails leaves nothing half done, lets the others go on, and is tried again later and given up in the end', async () => {
  const [job] = await plansWithJobs(2)
  const isBroken = `alter table queue_entries add constraint broken check (due_for = 'firstInterview' or assessment_id <> '${job!.assessmentId}')`
  await database.run('break', isBroken, [])
  expect(await runDueJobs(worker())).toBe(2)
  expect(await count(`select count(*) from queue_entries where due_for <> 'firstInterview'`)).toBe(1)
  expect(await count('select count(*) from audit_events')).toBe(1)
  expect(await runDueJobs(worker()), 'not at once').toBe(0)
  for (let attempt = 1; attempt < 8; attempt += 1) {
    now = new Date(now.getTime() + 24 * 3_600_000)
    expect(await runDueJobs(worker()), `attempt ${attempt + 1}`).toBe(1)
  }
  now = new Date(now.getTime() + 24 * 3_600_000)
  expect(await runDueJobs(worker()), 'given up').toBe(0)
  expect(await count(`select count(*) from jobs where status = 'failed'`)).toBe(1)
  expect(logged.join()).not.toContain(job!.assessmentId)
  await database.run('mend', 'alter table queue_entries drop constraint broken', [])
})
