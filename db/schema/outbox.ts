import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { assessments } from './assessments'
import { id, moment, tenantId } from './columns'

/**
 * Mails about messages of releases before the table `notices`, which has taken its place: what waits here is still sent. No address and no words: both are read, and the look
 * audited, when it is sent.
 */
export const outbox = pgTable(
  'outbox',
  {
    tenantId: tenantId(),
    id: id(),
    kind: text('kind', { enum: ['messageWaits', 'returnCode'] }).notNull(),
    clientId: id('client_id'),
    /** The assessment whose contact details count. */
    assessmentId: id('assessment_id'),
    /** What it tells about: a message's id, or that of the assessment whose return code it brings. */
    subject: id('subject'),
    createdAt: moment('created_at').notNull(),
    /** Not before this moment; while a process is sending it, the moment when that counts as abandoned. */
    nextTryAt: moment('next_try_at').notNull(),
    tries: integer('tries').notNull().default(0),
    endedAt: moment('ended_at'),
    outcome: text('outcome', { enum: ['sent', 'refused', 'gaveUp', 'notNeeded'] }),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    foreignKey({
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    index('outbox_due')
      .on(table.tenantId, table.nextTryAt)
      .where(sql`ended_at is null`),
    index('outbox_of_client').on(table.tenantId, table.clientId),
  ],
)
