import { eraseClient, type Erasing } from './erase-client.server'
import { readErasures } from './erasure-list.server'

/**
 * Erases everybody in the list whom the database still knows: to be done after a backup was restored, before anybody is let in.
 * Running it again erases nobody more.
 */
export async function eraseAgain(portal: Erasing, file: string): Promise<{ listed: number; erased: number }> {
  const list = new Map((await readErasures(file, portal.tenantId)).map((one) => [one.clientId, one]))
  let erased = 0
  for (const { clientId, because, at } of list.values())
    if (await eraseClient(portal, clientId, because, at)) erased += 1
  return { listed: list.size, erased }
}
