import { foreignKey, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { assessments } from './assessments'
import { id, keyedHash, moment, sealed, tenantId } from './columns'

/** Answers are only ever added: the latest revision of a key is the answer, the earlier ones its history. */
export const answers = pgTable(
  'answers',
  {
    tenantId: tenantId(),
    assessmentId: id('assessment_id'),
    /** The assessment's revision that this answer made. */
    revision: integer('revision').notNull(),
    /** Keyed hash of the question's key, another one in each assessment: the key itself is in the sealed value (db/keys/answer-sealing.ts). */
    keyHash: keyedHash('key_hash'),
    /** In rows of releases before 0020 and nowhere else, until `npm run reseal` has sealed them anew. */
    questionKey: text('question_key'),
    questionRevision: integer('question_revision'),
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
