import { deleteOtherDevices, listDevices, markDeviceUsed } from '../../../db/queries/access/devices'
import { writeAudit } from '../../../db/queries/trust/audit'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import type { Portal } from '../portal.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'

/** A browser in which the conversation is open. It is told apart by its times only: no fingerprint is taken. */
type Device = { startedAt: Date; usedAt: Date; isThis: boolean }

/** The browsers in which the person's conversation is open, the latest first. */
export async function loadDevices(portal: Portal, { row }: OpenAssessment, sessionHash: string): Promise<Device[]> {
  const rows = await listDevices(portal.database.orm, portal.tenantId, row.id, portal.now())
  return rows.map(({ idHash, createdAt, usedAt }) => ({
    startedAt: createdAt,
    usedAt: usedAt ?? createdAt,
    isThis: idHash === sessionHash,
  }))
}

/** Ends every session of the conversation but this one. */
export async function signOutOthers(
  portal: Portal,
  { row: { id, clientId } }: OpenAssessment,
  sessionHash: string,
): Promise<void> {
  const { tenantId, database } = portal
  await database.transaction(async (tx) => {
    await deleteOtherDevices(tx, tenantId, id, sessionHash)
    await writeAudit(
      tx,
      auditEntry(portal, byPerson(clientId), 'devices.signedOut', { clientId, subject: id }, 'ownData'),
    )
  })
}

/** Notes that a session is in use; one write in some minutes, so that answering stays one statement. */
export async function noteUse(portal: Portal, sessionHash: string): Promise<void> {
  const now = portal.now()
  if (portal.memory.noteUse(sessionHash, now.getTime()))
    await markDeviceUsed(portal.database.orm, portal.tenantId, sessionHash, now)
}
