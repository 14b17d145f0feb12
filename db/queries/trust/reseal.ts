import { and, asc, eq, getTableColumns, isNotNull, isNull, or, sql, type Column, type SQL } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import type { Orm } from '../../client'
import {
  clientTableNames,
  clientTables,
  exportedColumns,
  type ClientTable,
  type ClientTableName,
} from '../../client-tables'
import { paddedFormat } from '../../keys/sealing'
import { answers } from '../../schema/answers'
import { assessments } from '../../schema/assessments'
import { clients } from '../../schema/clients'
import { plans } from '../../schema/plans'
import type { StoredRow } from './client-data'

/** A row's key without its tenant, by the names of the columns. */
export type RowKey = Readonly<Record<string, unknown>>
/** A row as an earlier release sealed it, and whose it is. */
export type OlderRow = { row: StoredRow; clientId: string; wrapped: Buffer }

const tableOf = (name: ClientTableName): ClientTable & { table: PgTable } => clientTables[name] as never

/** The columns of a table that are sealed with the client's key. */
export const sealedColumnsOf = (name: ClientTableName): string[] =>
  exportedColumns(name).flatMap(({ name: column, sealedIn }) => (sealedIn ? [column] : []))

/** Tables in which earlier releases have sealed something. */
export const resealedTables: readonly ClientTableName[] = clientTableNames.filter(
  (name) => name === 'assessments' || sealedColumnsOf(name).length > 0,
)

function isOlder(name: ClientTableName): SQL {
  if (name === 'assessments') return and(isNotNull(assessments.sentAt), isNull(assessments.leftOutSealed))!
  const columns = getTableColumns(tableOf(name).table)
  const unpadded = sealedColumnsOf(name).map((column) => sql`get_byte(${columns[column]}, 0) <> ${paddedFormat}::int`)
  return or(...unpadded, ...(name === 'answers' ? [isNotNull(answers.questionKey)] : []))!
}

/** The columns of a table's key after the tenant, by name. */
function keyColumns(name: ClientTableName): Record<string, Column> {
  const { table } = tableOf(name)
  const [key] = getTableConfig(table).primaryKeys
  const own = key!.columns.slice(1).map((column) => column.name)
  return Object.fromEntries(Object.entries(getTableColumns(table)).filter(([, column]) => own.includes(column.name)))
}

const tenantColumn = (name: ClientTableName) => getTableColumns(tableOf(name).table).tenantId!

function compared(name: ClientTableName, how: SQL, key: RowKey): SQL {
  const columns = Object.entries(keyColumns(name))
  const listed = (parts: (SQL | Column)[]) =>
    sql.join(
      parts.map((part) => sql`${part}`),
      sql`, `,
    )
  return sql`(${listed(columns.map(([, column]) => column))}) ${how} (${listed(columns.map(([column]) => sql`${key[column]}`))})`
}

/**
 * The next rows of a table in the order of its key: the key of the last of them, and how many of them an earlier release
 * sealed. Nothing after the last row.
 */
export async function findPage(
  orm: Orm,
  tenantId: string,
  name: ClientTableName,
  after: RowKey | undefined,
  size: number,
): Promise<{ last: RowKey; older: number } | undefined> {
  const key = keyColumns(name)
  const rows = await orm
    .select({ ...key, isOlder: sql<boolean>`coalesce(${isOlder(name)}, false)` })
    .from(tableOf(name).table)
    .where(and(eq(tenantColumn(name), tenantId), after && compared(name, sql`>`, after)))
    .orderBy(...Object.values(key).map((column) => asc(column)))
    .limit(size)
  const last = rows.at(-1)
  if (!last) return undefined
  const { isOlder: _, ...lastKey } = last as RowKey
  return { last: lastKey, older: rows.filter((row) => row.isOlder).length }
}

/**
 * Rows between two keys that an earlier release sealed, locked until the transaction is over. Rows that another transaction has
 * locked are passed over, so this never waits and cannot deadlock (skip locked).
 */
export async function lockOlder(
  tx: Orm,
  tenantId: string,
  name: ClientTableName,
  after: RowKey | undefined,
  last: RowKey,
): Promise<OlderRow[]> {
  const { table, of } = tableOf(name)
  const within = [after && compared(name, sql`>`, after), compared(name, sql`<=`, last)]
  const selected = tx
    .select({ row: table as never, clientId: clients.id, wrapped: clients.dataKey })
    .from(table)
    .$dynamic()
  if ('plan' in of) selected.innerJoin(plans, and(eq(plans.tenantId, tenantId), eq(plans.id, of.plan)))
  const assessmentId = 'plan' in of ? plans.assessmentId : 'assessment' in of ? of.assessment : undefined
  if (assessmentId)
    selected.innerJoin(assessments, and(eq(assessments.tenantId, tenantId), eq(assessments.id, assessmentId)))
  const clientId = 'client' in of ? of.client : assessments.clientId
  const rows = await selected
    .innerJoin(clients, and(eq(clients.tenantId, tenantId), eq(clients.id, clientId)))
    .where(and(eq(tenantColumn(name), tenantId), ...within, isOlder(name)))
    .for('no key update', { of: table, skipLocked: true })
  return rows as unknown as OlderRow[]
}

/** Stores columns of a row that this transaction has locked. */
export async function replaceSealed(tx: Orm, name: ClientTableName, row: StoredRow, anew: StoredRow): Promise<void> {
  const isRow = Object.entries(keyColumns(name)).map(([column, of]) => eq(of, row[column]))
  await tx
    .update(tableOf(name).table)
    .set(anew as never)
    .where(and(eq(tenantColumn(name), row.tenantId), ...isRow))
}
