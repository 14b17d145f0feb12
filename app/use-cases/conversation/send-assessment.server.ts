import { randomUUID } from 'node:crypto'
import { sealLeftOut } from '../../../db/keys/answer-sealing'
import { markSent } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import { insertPlan } from '../../../db/queries/plan/plans'
import { assessmentState } from '../../../machines/conversations/assessment.machine'
import { leftOutOf } from '../../../machines/conversations/walk-assessment'
import { noEdits } from '../../../machines/plan/life/plan-document'
import { answersForCoach } from '../../../machines/plan/life/sharing'
import type { OpenAssessment } from './open-assessment.server'
import { assessmentAt, loadAssessment } from './load-assessment.server'
import { retryOnConflict, RevisionMoved } from '../background/database-away.server'
import { draftAt } from '../plan/draft.server'
import type { Portal } from '../portal.server'
import { enterQueue } from '../desk/queue-entry.server'
import { sealPlanPart } from '../plan/stored-plan.server'
import { auditEntry, bySpeaker } from '../trust/audit/audit-entry.server'
import { draftedRules } from '../../../machines/plan/draft/rule-outcomes'
import { countRules } from '../plan/rule-figures.server'

type SendResult =
  | { outcome: 'sent' | 'notReady' | 'noSession' | 'tooSoon' }
  /** Answers were changed since the person saw them: the assessment as they saw it, and as it is now. Nothing was sent. */
  | { outcome: 'changedMeanwhile'; shown: OpenAssessment; now: OpenAssessment }

/**
 * Sends the assessment to the coaches: locks it, drafts the plan from what the coach may read, and writes the audit
 * row, all in one transaction. Sending twice sends once.
 *
 * @param revision the one that the person saw when they pressed "send"; another one is not sent
 */
export const sendAssessment = (portal: Portal, sessionHash: string, revision?: number): Promise<SendResult> =>
  retryOnConflict(() => sendOnce(portal, sessionHash, revision))

async function sendOnce(portal: Portal, sessionHash: string, revision: number | undefined): Promise<SendResult> {
  const assessment = await loadAssessment(portal, sessionHash)
  if (!assessment) return { outcome: 'noSession' }
  const { row, walked } = assessment
  if (row.status === 'sent') return { outcome: 'sent' }
  if (revision !== undefined && revision < row.revision)
    return { outcome: 'changedMeanwhile', shown: await assessmentAt(portal, assessment, revision), now: assessment }
  if (!assessmentState(walked, row.status).can({ type: 'assessment.sent' })) return { outcome: 'notReady' }
  if (isTooSoon(portal, row)) return { outcome: 'tooSoon' }
  await store(portal, assessment)
  return { outcome: 'sent' }
}

/** Sent faster than a person can answer. A reassessment, and one that was sent before, may be sent at once. */
const isTooSoon = ({ now, secondsBeforeSending }: Portal, { startedAt, previousId, sentAt }: OpenAssessment['row']) =>
  secondsBeforeSending > 0 &&
  previousId === null &&
  sentAt === null &&
  now().getTime() - startedAt.getTime() < secondsBeforeSending * 1000

async function store(portal: Portal, assessment: OpenAssessment): Promise<void> {
  const { tenantId } = portal
  const { row, walked, dataKey } = assessment
  const now = portal.now()
  const draft = draftAt(portal, now, answersForCoach(walked.answers))
  const id = randomUUID()
  const leftOutSealed = sealLeftOut(dataKey, { tenantId, assessmentId: row.id }, leftOutOf(walked))
  const sent = { interviewBy: draft.firstInterviewBy, leftOutSealed }
  await portal.database.transaction(async (tx) => {
    if (!(await markSent(tx, tenantId, row.id, row.revision, now, sent))) throw new RevisionMoved()
    await insertPlan(tx, {
      tenantId,
      id,
      assessmentId: row.id,
      status: 'draft',
      draft: sealPlanPart(tenantId, dataKey, id, 'draft', draft),
      edits: sealPlanPart(tenantId, dataKey, id, 'edits', noEdits),
      messages: sealPlanPart(tenantId, dataKey, id, 'messages', []),
      createdAt: now,
      changedAt: now,
    })
    await enterQueue(portal, tx, assessment, draft, now)
    await countRules(portal, tx, draftedRules(draft))
    await writeAudit(
      tx,
      auditEntry(
        portal,
        bySpeaker(row),
        'assessment.sent',
        { clientId: row.clientId, subject: row.id },
        row.openedBy ? 'serviceNeedsAssessment' : 'ownAssessment',
      ),
    )
  })
}
