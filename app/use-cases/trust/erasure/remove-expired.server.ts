import type { Orm } from '../../../../db/client'
import { deleteFeedback } from '../../../../db/queries/desk/accessibility-feedback'
import {
  accessNames,
  deleteCodeTries,
  deleteEndedAccess,
  deleteErasureNotices,
  findLastChange,
  isClientExpired,
  listExpiredClients,
  type ExpiresBefore,
} from '../../../../db/queries/trust/retention'
import { inForce } from '../../../../machines/plan/law/deadlines'
import { retentionPeriods, type RetentionCode } from '../../../../machines/retention'
import type { OpenAssessment } from '../../conversation/open-assessment.server'
import { eraseClient } from '../../my-data/erase-client.server'
import { todayOf, type Portal } from '../../portal.server'
import { daysAfter } from '../../moments'

const batch = 100

/** How many of each were removed. */
type Removed = { clients: number; codeTries: number; erasureNotices: number; feedback: number } & Record<
  (typeof accessNames)[number],
  number
>

const daysOf = (portal: Portal, code: RetentionCode) => inForce(retentionPeriods, code, todayOf(portal))

/** The moment before which something must have ended, for what is kept for so long to go now. */
function beforeOf(portal: Portal): (code: RetentionCode) => Date {
  const now = portal.now()
  return (code) => daysAfter(now, -daysOf(portal, code))
}

/** The moments before which clients must have been left alone, to be removed now. */
export function clientsExpireBefore(portal: Portal): ExpiresBefore {
  const before = beforeOf(portal)
  return { unsent: before('unsentAssessment'), sent: before('sentAssessment'), setAside: before('setAside') }
}

/** The day on which a client's data will be removed if nothing changes before it. */
export async function keptUntil(portal: Portal, { row: { clientId } }: OpenAssessment): Promise<Date> {
  const { at, isSent, setAsideAt } = await findLastChange(portal.database, portal.tenantId, clientId)
  if (setAsideAt) return daysAfter(setAsideAt, daysOf(portal, 'setAside'))
  return daysAfter(at, daysOf(portal, isSent ? 'sentAssessment' : 'unsentAssessment'))
}

/**
 * Removes what has been kept as long as machines/retention.ts allows: clients with all of their data, and sessions and
 * codes that are over. Meant for every night; running it again removes nothing more. Logs the counts.
 */
export async function removeExpired(portal: Portal): Promise<Removed> {
  const { database, tenantId } = portal
  const before = beforeOf(portal)
  const removed = {} as Removed
  for (const name of accessNames)
    removed[name] = await deleteEndedAccess(
      database.orm,
      tenantId,
      name,
      before('endedAccess'),
      before('unsentAssessment'),
    )
  removed.clients = await eraseExpiredClients(portal, clientsExpireBefore(portal))
  removed.codeTries = await deleteCodeTries(database.orm, tenantId, before('codeTries'))
  removed.erasureNotices = await deleteErasureNotices(database.orm, tenantId, before('erasureNotice'))
  removed.feedback = await deleteFeedback(database.orm, tenantId, before('accessibilityFeedback'))
  portal.log.info({ removed }, 'retention')
  return removed
}

/** Who came back between the list and their turn is not erased. */
async function eraseExpiredClients(portal: Portal, before: ExpiresBefore): Promise<number> {
  const { database, tenantId } = portal
  let count = 0
  for (;;) {
    const ids = await listExpiredClients(database.orm, tenantId, before, batch)
    for (const id of ids) {
      const isDue = (tx: Orm) => isClientExpired(tx, tenantId, id, before)
      if (await eraseClient(portal, id, 'retention', { isDue })) count += 1
    }
    if (ids.length < batch) return count
  }
}
