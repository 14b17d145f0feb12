import { foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { assessments } from './assessments'
import { id, moment, tenantId } from './columns'

/** An assessment that a coach began with a client beside them or on the phone, and typed for them. */
export const staffEntries = pgTable(
  'staff_entries',
  {
    tenantId: tenantId(),
    assessmentId: id('assessment_id'),
    coachId: text('coach_id').notNull(),
    how: text('how', { enum: ['inTheRoom', 'onThePhone'] }).notNull(),
    begunAt: moment('begun_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.assessmentId] }),
    foreignKey({
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
  ],
)
