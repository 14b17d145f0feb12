import { eraseClient, type Erasing } from './erase-client.server'
import { readErasures, type UnreadableErasure } from './erasure-list.server'

export type ErasedAgain = { listed: number; erased: number; unreadable: UnreadableErasure[] }

/**
 * Erases everybody in the list whom the database still knows: to be done after a backup was restored, before anybody is let in.
 * Running it again erases nobody more. Lines that cannot be read are told, and nobody else waits for them.
 */
export async function eraseAgain(portal: Erasing, file: string): Promise<ErasedAgain> {
  const { erased: listed, unreadable } = await readErasures(file, portal.tenantId)
  const list = new Map(listed.map((one) => [one.clientId, one]))
  let erased = 0
  for (const { clientId, because, at } of list.values())
    if (await eraseClient(portal, clientId, because, at)) erased += 1
  return { listed: list.size, erased, unreadable }
}
