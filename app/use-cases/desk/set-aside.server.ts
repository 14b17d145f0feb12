import { writeAudit } from '../../../db/queries/trust/audit'
import { listQueueEntries } from '../../../db/queries/desk/queue'
import { bringFromAside, findQueueEntry, putAside } from '../../../db/queries/desk/queue-entries'
import { findCoach } from '../../../db/queries/access/sessions'
import { inForce } from '../../../machines/plan/law/deadlines'
import type { SetAsideReason } from '../../../machines/plan/life/set-aside'
import { retentionPeriods } from '../../../machines/retention'
import { isUuid } from '../../../machines/text/uuid'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { todayOf, type Portal } from '../portal.server'
import { auditRows, openQueueRows, type QueueEntry } from './queue.server'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'

/** When, by whom and why a client in the queue was set aside. */
export type SetAside = { at: Date; coachName: string | null; because: SetAsideReason }

/** A client in the queue, and whether they are set aside; nothing when there is no such row. The look is audited. */
export async function loadSetAside(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
): Promise<{ entry: QueueEntry; aside: SetAside | null; keptDays: number } | undefined> {
  if (!isUuid(assessmentId)) return undefined
  const { database, tenantId } = portal
  return database.transaction(async (tx) => {
    const rows = await listQueueEntries(tx, tenantId, [assessmentId])
    const row = await findQueueEntry(tx, tenantId, assessmentId)
    await auditRows(portal, tx, coach, 'queue.seen', rows)
    const [entry] = openQueueRows(portal, rows)
    if (!entry || !row) return undefined
    const { setAsideAt: at, setAsideBy: by, setAsideBecause: because } = row
    const keptDays = inForce(retentionPeriods, 'setAside', todayOf(portal))
    if (!at || !because) return { entry, aside: null, keptDays }
    return {
      entry,
      keptDays,
      aside: { at, because, coachName: (by && (await findCoach(tx, tenantId, by))?.name) || null },
    }
  })
}

/**
 * Sets a first assessment aside that has no approved plan, as one behind which there is no jobseeker: it leaves the queue and can
 * be brought back until it is removed (machines/retention.ts). False when that cannot be done, or is done already.
 */
export function setAside(portal: Portal, coach: CoachAtWork, assessmentId: string, because: SetAsideReason) {
  const change = { at: portal.now(), by: coach.id, because }
  return changed(portal, coach, assessmentId, 'client.setAside', (tx) =>
    putAside(tx, portal.tenantId, assessmentId, change),
  )
}

/** Brings a client back into the queue to the place where they stood. False when they are not set aside. */
export function restoreToQueue(portal: Portal, coach: CoachAtWork, assessmentId: string) {
  return changed(portal, coach, assessmentId, 'client.restored', (tx) =>
    bringFromAside(tx, portal.tenantId, assessmentId),
  )
}

type Tx = Parameters<Parameters<Portal['database']['transaction']>[0]>[0]

/** The change and its audit row, or neither. */
async function changed(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
  action: 'client.setAside' | 'client.restored',
  change: (tx: Tx) => Promise<{ clientId: string } | undefined>,
): Promise<boolean> {
  if (!isUuid(assessmentId)) return false
  return portal.database.transaction(async (tx) => {
    const found = await change(tx)
    if (!found) return false
    await writeAudit(
      tx,
      auditEntry(
        portal,
        byCoach(coach),
        action,
        { clientId: found.clientId, subject: assessmentId },
        'serviceNeedsAssessment',
      ),
    )
    return true
  })
}

/** Whether coaches have set the person's assessment aside. */
export async function isSetAside({ database, tenantId }: Portal, { row }: OpenAssessment): Promise<boolean> {
  return (await findQueueEntry(database.orm, tenantId, row.id))?.stage === 'aside'
}
