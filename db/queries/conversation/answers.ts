import { and, eq } from 'drizzle-orm'
import type { StoredAnswer } from '../../keys/answer-sealing'
import type { Database, Orm } from '../../client'
import { answers } from '../../schema/answers'
import { assessments } from '../../schema/assessments'

/** An answer as stored: `revision` is the assessment's revision that it made. */
export type SealedAnswer = StoredAnswer & { revision: number; language: string }

// Who answers is who opened the session: the client, or a coach who types for them.
// One statement is one transaction: the assessment's next revision, the answer and the audit row, or none of them.
const addAnswer = `
  with next as (
    update assessments a set revision = a.revision + 1, changed_at = $6::timestamptz, language = $7::text
    from jobseeker_sessions s
    where a.tenant_id = $1 and a.id = $2 and a.revision = $3 and a.status <> 'sent'
      and s.tenant_id = $1 and s.id_hash = $8 and s.assessment_id = $2 and s.expires_at > $6::timestamptz
    returning a.tenant_id, a.id, a.revision, a.client_id, s.opened_by
  ), stored as (
    insert into answers (tenant_id, assessment_id, revision, key_hash, language, value, answered_at)
    select tenant_id, id, revision, $4::bytea, $7::text, $5::bytea, $6::timestamptz from next
  ), audited as (
    insert into audit_events (tenant_id, at, actor_kind, actor_id, action, client_id, subject, purpose)
    select tenant_id, $6::timestamptz, case when opened_by is null then 'jobseeker' else 'coach' end,
      coalesce(opened_by, client_id::text), 'question.answered', client_id, id || '#' || revision,
      case when opened_by is null then 'ownAssessment' else 'serviceNeedsAssessment' end from next
  )
  select revision from next`

type NewAnswer = {
  tenantId: string
  /** The session that answers: it must be open for this assessment when the answer is stored. */
  sessionHash: string
  assessmentId: string
  /** The revision that the answer builds on; it is stored only if that is still the latest. */
  onRevision: number
  /** As `sealAnswer` (db/keys/answer-sealing.ts) makes both. */
  keyHash: Buffer
  value: Buffer
  language: string
  now: Date
}

/**
 * Stores an answer. Resolves to false, with nothing stored, when the assessment has moved on or is sent, or the session
 * is over.
 */
export async function insertAnswer(database: Database, answer: NewAnswer): Promise<boolean> {
  const rows = await database.run<{ revision: number }>('add-answer', addAnswer, [
    answer.tenantId,
    answer.assessmentId,
    answer.onRevision,
    answer.keyHash,
    answer.value,
    answer.now,
    answer.language,
    answer.sessionHash,
  ])
  return rows.length === 1
}

type AddedAnswer = { revision: number; language: string; keyHash: Buffer; value: Buffer }

/**
 * Adds answers to an assessment that may be sent already: choices that the person may change at any time. False, with
 * nothing stored, when the assessment has moved on.
 */
export async function addAnswers(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
  onRevision: number,
  added: readonly AddedAnswer[],
  now: Date,
): Promise<boolean> {
  const isSame = and(
    eq(assessments.tenantId, tenantId),
    eq(assessments.id, assessmentId),
    eq(assessments.revision, onRevision),
  )
  const moved = await orm
    .update(assessments)
    .set({ revision: onRevision + added.length, changedAt: now })
    .where(isSame)
    .returning({ id: assessments.id })
  if (moved.length === 0) return false
  const rows = added.map((answer) => ({ tenantId, assessmentId, answeredAt: now, ...answer }))
  await orm.insert(answers).values(rows)
  return true
}
