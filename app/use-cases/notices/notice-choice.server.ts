import { seal } from '../../../db/keys/sealing'
import { storeNoticeChoice } from '../../../db/queries/notices/choices'
import { wakeNotices } from '../../../db/queries/notices/notices'
import { writeAudit } from '../../../db/queries/trust/audit'
import type { NoticeWay } from '../../../machines/notices/notice-kinds'
import { mailAddressIn } from '../../../machines/text/mail-address'
import { phoneNumberOf, takesTextMessages } from '../../../machines/text/phone-number'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { daysAfter } from '../moments'
import type { Portal } from '../portal.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'
import { addressPlace, findChoice, findReach, type KeptChoice } from './reach-person.server'
import { remindOfUnfinished } from './tell-person.server'

type ChosenWay = { way: NoticeWay; address: string }
type ChooseResult = 'done' | 'noAddress' | 'noNumber' | 'noTextMessages' | 'noPostalAddress'

/** The longest postal address, in characters. */
const addressLimit = 200

function readAddress({ way, address }: ChosenWay): { address: string | null } | Exclude<ChooseResult, 'done'> {
  if (way === 'none') return { address: null }
  if (way === 'email') {
    const found = mailAddressIn(address)
    return found ? { address: found } : 'noAddress'
  }
  if (way === 'letter') {
    const text = address.trim().slice(0, addressLimit)
    return text ? { address: text } : 'noPostalAddress'
  }
  const number = phoneNumberOf(address)
  if (!number) return 'noNumber'
  return takesTextMessages(number) ? { address: number } : 'noTextMessages'
}

/**
 * Stores how a person wants to be told from now on: choosing a way is their consent to it, choosing none takes it back. What waits
 * for them is looked at anew. An address that cannot be used is said, and nothing stored.
 */
export async function chooseWay(portal: Portal, assessment: OpenAssessment, chosen: ChosenWay): Promise<ChooseResult> {
  const read = readAddress(chosen)
  if (typeof read === 'string') return read
  const now = portal.now()
  await change(portal, assessment, 'notices.chosen', (before) => ({
    way: chosen.way,
    address: read.address,
    consentedAt: chosen.way === 'none' ? (before?.consentedAt ?? null) : now,
    withdrawnAt: chosen.way === 'none' && before?.consentedAt ? now : null,
    pausedUntil: before?.pausedUntil ?? null,
  }))
  return 'done'
}

/** Lets nothing leave for so many days; with none, ends the pause. */
export async function pauseNotices(portal: Portal, assessment: OpenAssessment, days: number | null): Promise<void> {
  const pausedUntil = days === null ? null : daysAfter(portal.now(), days)
  const { reach } = await findReach(portal, portal.database.orm, assessment)
  await change(portal, assessment, 'notices.paused', (before) => ({
    way: before?.way ?? reach.way,
    address: before ? before.address : reach.to,
    consentedAt: before?.consentedAt ?? null,
    withdrawnAt: before?.withdrawnAt ?? null,
    pausedUntil,
  }))
}

async function change(
  portal: Portal,
  assessment: OpenAssessment,
  action: 'notices.chosen' | 'notices.paused',
  make: (before: KeptChoice | null) => KeptChoice,
): Promise<void> {
  const { tenantId, database } = portal
  const { row, dataKey } = assessment
  const { clientId } = row
  await database.transaction(async (tx) => {
    const { address, ...kept } = make(await findChoice(portal, tx, { clientId, dataKey }))
    const sealed = address === null ? null : seal(dataKey, Buffer.from(address), addressPlace(tenantId, clientId))
    await storeNoticeChoice(tx, { tenantId, clientId, ...kept, address: sealed, changedAt: portal.now() })
    await wakeNotices(tx, tenantId, clientId)
    await remindOfUnfinished(portal, tx, row)
    const entry = auditEntry(portal, byPerson(clientId), action, { clientId, subject: row.id }, 'ownData')
    await writeAudit(tx, entry)
  })
  portal.post?.wake()
}
