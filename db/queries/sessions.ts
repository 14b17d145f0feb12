import { and, eq, gt, sql } from 'drizzle-orm'
import type { Orm } from '../client'
import { assessments } from '../schema/assessments'
import { coaches, coachSessions, resumeCodes, signInAttempts } from '../schema/sessions'

export type ResumeCodeRow = typeof resumeCodes.$inferSelect

export async function insertResumeCode(orm: Orm, row: typeof resumeCodes.$inferInsert): Promise<void> {
  await orm.insert(resumeCodes).values(row)
}

export async function findResumeCodeOfAssessment(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
  now: Date,
): Promise<ResumeCodeRow | undefined> {
  const found = await orm
    .select()
    .from(resumeCodes)
    .where(
      and(
        eq(resumeCodes.tenantId, tenantId),
        eq(resumeCodes.assessmentId, assessmentId),
        gt(resumeCodes.expiresAt, now),
      ),
    )
  return found[0]
}

/** Whose a resume code is by its first six symbols, which find it and prove nothing; an expired one's too. */
export async function findOwnerOfCode(
  orm: Orm,
  tenantId: string,
  finder: string,
): Promise<{ assessmentId: string; clientId: string } | undefined> {
  const found = await orm
    .select({ assessmentId: assessments.id, clientId: assessments.clientId })
    .from(resumeCodes)
    .innerJoin(
      assessments,
      and(eq(assessments.tenantId, resumeCodes.tenantId), eq(assessments.id, resumeCodes.assessmentId)),
    )
    .where(and(eq(resumeCodes.tenantId, tenantId), eq(resumeCodes.finder, finder)))
  return found[0]
}

export async function prolongResumeCode(orm: Orm, tenantId: string, finder: string, expiresAt: Date): Promise<void> {
  await orm
    .update(resumeCodes)
    .set({ expiresAt })
    .where(and(eq(resumeCodes.tenantId, tenantId), eq(resumeCodes.finder, finder)))
}

/**
 * Takes one try on a code before its proof is looked at, so that parallel guesses cannot share a try. Resolves to
 * nothing when the code is unknown, expired or locked.
 */
export async function takeTry(
  orm: Orm,
  tenantId: string,
  finder: string,
  now: Date,
): Promise<ResumeCodeRow | undefined> {
  const taken = await orm
    .update(resumeCodes)
    .set({ triesLeft: sql`${resumeCodes.triesLeft} - 1` })
    .where(
      and(
        eq(resumeCodes.tenantId, tenantId),
        eq(resumeCodes.finder, finder),
        gt(resumeCodes.expiresAt, now),
        gt(resumeCodes.triesLeft, 0),
        sql`(${resumeCodes.lockedUntil} is null or ${resumeCodes.lockedUntil} <= ${now.toISOString()})`,
      ),
    )
    .returning()
  return taken[0]
}

export async function setTries(
  orm: Orm,
  tenantId: string,
  finder: string,
  tries: { triesLeft: number; locks: number; lockedUntil: Date | null },
): Promise<void> {
  await orm
    .update(resumeCodes)
    .set(tries)
    .where(and(eq(resumeCodes.tenantId, tenantId), eq(resumeCodes.finder, finder)))
}

export type CoachRow = typeof coaches.$inferSelect

export async function upsertCoach(orm: Orm, coach: CoachRow): Promise<void> {
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

export type SignInAttemptRow = typeof signInAttempts.$inferSelect

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
