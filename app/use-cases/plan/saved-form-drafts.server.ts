import { findAssessment } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import { deleteSavedForms, saveForm, listSavedForms } from '../../../db/queries/plan/saved-form-drafts'
import { findCoachOfSession } from '../../../db/queries/access/sessions'
import { openJson, sealJson } from '../../../db/keys/sealing'
import { uuidIn } from '../../../machines/text/uuid'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import type { Portal } from '../portal.server'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'
import { minutesAfter } from '../moments'

const keptHours = 8
/** Pages that give back what was typed on them. */
const givesBack = /^\/coach\/(plans\/[^/]+|assessments\/[^/]+\/(messages|notes))$/
const place = (tenantId: string, coachId: string, path: string) => ({
  tenantId,
  table: 'kept_forms',
  row: `${coachId}${path}`,
  column: 'form',
})

/**
 * Keeps a form about a client that a coach sent after the session had ended, sealed with the client's key. It can only
 * be had back by the same coach, signed in again. Resolves to false when it cannot be told whose it is.
 *
 * @param sessionHash hash of the secret of the session that is over
 */
export async function keepRefusedForm(
  portal: Portal,
  sessionHash: string,
  path: string,
  form: URLSearchParams,
): Promise<boolean> {
  const { tenantId, database, tenantKeys } = portal
  const assessmentId = uuidIn(path)
  if (!assessmentId || !givesBack.test(path)) return false
  const now = portal.now()
  const coachId = await findCoachOfSession(database.orm, tenantId, sessionHash, minutesAfter(now, -keptHours * 60))
  const found = coachId ? await findAssessment(database, tenantId, assessmentId) : undefined
  if (!coachId || !found) return false
  const { clientId, wrappedKey } = found.assessment
  const key = tenantKeys.unwrap(wrappedKey, tenantId, clientId)
  await database.transaction(async (tx) => {
    const sealed = sealJson(key, form.toString(), place(tenantId, coachId, path))
    await saveForm(tx, {
      tenantId,
      coachId,
      path,
      assessmentId,
      form: sealed,
      keptAt: now,
      expiresAt: minutesAfter(now, keptHours * 60),
    })
    await writeAudit(
      tx,
      auditEntry(
        portal,
        byCoach({ id: coachId }),
        'form.kept',
        { clientId, subject: assessmentId },
        'serviceNeedsAssessment',
      ),
    )
  })
  return true
}

/** The path of the latest form that waits for a coach who has signed in again. */
export async function findWaitingPath(portal: Portal, coachId: string): Promise<string | undefined> {
  return (await listSavedForms(portal.database.orm, portal.tenantId, coachId, portal.now()))[0]?.path
}

/** What a coach had typed on a page before the session ended. The page's own audit row tells of the look. */
export async function findSavedForm(
  portal: Portal,
  coach: CoachAtWork,
  { dataKey }: OpenAssessment,
  path: string,
): Promise<URLSearchParams | undefined> {
  const { tenantId, database } = portal
  const row = (await listSavedForms(database.orm, tenantId, coach.id, portal.now())).find((one) => one.path === path)
  return row && new URLSearchParams(openJson<string>(dataKey, row.form, place(tenantId, coach.id, path)))
}

/** Throws away what a coach had typed on a page before the session ended: it is stored, or not wanted. */
export async function discardSavedForm(portal: Portal, coach: CoachAtWork, path: string): Promise<void> {
  await deleteSavedForms(portal.database.orm, portal.tenantId, coach.id, path)
}
