import { date, foreignKey, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { clients } from './clients'
import { id, moment, tenantId } from './columns'

/** One guided conversation of a client. `revision` counts its answers and is the optimistic lock on them. */
export const assessments = pgTable(
  'assessments',
  {
    tenantId: tenantId(),
    id: id(),
    clientId: id('client_id'),
    language: text('language').notNull(),
    status: text('status', { enum: ['open', 'sent', 'returned'] }).notNull(),
    revision: integer('revision').notNull().default(0),
    startedAt: moment('started_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    sentAt: moment('sent_at'),
    /** Last day for the first interview. */
    interviewBy: date('interview_by', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    foreignKey({ columns: [table.tenantId, table.clientId], foreignColumns: [clients.tenantId, clients.id] }),
  ],
)
