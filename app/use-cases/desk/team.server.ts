import type { Orm } from '../../../db/client'
import { measureApprovals, type ApprovalFigures } from '../../../db/queries/plan/plans'
import { countLoads } from '../../../db/queries/desk/queue'
import { listCoaches } from '../../../db/queries/access/sessions'
import { isAllowed } from '../../auth/permissions'
import { todayOf, type Portal } from '../portal.server'
import { countOpen } from './queue.server'
import { daysAfter } from '../moments'

/** As many clients as one coach is meant to have. */
export const fullLoad = 100

/** A coach who works with clients and how many they have; no count goes further than twice the full load. */
export type TeamMember = { id: string; name: string; waiting: number; late: number; clients: number }

/** The coaches who work with clients, by name. */
export async function loadTeam(portal: Portal, orm: Orm): Promise<TeamMember[]> {
  const coaches = (await listCoaches(orm, portal.tenantId)).filter(({ roles }) => isAllowed(roles, 'client.assign'))
  const ids = coaches.map(({ id }) => id)
  const within = { tenantId: portal.tenantId, today: todayOf(portal), limit: 2 * fullLoad }
  const loads = new Map((await countLoads(orm, ids, within)).map((load) => [load.coachId, load]))
  return coaches
    .map(({ id, name }) => ({ id, name, waiting: 0, late: 0, clients: 0, ...loads.get(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fi'))
}

/** Figures are of the last plans approved: not older than this, and not more. */
export const figuresOf = { days: 90, plans: 1000 }

export type TeamFigures = { members: TeamMember[]; unassigned: number; late: number; approvals: ApprovalFigures }

/** What a lead sees of the team: loads, and figures of all together. No coach's pace or edits are shown apart. */
export async function loadTeamFigures(portal: Portal): Promise<TeamFigures> {
  const { tenantId, database } = portal
  const since = daysAfter(portal.now(), -figuresOf.days)
  return database.transaction(async (tx) => ({
    members: await loadTeam(portal, tx),
    ...(await countOpen(tx, tenantId, todayOf(portal))),
    approvals: await measureApprovals(tx, tenantId, since, figuresOf.plans),
  }))
}
