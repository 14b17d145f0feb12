import { eraseAgain, type ErasedAgain } from '../use-cases/trust/erasure/erase-again.server'
import type { Erasing } from '../use-cases/my-data/erase-client.server'
import { tellUnreadable, type Told } from './audit-report'

/**
 * Erases every client in the list again. An unreadable line does not stop the others' erasure, and is a problem unless a whole
 * line says the same; so is a list that cannot be the right one.
 *
 * @param place what the database is called
 */
export async function tellErasedAgain(portal: Erasing, file: string, place: string): Promise<Told> {
  const done = await eraseAgain(portal, file)
  const { listed, erased, unreadable } = done
  const told: Told = {
    said: [
      `Tenant ${portal.tenantId}: ${listed} people in ${file}; ${erased} of them were in ${place} and are erased again.`,
    ],
    problems: nothingDone(done, portal.tenantId, file),
  }
  for (const line of unreadable)
    if (line.isWrittenAgain)
      told.said.push(`${tellUnreadable(file, line)} A whole line says the same: nobody is missing for it.`)
    else told.problems.push(`${tellUnreadable(file, line)} Somebody in it may be in the database still.`)
  return told
}

/** Why no client was erased, where that may be a mistake. */
function nothingDone({ isThere, isKnown, listed, inDatabase }: ErasedAgain, tenantId: string, file: string): string[] {
  if (!isThere) return [`${file} is not there: nobody was erased.`]
  if (!isKnown)
    return [`The database has no row of tenant ${tenantId}: TENANT_ID or the database is not the right one.`]
  if (listed === 0 && inDatabase > 0)
    return [
      `${file} names nobody of tenant ${tenantId}, though the database knows of ${inDatabase} erased people: it is not the right list.`,
    ]
  return []
}
