import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment, sealed, tenantId } from './columns'

/**
 * A tenant's keys, each wrapped by the master key: versions of the one that wraps clients' data keys, and the one that
 * keyed hashes hang on. Rows are never deleted: whatever a version has wrapped can still be opened.
 */
export const tenantKeys = pgTable(
  'tenant_keys',
  {
    tenantId: tenantId(),
    purpose: text('purpose', { enum: ['wrapping', 'hashing'] }).notNull(),
    version: integer('version').notNull(),
    wrapped: sealed('wrapped').notNull(),
    /** The id of the master key that opens it now. */
    wrappedBy: text('wrapped_by').notNull(),
    /** The id of the master key under which it was made: a holder of that one may have the key as well. */
    madeUnder: text('made_under').notNull(),
    madeAt: moment('made_at').notNull(),
    /** From when on it wraps; before, every running portal has time to load it. */
    usedFrom: moment('used_from').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.purpose, table.version] })],
)
