import { eraseAgain } from '../use-cases/erase-again.server'
import type { Erasing } from '../use-cases/erase-client.server'
import { tellUnreadable, type Told } from './tell-audit'

/**
 * Erases everybody in the list again. A line that cannot be read stops nobody else's erasure, and is a trouble unless a whole
 * line says the same.
 *
 * @param place what the database is called
 */
export async function tellErasedAgain(portal: Erasing, file: string, place: string): Promise<Told> {
  const { listed, erased, unreadable } = await eraseAgain(portal, file)
  const told: Told = {
    said: [
      `Tenant ${portal.tenantId}: ${listed} people in ${file}; ${erased} of them were in ${place} and are erased again.`,
    ],
    troubles: [],
  }
  for (const line of unreadable)
    if (line.isWrittenAgain)
      told.said.push(`${tellUnreadable(file, line)} A whole line says the same: nobody is missing for it.`) // prettier-ignore
    else told.troubles.push(`${tellUnreadable(file, line)} Somebody in it may be in the database still.`)
  return told
}
