import { getTableColumns, getTableName, type Column, type Table } from 'drizzle-orm'
import { answers } from './schema/answers'
import { assessments } from './schema/assessments'
import { auditEvents } from './schema/audit-events'
import { clients } from './schema/clients'
import { jobs } from './schema/jobs'
import { keptForms } from './schema/kept-forms'
import { messages, notes } from './schema/messages'
import { nameWords, queueEntries } from './schema/queue'
import { noticeChoices, notices } from './schema/notices'
import { noticesSeen } from './schema/notices-seen'
import { outbox } from './schema/outbox'
import { planVersions } from './schema/plan-versions'
import { plans } from './schema/plans'
import { jobseekerSessions, resumeCodes } from './schema/sessions'
import { staffEntries } from './schema/staff-entries'
import { translations } from './schema/translations'
import { shareCodes, shares, shareSessions } from './schema/shares'

type Row = Readonly<Record<string, unknown>>

/** A table with data of clients: how a client's rows are found, what of them the client gets, what an erasure does. */
export type ClientTable = {
  table: Table
  /** The column that holds the client's id, or else the assessment's or the plan's. */
  of: { client: Column } | { assessment: Column } | { plan: Column }
  /** Columns that are no data about the person, each with the reason why the export leaves them out. */
  withheld: Readonly<Record<string, string>>
  /** The row in the place that its sealed columns are bound to. */
  sealedAs?: (row: Row) => string
  /** Sealed columns that hold a text as it is; the others hold JSON. */
  sealedText?: readonly string[]
  /** Columns that are filled in rows of earlier releases only; since, the client gets what stands in them from a sealed one. */
  movedIntoSealed?: readonly string[]
  atErasure: 'deleted' | 'kept'
}

const secret = 'opens what it belongs to and tells nothing about the person'
const ourOwn = 'the same for everybody in the area'
const tenantId = ourOwn
const partOfCode = 'the beginning of the code, which is there whole'

/**
 * Every table with data of clients, in the order in which rows may be added: a later one may point at an earlier one.
 * Export and erasure go by this list, and client-tables.test.ts fails when a table of the schema is in no list.
 */
export const clientTables = {
  clients: {
    table: clients,
    of: { client: clients.id },
    withheld: { tenantId, dataKey: secret, masterKeyVersion: ourOwn },
    atErasure: 'deleted',
  },
  assessments: {
    table: assessments,
    of: { client: assessments.clientId },
    withheld: { tenantId, leftOutSealed: 'told as leftOut' },
    movedIntoSealed: ['leftOut'],
    atErasure: 'deleted',
  },
  answers: {
    table: answers,
    of: { assessment: answers.assessmentId },
    withheld: { tenantId, keyHash: 'a keyed hash of questionKey, which is told' },
    movedIntoSealed: ['questionKey', 'questionRevision'],
    sealedAs: ({ assessmentId, revision }) => `${assessmentId}#${revision}`,
    atErasure: 'deleted',
  },
  plans: {
    table: plans,
    of: { assessment: plans.assessmentId },
    withheld: { tenantId },
    sealedAs: ({ id }) => String(id),
    atErasure: 'deleted',
  },
  planVersions: {
    table: planVersions,
    of: { plan: planVersions.planId },
    withheld: { tenantId },
    sealedAs: ({ planId, number }) => `${planId}#${number}`,
    atErasure: 'deleted',
  },
  jobs: {
    table: jobs,
    of: { assessment: jobs.assessmentId },
    withheld: { tenantId },
    atErasure: 'deleted',
  },
  queueEntries: {
    table: queueEntries,
    of: { assessment: queueEntries.assessmentId },
    withheld: { tenantId, nameIndex: ourOwn },
    sealedAs: ({ assessmentId }) => String(assessmentId),
    atErasure: 'deleted',
  },
  nameWords: {
    table: nameWords,
    of: { assessment: nameWords.assessmentId },
    withheld: { tenantId, hash: 'a keyed hash of a word of the name, which is among the answers' },
    atErasure: 'deleted',
  },
  keptForms: {
    table: keptForms,
    of: { assessment: keptForms.assessmentId },
    withheld: { tenantId },
    sealedAs: ({ coachId, path }) => `${coachId}${path}`,
    atErasure: 'deleted',
  },
  jobseekerSessions: {
    table: jobseekerSessions,
    of: { assessment: jobseekerSessions.assessmentId },
    withheld: { tenantId, idHash: secret },
    atErasure: 'deleted',
  },
  staffEntries: {
    table: staffEntries,
    of: { assessment: staffEntries.assessmentId },
    withheld: { tenantId },
    atErasure: 'deleted',
  },
  resumeCodes: {
    table: resumeCodes,
    of: { assessment: resumeCodes.assessmentId },
    withheld: { tenantId, finder: partOfCode, salt: secret, proof: secret },
    sealedAs: ({ finder }) => String(finder),
    sealedText: ['code'],
    atErasure: 'deleted',
  },
  translations: {
    table: translations,
    of: { client: translations.clientId },
    withheld: { tenantId, textHash: 'a hash of what was translated, which is among the answers' },
    sealedAs: ({ clientId, textHash, language }) => `${clientId}#${textHash}#${language}`,
    atErasure: 'deleted',
  },
  messages: {
    table: messages,
    of: { client: messages.clientId },
    withheld: { tenantId },
    sealedAs: ({ id }) => String(id),
    atErasure: 'deleted',
  },
  notes: {
    table: notes,
    of: { client: notes.clientId },
    withheld: { tenantId },
    sealedAs: ({ id }) => String(id),
    atErasure: 'deleted',
  },
  outbox: {
    table: outbox,
    of: { client: outbox.clientId },
    withheld: { tenantId },
    atErasure: 'deleted',
  },
  notices: {
    table: notices,
    of: { client: notices.clientId },
    withheld: { tenantId },
    atErasure: 'deleted',
  },
  noticeChoices: {
    table: noticeChoices,
    of: { client: noticeChoices.clientId },
    withheld: { tenantId },
    sealedAs: ({ clientId }) => String(clientId),
    sealedText: ['address'],
    atErasure: 'deleted',
  },
  noticesSeen: {
    table: noticesSeen,
    of: { client: noticesSeen.clientId },
    withheld: { tenantId },
    atErasure: 'deleted',
  },
  shares: {
    table: shares,
    of: { client: shares.clientId },
    withheld: { tenantId },
    atErasure: 'deleted',
  },
  shareCodes: {
    table: shareCodes,
    of: { client: shareCodes.clientId },
    withheld: { tenantId, finder: partOfCode, salt: secret, proof: secret },
    sealedAs: ({ finder }) => String(finder),
    sealedText: ['code'],
    atErasure: 'deleted',
  },
  shareSessions: {
    table: shareSessions,
    of: { client: shareSessions.clientId },
    withheld: { tenantId, idHash: secret },
    atErasure: 'deleted',
  },
  auditEvents: {
    table: auditEvents,
    of: { client: auditEvents.clientId },
    withheld: { tenantId },
    atErasure: 'kept',
  },
} as const satisfies Record<string, ClientTable>

export type ClientTableName = keyof typeof clientTables
export const clientTableNames = Object.keys(clientTables) as ClientTableName[]

const catalogue = 'the catalogue of skills: no tenant and no person in it'

/** Every other table, with what it is about. */
export const otherTables = {
  coaches: 'coaches at work',
  coachSessions: 'coaches at work',
  signInAttempts: 'coaches signing in',
  translationSwitches: 'when the area switched translation on or off',
  skillConcepts: catalogue,
  skillTerms: catalogue,
  skillWords: catalogue,
  skillPostings: catalogue,
  occupationSkills: catalogue,
  skillSources: catalogue,
  contentChanges: 'what admins changed of services, numbers and rights of staff',
  tenantKeys: 'keys of the area, wrapped',
  queueFirst: 'one sealed list of ids for the whole area; an id goes with its row of the queue',
  auditSeals: 'the links of the chain over the audit: numbers and hashes',
  ruleCounts: 'in how many plans a rule spoke, by month, and nothing of whose',
  accessibilityFeedback: 'what visitors wrote of accessibility: of no client, sealed, and gone after a year',
  codeTries: 'that somebody tried a code, and nothing of whom or which',
  erasures: 'that somebody was erased: ids only, kept so that a coach can be told',
} as const

type ColumnKind = 'text' | 'number' | 'yesOrNo' | 'day' | 'moment' | 'texts' | 'json'
export type ExportedColumn = {
  name: string
  kind: ColumnKind
  isNullable: boolean
  options?: readonly string[]
  sealedIn?: { table: string; column: string }
}

const kinds: Readonly<Record<string, ColumnKind>> = {
  PgText: 'text',
  PgUUID: 'text',
  PgInteger: 'number',
  PgSmallInt: 'number',
  PgBigSerial53: 'number',
  PgBigInt53: 'number',
  PgBoolean: 'yesOrNo',
  PgDateString: 'day',
  PgTimestamp: 'moment',
  PgArray: 'texts',
  PgJsonb: 'json',
}

/**
 * The columns of a table that a client gets of their own data, as the export calls them.
 * @throws Error when a sealed column says neither how it opens nor why it is withheld: a fault in the list above.
 */
export function exportedColumns(name: ClientTableName): ExportedColumn[] {
  const { table, withheld, sealedAs, sealedText = [], movedIntoSealed = [] }: ClientTable = clientTables[name]
  return Object.entries(getTableColumns(table))
    .filter(([column]) => !Object.hasOwn(withheld, column))
    .map(([column, { columnType, name: inSql, notNull, enumValues }]) => {
      const isSealed = columnType === 'PgCustomColumn'
      const kind = isSealed ? (sealedText.includes(column) ? 'text' : 'json') : kinds[columnType]
      if (!kind || (isSealed && !sealedAs)) throw new Error(`How to export ${name}.${column} is not said`)
      return {
        name: column,
        kind,
        isNullable: !notNull && !movedIntoSealed.includes(column),
        ...(enumValues?.length && { options: enumValues }),
        ...(isSealed && { sealedIn: { table: getTableName(table), column: inSql } }),
      }
    })
}
