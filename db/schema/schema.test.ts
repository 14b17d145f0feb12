import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { generateDrizzleJson } from 'drizzle-kit/api'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { declaredColumns, type Holds } from './declared-columns'
import * as schema from './schema'

/** The same for every tenant, nothing of a person in them. Any other table belongs to a tenant. */
const referenceTables = [
  'skill_concepts',
  'skill_terms',
  'skill_words',
  'skill_postings',
  'occupation_skills',
  'skill_sources',
]
const allTables = Object.values(schema).filter((value) => is(value, PgTable))
const tables = allTables.filter((table) => !referenceTables.includes(getTableConfig(table).name))
const readMeta = (name: string) => JSON.parse(readFileSync(`db/migrations/meta/${name}`, 'utf8'))
const journal: { entries: { idx: number; tag: string; when: number }[] } = readMeta('_journal.json')

describe('every table', () => {
  it.each(tables.map((table) => getTableConfig(table)))('$name has a key that begins with the tenant', (table) => {
    const [key, ...others] = table.primaryKeys
    expect(others).toEqual([])
    expect(key?.columns[0]?.name).toBe('tenant_id')
  })

  it.each(tables.map((table) => getTableConfig(table)))('$name joins others only within the tenant', (table) => {
    for (const foreign of table.foreignKeys) {
      const { columns, foreignColumns } = foreign.reference()
      expect([columns[0]?.name, foreignColumns[0]?.name]).toEqual(['tenant_id', 'tenant_id'])
    }
  })
})

const storedAs: Record<Holds, RegExp> = {
  sealed: /^bytea$/,
  hash: /^(text|bytea)$/,
  id: /^(text|uuid)$/,
  code: /^text(\[\])?$/,
  secretForOnce: /^text$/,
  staffName: /^text$/,
  reference: /^(text(\[\])?|jsonb)$/,
}

describe('every column that could hold words', () => {
  const wordy = allTables.flatMap((table) => {
    const { name, columns } = getTableConfig(table)
    return columns
      .map((column) => ({ at: `${name}.${column.name}`, type: column.getSQLType() }))
      .filter(({ type }) => !/^(integer|bigint|bigserial|smallint|real|numeric|boolean|date|timestamp)/.test(type))
  })

  it('is declared in declared-columns.ts with what it holds; what a person says or is called is sealed', () => {
    expect(wordy.map(({ at }) => at).toSorted()).toEqual(Object.keys(declaredColumns).toSorted())
  })

  it('is of a type that fits what it holds', () => {
    expect(wordy.filter(({ at, type }) => !storedAs[declaredColumns[at]!].test(type))).toEqual([])
  })
})

describe('the migrations', () => {
  it('make exactly this schema: drizzle-kit generate would add nothing', () => {
    const last = journal.entries.at(-1)
    const migrated = readMeta(`${String(last?.idx).padStart(4, '0')}_snapshot.json`)
    const wanted = JSON.parse(JSON.stringify(generateDrizzleJson(schema)))
    expect(wanted).toEqual({ ...migrated, id: wanted.id, prevId: wanted.prevId })
  })

  it('are all in the journal, in the order of their making', () => {
    const files = readdirSync('db/migrations').filter((name) => name.endsWith('.sql'))
    expect(files.sort()).toEqual(journal.entries.map(({ tag }) => `${tag}.sql`))
    expect(journal.entries.map(({ when }) => when)).toEqual(
      journal.entries.map(({ when }) => when).sort((a, b) => a - b),
    )
  })
})
