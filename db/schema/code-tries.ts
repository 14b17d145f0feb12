import { bigserial, boolean, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment, tenantId } from './columns'

/**
 * Every try of a code, right or wrong: guessing can be seen, and a try of a code that does not exist costs as
 * much as one that does. Holds no code and no personal data.
 */
export const codeTries = pgTable(
  'code_tries',
  {
    tenantId: tenantId(),
    id: bigserial('id', { mode: 'number' }).notNull(),
    at: moment('at').notNull(),
    kind: text('kind', { enum: ['resume_codes', 'share_codes'] }).notNull(),
    /** The code was found and not locked, so its proof was looked at. */
    wasLookedAt: boolean('was_looked_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] }), index('code_tries_at').on(table.tenantId, table.at)],
)
