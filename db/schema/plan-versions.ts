import { foreignKey, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, moment, sealed, tenantId } from './columns'
import { plans } from './plans'
import type { PlanStatus } from '../../machines/plan/life/plan.machine'

/** A plan as a coach approved it, kept as it was; its status goes on through plan.machine.ts. */
export const planVersions = pgTable(
  'plan_versions',
  {
    tenantId: tenantId(),
    planId: id('plan_id'),
    /** 1, 2, 3 … in the order of approval. */
    number: integer('number').notNull(),
    status: text('status', {
      enum: ['approved', 'agreed', 'disagreed', 'superseded'] as const satisfies readonly PlanStatus[],
    }).notNull(),
    /** Draft and edits as they were approved, and the day on which both agreed. */
    content: sealed('content').notNull(),
    /** Which tasks the jobseeker has reported done, and when. */
    progress: sealed('progress'),
    approvedBy: text('approved_by').notNull(),
    approvedAt: moment('approved_at').notNull(),
    /** When the jobseeker first had it before them; until then the approval can be undone. */
    seenAt: moment('seen_at'),
    changedAt: moment('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.planId, table.number] }),
    foreignKey({ columns: [table.tenantId, table.planId], foreignColumns: [plans.tenantId, plans.id] }),
  ],
)
