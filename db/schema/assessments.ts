import { sql } from 'drizzle-orm'
import { date, foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { clients } from './clients'
import { id, moment, sealed, tenantId } from './columns'
import type { AssessmentStatus } from '../../machines/conversations/assessment.machine'

/** One guided conversation of a client. `revision` counts its answers and is the optimistic lock on them. */
export const assessments = pgTable(
  'assessments',
  {
    tenantId: tenantId(),
    id: id(),
    clientId: id('client_id'),
    language: text('language').notNull(),
    status: text('status', {
      enum: ['open', 'sent', 'returned'] as const satisfies readonly AssessmentStatus[],
    }).notNull(),
    revision: integer('revision').notNull().default(0),
    startedAt: moment('started_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    sentAt: moment('sent_at'),
    /** Last day for the first interview. */
    interviewBy: date('interview_by', { mode: 'string' }),
    /** Keys of the answers that were stored but did not count when it was sent, sealed; nothing before that. */
    leftOutSealed: sealed('left_out_sealed'),
    /** The same in plain: in rows of releases before 0020 and nowhere else, until `npm run reseal` has sealed them anew. */
    leftOut: text('left_out')
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** The client's assessment before this one. At most one follows another. */
    previousAssessmentId: uuid('previous_assessment_id'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    foreignKey({ columns: [table.tenantId, table.clientId], foreignColumns: [clients.tenantId, clients.id] }),
    foreignKey({
      name: 'assessments_previous_fk',
      columns: [table.tenantId, table.previousAssessmentId],
      foreignColumns: [table.tenantId, table.id],
    }),
    unique('assessments_previous').on(table.tenantId, table.previousAssessmentId),
  ],
)
