import { foreignKey, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { clients } from './clients'
import { id, moment, tenantId } from './columns'

/** Which version of the privacy notice a person was shown, when, and in which language. */
export const noticesSeen = pgTable(
  'notices_seen',
  {
    tenantId: tenantId(),
    clientId: id('client_id'),
    version: integer('version').notNull(),
    language: text('language').notNull(),
    seenAt: moment('seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.clientId, table.version] }),
    foreignKey({ columns: [table.tenantId, table.clientId], foreignColumns: [clients.tenantId, clients.id] }),
  ],
)
