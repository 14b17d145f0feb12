import { sql } from 'drizzle-orm'
import { foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { clients } from './clients'
import { id, moment, sealed, tenantId } from './columns'

/** What coaches and a client write to each other. Only added to; `seen_at` is when the other side first had it on a page. */
export const messages = pgTable(
  'messages',
  {
    tenantId: tenantId(),
    id: id(),
    clientId: id('client_id'),
    author: text('author', { enum: ['coach', 'jobseeker'] }).notNull(),
    /** The coach, or the client's own id. */
    authorId: text('author_id').notNull(),
    /** Language in which the author used the portal. */
    language: text('language').notNull(),
    value: sealed('value').notNull(),
    writtenAt: moment('written_at').notNull(),
    seenAt: moment('seen_at'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    foreignKey({ columns: [table.tenantId, table.clientId], foreignColumns: [clients.tenantId, clients.id] }),
    index('messages_of_client').on(table.tenantId, table.clientId, table.writtenAt),
    index('messages_new_to_coaches')
      .on(table.tenantId, table.writtenAt)
      .where(sql`author = 'jobseeker' and seen_at is null`),
  ],
)

/** Coaches' internal notes on a client. On none of the client's pages, but in what is handed to them when they ask for their data. */
export const notes = pgTable(
  'notes',
  {
    tenantId: tenantId(),
    id: id(),
    clientId: id('client_id'),
    coachId: text('coach_id').notNull(),
    language: text('language').notNull(),
    value: sealed('value').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    foreignKey({ columns: [table.tenantId, table.clientId], foreignColumns: [clients.tenantId, clients.id] }),
    index('notes_of_client').on(table.tenantId, table.clientId, table.writtenAt),
  ],
)
