import { listActions, type AuditedAction } from '../../../db/queries/trust/audit-of-client'
import { writeAudit } from '../../../db/queries/trust/audit'
import { listCoaches } from '../../../db/queries/access/sessions'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import type { Portal } from '../portal.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'

/** At most so many lines of each kind are shown; the export holds all of them. */
export const actionsShown = 200

/** An audited action with the person behind it: name and roles of a coach. */
export type NamedAction = AuditedAction & { name: string | null; roles: readonly string[] }

export type WhoLooked = { others: NamedAction[]; own: NamedAction[] }

/** Who looked at or changed the client's data, when and why: others, and the client. As of this moment. */
export async function loadWhoLooked(portal: Portal, { row: { clientId, id } }: OpenAssessment): Promise<WhoLooked> {
  const { database, tenantId } = portal
  await writeAudit(
    database.orm,
    auditEntry(portal, byPerson(clientId), 'ownData.seen', { clientId, subject: id }, 'ownData'),
  )
  const coaches = new Map((await listCoaches(database.orm, tenantId)).map((coach) => [coach.id, coach]))
  const known = (entry: AuditedAction): NamedAction => {
    const { name = null, roles = [] } = coaches.get(entry.actorId) ?? {}
    return { ...entry, name, roles }
  }
  const others = await listActions(database, tenantId, clientId, false, actionsShown)
  const own = await listActions(database, tenantId, clientId, true, actionsShown)
  return { others: others.map(known), own: own.map(known) }
}
