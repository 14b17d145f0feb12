import { listDeeds, type Deed } from '../../../db/queries/trust/audit-of-client'
import { writeAudit } from '../../../db/queries/trust/audit'
import { listCoaches } from '../../../db/queries/access/sessions'
import type { OpenAssessment } from '../conversation/conversation-cache.server'
import type { Portal } from '../portal.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'

/** At most so many lines of each kind are shown; the export holds all of them. */
export const deedsShown = 200

/** A deed with the person behind it: name and roles of a coach. */
export type KnownDeed = Deed & { name: string | null; roles: readonly string[] }

export type WhoLooked = { others: KnownDeed[]; own: KnownDeed[] }

/** Who looked at or changed the client's data, when and why: others, and the client. As of this moment. */
export async function loadWhoLooked(portal: Portal, { row: { clientId, id } }: OpenAssessment): Promise<WhoLooked> {
  const { database, tenantId } = portal
  await writeAudit(
    database.orm,
    auditEntry(portal, byPerson(clientId), 'ownData.seen', { clientId, subject: id }, 'ownData'),
  )
  const coaches = new Map((await listCoaches(database.orm, tenantId)).map((coach) => [coach.id, coach]))
  const known = (deed: Deed): KnownDeed => {
    const { name = null, roles = [] } = coaches.get(deed.actorId) ?? {}
    return { ...deed, name, roles }
  }
  const others = await listDeeds(database, tenantId, clientId, false, deedsShown)
  const own = await listDeeds(database, tenantId, clientId, true, deedsShown)
  return { others: others.map(known), own: own.map(known) }
}
