import { insertFeedback, listFeedback, markFeedbackAnswered } from '../../../db/queries/desk/accessibility-feedback'
import { writeAudit } from '../../../db/queries/trust/audit'
import { openJson, sealJson } from '../../../db/keys/sealing'
import { accessibilityStatement } from '../../../machines/accessibility-statement'
import { isUuid } from '../../../machines/text/uuid'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { daysAfter } from '../moments'
import type { Portal } from '../portal.server'
import { auditEntry, byCoach, bySystem } from '../trust/audit/audit-entry.server'

/** The longest feedback and the longest contact, in characters. */
export const feedbackLimits = { text: 2000, reply: 200 } as const
/** As many as the page of the desk lists. */
const mostListed = 200

/** `reply` is an e-mail address or a phone number as it was typed, or empty. */
type Written = { text: string; reply: string }
type NewFeedback = Written & { id: string; language: string }
export type Feedback = Written & {
  id: string
  language: string
  writtenAt: Date
  /** The last moment for an answer. */
  dueAt: Date
  answered: { at: Date; by: string | null } | null
}

const place = (tenantId: string, id: string) => ({
  tenantId,
  table: 'accessibility_feedback',
  row: id,
  column: 'value',
})
const keyOf = ({ tenantId, tenantKeys }: Portal) => tenantKeys.keyedHash(`accessibility feedback of ${tenantId}`, 'key')

/** When feedback that is written at a moment has to be answered at the latest. */
export const dueOf = (writtenAt: Date): Date => daysAfter(writtenAt, accessibilityStatement.daysToAnswer)

const tidy = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim()

/**
 * Stores what a visitor wrote, sealed, under its form's id: a form that is posted twice is stored once. Nothing of who the
 * visitor is goes with it but what they write.
 */
export async function giveFeedback(
  portal: Portal,
  { id, language, text, reply }: NewFeedback,
): Promise<'done' | 'nothingSaid' | 'tooLong' | 'badId'> {
  const { tenantId, database } = portal
  const written: Written = { text: tidy(text), reply: tidy(reply) }
  if (!isUuid(id)) return 'badId'
  if (written.text === '') return 'nothingSaid'
  if (written.text.length > feedbackLimits.text || written.reply.length > feedbackLimits.reply) return 'tooLong'
  const value = sealJson(keyOf(portal), written, place(tenantId, id))
  await database.transaction(async (tx) => {
    if (!(await insertFeedback(tx, { tenantId, id, language, value, writtenAt: portal.now() }))) return
    await writeAudit(tx, entryOf(portal, bySystem('feedbackForm'), 'feedback.received', id))
  })
  return 'done'
}

type FeedbackAction = 'feedback.received' | 'feedback.seen' | 'feedback.answered'
const entryOf = (portal: Portal, actor: Parameters<typeof auditEntry>[1], action: FeedbackAction, subject: string) =>
  auditEntry(portal, actor, action, { clientId: null, subject }, 'administration')

/** Feedback for the page of the desk, what waits longest first. Reading it is written into the audit. */
export async function loadFeedback(portal: Portal, coach: CoachAtWork): Promise<Feedback[]> {
  const { tenantId, database } = portal
  return database.transaction(async (tx) => {
    const rows = await listFeedback(tx, tenantId, mostListed)
    if (rows.length > 0) await writeAudit(tx, entryOf(portal, byCoach(coach), 'feedback.seen', String(rows.length)))
    return rows.map(({ id, language, value, writtenAt, answeredAt, answeredByName }) => ({
      id,
      language,
      writtenAt,
      dueAt: dueOf(writtenAt),
      answered: answeredAt && { at: answeredAt, by: answeredByName },
      ...openJson<Written>(keyOf(portal), value, place(tenantId, id)),
    }))
  })
}

/** Notes that the writer has been answered. False when there is no such feedback, or it was noted before. */
export async function markAnswered(portal: Portal, coach: CoachAtWork, id: string): Promise<boolean> {
  const { tenantId, database } = portal
  if (!isUuid(id)) return false
  return database.transaction(async (tx) => {
    const answered = { answeredAt: portal.now(), answeredBy: coach.id }
    if (!(await markFeedbackAnswered(tx, tenantId, id, answered))) return false
    await writeAudit(tx, entryOf(portal, byCoach(coach), 'feedback.answered', id))
    return true
  })
}
