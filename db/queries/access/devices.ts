import { and, desc, eq, gt, ne } from 'drizzle-orm'
import type { Orm } from '../../client'
import { jobseekerSessions } from '../../schema/sessions'

type DeviceRow = typeof jobseekerSessions.$inferSelect

const ofAssessment = (tenantId: string, assessmentId: string) =>
  and(eq(jobseekerSessions.tenantId, tenantId), eq(jobseekerSessions.assessmentId, assessmentId))

/** The browsers in which an assessment is open, the latest first. */
export async function listDevices(orm: Orm, tenantId: string, assessmentId: string, now: Date): Promise<DeviceRow[]> {
  return orm
    .select()
    .from(jobseekerSessions)
    .where(and(ofAssessment(tenantId, assessmentId), gt(jobseekerSessions.expiresAt, now)))
    .orderBy(desc(jobseekerSessions.createdAt))
}

/** Ends every session of an assessment but one; how many there were. */
export async function deleteOtherDevices(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
  keep: string,
): Promise<number> {
  const gone = await orm
    .delete(jobseekerSessions)
    .where(and(ofAssessment(tenantId, assessmentId), ne(jobseekerSessions.idHash, keep)))
    .returning({ idHash: jobseekerSessions.idHash })
  return gone.length
}

/** Ends every session of an assessment. */
export async function deleteAllDevices(orm: Orm, tenantId: string, assessmentId: string): Promise<void> {
  await orm.delete(jobseekerSessions).where(ofAssessment(tenantId, assessmentId))
}

/** Notes that a session is in use. */
export async function markDeviceUsed(orm: Orm, tenantId: string, idHash: string, usedAt: Date): Promise<void> {
  await orm
    .update(jobseekerSessions)
    .set({ usedAt })
    .where(and(eq(jobseekerSessions.tenantId, tenantId), eq(jobseekerSessions.idHash, idHash)))
}
