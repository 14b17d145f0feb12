import { listAuditRows } from '../../../../db/queries/trust/audit-seals'
import { listErasuresSince } from '../../../../db/queries/trust/retention'
import { eraseClient, type Erasing } from '../../my-data/erase-client.server'
import { readErasures, type UnreadableErasure } from './erasure-list.server'

export type ErasedAgain = {
  /** Whether there is such a file at all. */
  isThere: boolean
  listed: number
  erased: number
  unreadable: UnreadableErasure[]
  /** Whether the database has anything of the tenant. */
  isKnown: boolean
  /** How many erased people the database itself knows of, with those of this time. */
  inDatabase: number
}

/**
 * Erases every client in the list whom the database still has: run after a backup was restored, before the portal is opened.
 * Idempotent. Unreadable lines are reported, and do not stop the erasure of the others.
 */
export async function eraseAgain(portal: Erasing, file: string): Promise<ErasedAgain> {
  const { database, tenantId } = portal
  const { isThere, erased: listed, unreadable } = await readErasures(file, tenantId)
  const list = new Map(listed.map((one) => [one.clientId, one]))
  let erased = 0
  for (const { clientId, because, at } of list.values())
    if (await eraseClient(portal, clientId, because, { erasedBefore: at })) erased += 1
  const isKnown = (await listAuditRows(database.orm, tenantId, 0, Number.MAX_SAFE_INTEGER, 1)).length > 0
  const inDatabase = (await listErasuresSince(database.orm, tenantId, new Date(0))).length
  return { isThere, listed: list.size, erased, unreadable, isKnown, inDatabase }
}
