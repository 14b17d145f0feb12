import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, moment, tenantId } from './columns'

/** Who ended it: the person who asked for it, or the end of the time it may be kept. */
export const erasureReasons = ['ownWish', 'retention'] as const
export type ErasureReason = (typeof erasureReasons)[number]

/** That a client's data was erased, by the person or because its time was over: ids and a day, nothing of the person. */
export const erasures = pgTable(
  'erasures',
  {
    tenantId: tenantId(),
    assessmentId: id('assessment_id'),
    clientId: id('client_id'),
    erasedAt: moment('erased_at').notNull(),
    because: text('because', { enum: erasureReasons }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.assessmentId] }),
    index('erasures_client').on(table.tenantId, table.clientId),
  ],
)
