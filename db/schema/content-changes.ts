import { bigserial, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment, tenantId } from './columns'

/**
 * What a tenant's admins have changed of the built-in content, one row for each change. Rows are only added: of a service
 * the latest counts, of a crisis number each from its day on.
 */
export const contentChanges = pgTable(
  'content_changes',
  {
    tenantId: tenantId(),
    id: bigserial('id', { mode: 'number' }).notNull(),
    kind: text('kind', { enum: ['service', 'helpLine', 'helpLineCheck'] }).notNull(),
    /** A service's code, or a help line's code and language. */
    key: text('key').notNull(),
    at: moment('at').notNull(),
    coachId: text('coach_id').notNull(),
    /** Nothing: as built in. */
    value: jsonb('value'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('content_changes_key').on(table.tenantId, table.kind, table.key, table.id),
  ],
)
