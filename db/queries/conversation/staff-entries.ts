import { and, desc, eq, gt } from 'drizzle-orm'
import type { Orm } from '../../client'
import { jobseekerSessions } from '../../schema/sessions'
import { staffEntries } from '../../schema/staff-entries'

export type StaffEntryRow = typeof staffEntries.$inferSelect

export async function insertStaffEntry(orm: Orm, row: StaffEntryRow): Promise<void> {
  await orm.insert(staffEntries).values(row)
}

/** Who typed an assessment for a client, and how; nothing where the client did. */
export async function findStaffEntry(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
): Promise<StaffEntryRow | undefined> {
  const wanted = and(eq(staffEntries.tenantId, tenantId), eq(staffEntries.assessmentId, assessmentId))
  const [found] = await orm.select().from(staffEntries).where(wanted)
  return found
}

const ofCoach = (tenantId: string, coachId: string, now: Date) =>
  and(
    eq(jobseekerSessions.tenantId, tenantId),
    eq(jobseekerSessions.openedBy, coachId),
    gt(jobseekerSessions.expiresAt, now),
  )

/** The session in which a coach types for the client of an assessment, while it is open; the hash of its secret. */
export async function findStaffSession(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
  coachId: string,
  now: Date,
): Promise<string | undefined> {
  const [found] = await orm
    .select({ idHash: jobseekerSessions.idHash })
    .from(jobseekerSessions)
    .where(and(ofCoach(tenantId, coachId, now), eq(jobseekerSessions.assessmentId, assessmentId)))
  return found?.idHash
}

/** The sessions in which a coach types for clients now, the latest first. */
export async function listStaffSessions(
  orm: Orm,
  tenantId: string,
  coachId: string,
  now: Date,
): Promise<{ idHash: string; assessmentId: string }[]> {
  return orm
    .select({ idHash: jobseekerSessions.idHash, assessmentId: jobseekerSessions.assessmentId })
    .from(jobseekerSessions)
    .where(ofCoach(tenantId, coachId, now))
    .orderBy(desc(jobseekerSessions.createdAt))
}
