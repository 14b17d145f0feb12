import { boolean, pgTable, primaryKey, text, index } from 'drizzle-orm/pg-core'
import { codeColumns, id, moment, tenantId } from './columns'

/** A browser in which a jobseeker goes on with an assessment. The cookie's secret is stored only as a hash. */
export const jobseekerSessions = pgTable(
  'jobseeker_sessions',
  {
    tenantId: tenantId(),
    idHash: text('id_hash').notNull(),
    assessmentId: id('assessment_id'),
    createdAt: moment('created_at').notNull(),
    /** When it was last used, give or take some minutes; nothing before its first use. */
    usedAt: moment('used_at'),
    expiresAt: moment('expires_at').notNull(),
    /** The coach who types for the client in this session; nothing in the client's own. */
    openedBy: text('opened_by'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.idHash] }),
    index('jobseeker_sessions_assessment').on(table.tenantId, table.assessmentId),
  ],
)

/** A resume code: the first six symbols find it, the other ten prove it. */
export const resumeCodes = pgTable(
  'resume_codes',
  {
    tenantId: tenantId(),
    finder: text('finder').notNull(),
    /** To come back with again and again, or once and soon, to go on with a phone. */
    kind: text('kind', { enum: ['return', 'phone'] })
      .notNull()
      .default('return'),
    assessmentId: id('assessment_id'),
    ...codeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.finder] }),
    index('resume_codes_assessment').on(table.tenantId, table.assessmentId),
  ],
)

/** A coach known by `tid` + `oid` of Entra, never by e-mail. */
export const coaches = pgTable(
  'coaches',
  {
    tenantId: tenantId(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    roles: text('roles').array().notNull(),
    seenAt: moment('seen_at').notNull(),
    /** Filters of the queue that they keep at hand, as the queue's address says them: codes only. */
    savedFilters: text('saved_filters').array().notNull().default([]),
    /** Whether single keys act on their pages. */
    usesKeys: boolean('uses_keys').notNull().default(true),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)

export const coachSessions = pgTable(
  'coach_sessions',
  {
    tenantId: tenantId(),
    idHash: text('id_hash').notNull(),
    coachId: text('coach_id').notNull(),
    language: text('language').notNull(),
    /** The identity provider's own session, by which it can end this one. */
    sid: text('sid'),
    createdAt: moment('created_at').notNull(),
    seenAt: moment('seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.idHash] }),
    index('coach_sessions_sid').on(table.tenantId, table.sid),
  ],
)

/** The half of a sign-in that waits for the identity provider; good for one try. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    tenantId: tenantId(),
    idHash: text('id_hash').notNull(),
    state: text('state').notNull(),
    nonce: text('nonce').notNull(),
    codeVerifier: text('code_verifier').notNull(),
    language: text('language').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.idHash] })],
)
