import type { Orm } from '../../../db/client'
import { writeAudit } from '../../../db/queries/trust/audit'
import { changeJob, findClientOf, takeDueJob, type JobRow } from '../../../db/queries/trust/jobs'
import { deleteExpiredForms } from '../../../db/queries/plan/saved-form-drafts'
import { listPlanVersions } from '../../../db/queries/plan/plan-versions'
import { bringBack } from '../../../db/queries/desk/queue-entries'
import { isDatabaseAway } from './database-away.server'
import type { Portal } from '../portal.server'
import { tellOfFollowUp } from '../notices/tell-of-plan.server'
import { auditEntry, bySystem } from '../trust/audit/audit-entry.server'
import { minutesAfter } from '../moments'

const mostAttempts = 8
/** How much later a job that failed is tried again, in minutes. */
const patience = (attempts: number) => 2 ** attempts

/** Brings the client back into the queue, unless a newer plan has come in place of the one that asked for it. */
async function followUp(portal: Portal, tx: Orm, job: JobRow): Promise<void> {
  const { tenantId } = portal
  const { kind, assessmentId, version, dueOn } = job
  const latest = (await listPlanVersions(tx, tenantId, job.planId)).at(-1)
  if (latest?.number !== version || latest.status === 'superseded') return
  if (!(await bringBack(tx, tenantId, assessmentId, { dueFor: kind, dueBy: dueOn }))) return
  const clientId = await findClientOf(tx, tenantId, assessmentId)
  await tellOfFollowUp(portal, tx, clientId, job)
  await writeAudit(
    tx,
    auditEntry(
      portal,
      bySystem('jobs'),
      'client.broughtBack',
      { clientId, subject: assessmentId },
      'serviceNeedsAssessment',
    ),
  )
}

/** Does the next job whose time has come, whole or not at all. Resolves to whether there was one. */
async function runNextJob(portal: Portal): Promise<boolean> {
  const { tenantId, database } = portal
  let taken: JobRow | undefined
  try {
    return await database.transaction(async (tx) => {
      taken = await takeDueJob(tx, tenantId, portal.now())
      if (!taken) return false
      await followUp(portal, tx, taken)
      await changeJob(tx, taken, { status: 'done', attempts: taken.attempts + 1 })
      return true
    })
  } catch (error) {
    if (!taken || isDatabaseAway(error)) throw error
    await putOff(portal, taken, error)
    return true
  }
}

/** A job that fails waits longer each time and is given up in the end; the others go on. */
async function putOff(portal: Portal, job: JobRow, error: unknown): Promise<void> {
  const attempts = job.attempts + 1
  const isOver = attempts >= mostAttempts
  const runAt = minutesAfter(portal.now(), patience(attempts))
  await changeJob(portal.database.orm, job, { attempts, runAt, status: isOver ? 'failed' : 'waiting' })
  const name = error instanceof Error ? error.name : typeof error
  portal.log[isOver ? 'error' : 'warn']({ job: job.id, kind: job.kind, attempts, name }, 'job failed')
}

/** Tries all jobs whose time has come, and forgets kept forms that are over. Resolves to how many jobs were tried. */
export async function runDueJobs(portal: Portal): Promise<number> {
  await deleteExpiredForms(portal.database.orm, portal.tenantId, portal.now())
  let done = 0
  while (await runNextJob(portal)) done += 1
  return done
}
