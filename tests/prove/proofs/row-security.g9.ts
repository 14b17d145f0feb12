import { sql } from 'drizzle-orm'
import { DatabaseFault, type Database, type Orm } from '../../../db/client'
import { openTestDatabase } from '../../servers/test-database'
import type { Proof } from '../proof'

/** What the role of the portal got through with at one table, acting for a tenant or for none. */
export type Attempt = { table: string; as: string; what: string; rows: number }

type Column = { table: string; name: string; type: string }

const owner = 'own'
const literals: Record<string, string> = {
  text: `'x'`, bytea: `'\\x01'`, uuid: `gen_random_uuid()`, timestamptz: 'now()', date: 'current_date', bool: 'false',
  int2: '0', int4: '0', int8: '0', float4: '0', float8: '0', numeric: '0', _text: `'{}'`, _int4: `'{}'`, jsonb: `'{}'`,
} // prettier-ignore

/** The columns that a row must have, of every table with a tenant. */
const neededColumns = `
  select c.relname as table, a.attname as name, t.typname as type
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
  join pg_type t on t.oid = a.atttypid
  where a.attnum > 0 and not a.attisdropped and a.attnotnull and not a.atthasdef and a.attidentity = ''
    and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'tenant_id' and not o.attisdropped)
  order by 1, a.attnum`

function insertOf(table: string, columns: readonly Column[]): string {
  const valueOf = ({ name, type }: Column) => {
    if (name === 'tenant_id') return `'${owner}'`
    const literal = literals[type]
    if (!literal)
      throw new Error(`${table}.${name}: no example of type ${type} in tests/prove/proofs/row-security.g9.ts`)
    return literal
  }
  return `insert into "${table}" (${columns.map(({ name }) => `"${name}"`).join(', ')}) values (${columns.map(valueOf).join(', ')})`
}

/** Does something in a transaction that is rolled back, whatever comes of it. */
async function tryOut<T>(database: Database, work: (tx: Orm) => Promise<T>): Promise<T> {
  const undone = new Error('rolled back on purpose')
  let result: { value: T } | undefined
  await database
    .transaction(async (tx) => {
      result = { value: await work(tx) }
      throw undone
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error
    })
  return result!.value
}

/** How many rows a statement touched as the portal's role; a refusal is none. */
async function attempt(database: Database, tenant: string | null, statement: string): Promise<number> {
  try {
    return await tryOut(database, async (tx) => {
      await tx.execute(
        sql`select set_config('role', 'suunta_app', true), set_config('app.tenant', ${tenant ?? ''}, true)`,
      )
      const [counted] = await tx.execute<{ count: number }>(sql.raw(statement))
      return Number(counted!.count)
    })
  } catch (error) {
    if (error instanceof DatabaseFault && error.code === '42501') return 0
    throw error
  }
}

const counting = (statement: string) =>
  `with touched as (${statement} returning 1) select count(*) as count from touched`

/**
 * Puts a row of one tenant into every tenant table and tries, as the portal's role, to select, insert, update and delete
 * it for another tenant and for none, and to move it to another tenant. `controls` are the same as the right tenant.
 */
export async function tryEveryTable(database: Database): Promise<{ attempts: Attempt[]; controls: Attempt[] }> {
  const columns = await database.run<Column>('needed-columns', neededColumns, [])
  const attempts: Attempt[] = []
  const controls: Attempt[] = []
  for (const table of new Set(columns.map((column) => column.table))) {
    const insert = insertOf(
      table,
      columns.filter((column) => column.table === table),
    )
    await database.transaction(async (tx) => {
      // A row of one table alone: what it refers to is not there.
      await tx.execute(sql`set local session_replication_role = replica`)
      await tx.execute(sql.raw(insert))
    })
    const select = `select count(*) as count from "${table}"`
    const statements = {
      select,
      insert: counting(insert),
      update: counting(`update "${table}" set tenant_id = tenant_id`),
      delete: counting(`delete from "${table}"`),
    }
    for (const as of ['other', null])
      for (const [what, statement] of Object.entries(statements))
        attempts.push({ table, as: as ?? 'none', what, rows: await attempt(database, as, statement) })
    const move = counting(`update "${table}" set tenant_id = 'other'`)
    attempts.push({ table, as: owner, what: 'move', rows: await attempt(database, owner, move) })
    controls.push({ table, as: owner, what: 'select', rows: await attempt(database, owner, select) })
  }
  return { attempts, controls }
}

/** G9: the database itself refuses what a query forgot to refuse. */
export async function prove(): Promise<Proof> {
  const database = await openTestDatabase()
  try {
    const { attempts, controls } = await tryEveryTable(database)
    const rows = attempts.reduce((sum, one) => sum + one.rows, 0)
    const passed = rows === 0 && controls.length > 0 && controls.every((one) => one.rows === 1)
    return { figure: `${controls.length} tables, ${attempts.length} attempts: ${rows} rows`, passed, scale: 1 }
  } finally {
    await database.close()
  }
}
