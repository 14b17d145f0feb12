import { date, foreignKey, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { assessments } from './assessments'
import { id, moment, tenantId } from './columns'

/** Work for a later day. A worker takes a job, does it and marks it done in one transaction: each job is done once. */
export const jobs = pgTable(
  'jobs',
  {
    tenantId: tenantId(),
    id: id(),
    kind: text('kind', { enum: ['jobSearchDiscussion', 'reassessment'] }).notNull(),
    assessmentId: id('assessment_id'),
    planId: id('plan_id'),
    /** The version of the plan that asked for it. */
    version: integer('version').notNull(),
    /** The last day of what is to be done. */
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    /** When the job itself is to run. */
    runAt: moment('run_at').notNull(),
    status: text('status', { enum: ['waiting', 'done', 'failed'] }).notNull(),
    attempts: integer('attempts').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('jobs_once').on(table.tenantId, table.planId, table.version, table.kind),
    foreignKey({
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    index('jobs_waiting').on(table.tenantId, table.status, table.runAt),
  ],
)
