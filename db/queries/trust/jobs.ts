import { and, asc, eq, lte } from 'drizzle-orm'
import type { Orm } from '../../client'
import { assessments } from '../../schema/assessments'
import { jobs } from '../../schema/jobs'

export type JobRow = typeof jobs.$inferSelect

/** Adds jobs; one that is there already stays as it is. */
export async function insertJobs(orm: Orm, rows: readonly JobRow[]): Promise<void> {
  if (rows.length > 0)
    await orm
      .insert(jobs)
      .values([...rows])
      .onConflictDoNothing()
}

/** The next job whose time has come, held until the transaction ends. A job that another worker holds is passed over. */
export async function takeDueJob(orm: Orm, tenantId: string, now: Date): Promise<JobRow | undefined> {
  const [job] = await orm
    .select()
    .from(jobs)
    .where(and(eq(jobs.tenantId, tenantId), eq(jobs.status, 'waiting'), lte(jobs.runAt, now)))
    .orderBy(asc(jobs.runAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return job
}

export async function changeJob(
  orm: Orm,
  { tenantId, id }: Pick<JobRow, 'tenantId' | 'id'>,
  change: Partial<Pick<JobRow, 'status' | 'attempts' | 'runAt'>>,
): Promise<void> {
  await orm
    .update(jobs)
    .set(change)
    .where(and(eq(jobs.tenantId, tenantId), eq(jobs.id, id)))
}

/** Removes what would follow from a version of a plan: its approval has been undone. */
export async function deleteJobsOfVersion(tx: Orm, tenantId: string, planId: string, version: number): Promise<void> {
  await tx.delete(jobs).where(and(eq(jobs.tenantId, tenantId), eq(jobs.planId, planId), eq(jobs.version, version)))
}

/** Whose an assessment is. */
export async function findClientOf(orm: Orm, tenantId: string, assessmentId: string): Promise<string> {
  const [found] = await orm
    .select({ clientId: assessments.clientId })
    .from(assessments)
    .where(and(eq(assessments.tenantId, tenantId), eq(assessments.id, assessmentId)))
  if (!found) throw new Error(`No assessment ${assessmentId}`)
  return found.clientId
}
