import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Orm } from '../../client'
import { notices } from '../../schema/notices'
import type { NoticeRow } from './notices'

const open = (tenantId: string) =>
  and(eq(notices.tenantId, tenantId), eq(notices.needsCoach, true), isNull(notices.coachDoneAt))

/** What could not be told and waits for a coach to call or write, the oldest first. */
export async function listCoachTasks(orm: Orm, tenantId: string, limit: number): Promise<NoticeRow[]> {
  return orm.select().from(notices).where(open(tenantId)).orderBy(asc(notices.endedAt), asc(notices.id)).limit(limit)
}

/** What waits for a coach about one person. */
export async function listCoachTasksOf(orm: Orm, tenantId: string, assessmentId: string): Promise<NoticeRow[]> {
  return orm
    .select()
    .from(notices)
    .where(and(open(tenantId), eq(notices.assessmentId, assessmentId)))
    .orderBy(asc(notices.endedAt), asc(notices.id))
}

/** Marks all that waits about one person as done. Resolves to how many there were. */
export async function endCoachTasks(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
  done: { at: Date; by: string },
): Promise<number> {
  const ended = await orm
    .update(notices)
    .set({ coachDoneAt: done.at, coachDoneBy: done.by })
    .where(and(open(tenantId), eq(notices.assessmentId, assessmentId)))
    .returning({ id: notices.id })
  return ended.length
}
