import type { Database } from '../../../db/client'
import { exportOf, countClientRows, gapsOf, openWithKey } from '../../factories/client-rows'
import { dumpDatabase } from '../../servers/database-dump'
import { liveThrough, Planted, startWorld, type World } from '../../factories/whole-life'
import { inWords, share, type Proof } from '../proof'

export type Erasure = {
  planted: number
  /** Planted values that the export, or a thief of the database and the client's key, did not find before: must be none. */
  notExported: string[]
  notFoundBefore: string[]
  /** What the export lacks of the stored rows. */
  gaps: string[]
  tables: number
  /** Planted values that are left after the erasure: in plain or opened with the key; and rows, by table. */
  left: string[]
  rowsLeft: string[]
  /** Whether the client's wrapped key stands in the file of the table: before the erasure it must, after it it must not. */
  keyInFile: { before: boolean; after: boolean }
}

/** Whether some bytes stand in the file of the table of clients as it is on the disk, where deleted rows are too. */
async function isInFile(database: Database, bytes: Uint8Array): Promise<boolean> {
  await database.run('checkpoint', 'checkpoint', [])
  const sql = `select position($1::bytea in pg_read_binary_file(pg_relation_filepath('clients'))) > 0 as there`
  return (await database.run<{ there: boolean }>('in-file', sql, [bytes]))[0]!.there
}

/** Erases a person with words in every place where words can be, and looks for them everywhere before and after. */
export async function eraseWholeLife(world: World, wanted: number): Promise<Erasure> {
  const { database, tenantKeys } = world.portal
  const base = new Planted()
  const { person } = await liveThrough(world, base, Math.max(0, wanted - 15))
  const { data } = await exportOf(person)
  const clientId = String(data.clients![0]!.id)
  const [stored] = await database.run<{ tenant: string; key: Uint8Array }>(
    'key',
    'select tenant_id as tenant, data_key as key from clients where id = $1',
    [clientId],
  )
  const key = tenantKeys.unwrap(Buffer.from(stored!.key), stored!.tenant, clientId)
  const before = await openWithKey(database, key)
  const gaps = await gapsOf(database, data)
  const keyBefore = await isInFile(database, stored!.key)

  await person.get('/fi/my-data/erase')
  await person.press(person.find('[data-act="erase"]'), [['understood', 'yes']])
  // As the nightly command does; the embedded database has done it by itself.
  if (database.kind === 'postgresql') await database.forgetDestroyedKeys()
  const after = `${await dumpDatabase(database)}\n${await openWithKey(database, key)}`
  const { auditEvents, ...counts } = await countClientRows(database, data)
  return {
    planted: base.values.length,
    notExported: base.placesIn(JSON.stringify(data), false),
    notFoundBefore: base.placesIn(before, false),
    gaps,
    tables: Object.keys(counts).length + 1,
    left: base.placesIn(after, true),
    rowsLeft: Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name}: ${count}`)
      .concat(auditEvents > 0 ? [] : ['the audit is gone']),
    keyInFile: { before: keyBefore, after: await isInFile(database, stored!.key) },
  }
}

/** G14: an erasure leaves nothing and an export leaves nothing out. */
export async function prove(scale: number): Promise<Proof> {
  const world = await startWorld()
  try {
    const found = await eraseWholeLife(world, share(200, scale))
    const { planted, notExported, notFoundBefore, gaps, tables, left, rowsLeft, keyInFile } = found
    const wrong = [
      ...notExported,
      ...notFoundBefore,
      ...gaps,
      ...left,
      ...rowsLeft,
      ...(keyInFile.before && !keyInFile.after ? [] : ['the wrapped key is in the file of the table']),
    ]
    const figure = `${inWords(planted)} values planted: ${inWords(planted - notExported.length)} exported, ${left.length} found after erasure, with the stolen key too; the wrapped key is ${keyInFile.after ? 'STILL' : 'no more'} in the file of its table; ${tables} tables, ${gaps.length} gaps`
    return { figure: [figure, ...wrong.slice(0, 5)].join(', '), passed: wrong.length === 0 }
  } finally {
    await world.end()
  }
}
