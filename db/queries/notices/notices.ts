import { and, desc, eq, inArray, isNotNull, isNull, max, sql } from 'drizzle-orm'
import type { Database, Orm } from '../../client'
import { notices } from '../../schema/notices'

export type NoticeRow = typeof notices.$inferSelect
export type NoticeOutcome = NonNullable<NoticeRow['outcome']>
type NewNotice = Pick<
  NoticeRow,
  'tenantId' | 'id' | 'kind' | 'clientId' | 'assessmentId' | 'subject' | 'createdAt' | 'dueAt'
> & { occasion?: string }

/** Adds notices; one about the same is there once, however often it is asked for. */
export async function insertNotices(orm: Orm, rows: readonly NewNotice[]): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map((row) => ({ ...row, nextTryAt: row.dueAt }))
  await orm.insert(notices).values(values).onConflictDoNothing()
}

/** A notice that a process has taken. */
export type HeldNotice = Pick<
  NoticeRow,
  'id' | 'kind' | 'clientId' | 'assessmentId' | 'subject' | 'occasion' | 'createdAt' | 'dueAt' | 'tries' | 'unsure'
>

// Of several processes one gets all that is due of a person: it holds the person's row while it takes them. What another process
// handed to a service without a word of what became of it comes back as unsure.
const takeDue = `
  with person as (
    select c.id from clients c
    where c.tenant_id = $1 and c.id in (
      select client_id from notices where tenant_id = $1 and ended_at is null and next_try_at <= $2::timestamptz
      order by next_try_at limit 50)
    limit 1 for update skip locked)
  update notices n
  set tries = n.tries + 1, unsure = n.unsure + n.is_held::int, is_held = false, next_try_at = $3::timestamptz
  from person
  where n.tenant_id = $1 and n.client_id = person.id and n.ended_at is null and n.next_try_at <= $2::timestamptz
  returning n.id, n.kind, n.client_id as "clientId", n.assessment_id as "assessmentId", n.subject, n.occasion,
    n.created_at as "createdAt", n.due_at as "dueAt", n.tries, n.unsure`

/** Takes all that is due of one person upon oneself, until `givenUpAt`, the oldest first; none when nothing is due. */
export async function takeDueNotices(
  database: Database,
  tenantId: string,
  now: Date,
  givenUpAt: Date,
): Promise<HeldNotice[]> {
  const rows = await database.run<HeldNotice>('take-due-notices', takeDue, [tenantId, now, givenUpAt])
  const age = ({ createdAt, id }: HeldNotice) => `${new Date(createdAt).toISOString()}${id}`
  return rows.toSorted((one, other) => age(one).localeCompare(age(other)))
}

/** Notes that notices are handed to a service from now on: if nothing more is heard of them, they may have left. */
export async function holdNotices(orm: Orm, tenantId: string, ids: readonly string[]): Promise<void> {
  await orm.update(notices).set({ isHeld: true }).where(those(tenantId, ids))
}

const those = (tenantId: string, ids: readonly string[]) =>
  and(eq(notices.tenantId, tenantId), inArray(notices.id, [...ids]))

type Ending = { outcome: NoticeOutcome; endedAt: Date } & Partial<Pick<NoticeRow, 'way' | 'sentAs' | 'needsCoach'>>

export async function endNotices(orm: Orm, tenantId: string, ids: readonly string[], ending: Ending): Promise<void> {
  if (ids.length > 0)
    await orm
      .update(notices)
      .set({ ...ending, isHeld: false })
      .where(those(tenantId, ids))
}

/** Gives notices back until a moment; `tries` as they are to be counted from now on. */
export async function postponeNotices(
  orm: Orm,
  tenantId: string,
  ids: readonly string[],
  nextTryAt: Date,
  { wasTried }: { wasTried: boolean },
): Promise<void> {
  const tries = wasTried ? undefined : sql`${notices.tries} - 1`
  await orm.update(notices).set({ nextTryAt, isHeld: false, tries }).where(those(tenantId, ids))
}

/** When something last left for a person. */
export async function findLastSent(orm: Orm, tenantId: string, clientId: string): Promise<Date | null> {
  const [row] = await orm
    .select({ at: max(notices.endedAt) })
    .from(notices)
    .where(and(eq(notices.tenantId, tenantId), eq(notices.clientId, clientId), isNotNull(notices.sentAs)))
  return row?.at ?? null
}

/** How many text messages left since a moment. */
export async function countTextMessages(orm: Orm, tenantId: string, since: Date): Promise<number> {
  const [row] = await orm
    .select({ count: sql<number>`count(distinct ${notices.sentAs})::int` })
    .from(notices)
    .where(
      and(
        eq(notices.tenantId, tenantId),
        eq(notices.way, 'textMessage'),
        sql`${notices.endedAt} >= ${since.toISOString()}::timestamptz`,
      ),
    )
  return row?.count ?? 0
}

/** Everything that a person was, or is to be, told: the latest first. */
export async function listNotices(orm: Orm, tenantId: string, clientId: string): Promise<NoticeRow[]> {
  return orm
    .select()
    .from(notices)
    .where(and(eq(notices.tenantId, tenantId), eq(notices.clientId, clientId)))
    .orderBy(desc(notices.createdAt), desc(notices.id))
}

/** Lets what waits for a person be looked at anew: they have chosen another way, or ended a pause. */
export async function wakeNotices(orm: Orm, tenantId: string, clientId: string): Promise<void> {
  await orm
    .update(notices)
    .set({ nextTryAt: sql`${notices.dueAt}` })
    .where(
      and(
        eq(notices.tenantId, tenantId),
        eq(notices.clientId, clientId),
        isNull(notices.endedAt),
        eq(notices.isHeld, false),
      ),
    )
}

/** The notices of all clients that are not sent yet; at most `limit`. */
export async function listWaiting(orm: Orm, tenantId: string, limit: number): Promise<NoticeRow[]> {
  return orm
    .select()
    .from(notices)
    .where(and(eq(notices.tenantId, tenantId), isNull(notices.endedAt)))
    .orderBy(notices.nextTryAt)
    .limit(limit)
}
