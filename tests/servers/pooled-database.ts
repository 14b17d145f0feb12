import type { PGliteInterface } from '@electric-sql/pglite'

/** A database in memory between two test files: empty, with what tells whether the next one leaves it as it was. */
type Idle = {
  pglite: PGliteInterface
  emptied: readonly string[]
  watched: readonly string[]
  /** Rows of each watched table. */
  counts: string
  /** The number of the last transaction so far. */
  since: string
}

/** Of this worker. One is enough: hardly a file has two open at a time. */
let idle: Idle | undefined

/**
 * Lends the database that an earlier file of this worker gave back, or one that `make` makes. Closing it gives it
 * back: the tables that were empty are emptied, what the session has set is reset, and a handle that is closed does not
 * reach the database any more. One in which anything else was changed (a table, a role, the catalogue of skills) is
 * thrown away instead.
 */
export async function borrowDatabase(make: () => Promise<PGliteInterface>): Promise<PGliteInterface> {
  const taken = idle
  idle = undefined
  const lent = taken ?? (await firstLook(await make()))
  return handleOn(lent.pglite, () => giveBack(lent))
}

/** As PGlite itself answers: what is asked after the closing is refused, and closing waits for what was asked before. */
function handleOn(pglite: PGliteInterface, onClose: () => Promise<void>): PGliteInterface {
  let isClosed = false
  const close = async () => {
    if (isClosed) return
    isClosed = true
    await onClose()
  }
  return new Proxy(pglite, {
    get(target, name) {
      if (name === 'close') return close
      if (isClosed) throw new Error('PGlite is closed')
      const found: unknown = Reflect.get(target, name)
      return typeof found === 'function' ? (found.bind(target) as unknown) : found
    },
  })
}

async function giveBack({ pglite, emptied, watched, counts, since }: Idle): Promise<void> {
  // A transaction that still runs ends first, as it does when the database is closed.
  const now = await pglite.transaction((tx) => countRows(tx, watched, since))
  if (idle || now.isNewer || now.counts !== counts) return pglite.close()
  await pglite.exec('discard all')
  await pglite.exec(`truncate ${emptied.join(', ')} restart identity`)
  // The files of what was emptied and the log of how it was filled would stay in memory.
  await pglite.exec('checkpoint')
  idle = { pglite, emptied, watched, counts, since: await nextTransaction(pglite) }
}

/** Our tables that are empty will be emptied; those with rows and PostgreSQL's own have to stay as they are. */
async function firstLook(pglite: PGliteInterface): Promise<Idle> {
  const { rows } = await pglite.query<{ name: string; is_own: boolean }>(`
    select format('%I.%I', schemaname, tablename) as name, schemaname in ('pg_catalog', 'information_schema') as is_own
    from pg_tables order by 1`)
  const [emptied, watched]: [string[], string[]] = [[], []]
  for (const { name, is_own } of rows) {
    const isWatched = is_own || (await pglite.query(`select from ${name} limit 1`)).rows.length > 0
    ;(isWatched ? watched : emptied).push(name)
  }
  const since = await nextTransaction(pglite)
  return { pglite, emptied, watched, since, counts: (await countRows(pglite, watched, since)).counts }
}

async function nextTransaction(pglite: PGliteInterface): Promise<string> {
  return (await pglite.query<{ id: string }>('select pg_current_xact_id()::text as id')).rows[0]!.id
}

/** How many rows each table has, and whether one of them was written in a later transaction than `since`. */
async function countRows(pglite: Pick<PGliteInterface, 'query'>, tables: readonly string[], since: string) {
  const each = tables.map(
    (name) => `select count(*) as rows, min(age(xmin)) < age('${since}'::xid) as newer from ${name}`,
  )
  const sums = `select string_agg(rows::text, ' ') as counts, bool_or(newer) as "isNewer" from (${each.join(' union all ')})`
  return (await pglite.query<{ counts: string; isNewer: boolean }>(sums)).rows[0]!
}
