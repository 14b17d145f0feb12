import { sql, type SQL } from 'drizzle-orm'
import type { Orm } from '../../client'
import type { queueEntries } from '../../schema/queue'

type Entry = typeof queueEntries.$inferSelect
export type QueueStage = 'waiting' | 'handled' | 'aside'
export type QueueOrder = 'due' | 'newest'

/** No plan has been approved yet: until then clients who were shown crisis help stand first. */
export const beforeApproval = ['draft', 'inReview', 'returned'] as const satisfies readonly Entry['status'][]

/** A row's place in either order: its day, the moment (ISO) at which it was sent, its id. */
export type QueuePlace = { dueBy: string; sentAt: string; assessmentId: string }

/** Which rows are wanted. `languages` and `planKinds` name every value that may occur, or the one that is wanted. */
export type QueueWish = {
  tenantId: string
  stages: readonly QueueStage[]
  languages: readonly string[]
  planKinds: readonly string[]
  /** The coach who has them, `null` for none, `undefined` for any. */
  coachId?: string | null
  /** For whose next act they wait; only together with a coach, whose rows are few. */
  waitsFor?: 'coach' | 'client'
  /** Only what was due before this day. */
  dueBefore?: string
  order: QueueOrder
  /** Only what comes after this row. */
  after?: QueuePlace
  /** Without these assessments. */
  except?: readonly string[]
  limit: number
}

export type QueueRow = Pick<
  Entry,
  'stage' | 'status' | 'planKind' | 'language' | 'dueBy' | 'dueFor' | 'sentAt' | 'coachId' | 'facts'
> & {
  assessmentId: string
  clientId: string
  coachName: string | null
  wrappedKey: Buffer
}

const list = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

const idsIn = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`

const bucketsOf = ({ stages, languages, planKinds }: QueueWish) =>
  sql`unnest(array[${list(stages)}]) s(value) cross join unnest(array[${list(languages)}]) l(value) cross join unnest(array[${list(planKinds)}]) k(value)`

const waits = {
  coach: sql`(e.stage = 'waiting' and e.status <> 'returned')`,
  client: sql`(e.status = 'returned' or (e.stage = 'handled' and e.status = 'approved'))`,
}

function conditionsOf({ tenantId, coachId, dueBefore, waitsFor }: QueueWish): SQL[] {
  return [
    sql`e.tenant_id = ${tenantId} and e.stage = s.value and e.language = l.value and e.plan_kind = k.value`,
    ...(waitsFor ? [waits[waitsFor]] : []),
    ...(coachId === undefined ? [] : coachId === null ? [sql`e.coach_id is null`] : [sql`e.coach_id = ${coachId}`]),
    ...(dueBefore ? [sql`e.due_by < ${dueBefore}::date`] : []),
  ]
}

const and = (conditions: SQL[]) => sql.join(conditions, sql` and `)

/** What each order goes by. Of those who are due on one day, the one who sent first has waited longest and comes first. */
const orders = {
  due: { by: [sql`due_by`, sql`sent_at`, sql`assessment_id`], direction: sql`asc`, beyond: sql`>` },
  newest: { by: [sql`sent_at`, sql`assessment_id`], direction: sql`desc`, beyond: sql`<` },
} as const satisfies Record<QueueOrder, { by: readonly SQL[]; direction: SQL; beyond: SQL }>

const commas = (parts: readonly SQL[]) => sql.join([...parts], sql`, `)
const orderOf = (order: QueueOrder, table: SQL) =>
  commas(orders[order].by.map((column) => sql`${table}.${column} ${orders[order].direction}`))

function placeOf(order: QueueOrder, { dueBy, sentAt, assessmentId }: QueuePlace): SQL {
  const sent = [sql`${sentAt}::timestamptz`, sql`${assessmentId}::uuid`]
  return order === 'due' ? commas([sql`${dueBy}::date`, ...sent]) : commas(sent)
}

/**
 * The keys of the wanted rows in their order. An index holds the rows of each language and kind of plan in this order, so
 * at most `limit` are read of each and merged: the cost is the same for ten thousand rows and for a million.
 */
function wantedKeys(wish: QueueWish): SQL {
  const { order, after, limit, except = [] } = wish
  const { by, beyond } = orders[order]
  const ofEntries = commas(by.map((column) => sql`e.${column}`))
  const isAfter = after ? [sql`(${ofEntries}) ${beyond} (${placeOf(order, after)})`] : []
  const isNone = except.length > 0 ? [sql`e.assessment_id <> all(${idsIn(except)})`] : []
  return sql`
    select found.*
    from ${bucketsOf(wish)}
    cross join lateral (
      select e.due_by, e.sent_at, e.assessment_id from queue_entries e
      where ${and([...conditionsOf(wish), ...isAfter, ...isNone])}
      order by ${orderOf(order, sql`e`)}
      limit ${limit}
    ) found
    order by ${orderOf(order, sql`found`)}
    limit ${limit}`
}

const columns = sql`
  q.assessment_id as "assessmentId", q.client_id as "clientId", q.stage, q.status, q.plan_kind as "planKind", q.language,
  q.due_by as "dueBy", q.due_for as "dueFor", q.sent_at as "sentAt", q.coach_id as "coachId", q.facts,
  o.name as "coachName", c.data_key as "wrappedKey"`

const itsClientAndCoach = sql`
  join clients c on c.tenant_id = q.tenant_id and c.id = q.client_id
  left join coaches o on o.tenant_id = q.tenant_id and o.id = q.coach_id`

/** One page of the queue, in one statement. */
export async function listQueue(orm: Orm, wish: QueueWish): Promise<QueueRow[]> {
  const rows = await orm.execute(sql`
    select ${columns}
    from (${wantedKeys(wish)}) w
    join queue_entries q on q.tenant_id = ${wish.tenantId} and q.assessment_id = w.assessment_id
    ${itsClientAndCoach}
    order by ${orderOf(wish.order, sql`w`)}`)
  return rows as unknown as QueueRow[]
}

/** Those of some assessments that fit a wish and wait for an approval, in its order: the few are read first, by their keys. */
export async function listQueueAmong(orm: Orm, wish: QueueWish, ids: readonly string[]): Promise<QueueRow[]> {
  if (ids.length === 0) return []
  const rows = await orm.execute(sql`
    with e as materialized (
      select * from queue_entries where tenant_id = ${wish.tenantId} and assessment_id = any(${idsIn(ids)}) and status in (${list(beforeApproval)})
    )
    select ${columns}
    from ${bucketsOf(wish)} join e on ${and(conditionsOf(wish))}
    join queue_entries q on q.tenant_id = e.tenant_id and q.assessment_id = e.assessment_id
    ${itsClientAndCoach}
    order by ${orderOf(wish.order, sql`q`)}
    limit ${wish.limit}`)
  return rows as unknown as QueueRow[]
}

/** How many rows each wish has, counted up to its limit and no further; one statement. */
export async function countQueue<K extends string>(orm: Orm, wishes: Record<K, QueueWish>): Promise<Record<K, number>> {
  const counted = Object.entries<QueueWish>(wishes).map(
    ([name, wish]) => sql`(
      select count(*)::int from (
        select from ${bucketsOf(wish)}
        cross join lateral (select from queue_entries e where ${and(conditionsOf(wish))} limit ${wish.limit}) found
        limit ${wish.limit}
      ) counted) as ${sql.identifier(name)}`,
  )
  const rows = await orm.execute(sql`select ${sql.join(counted, sql`, `)}`)
  return (rows as unknown as [Record<K, number>])[0]
}

/** Rows by their ids, the first due first. */
export async function listQueueEntries(orm: Orm, tenantId: string, ids: readonly string[]): Promise<QueueRow[]> {
  if (ids.length === 0) return []
  const rows = await orm.execute(sql`
    select ${columns} from queue_entries q ${itsClientAndCoach}
    where q.tenant_id = ${tenantId} and q.assessment_id in (${list(ids)})
    order by ${orderOf('due', sql`q`)}`)
  return rows as unknown as QueueRow[]
}

type CoachLoad = { coachId: string; clients: number; waiting: number; late: number }

/** How many clients each of these coaches has, looking at no more than `limit` rows of each. */
export async function countLoads(
  orm: Orm,
  coachIds: readonly string[],
  { tenantId, today, limit }: { tenantId: string; today: string; limit: number },
): Promise<CoachLoad[]> {
  if (coachIds.length === 0) return []
  const rows = await orm.execute(sql`
    select c.id as "coachId", count(*)::int as clients, count(*) filter (where e.stage = 'waiting')::int as waiting,
      count(*) filter (where e.stage = 'waiting' and e.due_by < ${today}::date)::int as late
    from unnest(array[${list(coachIds)}]) c(id)
    cross join lateral (
      select stage, due_by from queue_entries
      where tenant_id = ${tenantId} and coach_id = c.id and stage in ('waiting', 'handled')
      limit ${limit}
    ) e
    group by c.id`)
  return rows as unknown as CoachLoad[]
}
