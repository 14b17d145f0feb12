import { upsertCoach } from '../../../db/queries/access/sessions'
import type { CoachRole } from '../../auth/entra.server'
import { deskPagesOf, permissionsOf } from '../../auth/permissions'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'

/** Somebody at whose desk a visitor of the demo may sit: the same people as in the demo's own sign-in. */
export type DemoDesk = { key: string; id: string; name: string; roles: readonly CoachRole[] }

/** Makes the demo's coaches known, as their first sign-in would. */
export async function enrolDesks(portal: Portal, desks: readonly DemoDesk[]): Promise<void> {
  const { tenantId, database } = portal
  const seenAt = portal.now()
  await database.transaction(async (tx) => {
    for (const { id, name, roles } of desks) await upsertCoach(tx, { tenantId, id, name, roles: [...roles], seenAt })
  })
}

/** A coach of the demo at work, in Finnish. */
export function atDesk({ id, name, roles }: DemoDesk): CoachAtWork {
  const may = permissionsOf(roles)
  return { id, name, roles, may, pages: deskPagesOf(may), language: 'fi', savedFilters: [], usesKeys: true }
}
