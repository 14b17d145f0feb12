import { and, eq, gt, inArray, isNotNull, isNull, notExists, or, sql } from 'drizzle-orm'
import type { Orm } from '../../client'
import { planVersions } from '../../schema/plan-versions'
import { plans } from '../../schema/plans'
import { nameWords, queueEntries } from '../../schema/queue'

export type QueueEntryRow = typeof queueEntries.$inferSelect
type NewQueueEntry = typeof queueEntries.$inferInsert

const wanted = (tenantId: string, assessmentId: string) =>
  and(eq(queueEntries.tenantId, tenantId), eq(queueEntries.assessmentId, assessmentId))

/** Puts an assessment into the queue with the beginnings of its client's name; idempotent. */
export async function insertQueueEntry(orm: Orm, entry: NewQueueEntry, nameHashes: readonly Buffer[]): Promise<void> {
  await orm.insert(queueEntries).values(entry).onConflictDoNothing()
  await replaceNameHashes(orm, entry.tenantId, entry.assessmentId, nameHashes)
}

async function replaceNameHashes(orm: Orm, tenantId: string, assessmentId: string, hashes: readonly Buffer[]) {
  await orm.delete(nameWords).where(and(eq(nameWords.tenantId, tenantId), eq(nameWords.assessmentId, assessmentId)))
  if (hashes.length > 0) await orm.insert(nameWords).values(hashes.map((hash) => ({ tenantId, assessmentId, hash })))
}

/** What has become of an entry's answers: sealed facts, kind of plan, language, and the beginnings of the name. */
export async function renewQueueEntry(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
  facts: { facts: Buffer; planKind: string; language: string; nameIndex: number },
  nameHashes: readonly Buffer[],
): Promise<void> {
  await orm.update(queueEntries).set(facts).where(wanted(tenantId, assessmentId))
  await replaceNameHashes(orm, tenantId, assessmentId, nameHashes)
}

/** Replaces the sealed facts of an entry. */
export async function saveFacts(tx: Orm, tenantId: string, assessmentId: string, facts: Buffer): Promise<void> {
  await tx.update(queueEntries).set({ facts }).where(wanted(tenantId, assessmentId))
}

const notAside = { setAsideAt: null, setAsideBy: null, setAsideBecause: null }

type SettingAside = { at: Date; by: string; because: NonNullable<QueueEntryRow['setAsideBecause']> }

/** Sets aside who waits for a first interview and never had a plan approved; whose it was, or nothing when that is not so. */
export async function putAside(orm: Orm, tenantId: string, assessmentId: string, { at, by, because }: SettingAside) {
  const approved = orm
    .select({ number: planVersions.number })
    .from(planVersions)
    .innerJoin(plans, and(eq(plans.tenantId, planVersions.tenantId), eq(plans.id, planVersions.planId)))
    .where(and(eq(plans.tenantId, tenantId), eq(plans.assessmentId, assessmentId)))
  const [changed] = await orm
    .update(queueEntries)
    .set({ setAsideAt: at, setAsideBy: by, setAsideBecause: because })
    .where(
      and(
        wanted(tenantId, assessmentId),
        eq(queueEntries.stage, 'waiting'),
        eq(queueEntries.dueFor, 'firstInterview'),
        notExists(approved),
      ),
    )
    .returning({ clientId: queueEntries.clientId })
  return changed
}

/** Brings back who was set aside; whose it was, or nothing when they are not. */
export async function bringFromAside(orm: Orm, tenantId: string, assessmentId: string) {
  const [changed] = await orm
    .update(queueEntries)
    .set(notAside)
    .where(and(wanted(tenantId, assessmentId), isNotNull(queueEntries.setAsideAt)))
    .returning({ clientId: queueEntries.clientId })
  return changed
}

/** What a step of the plan changes in the queue; `interviewBy` is the last day for the first interview, an ISO date. */
type FollowedPlan = { status: QueueEntryRow['status']; planKind?: string; interviewBy?: string; coachId?: string }

/** Follows a step of the plan. A coach who takes a step on a client without a coach, has the client from then on. */
export async function followPlanInQueue(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
  plan: FollowedPlan,
): Promise<void> {
  const { status, planKind, interviewBy, coachId } = plan
  const holder = coachId ? { coachId: sql`coalesce(${queueEntries.coachId}, ${coachId})` } : {}
  const { dueBy, dueFor } = queueEntries
  const due = interviewBy
    ? { dueBy: sql`case when ${dueFor} = 'firstInterview' then ${interviewBy}::date else ${dueBy} end` }
    : {}
  // What was due for the client has been seen to; a client whose plan is approved is not set aside.
  const settled = status === 'approved' ? { dueFor: 'firstInterview' as const, ...notAside } : {}
  await orm
    .update(queueEntries)
    .set({ status, planKind, ...holder, ...due, ...settled })
    .where(wanted(tenantId, assessmentId))
}

type Due = Pick<QueueEntryRow, 'dueBy' | 'dueFor'>

/** What comes next with a client, and its last day. */
export async function setDue(orm: Orm, tenantId: string, assessmentId: string, due: Due): Promise<void> {
  await orm.update(queueEntries).set(due).where(wanted(tenantId, assessmentId))
}

/** Brings a client back into the queue for what is due, unless something earlier than that is; whether it did. */
export async function bringBack(orm: Orm, tenantId: string, assessmentId: string, due: Due): Promise<boolean> {
  const isLater = or(eq(queueEntries.dueFor, 'firstInterview'), gt(queueEntries.dueBy, due.dueBy))
  const changed = await orm
    .update(queueEntries)
    .set(due)
    .where(and(wanted(tenantId, assessmentId), isLater))
    .returning({ id: queueEntries.assessmentId })
  return changed.length === 1
}

export async function findQueueEntry(orm: Orm, tenantId: string, id: string): Promise<QueueEntryRow | undefined> {
  return (await orm.select().from(queueEntries).where(wanted(tenantId, id)))[0]
}

/**
 * Gives a client from one coach (or none) to another; changes nothing and resolves to false when a third coach has them now.
 */
export async function assignClient(
  orm: Orm,
  tenantId: string,
  assessmentId: string,
  from: string | null,
  to: string,
): Promise<boolean> {
  const isStillTheirs = from === null ? isNull(queueEntries.coachId) : eq(queueEntries.coachId, from)
  const changed = await orm
    .update(queueEntries)
    .set({ coachId: to })
    .where(and(wanted(tenantId, assessmentId), isStillTheirs))
    .returning({ id: queueEntries.assessmentId })
  return changed.length === 1
}

/**
 * Assessments whose clients' names have one of the hashes for each word, at most so many. `words` stand with the longest
 * first: fewest names begin like it, and only theirs are looked at for the others.
 */
export async function findByNameKeys(
  orm: Orm,
  tenantId: string,
  words: readonly (readonly Buffer[])[],
  limit: number,
): Promise<string[]> {
  const [first, ...others] = words
  if (!first) return []
  const listed = (hashes: readonly Buffer[]) =>
    sql.join(
      hashes.map((hash) => sql`${hash}`),
      sql`, `,
    )
  const has = (hashes: readonly Buffer[]) => sql`exists (
    select from name_words o where o.tenant_id = ${tenantId} and o.assessment_id = n.assessment_id and o.hash in (${listed(hashes)}))`
  const found = await orm.execute(sql`
    select distinct n.assessment_id as id from name_words n
    where ${sql.join([sql`n.tenant_id = ${tenantId} and n.hash in (${listed(first)})`, ...others.map(has)], sql` and `)}
    limit ${limit}`)
  return (found as unknown as { id: string }[]).map(({ id }) => id)
}

export type OldNameRow = { assessmentId: string; clientId: string; facts: Buffer; wrappedKey: Buffer }

/** Rows whose names were indexed before this version, after one by id: what is needed to read them. */
export async function listOldNames(orm: Orm, tenantId: string, version: number, after: string, limit: number) {
  const rows = await orm.execute(sql`
    select q.assessment_id as "assessmentId", q.client_id as "clientId", q.facts, c.data_key as "wrappedKey"
    from queue_entries q join clients c on c.tenant_id = q.tenant_id and c.id = q.client_id
    where q.tenant_id = ${tenantId} and q.name_index < ${version} and q.facts is not null and q.assessment_id > ${after}::uuid
    order by q.assessment_id limit ${limit}`)
  return rows as unknown as OldNameRow[]
}

/** Replaces the index of one row, unless its name has changed since `facts` was read; whether it did. */
export async function renewNameKeys(
  tx: Orm,
  tenantId: string,
  { assessmentId, facts }: Pick<OldNameRow, 'assessmentId' | 'facts'>,
  version: number,
  hashes: readonly Buffer[],
): Promise<boolean> {
  const changed = await tx
    .update(queueEntries)
    .set({ nameIndex: version })
    .where(and(wanted(tenantId, assessmentId), eq(queueEntries.facts, facts)))
    .returning({ id: queueEntries.assessmentId })
  if (changed.length === 0) return false
  await replaceNameHashes(tx, tenantId, assessmentId, hashes)
  return true
}

/** Entries that are older than their table and have no facts yet, after one by id. */
export async function listEntriesWithoutFacts(
  orm: Orm,
  tenantId: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const found = await orm
    .select({ id: queueEntries.assessmentId })
    .from(queueEntries)
    .where(and(eq(queueEntries.tenantId, tenantId), isNull(queueEntries.facts), gt(queueEntries.assessmentId, after)))
    .orderBy(queueEntries.assessmentId)
    .limit(limit)
  return found.map(({ id }) => id)
}

/** Takes every client from a coach; they have no coach then. */
export async function releaseClients(
  orm: Orm,
  tenantId: string,
  coachId: string,
): Promise<{ assessmentId: string; clientId: string }[]> {
  const { assessmentId, clientId } = queueEntries
  return orm
    .update(queueEntries)
    .set({ coachId: null })
    .where(
      and(
        eq(queueEntries.tenantId, tenantId),
        eq(queueEntries.coachId, coachId),
        inArray(queueEntries.stage, ['waiting', 'handled']),
      ),
    )
    .returning({ assessmentId, clientId })
}
