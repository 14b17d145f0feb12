import { and, eq, gte, lt } from 'drizzle-orm'
import type { Database, Orm } from '../client'
import { codeTries } from '../schema/code-tries'
import { erasures } from '../schema/erasures'
import { keptForms } from '../schema/kept-forms'
import { shareCodes, shareSessions } from '../schema/shares'
import { coachSessions, jobseekerSessions, resumeCodes, signInAttempts } from '../schema/sessions'

const expired = `
  select c.id from clients c
  where c.tenant_id = $1 and c.created_at < $2
    and not exists (select from assessments a left join plans p on p.tenant_id = a.tenant_id and p.assessment_id = a.id
                    where a.tenant_id = c.tenant_id and a.client_id = c.id
                      and greatest(a.changed_at, p.changed_at) >= case when a.sent_at is null then $2 else $3 end::timestamptz)
  order by c.created_at limit $4`

/** Clients of whom nothing has changed since: a moment for what was never sent, and an earlier one for what was. */
export async function listExpiredClients(
  database: Database,
  tenantId: string,
  unsentSince: Date,
  sentSince: Date,
  limit: number,
): Promise<string[]> {
  const rows = await database.run<{ id: string }>('expired-clients', expired, [tenantId, unsentSince, sentSince, limit])
  return rows.map(({ id }) => id)
}

const lastChange = `
  select greatest(max(a.changed_at), max(p.changed_at)) as at, bool_or(a.sent_at is not null) as "isSent"
  from assessments a left join plans p on p.tenant_id = a.tenant_id and p.assessment_id = a.id
  where a.tenant_id = $1 and a.client_id = $2`

/** When anything of a client last changed, and whether anything was sent. */
export async function findLastChange(
  database: Database,
  tenantId: string,
  clientId: string,
): Promise<{ at: Date; isSent: boolean }> {
  return (await database.run<{ at: Date; isSent: boolean }>('last-change', lastChange, [tenantId, clientId]))[0]!
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
export type Access = keyof typeof accesses
export const accessNames = Object.keys(accesses) as Access[]

/** Deletes sessions or codes that were over before a moment; how many there were. */
export async function deleteEndedAccess(orm: Orm, tenantId: string, name: Access, before: Date): Promise<number> {
  const table = accesses[name]
  const gone = await orm
    .delete(table)
    .where(and(eq(table.tenantId, tenantId), lt(table.expiresAt, before)))
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
