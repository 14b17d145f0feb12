import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, moment, sealed, tenantId } from './columns'

/** What visitors wrote of the portal's accessibility, without being asked who they are, and who answered when. */
export const accessibilityFeedback = pgTable(
  'accessibility_feedback',
  {
    tenantId: tenantId(),
    id: id(),
    /** Language in which the writer used the portal. */
    language: text('language').notNull(),
    value: sealed('value').notNull(),
    writtenAt: moment('written_at').notNull(),
    answeredAt: moment('answered_at'),
    answeredBy: text('answered_by'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('accessibility_feedback_written').on(table.tenantId, table.writtenAt),
  ],
)
