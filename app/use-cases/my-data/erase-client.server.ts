import type { Orm } from '../../../db/client'
import { writeAudit } from '../../../db/queries/trust/audit'
import { deleteClientRows, findErasure } from '../../../db/queries/trust/client-data'
import type { ErasureReason } from '../../../db/schema/erasures'
import { retryOnConflict } from '../background/database-away.server'
import { addToErasures } from '../trust/erasure/erasure-list.server'
import type { Portal } from '../portal.server'
import { auditEntry, byPerson, bySystem } from '../trust/audit/audit-entry.server'

export type Erasing = Pick<Portal, 'database' | 'tenantId' | 'now' | 'memory' | 'erasureFile'> &
  Partial<Pick<Portal, 'log'>>

/**
 * Erases a client: the data key, and with it all that was sealed, and every row that says anything of them; sessions and
 * codes too. What stays are the audit rows, which hold ids only, and that the erasure happened. One transaction. Then the client
 * is added to the list outside the database; a file that is away holds nothing up.
 *
 * @param erasedBefore when it is the same again after a backup was restored: when it was done first
 * @param isDue asked inside the transaction, when the client's rows are locked: nothing is erased when not
 * @returns false when there was nothing to erase
 */
export async function eraseClient(
  portal: Erasing,
  clientId: string,
  because: ErasureReason,
  { erasedBefore, isDue }: { erasedBefore?: Date; isDue?: (tx: Orm) => Promise<boolean> } = {},
): Promise<boolean> {
  const { database, tenantId } = portal
  const at = portal.now()
  portal.memory.forgetClient(clientId)
  const erase = async (tx: Orm) => {
    const erasure = { erasedAt: erasedBefore ?? at, because }
    if (!(await deleteClientRows(tx, tenantId, clientId, erasure, isDue && (() => isDue(tx))))) return false
    const isOwn = because === 'ownWish'
    const actor = erasedBefore ? bySystem('restore') : isOwn ? byPerson(clientId) : bySystem('retention')
    const about = { clientId, subject: clientId }
    await writeAudit(tx, auditEntry(portal, actor, 'client.erased', about, isOwn ? 'ownData' : 'retention'))
    return true
  }
  const isErased = await retryOnConflict(() => database.transaction(erase))
  // A request that came meanwhile may have remembered the client again.
  portal.memory.forgetClient(clientId)
  if (isErased && !erasedBefore)
    await addToErasures(portal, [{ clientId, at, because }]).catch(({ code }: NodeJS.ErrnoException) =>
      portal.log?.error({ code }, 'erasure not added to the list now'),
    )
  // On a server the nightly command does it, as the owner (app/commands/retention.ts).
  if (isErased && database.kind === 'embedded')
    await database
      .forgetDestroyedKeys()
      .catch(({ name }: Error) => portal.log?.error({ name }, 'destroyed keys are still in the file'))
  return isErased
}

/** The day on which an assessment was erased, for a coach who asks for it; nothing when it was not. */
export async function erasedOn(portal: Portal, assessmentId: string): Promise<Date | undefined> {
  return (await findErasure(portal.database.orm, portal.tenantId, assessmentId))?.erasedAt
}
