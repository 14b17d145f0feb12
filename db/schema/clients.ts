import { integer, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { id, moment, sealed, tenantId } from './columns'

/** A jobseeker. `data_key` is the person's own key, wrapped by the tenant's: destroying it erases the person. */
export const clients = pgTable(
  'clients',
  {
    tenantId: tenantId(),
    id: id(),
    dataKey: sealed('data_key').notNull(),
    masterKeyVersion: integer('master_key_version').notNull().default(1),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
