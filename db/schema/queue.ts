import { sql } from 'drizzle-orm'
import type { SetAsideReason } from '../../machines/plan/life/set-aside'
import { date, foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { assessments } from './assessments'
import { clients } from './clients'
import { id, keyedHash, moment, sealed, tenantId } from './columns'
import { planStatuses } from './statuses'

/**
 * What the coaches' queue shows and is filtered by, one row for each sent assessment, so that no page of it opens answers
 * or plans. Each index holds one order of it whole: see db/queries/desk/queue.ts.
 */
export const queueEntries = pgTable(
  'queue_entries',
  {
    tenantId: tenantId(),
    assessmentId: id('assessment_id'),
    clientId: id('client_id'),
    /** As the plan's: follows it in the same transaction. */
    status: text('status', { enum: planStatuses }).notNull(),
    planKind: text('plan_kind').notNull(),
    /** The language in which the person uses the portal. */
    language: text('language').notNull(),
    /** Last day for what comes next with this client. */
    dueBy: date('due_by', { mode: 'string' }).notNull(),
    dueFor: text('due_for', { enum: ['firstInterview', 'jobSearchDiscussion', 'reassessment'] }).notNull(),
    sentAt: moment('sent_at').notNull(),
    /** Who has the client; null at first. */
    coachId: text('coach_id'),
    /** Name, interpreter and reasons to hurry (machines/plan/life/queue-facts.ts); none in rows older than this table. */
    facts: sealed('facts'),
    /** How the name was indexed: see `nameIndexVersion`. 0 is the whole words of before. */
    nameIndex: integer('name_index').notNull().default(0),
    /** Set aside by a coach as one behind which there is no jobseeker: when, by whom and why. */
    setAsideAt: moment('set_aside_at'),
    setAsideBy: text('set_aside_by'),
    setAsideBecause: text('set_aside_because').$type<SetAsideReason>(),
    /** Where the row stands for a coach: to be seen to, seen to, set aside, or taken over by a newer plan. */
    stage: text('stage', { enum: ['waiting', 'handled', 'aside', 'past'] })
      .generatedAlwaysAs(
        sql`case when status = 'superseded' then 'past' when set_aside_at is not null then 'aside' when due_for <> 'firstInterview' or status in ('draft', 'inReview', 'returned', 'disagreed') then 'waiting' else 'handled' end`,
      )
      .notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.assessmentId] }),
    foreignKey({
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    foreignKey({ columns: [table.tenantId, table.clientId], foreignColumns: [clients.tenantId, clients.id] }),
    index('queue_by_due').on(table.tenantId, table.stage, table.language, table.planKind, table.dueBy, table.sentAt, table.assessmentId),
    index('queue_by_sent').on(table.tenantId, table.stage, table.language, table.planKind, table.sentAt, table.assessmentId),
    index('queue_of_coach_by_due').on(
      table.tenantId, table.coachId, table.stage, table.language, table.planKind, table.dueBy, table.sentAt, table.assessmentId,
    ),
    index('queue_of_coach_by_sent').on(
      table.tenantId, table.coachId, table.stage, table.language, table.planKind, table.sentAt, table.assessmentId,
    ),
    index('queue_of_client').on(table.tenantId, table.clientId, table.sentAt),
    index('queue_by_name_index').on(table.tenantId, table.nameIndex, table.assessmentId),
    index('queue_without_facts').on(table.tenantId, table.assessmentId).where(sql`facts is null`),
  ],
) // prettier-ignore

/**
 * Who stands first in the queue: one sealed list for the whole tenant, of the same length whatever is on it and written anew
 * with every row that enters the queue or changes, so that neither a row nor its age tells who was shown crisis help.
 */
export const queueFirst = pgTable('queue_first', { tenantId: tenantId(), list: sealed('list').notNull() }, (table) => [
  primaryKey({ columns: [table.tenantId] }),
])

/** The beginnings of clients' names as keyed hashes: a name is found by the beginning of any part of it, and read nowhere. */
export const nameWords = pgTable(
  'name_words',
  {
    tenantId: tenantId(),
    hash: keyedHash('hash').notNull(),
    assessmentId: id('assessment_id'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.hash, table.assessmentId] }),
    index('name_words_assessment').on(table.tenantId, table.assessmentId),
    foreignKey({
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
  ],
)
