import { createHmac, timingSafeEqual } from 'node:crypto'
import { storeReceipt } from '../../../db/queries/notices/receipts'
import { writeAudit } from '../../../db/queries/trust/audit'
import { isUuid } from '../../../machines/text/uuid'
import type { Portal } from '../portal.server'
import { auditEntry, bySystem } from '../trust/audit/audit-entry.server'

/** What a gateway reports of a text message: `signature` is the HMAC-SHA256 of `<id>.<state>.<at>` with its key, in hex. */
type Receipt = { id: string; state: string; at: string; signature: string }
type ReceiptResult = 'done' | 'known' | 'badSignature' | 'badReceipt'

/** The signature that a receipt must have. */
export const signatureOf = ({ id, state, at }: Omit<Receipt, 'signature'>, key: string): string =>
  createHmac('sha256', key).update(`${id}.${state}.${at}`).digest('hex')

function isSigned(receipt: Receipt, key: string): boolean {
  const [given, right] = [receipt.signature, signatureOf(receipt, key)].map((text) => Buffer.from(text))
  return given!.length === right!.length && timingSafeEqual(given!, right!)
}

/**
 * Takes a delivery report. One that comes twice, or of what is not known, changes nothing: `known`. What did not reach the person
 * becomes a call for a coach.
 */
export async function takeReceipt(portal: Portal, receipt: Receipt): Promise<ReceiptResult> {
  const key = portal.post?.textMessages?.receiptKey
  if (!key || !isSigned(receipt, key)) return 'badSignature'
  const { id, state } = receipt
  if (!isUuid(id) || (state !== 'delivered' && state !== 'failed')) return 'badReceipt'
  const { tenantId, database } = portal
  return database.transaction(async (tx) => {
    const whose = await storeReceipt(tx, tenantId, id, { isDelivered: state === 'delivered', at: portal.now() })
    if (!whose) return 'known'
    const subject = { clientId: whose.clientId, subject: id }
    await writeAudit(tx, auditEntry(portal, bySystem('outbox'), 'notice.reported', subject, 'notice'))
    return 'done'
  })
}
