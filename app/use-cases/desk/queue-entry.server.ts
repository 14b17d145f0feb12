import type { Orm } from '../../../db/client'
import { findAssessment } from '../../../db/queries/conversation/assessments'
import {
  findQueueEntry,
  insertQueueEntry,
  listEntriesWithoutFacts,
  renewQueueEntry,
  saveFacts,
} from '../../../db/queries/desk/queue-entries'
import { openJson, sealJson } from '../../../db/keys/sealing'
import type { DraftPlan } from '../../../machines/plan/draft/draft-plan'
import { planFrame, plannedLines, type PlanEdits } from '../../../machines/plan/life/plan-document'
import { queueFacts, type QueueFacts } from '../../../machines/plan/life/queue-facts'
import { answersForCoach, asSharedNow } from '../../../machines/plan/life/sharing'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { openAssessment } from '../conversation/load-assessment.server'
import { hashNameKeys, nameIndexVersion } from './name-search-index.server'
import type { Portal } from '../portal.server'
import { beginFirstList, placeInQueue } from './queue-first.server'
import type { PlanOf } from '../plan/change-plan.server'
import { findOpenPlan } from '../plan/stored-plan.server'
import { lowestUuid } from '../../../machines/text/uuid'

const factsPlace = (tenantId: string, assessmentId: string) => ({
  tenantId,
  table: 'queue_entries',
  row: assessmentId,
  column: 'facts',
})

export function openFacts(tenantId: string, key: Buffer, assessmentId: string, facts: Buffer): QueueFacts {
  return openJson<QueueFacts>(key, facts, factsPlace(tenantId, assessmentId))
}

/** What the queue may tell of the person: made of what the coach may read, sealed with the person's own key. */
function sealedFacts({ tenantId }: Portal, { row, walked, dataKey }: OpenAssessment, draft: DraftPlan) {
  const facts = queueFacts(answersForCoach(walked.answers), asSharedNow(draft, walked.answers))
  return { open: facts, name: facts.name ?? '', facts: sealJson(dataKey, facts, factsPlace(tenantId, row.id)) }
}

/** Puts an assessment that is being sent into the coaches' queue; a second one with the coach who has the client. */
export async function enterQueue(portal: Portal, tx: Orm, assessment: OpenAssessment, draft: DraftPlan, sentAt: Date) {
  const { id, clientId, language, previousId } = assessment.row
  const { open, name, facts } = sealedFacts(portal, assessment, draft)
  const before = previousId === null ? undefined : await findQueueEntry(tx, portal.tenantId, previousId)
  const entry = {
    tenantId: portal.tenantId,
    assessmentId: id,
    clientId,
    status: 'draft',
    planKind: draft.planKind,
    language,
    dueBy: draft.firstInterviewBy,
    dueFor: previousId === null ? 'firstInterview' : 'reassessment',
    sentAt,
    facts,
    coachId: before?.coachId,
    nameIndex: nameIndexVersion,
  } as const
  await insertQueueEntry(tx, entry, hashNameKeys(portal, name))
  await placeInQueue(portal, tx, id, open)
}

/** Brings an assessment's row in the queue up to date after its answers, and with them the draft, have changed. */
export async function renewInQueue(
  portal: Portal,
  tx: Orm,
  assessment: OpenAssessment,
  draft: DraftPlan,
  edits: PlanEdits,
): Promise<void> {
  const { id, language } = assessment.row
  const { open, name, facts } = sealedFacts(portal, assessment, draft)
  const { planKind } = planFrame(draft, edits)
  const renewed = { facts, planKind, language, nameIndex: nameIndexVersion }
  await renewQueueEntry(tx, portal.tenantId, id, renewed, hashNameKeys(portal, name))
  await placeInQueue(portal, tx, id, open)
}

/** Puts a client whose plan is in review again where they stood: first, if they were shown crisis help. */
export const placeAgain = (portal: Portal, tx: Orm, assessment: OpenAssessment, draft: DraftPlan): Promise<void> =>
  placeInQueue(portal, tx, assessment.row.id, sealedFacts(portal, assessment, draft).open)

/** Whose turn it is by the plan that has just been approved: of its lines the one with the earliest day. */
export async function noteFirstStep(
  portal: Portal,
  tx: Orm,
  of: PlanOf,
  draft: DraftPlan,
  edits: PlanEdits,
): Promise<void> {
  const { tenantId } = portal
  const entry = await findQueueEntry(tx, tenantId, of.assessmentId)
  if (!entry?.facts) return
  const kept = plannedLines(draft, edits).filter(({ state, by, who }) => state !== 'dropped' && by && who)
  const first = kept.toSorted((one, other) => (one.by! < other.by! ? -1 : 1))[0]
  const facts = { ...openFacts(tenantId, of.dataKey, of.assessmentId, entry.facts), firstStepBy: first?.who }
  await saveFacts(tx, tenantId, of.assessmentId, sealJson(of.dataKey, facts, factsPlace(tenantId, of.assessmentId)))
}

async function completeEntry(portal: Portal, assessmentId: string): Promise<void> {
  const { database, tenantId } = portal
  const found = await findAssessment(database, tenantId, assessmentId)
  if (!found) return
  const assessment = await openAssessment(portal, found)
  const plan = await findOpenPlan(portal, database.orm, assessment.dataKey, assessmentId)
  if (plan) await database.transaction((tx) => renewInQueue(portal, tx, assessment, plan.draft, plan.edits))
}

const batch = 50

/**
 * Reads the rows of the queue that are older than its table, or than the list of who stands first: at the first start after
 * the release that brought it, and nothing later. A row that cannot be read stays without its facts and is logged.
 */
export async function completeQueue(portal: Portal): Promise<void> {
  const { database, tenantId, tenantKeys, log } = portal
  for (let after = lowestUuid, ids = [after]; ids.length > 0; after = ids.at(-1) ?? after) {
    ids = await listEntriesWithoutFacts(database.orm, tenantId, after, batch)
    for (const id of ids)
      await completeEntry(portal, id).catch((error: Error) => log.error({ name: error.name, id }, 'queue row unread'))
  }
  await beginFirstList(portal, ({ assessmentId, clientId, facts, wrappedKey }) => {
    try {
      return facts
        ? openFacts(tenantId, tenantKeys.unwrap(wrappedKey, tenantId, clientId), assessmentId, facts)
        : undefined
    } catch (error) {
      log.error({ name: (error as Error).name, id: assessmentId }, 'queue row unread')
      return undefined
    }
  })
}
