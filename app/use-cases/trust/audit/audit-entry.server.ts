import type { AuditEntry } from '../../../../db/queries/trust/audit'
import type { AuditAction, AuditPurpose } from '../../../../machines/audit-actions'

/** Who acts: a coach, the jobseeker, a person they share with, or a job of the portal by its name. */
export type Actor = { kind: AuditEntry['actorKind']; id: string }

export const byCoach = ({ id }: { id: string }): Actor => ({ kind: 'coach', id })
export const byPerson = (clientId: string): Actor => ({ kind: 'jobseeker', id: clientId })
export const bySystem = (job: string): Actor => ({ kind: 'system', id: job })

/** Who acts in a session of the client's: they themselves, or the coach who types for them. */
export const bySpeaker = ({ clientId, openedBy }: { clientId: string; openedBy?: string }): Actor =>
  openedBy ? byCoach({ id: openedBy }) : byPerson(clientId)

/** Whose record it is (`null` when no client's) and which, ids only. */
type AuditSubject = Pick<AuditEntry, 'clientId' | 'subject'>

/**
 * The audit row of an act that happens now. Write it with `writeAudit` in the transaction of the act.
 *
 * @param portal the tenant and the clock
 */
export const auditEntry = (
  { tenantId, now }: { tenantId: string; now: () => Date },
  { kind, id }: Actor,
  action: AuditAction,
  { clientId, subject }: AuditSubject,
  purpose: AuditPurpose,
): AuditEntry => ({ tenantId, at: now(), actorKind: kind, actorId: id, action, clientId, subject, purpose })
