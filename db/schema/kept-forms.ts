import { foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { assessments } from './assessments'
import { id, moment, sealed, tenantId } from './columns'

/**
 * A form that a coach sent after the session had ended: kept, sealed with the client's key, until the same coach has
 * signed in again, and for some hours at most.
 */
export const keptForms = pgTable(
  'kept_forms',
  {
    tenantId: tenantId(),
    coachId: text('coach_id').notNull(),
    path: text('path').notNull(),
    assessmentId: id('assessment_id'),
    form: sealed('form').notNull(),
    keptAt: moment('kept_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.coachId, table.path] }),
    foreignKey({
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    index('kept_forms_expiry').on(table.tenantId, table.expiresAt),
  ],
)
