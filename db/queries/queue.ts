import { sql, type SQL } from 'drizzle-orm'
import type { Orm } from '../client'
import type { queueEntries } from '../schema/queue'

type Entry = typeof queueEntries.$inferSelect
export type QueueStage = 'waiting' | 'handled'
export type QueueOrder = 'due' | 'newest'

/** Which rows are wanted. `languages` and `planKinds` name every value that may occur, or the one that is wanted. */
export type QueueWish = {
  tenantId: string
  stage: QueueStage
  languages: readonly string[]
  planKinds: readonly string[]
  /** The coach who has them, `null` for nobody, `undefined` for anybody. */
  coachId?: string | null
  /** Only what was due before this day. */
  dueBefore?: string
  order: QueueOrder
  /** Only what comes after this row: the day or the moment (ISO) that the order goes by, and the row's id. */
  after?: { value: string; assessmentId: string }
  limit: number
}

export type QueueRow = Pick<Entry, 'stage' | 'status' | 'planKind' | 'language' | 'dueBy' | 'dueFor' | 'sentAt' | 'coachId' | 'facts'> & {
  assessmentId: string
  clientId: string
  coachName: string | null
  wrappedKey: Buffer
} // prettier-ignore

const list = (values: readonly string[]) => sql.join(values.map((value) => sql`${value}`), sql`, `) // prettier-ignore

const bucketsOf = ({ languages, planKinds }: QueueWish) =>
  sql`unnest(array[${list(languages)}]) l(value) cross join unnest(array[${list(planKinds)}]) k(value)`

function conditionsOf({ tenantId, stage, coachId, dueBefore }: QueueWish): SQL[] {
  return [
    sql`e.tenant_id = ${tenantId} and e.stage = ${stage} and e.language = l.value and e.plan_kind = k.value`,
    ...(coachId === undefined ? [] : coachId === null ? [sql`e.coach_id is null`] : [sql`e.coach_id = ${coachId}`]),
    ...(dueBefore ? [sql`e.due_by < ${dueBefore}::date`] : []),
  ]
}

const and = (conditions: SQL[]) => sql.join(conditions, sql` and `)

/**
 * The keys of the wanted rows in their order. An index holds the rows of each language and kind of plan in this order, so
 * at most `limit` are read of each and merged: the cost is the same for ten thousand rows and for a million.
 */
function wantedKeys(wish: QueueWish): SQL {
  const { order, after, limit } = wish
  const [by, type] = order === 'due' ? [sql`due_by`, sql`date`] : [sql`sent_at`, sql`timestamptz`]
  const [direction, beyond] = order === 'due' ? [sql`asc`, sql`>`] : [sql`desc`, sql`<`]
  const isAfter = after
    ? [sql`(e.${by}, e.assessment_id) ${beyond} (${after.value}::${type}, ${after.assessmentId}::uuid)`]
    : []
  return sql`
    select found.assessment_id, found.by
    from ${bucketsOf(wish)}
    cross join lateral (
      select e.assessment_id, e.${by} as by from queue_entries e
      where ${and([...conditionsOf(wish), ...isAfter])}
      order by e.${by} ${direction}, e.assessment_id ${direction}
      limit ${limit}
    ) found
    order by found.by ${direction}, found.assessment_id ${direction}
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
  const direction = wish.order === 'due' ? sql`asc` : sql`desc`
  const rows = await orm.execute(sql`
    select ${columns}
    from (${wantedKeys(wish)}) w
    join queue_entries q on q.tenant_id = ${wish.tenantId} and q.assessment_id = w.assessment_id
    ${itsClientAndCoach}
    order by w.by ${direction}, w.assessment_id ${direction}`)
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
    order by q.due_by, q.assessment_id`)
  return rows as unknown as QueueRow[]
}

export type CoachLoad = { coachId: string; clients: number; waiting: number; late: number }

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
