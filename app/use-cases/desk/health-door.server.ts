import { isOpeningLogged } from '../../../db/queries/trust/audit-of-client'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'

/**
 * How a page asks for what tells of health: with the button that opens it; with a form in which it is open; or as the page that
 * follows what such a form did. Only the first is a new opening: the door stays open until the page is left.
 */
export type HealthAsk = 'opens' | 'isOpen' | 'follows' | null

/** What follows a form comes within so many seconds of it: an address that is kept for later opens nothing. */
const followsWithin = 120
/** As long as a coach's session lasts at most. */
const openedWithin = 8 * 3600

/**
 * Whether the door is open, and whether that is an opening to be logged. What a page claims is believed only as far as the log
 * has an opening by this coach.
 *
 * @param changedAt when the plan was last changed, for a page that follows a change
 */
export async function tryHealthDoor(
  portal: Portal,
  coach: CoachAtWork,
  clientId: string,
  ask: HealthAsk,
  changedAt?: Date,
): Promise<{ isOpen: boolean; isNew: boolean }> {
  if (ask === null || !coach.may.has('health.read')) return { isOpen: false, isNew: false }
  if (ask === 'opens') return { isOpen: true, isNew: true }
  const now = portal.now().getTime()
  const before = (seconds: number) => new Date(now - seconds * 1000)
  if (ask === 'follows' && changedAt && changedAt < before(followsWithin)) return { isOpen: false, isNew: false }
  const since = before(ask === 'follows' && !changedAt ? followsWithin : openedWithin)
  const isLogged = await isOpeningLogged(portal.database, portal.tenantId, { coachId: coach.id, clientId, since })
  return ask === 'follows' ? { isOpen: isLogged, isNew: false } : { isOpen: true, isNew: !isLogged }
}
