import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment, tenantId } from './columns'

export const actorKinds = ['jobseeker', 'coach', 'recipient', 'system'] as const
export type ActorKind = (typeof actorKinds)[number]

/** Who did or saw what, when and why. Holds ids, never values. Only ever added to. */
export const auditEvents = pgTable(
  'audit_events',
  {
    tenantId: tenantId(),
    /**
     * From a sequence, and not before the transaction has a number of its own: so a process that knows which transactions are
     * over knows up to which id nothing can still appear (db/queries/trust/audit-seals.ts).
     */
    id: bigint('id', { mode: 'number' })
      .notNull()
      .default(sql`nextval(case when pg_current_xact_id() is not null then 'audit_events_id_seq'::regclass end)`),
    at: moment('at').notNull(),
    actorKind: text('actor_kind', { enum: actorKinds }).notNull(),
    actorId: text('actor_id').notNull(),
    action: text('action').notNull(),
    /** Whose data it was; null when the log itself was read. */
    clientId: uuid('client_id'),
    /** What it was about: ids of records (db/queries/trust/audit.ts). */
    subject: text('subject').notNull(),
    purpose: text('purpose').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('audit_events_client').on(table.tenantId, table.clientId, table.id),
    index('audit_events_at').on(table.tenantId, table.at, table.id),
    // Only of coaches: a jobseeker is found as a client, and their answers are what must be stored fast.
    index('audit_events_coach')
      .on(table.tenantId, table.actorId, table.at, table.id)
      .where(sql`actor_kind = 'coach'`),
  ],
)

/** The links of the chain over the audit log, see db/keys/audit-chain.ts. Only ever added to. */
export const auditSeals = pgTable(
  'audit_seals',
  {
    tenantId: tenantId(),
    number: integer('number').notNull(),
    afterId: bigint('after_id', { mode: 'number' }).notNull(),
    untilId: bigint('until_id', { mode: 'number' }).notNull(),
    rows: integer('rows').notNull(),
    previous: text('previous').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.number] })],
)
