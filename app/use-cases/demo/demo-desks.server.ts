import { upsertCoach } from '../../../db/queries/access/sessions'
import { deskPagesOf, permissionsOf } from '../../auth/permissions'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'
import type { DemoDesk } from './demo-types'

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
