import { writeAudit } from '../../../db/queries/trust/audit'
import { listQueueEntries } from '../../../db/queries/desk/queue'
import { assignClient, findQueueEntry } from '../../../db/queries/desk/queue-entries'
import { findCoach } from '../../../db/queries/access/sessions'
import { isAllowed } from '../../auth/permissions'
import { isUuid } from '../../../machines/text/uuid'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'
import { auditRows, openQueueRows, type QueueEntry } from './queue.server'
import { loadTeam, type TeamMember } from './team.server'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'

/** From whom (no coach: `null`) to whom; `from` is what the coach saw, so that the later of two requests gets a conflict. */
type Assignment = { assessmentId: string; from: string | null; to: string }

type AssignResult =
  | { outcome: 'taken' | 'handedOver' }
  | { outcome: 'noSuch' | 'notYours' | 'noColleague' }
  /** Another coach was quicker; who has the client now. */
  | { outcome: 'tooLate'; holder: string | null }

/**
 * Takes a client without a coach, or hands one over to a colleague who works with clients. A coach hands over their own
 * clients only, a lead any coach's. Of two concurrent requests one succeeds.
 */
export async function changeCoach(portal: Portal, coach: CoachAtWork, wish: Assignment): Promise<AssignResult> {
  const { tenantId, database } = portal
  const { assessmentId, from, to } = wish
  const isTaken = from === null && to === coach.id
  return database.transaction(async (tx): Promise<AssignResult> => {
    const entry = isUuid(assessmentId) ? await findQueueEntry(tx, tenantId, assessmentId) : undefined
    if (!entry || entry.stage === 'past' || entry.stage === 'aside') return { outcome: 'noSuch' }
    if (!isTaken && from !== coach.id && !coach.may.has('client.reassign')) return { outcome: 'notYours' }
    const receiver = await findCoach(tx, tenantId, to)
    if (!receiver || !isAllowed(receiver.roles, 'client.assign')) return { outcome: 'noColleague' }
    if (!(await assignClient(tx, tenantId, assessmentId, from, to)))
      return { outcome: 'tooLate', holder: (await findQueueEntry(tx, tenantId, assessmentId))?.coachId ?? null }
    await writeAudit(
      tx,
      auditEntry(
        portal,
        byCoach(coach),
        isTaken ? 'client.taken' : 'client.handedOver',
        { clientId: entry.clientId, subject: `${assessmentId} ${to}` },
        'serviceNeedsAssessment',
      ),
    )
    return { outcome: isTaken ? 'taken' : 'handedOver' }
  })
}

/** A client in the queue and the colleagues to whom they may be handed over; nothing when there is no such row. */
export async function loadHandOver(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
): Promise<{ entry: QueueEntry; colleagues: TeamMember[] } | undefined> {
  if (!isUuid(assessmentId)) return undefined
  return portal.database.transaction(async (tx) => {
    const rows = await listQueueEntries(tx, portal.tenantId, [assessmentId])
    await auditRows(portal, tx, coach, 'handOver.seen', rows)
    const [entry] = openQueueRows(portal, rows)
    if (!entry) return undefined
    const team = await loadTeam(portal, tx)
    return { entry, colleagues: team.filter(({ id }) => id !== entry.coachId) }
  })
}
