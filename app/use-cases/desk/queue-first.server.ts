import type { Orm } from '../../../db/client'
import {
  findFirstList,
  keepUnapproved,
  listUnapproved,
  lockFirstList,
  saveFirstList,
} from '../../../db/queries/desk/queue-first'
import { open, seal } from '../../../db/keys/sealing'
import { standsFirst, type QueueFacts } from '../../../machines/plan/life/queue-facts'
import type { Portal } from '../portal.server'
import { lowestUuid } from '../../../machines/text/uuid'

type Keys = Pick<Portal, 'tenantId' | 'tenantKeys'>

const placeOf = (tenantId: string) => ({ tenantId, table: 'queue_first', row: tenantId, column: 'list' })
const keyOf = ({ tenantId, tenantKeys }: Keys) => tenantKeys.keyedHash(`first in queue of ${tenantId}`, 'key')

const idBytes = 16

const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex')
const idOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** Seals ids. As every sealed value it is filled up: its length tells roughly how many are on it when they are hundreds. */
const sealFirstList = (keys: Keys, ids: readonly string[]): Buffer =>
  seal(keyOf(keys), Buffer.concat(ids.map(bytesOf)), placeOf(keys.tenantId))

function openFirstList(keys: Keys, sealed: Buffer): string[] {
  const list = open(keyOf(keys), sealed, placeOf(keys.tenantId))
  const parts = Array.from({ length: list.length / idBytes }, (_, at) =>
    list.subarray(at * idBytes, (at + 1) * idBytes),
  )
  return parts.filter((part) => part.some((byte) => byte !== 0)).map(idOf)
}

/** The assessments that stand first; some of them may have been seen to meanwhile. */
export async function findFirstInQueue(portal: Keys, orm: Orm): Promise<string[]> {
  const sealed = await findFirstList(orm, portal.tenantId)
  return sealed ? openFirstList(portal, sealed) : []
}

/**
 * Puts an assessment on the list of those who stand first, or takes it off. Written anew either way, in the transaction that
 * writes its row of the queue; clients who have been seen to are removed at the same time.
 */
export async function placeInQueue(portal: Portal, tx: Orm, assessmentId: string, facts: QueueFacts): Promise<void> {
  const { tenantId } = portal
  await lockFirstList(tx, tenantId)
  const others = (await findFirstInQueue(portal, tx)).filter((id) => id !== assessmentId)
  const kept = await keepUnapproved(tx, tenantId, others)
  await saveFirstList(tx, tenantId, sealFirstList(portal, standsFirst(facts) ? [...kept, assessmentId] : kept))
}

/** Seals the list anew as it is, where there is one. */
export async function resealFirstList(portal: Keys & Pick<Portal, 'database'>): Promise<void> {
  const { database, tenantId } = portal
  await database.transaction(async (tx) => {
    await lockFirstList(tx, tenantId)
    const sealed = await findFirstList(tx, tenantId)
    if (sealed) await saveFirstList(tx, tenantId, sealFirstList(portal, openFirstList(portal, sealed)))
  })
}

const batch = 500
/** Milliseconds that the making of the list may take. */
const mostMs = 600_000

/** Makes the list where there is none: at the first start after the release that brought it, and nothing later. */
export async function beginFirstList(
  portal: Portal,
  factsOf: (row: Awaited<ReturnType<typeof listUnapproved>>[number]) => QueueFacts | undefined,
): Promise<void> {
  const { database, tenantId } = portal
  if (await findFirstList(database.orm, tenantId)) return
  await database.transaction(async (tx) => {
    await lockFirstList(tx, tenantId)
    if (await findFirstList(tx, tenantId)) return
    const first: string[] = []
    for (let after = lowestUuid; after !== '';) {
      const rows = await listUnapproved(tx, tenantId, after, batch)
      for (const row of rows) {
        const facts = factsOf(row)
        if (facts && standsFirst(facts)) first.push(row.assessmentId)
      }
      after = rows.at(-1)?.assessmentId ?? ''
    }
    await saveFirstList(tx, tenantId, sealFirstList(portal, first))
  }, mostMs)
}
