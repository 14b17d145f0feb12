import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { clientTableNames, clientTables, exportedColumns, otherTables, type ClientTable } from './client-tables'
import * as schema from './schema/schema'

const tables = Object.entries(schema).filter(([, value]) => is(value, PgTable)) as [string, PgTable][]
const pointers = ['clientId', 'assessmentId', 'planId']

test('every table says whether it holds data of clients: the export and the erasure go by it', () => {
  const said = [...clientTableNames, ...Object.keys(otherTables)].toSorted()
  expect(said).toEqual(tables.map(([name]) => name).toSorted())
  for (const [name, table] of tables)
    if (name in clientTables) expect(getTableName(clientTables[name as 'clients'].table)).toBe(getTableName(table))
})

test('a table that points at a client is a table of client data, or says why not', () => {
  const pointing = tables.filter(([, table]) => pointers.some((one) => one in getTableColumns(table)))
  expect(pointing.length).toBeGreaterThan(5)
  expect(pointing.filter(([name]) => !(name in clientTables)).map(([name]) => name)).toEqual(['erasures'])
})

test('every column of client data is exported, or says why not', () => {
  for (const name of clientTableNames) {
    const { table, withheld }: ClientTable = clientTables[name]
    const told = [...Object.keys(withheld), ...exportedColumns(name).map((column) => column.name)]
    expect(told.toSorted(), name).toEqual(Object.keys(getTableColumns(table)).toSorted())
  }
})

test('only the audit outlives an erasure', () => {
  expect(clientTableNames.filter((name) => clientTables[name].atErasure === 'kept')).toEqual(['auditEvents'])
})
