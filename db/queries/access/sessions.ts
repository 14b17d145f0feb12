import { and, eq, gt, sql } from 'drizzle-orm'
import type { Orm } from '../../client'
import { coaches, coachSessions, signInAttempts } from '../../schema/sessions'

type CoachRow = typeof coaches.$inferSelect

export async function upsertCoach(orm: Orm, coach: Omit<CoachRow, 'savedFilters' | 'usesKeys'>): Promise<void> {
  const { name, roles, seenAt } = coach
  await orm
    .insert(coaches)
    .values(coach)
    .onConflictDoUpdate({ target: [coaches.tenantId, coaches.id], set: { name, roles, seenAt } })
}

export async function findCoach(orm: Orm, tenantId: string, id: string): Promise<CoachRow | undefined> {
  return (
    await orm
      .select()
      .from(coaches)
      .where(and(eq(coaches.tenantId, tenantId), eq(coaches.id, id)))
  )[0]
}

/** What a coach has set of their own desk. */
export async function saveOwnDesk(
  orm: Orm,
  tenantId: string,
  id: string,
  desk: Pick<CoachRow, 'savedFilters' | 'usesKeys'>,
): Promise<void> {
  await orm
    .update(coaches)
    .set(desk)
    .where(and(eq(coaches.tenantId, tenantId), eq(coaches.id, id)))
}

export async function listCoaches(orm: Orm, tenantId: string): Promise<CoachRow[]> {
  return orm.select().from(coaches).where(eq(coaches.tenantId, tenantId))
}

export async function insertCoachSession(orm: Orm, row: typeof coachSessions.$inferInsert): Promise<void> {
  await orm.insert(coachSessions).values(row)
}

/** The coach of a session that is neither too old nor too long idle; marks it as seen. */
export async function touchCoachSession(
  orm: Orm,
  tenantId: string,
  idHash: string,
  now: Date,
  idleSince: Date,
): Promise<{ coach: CoachRow; language: string } | undefined> {
  const touched = await orm
    .update(coachSessions)
    .set({ seenAt: now })
    .where(
      and(
        eq(coachSessions.tenantId, tenantId),
        eq(coachSessions.idHash, idHash),
        gt(coachSessions.expiresAt, now),
        gt(coachSessions.seenAt, idleSince),
      ),
    )
    .returning({ coachId: coachSessions.coachId, language: coachSessions.language })
  const session = touched[0]
  const coach = session && (await findCoach(orm, tenantId, session.coachId))
  return coach && { coach, language: session.language }
}

/** Whose a session was that is not longer gone than `since`, over or not. */
export async function findCoachOfSession(
  orm: Orm,
  tenantId: string,
  idHash: string,
  since: Date,
): Promise<string | undefined> {
  const found = await orm
    .select({ coachId: coachSessions.coachId })
    .from(coachSessions)
    .where(and(eq(coachSessions.tenantId, tenantId), eq(coachSessions.idHash, idHash), gt(coachSessions.seenAt, since)))
  return found[0]?.coachId
}

export async function deleteCoachSession(orm: Orm, tenantId: string, idHash: string): Promise<void> {
  await orm.delete(coachSessions).where(and(eq(coachSessions.tenantId, tenantId), eq(coachSessions.idHash, idHash)))
}

type SignInAttemptRow = typeof signInAttempts.$inferSelect

export async function insertSignInAttempt(orm: Orm, row: SignInAttemptRow): Promise<void> {
  await orm.insert(signInAttempts).values(row)
}

/** Takes an attempt out of storage: it is good for one try. */
export async function takeSignInAttempt(
  orm: Orm,
  tenantId: string,
  idHash: string,
  now: Date,
): Promise<SignInAttemptRow | undefined> {
  const taken = await orm
    .delete(signInAttempts)
    .where(and(eq(signInAttempts.tenantId, tenantId), eq(signInAttempts.idHash, idHash)))
    .returning()
  return taken[0] && taken[0].expiresAt > now ? taken[0] : undefined
}

/** Ends every session of a coach that the identity provider's session opened; how many there were. */
export async function deleteCoachSessionsOfSid(
  orm: Orm,
  tenantId: string,
  sid: string,
  directory: string,
): Promise<number> {
  const gone = await orm
    .delete(coachSessions)
    .where(
      and(
        eq(coachSessions.tenantId, tenantId),
        eq(coachSessions.sid, sid),
        sql`starts_with(${coachSessions.coachId}, ${`${directory}.`})`,
      ),
    )
    .returning({ coachId: coachSessions.coachId })
  return gone.length
}

/** Takes every right from a coach who is known here, and ends their sessions. */
export async function removeCoachRights(orm: Orm, tenantId: string, id: string): Promise<void> {
  await orm
    .update(coaches)
    .set({ roles: [] })
    .where(and(eq(coaches.tenantId, tenantId), eq(coaches.id, id)))
  await orm.delete(coachSessions).where(and(eq(coachSessions.tenantId, tenantId), eq(coachSessions.coachId, id)))
}
