import { writeAudit } from '../../db/queries/audit'
import { deleteClientRows, findErasure } from '../../db/queries/client-data'
import type { Portal } from './portal.server'

/** Who ends it: the person who asks for it, or time. */
export type ErasureBecause = 'ownWish' | 'retention'

/**
 * Erases a client: the data key, and with it all that was sealed, and every row that says anything of them; sessions and
 * codes too. What stays are the audit rows, which hold ids only, and that the erasure happened. One transaction.
 *
 * @returns false when there was nothing to erase
 */
export async function eraseClient(portal: Portal, clientId: string, because: ErasureBecause): Promise<boolean> {
  const { database, tenantId } = portal
  const at = portal.now()
  portal.memory.forgetClient(clientId)
  return database.transaction(async (tx) => {
    if (!(await deleteClientRows(tx, tenantId, clientId, { erasedAt: at, because }))) return false
    const isOwn = because === 'ownWish'
    await writeAudit(tx, {
      tenantId, at, actorKind: isOwn ? 'jobseeker' : 'system', actorId: isOwn ? clientId : 'retention', action: 'client.erased',
      clientId, subject: clientId, purpose: isOwn ? 'ownData' : 'retention',
    }) // prettier-ignore
    return true
  })
}

/** The day on which an assessment was erased, for a coach who asks for it; nothing when it was not. */
export async function erasedOn(portal: Portal, assessmentId: string): Promise<Date | undefined> {
  return (await findErasure(portal.database.orm, portal.tenantId, assessmentId))?.erasedAt
}
