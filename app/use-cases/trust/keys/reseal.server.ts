import {
  openAnswer,
  sealAnswer,
  sealLeftOut,
  type AnswerPlace,
  type StoredAnswer,
} from '../../../../db/keys/answer-sealing'
import { clientTables, exportedColumns, type ClientTable, type ClientTableName } from '../../../../db/client-tables'
import { writeAudit } from '../../../../db/queries/trust/audit'
import type { StoredRow } from '../../../../db/queries/trust/client-data'
import {
  findPage,
  lockOlder,
  replaceSealed,
  resealedTables,
  type OlderRow,
  type RowKey,
} from '../../../../db/queries/trust/reseal'
import { isPadded, open, seal } from '../../../../db/keys/sealing'
import type { Portal } from '../../portal.server'
import { resealFirstList } from '../../desk/queue-first.server'

type Resealing = Pick<Portal, 'database' | 'tenantId' | 'tenantKeys' | 'log' | 'now'>

/** How many rows were sealed anew, by table. */
type Resealed = {
  anew: Readonly<Partial<Record<ClientTableName, number>>>
  /** Rows that are still as an earlier release sealed them: they were locked by another transaction, or do not open. */
  left: number
}

const pageSize = 200

/** What has to be stored of a row so that neither lengths nor keys of questions tell of it. */
function sealAnew(name: ClientTableName, row: StoredRow, key: Buffer): StoredRow {
  if (name === 'answers') {
    const stored = row as AnswerPlace & StoredAnswer
    const sealed = sealAnswer(key, stored, openAnswer<unknown>(key, stored, stored))
    return { questionKey: null, questionRevision: null, ...sealed }
  }
  if (name === 'assessments') {
    const at = { tenantId: String(row.tenantId), assessmentId: String(row.id) }
    return { leftOut: [], leftOutSealed: sealLeftOut(key, at, row.leftOut as string[]) }
  }
  const { sealedAs }: ClientTable = clientTables[name]
  const columns = exportedColumns(name).flatMap(({ name: column, sealedIn }) => {
    const value = row[column] as Buffer | null
    if (!sealedIn || !value || isPadded(value)) return []
    const place = { tenantId: String(row.tenantId), row: sealedAs!(row), ...sealedIn }
    return [[column, seal(key, open(key, value, place), place)] as const]
  })
  return Object.fromEntries(columns)
}

function resealRow({ tenantId, tenantKeys, log }: Resealing, name: ClientTableName, older: OlderRow) {
  try {
    return sealAnew(name, older.row, tenantKeys.unwrap(older.wrapped, tenantId, older.clientId))
  } catch (error) {
    log.error({ name: (error as Error).name, table: name, client: older.clientId }, 'row does not open')
    return undefined
  }
}

/**
 * Rows of a page that no other transaction is changing. They stay locked for some milliseconds: other writers of a row wait.
 */
const resealPage = (portal: Resealing, name: ClientTableName, after: RowKey | undefined, last: RowKey) =>
  portal.database.transaction(async (tx) => {
    let count = 0
    for (const older of await lockOlder(tx, portal.tenantId, name, after, last)) {
      const anew = resealRow(portal, name, older)
      if (!anew) continue
      await replaceSealed(tx, name, older.row, anew)
      count += 1
    }
    return count
  })

/**
 * Seals anew what earlier releases of the portal have sealed: without filling up, with questions' keys in plain. Portals may
 * run meanwhile, and read rows of both kinds. May be stopped at any moment and run again: it passes over what is done.
 *
 * @param tell told of each table when it is done
 */
export async function reseal(
  portal: Resealing,
  tell: (name: ClientTableName, count: number) => void = () => undefined,
): Promise<Resealed> {
  const { database, tenantId, now } = portal
  const anew: Partial<Record<ClientTableName, number>> = {}
  let left = 0
  for (const name of resealedTables) {
    let count = 0
    for (let after: RowKey | undefined; ;) {
      const page = await findPage(database.orm, tenantId, name, after, pageSize)
      if (!page) break
      const done = page.older > 0 ? await resealPage(portal, name, after, page.last) : 0
      count += done
      left += Math.max(0, page.older - done)
      after = page.last
    }
    anew[name] = count
    tell(name, count)
  }
  await resealFirstList(portal)
  if (Object.values(anew).some((count) => count > 0))
    await writeAudit(database.orm, {
      tenantId,
      at: now(),
      actorKind: 'system',
      actorId: 'reseal',
      action: 'keys.resealed',
      clientId: null,
      subject: 'olderRows',
      purpose: 'administration',
    })
  return { anew, left }
}
