import { listQueueEntries } from '../../../db/queries/desk/queue'
import { asSharedNow } from '../../../machines/plan/life/sharing'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { isUuid } from '../../../machines/text/uuid'
import { loadTranslations, type Translations } from '../messages/translate-texts.server'
import type { Portal } from '../portal.server'
import { loadClient, type CoachedAssessment } from './load-client.server'
import { auditRows, openQueueRows, type QueueEntry } from './queue.server'

/**
 * A row of the queue with what is shown of the client beside it: nothing that tells of health, and reading does not assign the
 * client.
 */
export type ClientPreview = CoachedAssessment & { entry: QueueEntry; translations: Translations }

/** Of a row that the coach sees already, and whose look has been written in the audit. */
export async function previewOf(
  portal: Portal,
  coach: CoachAtWork,
  entry: QueueEntry,
): Promise<ClientPreview | undefined> {
  const found = await loadClient(portal, entry.assessmentId)
  if (!found) return undefined
  const { assessment, plan } = found
  const { row, dataKey, walked } = assessment
  const translations = await loadTranslations(portal, { clientId: row.clientId, dataKey }, coach.language)
  return { ...found, entry, translations, plan: { ...plan, draft: asSharedNow(plan.draft, walked.answers) } }
}

/** Of a client by id; the look leaves the same audit row as the queue does. */
export async function previewClient(portal: Portal, coach: CoachAtWork, assessmentId: string) {
  if (!isUuid(assessmentId)) return undefined
  const { database, tenantId } = portal
  const [entry] = await database.transaction(async (tx) => {
    const rows = await listQueueEntries(tx, tenantId, [assessmentId])
    await auditRows(portal, tx, coach, 'queue.seen', rows)
    return openQueueRows(portal, rows)
  })
  return entry && previewOf(portal, coach, entry)
}
