import type { Database } from '../../db/client'

/** Every row of every table as text, bytes as hex: what a thief of the database sees. */
export async function dumpDatabase(database: Database): Promise<string> {
  const list = `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`
  const tables = await database.run<{ name: string }>('dump-list', list, [])
  const dumped: string[] = []
  for (const { name } of tables) {
    // Put together where they stand: the words of skills alone are tens of thousands of rows.
    const [whole] = await database.run<{ rows: string | null }>(
      `dump ${name}`.slice(0, 60),
      `select string_agg(t::text, e'\\n') as rows from ${name} t`,
      [],
    )
    dumped.push(`-- ${name}`, whole!.rows ?? '')
  }
  return dumped.join('\n')
}
