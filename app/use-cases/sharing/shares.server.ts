import { randomUUID } from 'node:crypto'
import type { Orm } from '../../../db/client'
import { writeAudit, type AuditEntry } from '../../../db/queries/trust/audit'
import { deleteShareCodes } from '../../../db/queries/access/codes'
import {
  deleteSessionsOfShare,
  endShare as markEnded,
  findShare,
  findShareCode,
  insertShare,
  insertShareCode,
  listShares as list,
  type ShareRow,
} from '../../../db/queries/access/shares'
import type { Topic } from '../../../machines/conversations/conversations'
import { addDays } from '../../../machines/plan/law/deadlines'
import type { Recipient, ShareDays } from '../../../machines/plan/life/shares'
import type { Language } from '../../i18n/languages'
import { isUuid } from '../../../machines/text/uuid'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { newCode, openCode, spacedCode } from '../access/secret-codes.server'
import { todayOf, type Portal } from '../portal.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'
import { daysAfter } from '../moments'

/** A code is given on paper or in a message, so it is good for some days, but only once. */
const codeDays = 7

export type Share = ShareRow & { isInForce: boolean }

const withForce = (portal: Portal, row: ShareRow): Share => ({
  ...row,
  isInForce: row.endedAt === null && row.endsOn >= todayOf(portal),
})

const auditOwn = (portal: Portal, tx: Orm, clientId: string, action: AuditEntry['action'], subject: string) =>
  writeAudit(tx, auditEntry(portal, byPerson(clientId), action, { clientId, subject }, 'ownData'))

/** The consents that the person has given, the latest first. */
export async function listShares(portal: Portal, { row }: OpenAssessment): Promise<Share[]> {
  return (await list(portal.database.orm, portal.tenantId, row.clientId)).map((one) => withForce(portal, one))
}

async function addCode(portal: Portal, tx: Orm, { dataKey, row }: OpenAssessment, shareId: string): Promise<void> {
  const { tenantId } = portal
  const { columns } = await newCode(portal, 'share_codes', dataKey)
  const expiresAt = daysAfter(portal.now(), codeDays)
  await insertShareCode(tx, { tenantId, shareId, clientId: row.clientId, expiresAt, ...columns })
}

type Consent = { recipient: Recipient; topics: readonly Topic[]; days: ShareDays; language: Language }

/** Opens topics to another body until a day, and makes the code with which they open it once. */
export async function giveShare(portal: Portal, assessment: OpenAssessment, consent: Consent): Promise<{ id: string }> {
  const { tenantId, database } = portal
  const { recipient, topics, days, language } = consent
  const { clientId, id: assessmentId } = assessment.row
  const id = randomUUID()
  const endsOn = addDays(todayOf(portal), days)
  await database.transaction(async (tx) => {
    const row = { tenantId, id, clientId, assessmentId, recipient, topics: [...topics], language, endsOn }
    await insertShare(tx, { ...row, givenAt: portal.now() })
    await addCode(portal, tx, assessment, id)
    await auditOwn(portal, tx, clientId, 'share.given', id)
  })
  return { id }
}

export type Receipt = { share: Share; code: { code: string; expiresAt: Date } | null }

/** A consent as the person may see it: with its code until that is used. Nothing when it is not theirs. */
export async function loadReceipt(
  portal: Portal,
  { row, dataKey }: OpenAssessment,
  id: string,
): Promise<Receipt | undefined> {
  const { orm } = portal.database
  const share = isUuid(id) ? await findShare(orm, portal.tenantId, row.clientId, id) : undefined
  if (!share) return undefined
  const known = withForce(portal, share)
  const code = known.isInForce ? await findShareCode(orm, portal.tenantId, id, portal.now()) : undefined
  const shown = code && { code: spacedCode(openCode(portal, 'share_codes', dataKey, code)), expiresAt: code.expiresAt }
  return { share: known, code: shown ?? null }
}

/** Makes a new code for a consent in the place of the one before; nothing happens when the consent is over. */
export async function renewShareCode(portal: Portal, assessment: OpenAssessment, id: string): Promise<void> {
  const receipt = await loadReceipt(portal, assessment, id)
  if (!receipt?.share.isInForce) return
  await portal.database.transaction(async (tx) => {
    await deleteShareCodes(tx, portal.tenantId, id)
    await addCode(portal, tx, assessment, id)
    await auditOwn(portal, tx, assessment.row.clientId, 'share.codeMade', id)
  })
}

/** Takes a consent back: at once, also where it is open in a browser. */
export async function endShare(portal: Portal, assessment: OpenAssessment, id: string): Promise<void> {
  const receipt = await loadReceipt(portal, assessment, id)
  if (!receipt) return
  const { tenantId } = portal
  await portal.database.transaction(async (tx) => {
    if (!(await markEnded(tx, tenantId, id, portal.now()))) return
    await deleteShareCodes(tx, tenantId, id)
    await deleteSessionsOfShare(tx, tenantId, id)
    await auditOwn(portal, tx, assessment.row.clientId, 'share.ended', id)
  })
}
