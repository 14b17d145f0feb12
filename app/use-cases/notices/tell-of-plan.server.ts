import type { Orm } from '../../../db/client'
import type { JobRow } from '../../../db/queries/trust/jobs'
import { atHour, dayBeside } from '../../../machines/notices/decent-hours'
import { countedFrom } from '../../../machines/plan/life/plan-days'
import { isOwnTask, plannedLines } from '../../../machines/plan/life/plan-document'
import type { PlanOf } from '../plan/change-plan.server'
import { openVersions, versionInForce, type OpenVersion } from '../plan/plan-versions.server'
import type { Portal } from '../portal.server'
import { tellPerson } from './tell-person.server'

/** The hour at which a person is reminded, on the day before, of a task's day. */
const reminderHour = 9

/** The days (ISO dates) of the person's own tasks in a version of a plan that are not reported done. */
export function openTaskDays({ draft, edits, agreedOn, progress }: OpenVersion): string[] {
  const own = countedFrom(plannedLines(draft, edits), agreedOn).filter((line) => isOwnTask(line) && !progress[line.id])
  return [...new Set(own.flatMap(({ by }) => by ?? []))].toSorted()
}

/** Has a person reminded on the day before each day of their tasks in the plan in force, where that is still to come. */
export async function remindOfTaskDays(portal: Portal, tx: Orm, of: PlanOf, planId: string): Promise<void> {
  const version = versionInForce(await openVersions(portal, tx, of.dataKey, planId))
  const reminders = (version ? openTaskDays(version) : []).map((day) => ({
    kind: 'taskDay' as const,
    subject: planId,
    occasion: day,
    dueAt: atHour(dayBeside(day, -1), reminderHour),
  }))
  await tellPerson(portal, tx, of, ...reminders.filter(({ dueAt }) => dueAt > portal.now()))
}

/** Has a person told that their plan was approved, and reminded of its days. In the transaction that keeps the version. */
export async function tellOfApproval(portal: Portal, tx: Orm, of: PlanOf, planId: string): Promise<void> {
  const version = versionInForce(await openVersions(portal, tx, of.dataKey, planId))
  const occasion = version?.row.approvedAt.toISOString()
  await tellPerson(portal, tx, of, { kind: 'planApproved', subject: planId, occasion })
  await remindOfTaskDays(portal, tx, of, planId)
}

/** Has a person told that it is time to look at their plan again. In the transaction of the job that brings them back. */
export async function tellOfFollowUp(
  portal: Portal,
  tx: Orm,
  clientId: string,
  { assessmentId, planId, version, kind }: Pick<JobRow, 'assessmentId' | 'planId' | 'version' | 'kind'>,
): Promise<void> {
  const news = { kind: 'followUpDue', subject: planId, occasion: `${version} ${kind}` } as const
  await tellPerson(portal, tx, { clientId, assessmentId }, news)
}
