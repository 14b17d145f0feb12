import { sql } from 'drizzle-orm'
import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { noticeKinds, noticeWays } from './statuses'
import { assessments } from './assessments'
import { clients } from './clients'
import { id, moment, sealed, tenantId } from './columns'

/**
 * What a person is to be told, written in the transaction of what it tells about. No address and no words: both are read, and the
 * look audited, when it leaves. Notices of one person that are due leave together.
 */
export const notices = pgTable(
  'notices',
  {
    tenantId: tenantId(),
    id: id(),
    kind: text('kind', { enum: noticeKinds }).notNull(),
    clientId: id('client_id'),
    /** The assessment whose contact details and language count. */
    assessmentId: id('assessment_id'),
    /** The id of what it tells about: a message, a plan, a share, an assessment. */
    subject: id('subject'),
    /** Which of several times it tells about the same: a moment, a day, a version. */
    occasion: text('occasion').notNull().default(''),
    createdAt: moment('created_at').notNull(),
    dueAt: moment('due_at').notNull(),
    /** Not before this moment; while a process holds it, the moment when it counts as given up. */
    nextTryAt: moment('next_try_at').notNull(),
    tries: integer('tries').notNull().default(0),
    /** A process hands it to a service and has not said yet what became of it. */
    isHeld: boolean('is_held').notNull().default(false),
    /** How many processes handed it over and never said: it may have left so many times. */
    unsure: integer('unsure').notNull().default(0),
    way: text('way', { enum: noticeWays }),
    /** The message in which it left, together with others. */
    sentAs: text('sent_as'),
    endedAt: moment('ended_at'),
    outcome: text('outcome', { enum: ['sent', 'refused', 'gaveUp', 'unsure', 'byHand', 'overtaken', 'notWanted'] }),
    /** When a service reported that it reached the person. */
    deliveredAt: moment('delivered_at'),
    /** It did not reach the person, so a coach calls or writes. */
    needsCoach: boolean('needs_coach').notNull().default(false),
    coachDoneAt: moment('coach_done_at'),
    coachDoneBy: text('coach_done_by'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('notices_once').on(table.tenantId, table.clientId, table.kind, table.subject, table.occasion),
    foreignKey({
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    index('notices_due')
      .on(table.tenantId, table.nextTryAt)
      .where(sql`ended_at is null`),
    index('notices_sent_as').on(table.tenantId, table.sentAs),
    index('notices_for_coach')
      .on(table.tenantId, table.endedAt)
      .where(sql`needs_coach and coach_done_at is null`),
  ],
)

/** How a person wants to be told, as they chose on their own page; without a row, what they answered about contact counts. */
export const noticeChoices = pgTable(
  'notice_choices',
  {
    tenantId: tenantId(),
    clientId: id('client_id'),
    way: text('way', { enum: noticeWays }).notNull(),
    /** The e-mail address or the phone number. */
    address: sealed('address'),
    /** When they agreed to be told in this way, and when they took that back. */
    consentedAt: moment('consented_at'),
    withdrawnAt: moment('withdrawn_at'),
    pausedUntil: moment('paused_until'),
    changedAt: moment('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.clientId] }),
    foreignKey({ columns: [table.tenantId, table.clientId], foreignColumns: [clients.tenantId, clients.id] }),
  ],
)
