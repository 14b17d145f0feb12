import { randomUUID } from 'node:crypto'
import type { Orm } from '../../../db/client'
import { insertJobs } from '../../../db/queries/trust/jobs'
import {
  changePlanVersion,
  insertPlanVersion,
  listPlanVersions,
  type PlanVersionRow,
} from '../../../db/queries/plan/plan-versions'
import { setDue } from '../../../db/queries/desk/queue-entries'
import { openJson, sealJson } from '../../../db/keys/sealing'
import { deadlines } from '../../../machines/plan/law/deadlines'
import type { DraftPlan } from '../../../machines/plan/draft/draft-plan'
import { followUpsOf } from '../../../machines/plan/life/follow-up'
import { planFrame, type PlanEdits } from '../../../machines/plan/life/plan-document'
import { nextStatus, type PlanEvent } from '../../../machines/plan/life/plan.machine'
import type { PlanOf } from './change-plan.server'
import { dayInFinland } from '../../i18n/finnish-day'
import { todayOf, type Portal } from '../portal.server'

/** Which lines the jobseeker has reported done: by the line's id, an ISO moment. */
type Progress = Readonly<Record<string, string>>

/** What was approved, and, once the jobseeker has agreed, on which day: an ISO date, from which days are counted. */
type Content = { draft: DraftPlan; edits: PlanEdits; agreedOn?: string }

/** A version of a plan as it was approved, opened. */
export type OpenVersion = Content & { row: PlanVersionRow; progress: Progress }

const place = (tenantId: string, planId: string, number: number, column: 'content' | 'progress') => ({
  tenantId,
  table: 'plan_versions',
  row: `${planId}#${number}`,
  column,
})

function openVersion(tenantId: string, key: Buffer, row: PlanVersionRow): OpenVersion {
  const at = (column: 'content' | 'progress') => place(tenantId, row.planId, row.number, column)
  const content = openJson<Content>(key, row.content, at('content'))
  return { row, ...content, progress: row.progress ? openJson<Progress>(key, row.progress, at('progress')) : {} }
}

/** All approved versions of a plan, the first approval first. */
export async function openVersions(portal: Portal, orm: Orm, key: Buffer, planId: string): Promise<OpenVersion[]> {
  const rows = await listPlanVersions(orm, portal.tenantId, planId)
  return rows.map((row) => openVersion(portal.tenantId, key, row))
}

/** The version that holds now, if there is one: approved or agreed on, and not superseded. */
export function versionInForce(versions: readonly OpenVersion[]): OpenVersion | undefined {
  return versions.findLast(({ row }) => row.status === 'approved' || row.status === 'agreed')
}

/** Takes a version one step on in its life; a step that its life does not allow changes nothing. */
async function stepVersion(orm: Orm, row: PlanVersionRow, event: PlanEvent, now: Date): Promise<void> {
  const status = nextStatus(row.status, event)
  if (status === 'agreed' || status === 'disagreed' || status === 'superseded')
    await changePlanVersion(orm, row, { status, changedAt: now })
}

type Approved = { planId: string; draft: DraftPlan; edits: PlanEdits; coachId: string; sentAt: Date }

/**
 * Keeps an approved plan as its next version, which supersedes the one before; what has to be done again by a day becomes
 * jobs, and nothing of the earlier plan is due any more. What was reported done stays done. Runs in the approval's transaction.
 */
export async function keepVersion(portal: Portal, tx: Orm, of: PlanOf, approved: Approved): Promise<void> {
  const { tenantId } = portal
  const { planId, draft, edits, coachId } = approved
  const now = portal.now()
  const earlier = await listPlanVersions(tx, tenantId, planId, true)
  for (const row of earlier) await stepVersion(tx, row, { type: 'plan.superseded' }, now)
  const number = (earlier.at(-1)?.number ?? 0) + 1
  const content = sealJson(of.dataKey, { draft, edits }, place(tenantId, planId, number, 'content'))
  const before = earlier.at(-1)
  const done = before && openVersion(tenantId, of.dataKey, before).progress
  const progress = done && sealJson(of.dataKey, done, place(tenantId, planId, number, 'progress'))
  const made = { tenantId, planId, number, status: 'approved', content, progress: progress ?? null } as const
  await insertPlanVersion(tx, { ...made, approvedBy: coachId, approvedAt: now, seenAt: null, changedAt: now })
  await setDue(tx, tenantId, of.assessmentId, {
    dueFor: 'firstInterview',
    dueBy: planFrame(draft, edits).firstInterviewBy,
  })
  const days = { approvedOn: todayOf(portal), assessedOn: dayInFinland(approved.sentAt) }
  const following = followUpsOf(planFrame(draft, edits), days, deadlines)
  await insertJobs(
    tx,
    following.map(({ kind, dueOn, seenFrom }) => ({
      tenantId,
      id: randomUUID(),
      kind,
      assessmentId: of.assessmentId,
      planId,
      version: number,
      dueOn,
      runAt: new Date(`${seenFrom}T00:00:00Z`),
      status: 'waiting' as const,
      attempts: 0,
    })),
  )
}

/**
 * Whether an approval can be undone: it is the first of the plan, took the place of no other, and the jobseeker has not seen
 * it.
 */
export const isUndoable = (versions: readonly OpenVersion[], previousId: string | null): boolean =>
  versions.length === 1 && versions[0]!.row.seenAt === null && previousId === null

/** The jobseeker's word on the latest version, in the transaction of that step of the plan. */
export async function markVersion(portal: Portal, tx: Orm, planId: string, event: PlanEvent): Promise<void> {
  const latest = (await listPlanVersions(tx, portal.tenantId, planId, true)).at(-1)
  if (latest) await stepVersion(tx, latest, event, portal.now())
}

/** Keeps the day on which both have agreed on the latest version, in the transaction of that step of the plan. */
export async function keepAgreement(portal: Portal, tx: Orm, { dataKey }: PlanOf, planId: string): Promise<void> {
  const { tenantId } = portal
  const latest = (await listPlanVersions(tx, tenantId, planId, true)).at(-1)
  if (!latest) return
  const { draft, edits } = openVersion(tenantId, dataKey, latest)
  const agreed: Content = { draft, edits, agreedOn: todayOf(portal) }
  const content = sealJson(dataKey, agreed, place(tenantId, planId, latest.number, 'content'))
  await changePlanVersion(tx, latest, { content, changedAt: portal.now() })
}

/**
 * Notes that a task of the plan in force is done, or not done after all. Resolves to false, with nothing stored, when no
 * plan is in force or `isTask` does not know the line in it.
 */
export async function storeProgress(
  portal: Portal,
  tx: Orm,
  { dataKey }: PlanOf,
  planId: string,
  line: { id: string; isDone: boolean },
  isTask: (version: OpenVersion) => boolean,
): Promise<boolean> {
  const { tenantId } = portal
  const rows = await listPlanVersions(tx, tenantId, planId, true)
  const version = versionInForce(rows.map((row) => openVersion(tenantId, dataKey, row)))
  if (!version || !nextStatus(version.row.status, { type: 'plan.taskReported' }) || !isTask(version)) return false
  const { [line.id]: _before, ...others } = version.progress
  const progress: Progress = line.isDone ? { ...others, [line.id]: portal.now().toISOString() } : others
  const sealed = sealJson(dataKey, progress, place(tenantId, planId, version.row.number, 'progress'))
  await changePlanVersion(tx, version.row, { progress: sealed, changedAt: portal.now() })
  return true
}
