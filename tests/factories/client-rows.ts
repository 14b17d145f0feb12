import { createDecipheriv } from 'node:crypto'
import { getTableName } from 'drizzle-orm'
import type { Database } from '../../db/client'
import {
  clientTableNames,
  clientTables,
  exportedColumns,
  type ClientTable,
  type ClientTableName,
} from '../../db/client-tables'
import type { Visitor } from './visitor'

type Exported = Record<string, Record<string, unknown>[]> & { $schema: string }

/** What a person gets when they ask for everything, as the file has it. */
export async function exportOf(visitor: Visitor): Promise<{ data: Exported; headers: Headers }> {
  const answer = await visitor.send('/fi/my-data/file')
  if (answer.status !== 200) throw new Error(`The export answers ${answer.status}`)
  return { data: (await answer.json()) as Exported, headers: answer.headers }
}

/** Where a person's rows of a table are found. */
function whereOf(name: ClientTableName, data: Exported) {
  const { table, of }: ClientTable = clientTables[name]
  const ids = { client: data.clients![0]!.id, assessment: data.assessments![0]!.id, plan: data.plans![0]!.id }
  const [whose, { name: column }] = Object.entries(of)[0] as [keyof typeof ids, { name: string }]
  return { table: getTableName(table), column, id: ids[whose] }
}

/** How many rows of a person with one assessment each table of client data holds. */
export async function countClientRows(database: Database, data: Exported): Promise<Record<ClientTableName, number>> {
  const counts = {} as Record<ClientTableName, number>
  for (const name of clientTableNames) {
    const { table, column, id } = whereOf(name, data)
    const sql = `select count(*)::int as count from ${table} where ${column} = $1`
    const [stored] = await database.run<{ count: number }>(`count ${name}`, sql, [id])
    counts[name] = stored!.count
  }
  return counts
}

/** What an export lacks: rows that are stored, columns that it should have, and tables with nothing to compare. */
export async function gapsOf(database: Database, data: Exported): Promise<string[]> {
  const counts = await countClientRows(database, data)
  return clientTableNames.flatMap((name) => {
    const rows = data[name] ?? []
    const gaps = rows.length === counts[name] ? [] : [`${name}: ${rows.length} of ${counts[name]} rows`]
    if (counts[name] === 0) gaps.push(`${name}: nothing to compare`)
    const columns = exportedColumns(name).map((column) => column.name)
    return [
      ...gaps,
      ...columns.filter((column) => rows.some((row) => !(column in row))).map((column) => `${name}.${column}`),
    ]
  })
}

const byteColumns = `select quote_ident(table_name) as table, quote_ident(column_name) as column
  from information_schema.columns where table_schema = 'public' and data_type = 'bytea'`

/** All that an attacker who once got hold of a client's key reads in a database: every sealed value, wherever it stands. */
export async function openWithKey(database: Database, key: Buffer): Promise<string> {
  const columns = await database.run<{ table: string; column: string }>('byte-columns', byteColumns, [])
  const opened: string[] = []
  for (const { table, column } of columns) {
    const sql = `select ${column} as value from ${table} where length(${column}) > 29`
    const rows = await database.run<{ value: Uint8Array }>(`bytes ${table} ${column}`, sql, [])
    // Without the check of the seal, as a thief would: a value opens also away from its place.
    for (const value of rows.map((row) => Buffer.from(row.value)))
      opened.push(
        createDecipheriv('aes-256-gcm', key, value.subarray(1, 13)).update(value.subarray(29)).toString('utf8'),
      )
  }
  return opened.join('\n')
}
