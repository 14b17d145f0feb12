import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { assessments } from './assessments'
import { id, moment, sealed, tenantId } from './columns'
import { planStatuses } from './statuses'

/** The plan of an assessment. Status changes only through plan.machine.ts; `revision` is the optimistic lock. */
export const plans = pgTable(
  'plans',
  {
    tenantId: tenantId(),
    id: id(),
    assessmentId: id('assessment_id'),
    status: text('status', { enum: planStatuses }).notNull(),
    revision: integer('revision').notNull().default(0),
    /** What the rules drafted, as codes. */
    draft: sealed('draft').notNull(),
    /** What the coach changed on top of the draft. */
    edits: sealed('edits').notNull(),
    /** Questions and answers between coach and jobseeker. */
    messages: sealed('messages').notNull(),
    coachId: text('coach_id'),
    approvedBy: text('approved_by'),
    approvedAt: moment('approved_at'),
    /** What the draft was worth when it was approved: counts of lines, see machines/plan/draft/draft-worth.ts. */
    keptLines: integer('kept_lines'),
    changedLines: integer('changed_lines'),
    droppedLines: integer('dropped_lines'),
    addedLines: integer('added_lines'),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('plans_of_assessment').on(table.tenantId, table.assessmentId),
    index('plans_approved')
      .on(table.tenantId, table.approvedAt)
      .where(sql`approved_at is not null`),
    foreignKey({
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
  ],
)
