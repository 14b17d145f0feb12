import type { Orm } from '../../../db/client'
import { open } from '../../../db/keys/sealing'
import { findNoticeChoice, type NoticeChoiceRow } from '../../../db/queries/notices/choices'
import { reachOf, type NoticeChoice, type Reach } from '../../../machines/notices/reach'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import type { Portal } from '../portal.server'

export type KeptChoice = NoticeChoice & Pick<NoticeChoiceRow, 'consentedAt' | 'withdrawnAt' | 'pausedUntil'>

/** Where a chosen address is sealed to. */
export const addressPlace = (tenantId: string, clientId: string) => ({
  tenantId,
  table: 'notice_choices',
  row: clientId,
  column: 'address',
})

/** What a person chose on their own page; nothing when they have chosen nothing there. */
export async function findChoice(
  portal: Portal,
  orm: Orm,
  { clientId, dataKey }: { clientId: string; dataKey: Buffer },
): Promise<KeptChoice | null> {
  const row = await findNoticeChoice(orm, portal.tenantId, clientId)
  if (!row) return null
  const { way, consentedAt, withdrawnAt, pausedUntil } = row
  const address = row.address && open(dataKey, row.address, addressPlace(portal.tenantId, clientId)).toString()
  return { way, address, consentedAt, withdrawnAt, pausedUntil }
}

/** How a person is told, as things stand. */
export async function findReach(
  portal: Portal,
  orm: Orm,
  { row, dataKey, walked }: OpenAssessment,
): Promise<{ reach: Reach; choice: KeptChoice | null }> {
  const choice = await findChoice(portal, orm, { clientId: row.clientId, dataKey })
  return { reach: reachOf(walked.answers, choice), choice }
}
