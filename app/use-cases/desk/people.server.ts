import { writeAudit } from '../../../db/queries/trust/audit'
import { countLoads } from '../../../db/queries/desk/queue'
import { releaseClients } from '../../../db/queries/desk/queue-entries'
import { findCoach, listCoaches } from '../../../db/queries/access/sessions'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { todayOf, type Portal } from '../portal.server'
import { fullLoad } from './team.server'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'

/** A user who has signed in: with which roles, when last, and how many clients they have (up to twice a full load). */
export type Person = { id: string; name: string; roles: readonly string[]; seenAt: Date; clients: number }

/** All staff who have signed in, by name. */
export async function loadPeople(portal: Portal): Promise<Person[]> {
  const { tenantId, database } = portal
  return database.transaction(async (tx) => {
    const coaches = await listCoaches(tx, tenantId)
    const loads = await countLoads(
      tx,
      coaches.map(({ id }) => id),
      { tenantId, today: todayOf(portal), limit: 2 * fullLoad },
    )
    const clients = new Map(loads.map((load) => [load.coachId, load.clients]))
    return coaches
      .map(({ id, name, roles, seenAt }) => ({ id, name, roles, seenAt, clients: clients.get(id) ?? 0 }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'fi'))
  })
}

/** Gives all clients of a coach back to the queue, as when the coach left. How many; nothing when there is no such coach. */
export async function releaseClientsOf(
  portal: Portal,
  admin: CoachAtWork,
  coachId: string,
): Promise<number | undefined> {
  const { tenantId, database } = portal
  return database.transaction(async (tx) => {
    if (!(await findCoach(tx, tenantId, coachId))) return undefined
    const released = await releaseClients(tx, tenantId, coachId)
    const entryOf = ({ clientId, assessmentId }: (typeof released)[number]) =>
      auditEntry(
        portal,
        byCoach(admin),
        'client.released',
        { clientId, subject: `${assessmentId} ${coachId}` },
        'administration',
      )
    await writeAudit(tx, ...released.map(entryOf))
    return released.length
  })
}
