import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { ruleOutcomes } from './statuses'
import { tenantId } from './columns'

/**
 * In how many plans of a month a rule spoke, and in how many a coach kept, changed or dropped a line of it. Counted when a draft
 * is made and when a plan is approved; no row belongs to a person.
 */
export const ruleCounts = pgTable(
  'rule_counts',
  {
    tenantId: tenantId(),
    /** `YYYY-MM`. */
    month: text('month').notNull(),
    rule: text('rule').notNull(),
    outcome: text('outcome', { enum: ruleOutcomes }).notNull(),
    plans: integer('plans').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.month, table.rule, table.outcome] })],
)
