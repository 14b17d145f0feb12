import { sealAnswer } from '../../../db/keys/answer-sealing'
import type { Orm } from '../../../db/client'
import { addAnswers } from '../../../db/queries/conversation/answers'
import { writeAudit } from '../../../db/queries/trust/audit'
import type { AnswerValue, Question } from '../../../machines/questions/define-question'
import { sharedTopics, shareHealth } from '../../../machines/questions/summary'
import type { Language } from '../../i18n/languages'
import { actOnPlan } from '../plan/change-plan.server'
import { withAnswers, type OpenAssessment } from '../conversation/open-assessment.server'
import { loadAssessment } from '../conversation/load-assessment.server'
import type { Portal } from '../portal.server'
import { renewInQueue } from '../desk/queue-entry.server'
import { retryOnConflict, RevisionMoved } from '../background/database-away.server'
import { findOpenPlan, type OpenPlan } from '../plan/stored-plan.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'

/** What the coach may read: further topics, and health when the person told about it. */
type SharingChoice = { topics: readonly string[]; health: boolean | null }

type Change = { question: Question; value: AnswerValue }

function changesOf({ walked }: OpenAssessment, { topics, health }: SharingChoice): Change[] {
  const wanted: Change[] = [
    { question: sharedTopics, value: sharedTopics.options.filter((one) => topics.includes(one)) },
    ...(health === null ? [] : [{ question: shareHealth, value: health ? 'yes' : 'no' }]),
  ]
  return wanted.filter(({ question, value }) => {
    const stored = walked.stored.get(question.id)
    return JSON.stringify(stored) !== JSON.stringify(value)
  })
}

/**
 * Changes what the coach may read, also after sending; effective at once. While no plan is approved the draft is made
 * anew from what is shared now, so that no line of it tells of an answer that was taken back.
 */
export const changeSharing = (
  portal: Portal,
  sessionHash: string,
  language: Language,
  choice: SharingChoice,
): Promise<void> =>
  retryOnConflict(async () => {
    const assessment = await loadAssessment(portal, sessionHash)
    const changes = assessment && changesOf(assessment, choice)
    if (changes?.length) await store(portal, assessment!, language, changes)
  })

/** The assessment as it will be, and how to store what makes it so. */
function prepare(portal: Portal, assessment: OpenAssessment, language: Language, changes: readonly Change[]) {
  const { tenantId } = portal
  const { row, dataKey } = assessment
  const newer = changes.map(({ question, value }, at) => {
    const revision = row.revision + 1 + at
    return { key: question.id, questionRevision: question.revision, revision, language, value }
  })
  const moved = { ...assessment, row: { ...row, revision: row.revision + newer.length } }
  const after = withAnswers(moved, newer)
  const sealed = newer.map(({ revision, ...answer }) => ({
    revision,
    language,
    ...sealAnswer(dataKey, { tenantId, assessmentId: row.id, revision }, answer),
  }))
  const write = async (tx: Orm) => {
    if (!(await addAnswers(tx, tenantId, row.id, row.revision, sealed, portal.now()))) throw new RevisionMoved()
  }
  return { after, write }
}

async function store(
  portal: Portal,
  assessment: OpenAssessment,
  language: Language,
  changes: readonly Change[],
): Promise<void> {
  const { row, dataKey } = assessment
  const { after, write } = prepare(portal, assessment, language, changes)
  const plan = await findOpenPlan(portal, portal.database.orm, dataKey, row.id)
  const by = { actor: byPerson(row.clientId), purpose: 'ownData' } as const
  const follow = async (tx: Orm, { draft, edits }: Pick<OpenPlan, 'draft' | 'edits'>) => {
    await write(tx)
    await renewInQueue(portal, tx, after, draft, edits)
  }
  if (plan) {
    const { outcome } = await actOnPlan(portal, { assessment: after, plan }, by, { type: 'changeSharing' }, follow)
    if (outcome === 'changedMeanwhile') throw new RevisionMoved()
    if (outcome === 'done') return
  }
  await portal.database.transaction(async (tx) => {
    await (plan ? follow(tx, plan) : write(tx))
    const about = { clientId: row.clientId, subject: row.id }
    await writeAudit(tx, auditEntry(portal, by.actor, 'sharing.changed', about, by.purpose))
  })
}
