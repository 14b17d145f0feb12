import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { Database, Orm } from '../../client'
import { assessments } from '../../schema/assessments'
import { resumeCodes } from '../../schema/sessions'
import { shareCodes } from '../../schema/shares'

/** Tables of guarded codes: all have the same columns for finding, proving and locking. */
export type CodeTable = 'resume_codes' | 'share_codes'

/** A code whose proof may be looked at now; `subject` is the assessment or the share that it opens. */
export type TriedCode = { finder: string; salt: Buffer; proof: Buffer; subject: string; isForOnce: boolean }

/** When a code is looked at, and since when an assessment that was not sent counts as alive. */
export type CodeLife = { now: Date; unsentSince: Date }

// A code to come back with lasts as long as what it opens: whatever was sent, or follows on something sent, and what was changed
// lately.
const opensSomethingAlive = (unsentSince: string) => `
  kind = 'return' and exists (
    select from assessments a where a.tenant_id = resume_codes.tenant_id and a.id = resume_codes.assessment_id
      and (a.sent_at is not null or a.previous_assessment_id is not null or a.changed_at > ${unsentSince}::timestamptz))`

/** The same for a statement that is put together. */
export const isAliveCode = ({ now, unsentSince }: CodeLife): SQL =>
  sql`(${resumeCodes.expiresAt} > ${now.toISOString()}::timestamptz or ${sql.raw(opensSomethingAlive(`'${unsentSince.toISOString()}'`))})`

const lasts: Record<CodeTable, string> = { resume_codes: ` or ${opensSomethingAlive('$4')}`, share_codes: '' }

const subjects: Record<CodeTable, string> = {
  resume_codes: `assessment_id as subject, kind = 'phone' as "isForOnce"`,
  share_codes: `share_id as subject, true as "isForOnce"`,
}

// The try is taken, and the last one locks, before the proof is compared: parallel guesses cannot share a try.
// Every try writes a row, found or not, so that both cost the same.
const takeTryOf = (table: CodeTable) => `
  with tried as (
    update ${table} set
      tries_left = greatest(tries_left - 1, 1),
      locks = locks + (tries_left = 1)::int,
      locked_until = case when tries_left = 1 then $3::timestamptz + interval '5 minutes' * power(2, least(locks, 10)) end
    where tenant_id = $1 and finder = $2 and (expires_at > $3::timestamptz${lasts[table]})
      and (locked_until is null or locked_until <= $3::timestamptz)
    returning finder, salt, proof, ${subjects[table]}
  ), noted as (
    insert into code_tries (tenant_id, at, kind, was_looked_at)
    select $1, $3::timestamptz, '${table}', exists (select from tried)
  )
  select * from tried`

/**
 * Takes one try on a code. Resolves to nothing when the code is unknown, expired or locked. The fifth try locks it for five
 * minutes; after that each single try does, for twice as long as the one before.
 */
export async function takeTry(
  database: Database,
  table: CodeTable,
  tenantId: string,
  finder: string,
  { now, unsentSince }: CodeLife,
): Promise<TriedCode | undefined> {
  const given = table === 'resume_codes' ? [tenantId, finder, now, unsentSince] : [tenantId, finder, now]
  const rows = await database.run<TriedCode>(`take-try-${table}`, takeTryOf(table), given)
  return rows[0]
}

type ResumeCodeRow = typeof resumeCodes.$inferSelect
type CodeKind = ResumeCodeRow['kind']

export async function insertResumeCode(orm: Orm, row: typeof resumeCodes.$inferInsert): Promise<void> {
  await orm.insert(resumeCodes).values(row)
}

export async function findResumeCodeOfAssessment(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
  kind: CodeKind,
  life: CodeLife,
): Promise<ResumeCodeRow | undefined> {
  const found = await orm
    .select()
    .from(resumeCodes)
    .where(and(isOf(tenantId, assessmentId, kind), isAliveCode(life)))
  return found[0]
}

const isOf = (tenantId: string, assessmentId: string, kind: CodeKind) =>
  and(eq(resumeCodes.tenantId, tenantId), eq(resumeCodes.assessmentId, assessmentId), eq(resumeCodes.kind, kind))

/** Takes the codes for a phone of an assessment out of storage: another one comes in their place. */
export async function deletePhoneCodes(orm: Orm, tenantId: string, assessmentId: string): Promise<void> {
  await orm.delete(resumeCodes).where(isOf(tenantId, assessmentId, 'phone'))
}

/** Takes every code of an assessment out of storage: a new one comes in their place. */
export async function deleteResumeCodes(orm: Orm, tenantId: string, assessmentId: string): Promise<void> {
  await orm
    .delete(resumeCodes)
    .where(and(eq(resumeCodes.tenantId, tenantId), eq(resumeCodes.assessmentId, assessmentId)))
}

/** Uses up a code that is good for once. False when another request has used it already. */
export async function useUpCode(orm: Orm, tenantId: string, finder: string): Promise<boolean> {
  const gone = await orm
    .delete(resumeCodes)
    .where(and(eq(resumeCodes.tenantId, tenantId), eq(resumeCodes.finder, finder), eq(resumeCodes.kind, 'phone')))
    .returning({ finder: resumeCodes.finder })
  return gone.length > 0
}

/** Whose a resume code is by its first six symbols, which find it and prove nothing; an expired one's too. */
export async function findOwnerOfCode(
  orm: Orm,
  tenantId: string,
  finder: string,
): Promise<{ assessmentId: string; clientId: string } | undefined> {
  const found = await orm
    .select({ assessmentId: assessments.id, clientId: assessments.clientId })
    .from(resumeCodes)
    .innerJoin(
      assessments,
      and(eq(assessments.tenantId, resumeCodes.tenantId), eq(assessments.id, resumeCodes.assessmentId)),
    )
    .where(and(eq(resumeCodes.tenantId, tenantId), eq(resumeCodes.finder, finder)))
  return found[0]
}

export async function prolongResumeCode(orm: Orm, tenantId: string, finder: string, expiresAt: Date): Promise<void> {
  await orm
    .update(resumeCodes)
    .set({ expiresAt })
    .where(and(eq(resumeCodes.tenantId, tenantId), eq(resumeCodes.finder, finder)))
}

/** Gives a resume code all of its tries back. */
export async function restoreTries(orm: Orm, tenantId: string, finder: string, triesLeft: number): Promise<void> {
  await orm
    .update(resumeCodes)
    .set({ triesLeft, locks: 0, lockedUntil: null })
    .where(and(eq(resumeCodes.tenantId, tenantId), eq(resumeCodes.finder, finder)))
}

/** Takes a share's code out of storage: used, or replaced by a new one. False when another request was first. */
export async function deleteShareCodes(orm: Orm, tenantId: string, shareId: string): Promise<boolean> {
  const gone = await orm
    .delete(shareCodes)
    .where(and(eq(shareCodes.tenantId, tenantId), eq(shareCodes.shareId, shareId)))
    .returning({ finder: shareCodes.finder })
  return gone.length > 0
}
