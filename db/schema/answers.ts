import { foreignKey, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { assessments } from './assessments'
import { id, moment, sealed, tenantId } from './columns'

/** Answers are only ever added: the latest revision of a key is the answer, the earlier ones its history. */
export const answers = pgTable(
  'answers',
  {
    tenantId: tenantId(),
    assessmentId: id('assessment_id'),
    /** The assessment's revision that this answer made. */
    revision: integer('revision').notNull(),
    questionKey: text('question_key').notNull(),
    questionRevision: integer('question_revision').notNull(),
    /** Language the person used when answering. */
    language: text('language').notNull(),
    value: sealed('value').notNull(),
    answeredAt: moment('answered_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.assessmentId, table.revision] }),
    foreignKey({
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
  ],
)
