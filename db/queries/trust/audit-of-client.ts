import type { Database } from '../../client'
import type { ActorKind } from '../../schema/audit-events'

/** What one actor did with a client's data on one day, as often as they did it. */
export type AuditedAction = {
  actorKind: ActorKind
  actorId: string
  action: string
  purpose: string
  times: number
  last: Date
}

const entriesByDay = `
  select actor_kind as "actorKind", actor_id as "actorId", action, purpose, count(*)::int as times, max(at) as last
  from audit_events
  where tenant_id = $1 and client_id = $2 and (actor_kind = 'jobseeker') = $3
  group by actor_kind, actor_id, action, purpose, (at at time zone 'Europe/Helsinki')::date
  order by last desc, action limit $4`

/**
 * Who did what with a client's data, the latest first; the same on the same day is one.
 *
 * @param own what the client did, or what others did
 */
export function listActions(
  database: Database,
  tenantId: string,
  clientId: string,
  own: boolean,
  limit: number,
): Promise<AuditedAction[]> {
  return database.run<AuditedAction>('actions-of-client', entriesByDay, [tenantId, clientId, own, limit])
}

/** One action with its moment. */
export type DatedAction = Pick<AuditedAction, 'actorKind' | 'actorId' | 'action'> & { at: Date }

const latest = `
  select actor_kind as "actorKind", actor_id as "actorId", action, at
  from audit_events
  where tenant_id = $1 and client_id = $2 and action = any($3)
  order by id desc limit $4`

/** The latest actions of some kinds with a client's data, the last one first. */
export function listLatestActions(
  database: Database,
  tenantId: string,
  clientId: string,
  actions: readonly string[],
  limit: number,
): Promise<DatedAction[]> {
  return database.run<DatedAction>('latest-actions', latest, [tenantId, clientId, [...actions], limit])
}

const opened = `
  select exists (
    select from audit_events
    where tenant_id = $1 and actor_kind = 'coach' and actor_id = $2 and at >= $3 and client_id = $4 and action = 'health.seen'
  ) as "isLogged"`

/** Whether a coach has opened what tells of a client's health since a moment, as the log has it. */
export async function isOpeningLogged(
  database: Database,
  tenantId: string,
  { coachId, clientId, since }: { coachId: string; clientId: string; since: Date },
): Promise<boolean> {
  const [row] = await database.run<{ isLogged: boolean }>('health-opened', opened, [tenantId, coachId, since, clientId])
  return row?.isLogged ?? false
}
