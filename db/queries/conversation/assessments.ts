import { and, desc, eq, gte } from 'drizzle-orm'
import type { Database, Orm } from '../../client'
import { assessments } from '../../schema/assessments'
import { clients } from '../../schema/clients'
import { jobseekerSessions, resumeCodes } from '../../schema/sessions'
import type { AssessmentStatus } from '../../../machines/conversations/assessment.machine'
import type { SealedAnswer } from './answers'

export type AssessmentRow = {
  id: string
  clientId: string
  language: string
  status: AssessmentStatus
  revision: number
  startedAt: Date
  sentAt: Date | null
  interviewBy: string | null
  /** Keys of the answers that were stored but did not count when it was sent: `openLeftOut` (db/keys/answer-sealing.ts) opens them. */
  leftOut: readonly string[]
  leftOutSealed: Buffer | null
  wrappedKey: Buffer
  /** The client's assessment before this one. */
  previousId: string | null
  /** The coach who types for the client in the session that it was found by. */
  openedBy?: string
}

type NewAssessment = {
  tenantId: string
  clientId: string
  assessmentId: string
  wrappedKey: Buffer
  language: string
  sessionHash: string
  now: Date
  sessionExpiresAt: Date
  /** The coach who types for the client. */
  openedBy?: string
}

export async function insertAssessment(orm: Orm, made: NewAssessment): Promise<void> {
  const { tenantId, clientId, assessmentId: id, language, now } = made
  await orm.insert(clients).values({ tenantId, id: clientId, dataKey: made.wrappedKey, createdAt: now })
  await orm
    .insert(assessments)
    .values({ tenantId, id, clientId, language, status: 'open', revision: 0, startedAt: now, changedAt: now })
  await insertJobseekerSession(orm, tenantId, id, made.sessionHash, now, made.sessionExpiresAt, made.openedBy)
}

type NextAssessment = {
  tenantId: string
  clientId: string
  previousId: string
  assessmentId: string
  language: string
  now: Date
}

/**
 * The client's next assessment. Sessions and resume codes of the one before open it from now on. False, with nothing
 * stored, when there is one already.
 */
export async function insertNextAssessment(orm: Orm, made: NextAssessment): Promise<boolean> {
  const { tenantId, clientId, previousId, assessmentId, language, now } = made
  const inserted = await orm
    .insert(assessments)
    .values({
      tenantId,
      id: assessmentId,
      clientId,
      language,
      status: 'open',
      startedAt: now,
      changedAt: now,
      previousAssessmentId: previousId,
    })
    .onConflictDoNothing()
    .returning({ id: assessments.id })
  if (inserted.length === 0) return false
  for (const table of [jobseekerSessions, resumeCodes]) {
    await orm
      .update(table)
      .set({ assessmentId })
      .where(and(eq(table.tenantId, tenantId), eq(table.assessmentId, previousId)))
  }
  return true
}

/** Lets one transaction at a time work on an assessment, until it is over; false when the assessment is not there any more. */
export async function lockAssessment(orm: Orm, tenantId: string, id: string): Promise<boolean> {
  const wanted = and(eq(assessments.tenantId, tenantId), eq(assessments.id, id))
  return (await orm.select({ id: assessments.id }).from(assessments).where(wanted).for('update')).length > 0
}

export async function insertJobseekerSession(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
  idHash: string,
  createdAt: Date,
  expiresAt: Date,
  openedBy?: string,
): Promise<void> {
  await orm.insert(jobseekerSessions).values({ tenantId, idHash, assessmentId, createdAt, expiresAt, openedBy })
}

export async function deleteJobseekerSession(orm: Orm, tenantId: string, idHash: string): Promise<void> {
  await orm
    .delete(jobseekerSessions)
    .where(and(eq(jobseekerSessions.tenantId, tenantId), eq(jobseekerSessions.idHash, idHash)))
}

type Found = {
  id: string
  client_id: string
  language: string
  status: AssessmentStatus
  revision: number
  started_at: Date
  sent_at: Date | null
  interview_by: string | null
  left_out: string[]
  left_out_sealed: Buffer | null
  data_key: Buffer
  previous_assessment_id: string | null
  opened_by?: string | null
  newer: { k: string | null; q: number | null; r: number; l: string; v: string }[] | null
}

const newerAnswers = `
  (select json_agg(json_build_object('k', x.question_key, 'q', x.question_revision, 'r', x.revision, 'l', x.language,
                                     'v', encode(x.value, 'base64'))
                   order by x.revision)
   from answers x where x.tenant_id = a.tenant_id and x.assessment_id = a.id and x.revision > $3) as newer`

const columns = `a.id, a.client_id, a.language, a.status, a.revision, a.started_at, a.sent_at, a.interview_by::text, a.left_out,
  a.left_out_sealed, a.previous_assessment_id, c.data_key`

const bySession = `
  select ${columns}, s.opened_by, ${newerAnswers}
  from jobseeker_sessions s
  join assessments a on a.tenant_id = s.tenant_id and a.id = s.assessment_id
  join clients c on c.tenant_id = a.tenant_id and c.id = a.client_id
  where s.tenant_id = $1 and s.id_hash = $2 and s.expires_at > $4`

const byId = `
  select ${columns}, ${newerAnswers}
  from assessments a
  join clients c on c.tenant_id = a.tenant_id and c.id = a.client_id
  where a.tenant_id = $1 and a.id = $2`

export type AssessmentWithAnswers = { assessment: AssessmentRow; newer: SealedAnswer[] }

function fromFound(row: Found | undefined): AssessmentWithAnswers | undefined {
  if (!row) return undefined
  return {
    assessment: {
      id: row.id,
      clientId: row.client_id,
      language: row.language,
      status: row.status,
      revision: row.revision,
      startedAt: row.started_at,
      sentAt: row.sent_at,
      interviewBy: row.interview_by,
      leftOut: row.left_out,
      leftOutSealed: row.left_out_sealed,
      wrappedKey: row.data_key,
      previousId: row.previous_assessment_id,
      ...(row.opened_by && { openedBy: row.opened_by }),
    },
    newer: (row.newer ?? []).map(({ k, q, r, l, v }) => ({
      questionKey: k,
      questionRevision: q,
      revision: r,
      language: l,
      value: Buffer.from(v, 'base64'),
    })),
  }
}

/** The assessment that a session may see, with its answers later than a revision, in the order given. One statement. */
export async function findAssessmentBySession(
  database: Database,
  tenantId: string,
  sessionHash: string,
  afterRevision: number,
  now: Date,
): Promise<AssessmentWithAnswers | undefined> {
  const rows = await database.run<Found>('assessment-by-session', bySession, [
    tenantId,
    sessionHash,
    afterRevision,
    now,
  ])
  return fromFound(rows[0])
}

export async function findAssessment(
  database: Database,
  tenantId: string,
  assessmentId: string,
): Promise<AssessmentWithAnswers | undefined> {
  return fromFound((await database.run<Found>('assessment-by-id', byId, [tenantId, assessmentId, 0]))[0])
}

/** Locks the open assessment to `sent`, with the sealed keys of answers that do not count; false when its revision has moved on or it is sent already. */
export async function markSent(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
  revision: number,
  now: Date,
  { interviewBy, leftOutSealed }: { interviewBy: string; leftOutSealed: Buffer },
): Promise<boolean> {
  const changed = await orm
    .update(assessments)
    .set({ status: 'sent', sentAt: now, changedAt: now, interviewBy, leftOutSealed })
    .where(
      and(
        eq(assessments.tenantId, tenantId),
        eq(assessments.id, assessmentId),
        eq(assessments.revision, revision),
        eq(assessments.status, 'open'),
      ),
    )
    .returning({ id: assessments.id })
  return changed.length === 1
}

/** A sent assessment is returned to the client, or sent again: then with the sealed keys of answers that do not count now. */
export async function setAssessmentStatus(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
  status: AssessmentStatus,
  leftOutSealed?: Buffer,
): Promise<void> {
  await orm
    .update(assessments)
    .set({ status, leftOutSealed })
    .where(and(eq(assessments.tenantId, tenantId), eq(assessments.id, assessmentId)))
}

/** The latest assessments sent since a moment, and whose they are; no more than `limit`. */
export async function listSentIds(
  orm: Orm,
  tenantId: string,
  since: Date,
  limit: number,
): Promise<{ id: string; clientId: string }[]> {
  const { id, clientId, sentAt } = assessments
  return orm
    .select({ id, clientId })
    .from(assessments)
    .where(and(eq(assessments.tenantId, tenantId), gte(sentAt, since)))
    .orderBy(desc(sentAt))
    .limit(limit)
}
