import { bigserial, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment, tenantId } from './columns'

/** Who did or saw what, when and why. Holds ids, never values. Only ever added to. */
export const auditEvents = pgTable(
  'audit_events',
  {
    tenantId: tenantId(),
    id: bigserial('id', { mode: 'number' }).notNull(),
    at: moment('at').notNull(),
    actorKind: text('actor_kind', { enum: ['jobseeker', 'coach', 'system'] }).notNull(),
    actorId: text('actor_id').notNull(),
    action: text('action').notNull(),
    clientId: uuid('client_id').notNull(),
    /** What it was about: an answer's key, a plan's id. */
    subject: text('subject').notNull(),
    purpose: text('purpose').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('audit_events_client').on(table.tenantId, table.clientId, table.id),
  ],
)
