import { writeAudit } from '../../../db/queries/trust/audit'
import {
  findTranslationSwitch,
  insertTranslationSwitch,
  type TranslationSwitch,
} from '../../../db/queries/messages/translations'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'

/** Whether clients' words may go to the translation service: one is configured, and the tenant has said yes. */
export async function isTranslationOn(portal: Portal): Promise<boolean> {
  if (!portal.translator) return false
  return (await findTranslationSwitch(portal.database.orm, portal.tenantId))?.isOn ?? false
}

/** How it stands, for who decides on it: the service by name, and the tenant's last decision. */
export async function loadTranslationSwitch(
  portal: Portal,
): Promise<{ service: string | null; last: TranslationSwitch | undefined }> {
  const last = await findTranslationSwitch(portal.database.orm, portal.tenantId)
  return { service: portal.translator?.name ?? null, last }
}

/** Decides for the tenant. Earlier decisions are kept: who, when and what. */
export async function switchTranslation(portal: Portal, coach: CoachAtWork, isOn: boolean): Promise<void> {
  const { tenantId, database } = portal
  const at = portal.now()
  await database.transaction(async (tx) => {
    await insertTranslationSwitch(tx, { tenantId, at, isOn, coachId: coach.id })
    await writeAudit(
      tx,
      auditEntry(
        portal,
        byCoach(coach),
        'translation.switched',
        { clientId: null, subject: isOn ? 'on' : 'off' },
        'administration',
      ),
    )
  })
}
