import { listAuditEvents, writeAudit, type AuditPlace, type AuditRow } from '../../../../db/queries/trust/audit'
import { findOwnerOfCode } from '../../../../db/queries/access/codes'
import { listCoaches } from '../../../../db/queries/access/sessions'
import { addDays } from '../../../../machines/plan/law/deadlines'
import { isUuid } from '../../../../machines/text/uuid'
import type { CoachAtWork } from '../../access/coach-sign-in.server'
import { startOfDay } from '../../../i18n/finnish-day'
import type { Portal } from '../../portal.server'
import { finderOf } from '../../access/secret-codes.server'
import { auditEntry, byCoach } from './audit-entry.server'

const pageSize = 50

/** What of the log is wanted: ids and a day (an ISO date, in Finland). */
export type AuditFilter = { clientId?: string; actorId?: string; day?: string; after?: AuditPlace }

export type AuditLog = { rows: AuditRow[]; next: AuditPlace | null; coaches: ReadonlyMap<string, string> }

/** One page of the log, the latest first. Reading it is itself written into it. */
export async function readAuditLog(portal: Portal, reader: CoachAtWork, filter: AuditFilter): Promise<AuditLog> {
  const { tenantId, database } = portal
  const { day, clientId, actorId, after } = filter
  const within = day ? { from: startOfDay(day), to: startOfDay(addDays(day, 1)) } : {}
  return database.transaction(async (tx) => {
    const found = await listAuditEvents(tx, { tenantId, clientId, actorId, after, ...within, limit: pageSize + 1 })
    await writeAudit(
      tx,
      auditEntry(
        portal,
        byCoach(reader),
        'auditLog.seen',
        { clientId: clientId ?? null, subject: [actorId, day].filter(Boolean).join(' ') },
        'supervision',
      ),
    )
    const rows = found.slice(0, pageSize)
    const last = found.length > pageSize ? rows.at(-1) : undefined
    const coaches = new Map((await listCoaches(tx, tenantId)).map(({ id, name }) => [id, name]))
    return { rows, next: last ? { at: last.at, id: last.id } : null, coaches }
  })
}

/** The id of a client by that id itself or by the first six symbols of their code. */
export async function findClientId(portal: Portal, typed: string): Promise<string | undefined> {
  const id = typed.trim().toLowerCase()
  if (isUuid(id)) return id
  const finder = finderOf(typed)
  return finder && (await findOwnerOfCode(portal.database.orm, portal.tenantId, finder))?.clientId
}
