import { bigserial, boolean, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { clients } from './clients'
import { id, moment, sealed, tenantId } from './columns'

/** Machine translations of a client's own words. A row is there before the words leave, so that they leave once. */
export const translations = pgTable(
  'translations',
  {
    tenantId: tenantId(),
    clientId: id('client_id'),
    /** Keyed hash of the words and their language; without the client's key it says nothing. */
    textHash: text('text_hash').notNull(),
    /** The language translated to. */
    language: text('language').notNull(),
    requestedAt: moment('requested_at').notNull(),
    /** The translation; nothing while the service has not answered. */
    value: sealed('value'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.clientId, table.textHash, table.language] }),
    foreignKey({ columns: [table.tenantId, table.clientId], foreignColumns: [clients.tenantId, clients.id] }),
  ],
)

/** Each time that the tenant let clients' words go to the translation service, or stopped it. The latest row counts. */
export const translationSwitches = pgTable(
  'translation_switches',
  {
    tenantId: tenantId(),
    id: bigserial('id', { mode: 'number' }).notNull(),
    at: moment('at').notNull(),
    isOn: boolean('is_on').notNull(),
    coachId: text('coach_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
