import { customType, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const bytes = customType<{ data: Buffer; driverData: Buffer | Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => (Buffer.isBuffer(value) ? value : Buffer.from(value)),
})

/** Bytes sealed by the portal (AES-256-GCM): the database never sees what is in them. */
export const sealed = bytes

/** A keyed hash: what is equal can be found, and without the master key nothing be tried out. */
export const keyedHash = bytes

/** First column of every tenant table's key, so that tables can be distributed by tenant later. */
export const tenantId = () => text('tenant_id').notNull()
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
export const id = (name = 'id') => uuid(name).notNull()

/** A code that a user was given to type, with what keeps others from guessing it. */
export const codeColumns = () => ({
  salt: sealed('salt').notNull(),
  proof: sealed('proof').notNull(),
  /** The code itself, sealed with the client's key, so that the person can see it again. */
  code: sealed('code').notNull(),
  triesLeft: integer('tries_left').notNull(),
  lockedUntil: moment('locked_until'),
  locks: integer('locks').notNull().default(0),
  expiresAt: moment('expires_at').notNull(),
})
