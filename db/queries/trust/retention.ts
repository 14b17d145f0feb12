import { and, eq, gte, lt, not, sql } from 'drizzle-orm'
import type { Database, Orm } from '../../client'
import { codeTries } from '../../schema/code-tries'
import { erasures } from '../../schema/erasures'
import { keptForms } from '../../schema/kept-forms'
import { shareCodes, shareSessions } from '../../schema/shares'
import { isAliveCode } from '../access/codes'
import { coachSessions, jobseekerSessions, resumeCodes, signInAttempts } from '../../schema/sessions'

/** A moment for clients who never sent anything, an earlier one for those who did, one for those who were set aside. */
export type ExpiresBefore = { unsent: Date; sent: Date; setAside: Date }

/** What is true of a client `c` with whom nothing has happened since, as machines/retention.ts says what counts. */
const isExpired = ({ unsent, sent, setAside }: ExpiresBefore) => sql`
  (exists (select from queue_entries q where q.tenant_id = c.tenant_id and q.client_id = c.id and q.set_aside_at < ${setAside.toISOString()}::timestamptz)
  or c.created_at < ${unsent.toISOString()}::timestamptz and not exists (
    select from assessments a
    left join plans p on p.tenant_id = a.tenant_id and p.assessment_id = a.id
    left join plan_versions v on v.tenant_id = p.tenant_id and v.plan_id = p.id
    cross join lateral (select case when a.sent_at is null then ${unsent.toISOString()} else ${sent.toISOString()} end::timestamptz as since) t
    where a.tenant_id = c.tenant_id and a.client_id = c.id
      and (greatest(a.changed_at, p.changed_at, v.changed_at) >= t.since
        or exists (select from messages m where m.tenant_id = c.tenant_id and m.client_id = c.id and m.author = 'jobseeker' and m.written_at >= t.since)
        or exists (select from shares s where s.tenant_id = c.tenant_id and s.client_id = c.id and greatest(s.given_at, s.ended_at) >= t.since))))`

/** Clients of whom nothing has changed since, who came first at first. */
export async function listExpiredClients(
  orm: Orm,
  tenantId: string,
  before: ExpiresBefore,
  limit: number,
): Promise<string[]> {
  const rows = await orm.execute<{ id: string }>(sql`
    select c.id from clients c where c.tenant_id = ${tenantId} and ${isExpired(before)} order by c.created_at limit ${limit}`)
  return rows.map(({ id }) => id)
}

/** How many clients a run would remove, and how many there are. */
export async function countExpiredClients(
  orm: Orm,
  tenantId: string,
  before: ExpiresBefore,
): Promise<{ expired: number; all: number }> {
  const [counted] = await orm.execute<{ expired: number; all: number }>(sql`
    select count(*) filter (where ${isExpired(before)})::int as expired, count(*)::int as all
    from clients c where c.tenant_id = ${tenantId}`)
  return counted!
}

/** What the database's own clock says. */
export async function findDatabaseTime(orm: Orm): Promise<Date> {
  const [found] = await orm.execute<{ ms: string }>(
    sql`select (extract(epoch from clock_timestamp()) * 1000)::text as ms`,
  )
  return new Date(Number(found!.ms))
}

/**
 * Whether it is true of one client still. For a transaction that holds the client's rows: who reports a task at this moment is
 * waited for.
 */
export async function isClientExpired(
  orm: Orm,
  tenantId: string,
  clientId: string,
  before: ExpiresBefore,
): Promise<boolean> {
  await orm.execute(sql`
    select v.number from plan_versions v
    join plans p on p.tenant_id = v.tenant_id and p.id = v.plan_id
    join assessments a on a.tenant_id = p.tenant_id and a.id = p.assessment_id
    where a.tenant_id = ${tenantId} and a.client_id = ${clientId} for update of v`)
  const found = await orm.execute(sql`
    select c.id from clients c where c.tenant_id = ${tenantId} and c.id = ${clientId} and ${isExpired(before)}`)
  return found.length > 0
}

type LastChange = { at: Date; isSent: boolean; setAsideAt: Date | null }

const lastChange = `
  select greatest(max(a.changed_at), max(p.changed_at), max(v.changed_at),
      (select max(m.written_at) from messages m where m.tenant_id = $1 and m.client_id = $2 and m.author = 'jobseeker'),
      (select max(greatest(s.given_at, s.ended_at)) from shares s where s.tenant_id = $1 and s.client_id = $2)) as at,
    bool_or(a.sent_at is not null) as "isSent",
    (select min(q.set_aside_at) from queue_entries q where q.tenant_id = $1 and q.client_id = $2) as "setAsideAt"
  from assessments a
  left join plans p on p.tenant_id = a.tenant_id and p.assessment_id = a.id
  left join plan_versions v on v.tenant_id = p.tenant_id and v.plan_id = p.id
  where a.tenant_id = $1 and a.client_id = $2`

/** When something last happened with a client, whether anything was sent, and whether they are set aside. */
export async function findLastChange(database: Database, tenantId: string, clientId: string): Promise<LastChange> {
  return (await database.run<LastChange>('last-change', lastChange, [tenantId, clientId]))[0]!
}

const accesses = {
  jobseekerSessions,
  resumeCodes,
  coachSessions,
  signInAttempts,
  shareCodes,
  shareSessions,
  keptForms,
}
type Access = keyof typeof accesses
export const accessNames = Object.keys(accesses) as Access[]

/**
 * Deletes sessions or codes that were over before a moment; how many there were. A code to come back with is not over while what
 * it opens is kept.
 */
export async function deleteEndedAccess(
  orm: Orm,
  tenantId: string,
  name: Access,
  before: Date,
  unsentSince: Date,
): Promise<number> {
  const table = accesses[name]
  const isOver = name === 'resumeCodes' ? not(isAliveCode({ now: before, unsentSince })) : lt(table.expiresAt, before)
  const gone = await orm
    .delete(table)
    .where(and(eq(table.tenantId, tenantId), isOver))
    .returning({ tenantId: table.tenantId })
  return gone.length
}

/** Who was erased at a moment or later, each client once. */
export async function listErasuresSince(
  orm: Orm,
  tenantId: string,
  since: Date,
): Promise<{ clientId: string; at: Date; because: 'ownWish' | 'retention' }[]> {
  return orm
    .selectDistinct({ clientId: erasures.clientId, at: erasures.erasedAt, because: erasures.because })
    .from(erasures)
    .where(and(eq(erasures.tenantId, tenantId), gte(erasures.erasedAt, since)))
}

/** Deletes the notices of erasures from before a moment; how many there were. */
export async function deleteErasureNotices(orm: Orm, tenantId: string, before: Date): Promise<number> {
  const gone = await orm
    .delete(erasures)
    .where(and(eq(erasures.tenantId, tenantId), lt(erasures.erasedAt, before)))
    .returning({ tenantId: erasures.tenantId })
  return gone.length
}

/** Deletes the notes of tries of codes from before a moment; how many there were. */
export async function deleteCodeTries(orm: Orm, tenantId: string, before: Date): Promise<number> {
  const gone = await orm
    .delete(codeTries)
    .where(and(eq(codeTries.tenantId, tenantId), lt(codeTries.at, before)))
    .returning({ id: codeTries.id })
  return gone.length
}
