import { date, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { assessments } from './assessments'
import { codeColumns, id, moment, tenantId } from './columns'
import type { Recipient } from '../../machines/plan/life/shares'

/** A consent: topics of an assessment opened to another body, until a day or until it is taken back. */
export const shares = pgTable(
  'shares',
  {
    tenantId: tenantId(),
    id: id(),
    clientId: id('client_id'),
    assessmentId: id('assessment_id'),
    recipient: text('recipient', {
      enum: ['wellbeingServices', 'kela', 'school'] as const satisfies readonly Recipient[],
    }).notNull(),
    topics: text('topics').array().notNull(),
    /** The language in which the person read what they consented to. */
    language: text('language').notNull(),
    givenAt: moment('given_at').notNull(),
    /** The last day. */
    endsOn: date('ends_on', { mode: 'string' }).notNull(),
    /** When the person took it back. */
    endedAt: moment('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    foreignKey({
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    index('shares_of_client').on(table.tenantId, table.clientId),
  ],
)

/** The code that opens a share once; guarded as resume codes are. */
export const shareCodes = pgTable(
  'share_codes',
  {
    tenantId: tenantId(),
    finder: text('finder').notNull(),
    shareId: id('share_id'),
    clientId: id('client_id'),
    ...codeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.finder] }),
    index('share_codes_of_share').on(table.tenantId, table.shareId),
    foreignKey({ columns: [table.tenantId, table.shareId], foreignColumns: [shares.tenantId, shares.id] }),
  ],
)

/** A recipient's browser in which a share is open for a short while. */
export const shareSessions = pgTable(
  'share_sessions',
  {
    tenantId: tenantId(),
    idHash: text('id_hash').notNull(),
    shareId: id('share_id'),
    clientId: id('client_id'),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.idHash] }),
    index('share_sessions_of_share').on(table.tenantId, table.shareId),
    foreignKey({ columns: [table.tenantId, table.shareId], foreignColumns: [shares.tenantId, shares.id] }),
  ],
)
