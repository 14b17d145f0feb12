import { writeAudit } from '../../../db/queries/trust/audit'
import { countUnseen, insertMessage, markSeen } from '../../../db/queries/messages/messages'
import type { Language } from '../../i18n/languages'
import { faultOfWords, openMessages, storeWords, type ClientMessage } from '../desk/notes-and-messages.server'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { loadAssessment } from '../conversation/load-assessment.server'
import { loadTranslations, type Translations } from './translate-texts.server'
import type { Portal } from '../portal.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'
import { isUuid } from '../../../machines/text/uuid'

/** `translations` are into the language of the page. */
export type OwnMessages = { canWrite: boolean; messages: ClientMessage[]; translations: Translations }

/** How many messages wait for the jobseeker. */
export const countNewMessages = (portal: Portal, { row }: OpenAssessment): Promise<number> =>
  countUnseen(portal.database.orm, portal.tenantId, row.clientId, 'coach')

/** The jobseeker's messages. What was new is marked as seen; nothing without a session. */
export async function loadOwnMessages(
  portal: Portal,
  sessionHash: string,
  language: Language,
): Promise<OwnMessages | undefined> {
  const { tenantId, database } = portal
  const assessment = await loadAssessment(portal, sessionHash)
  if (!assessment) return undefined
  const { clientId, id } = assessment.row
  const now = portal.now()
  const translations = await loadTranslations(portal, { clientId, dataKey: assessment.dataKey }, language)
  return database.transaction(async (tx) => {
    const messages = await openMessages(portal, tx, { clientId, dataKey: assessment.dataKey })
    await markSeen(tx, tenantId, clientId, 'coach', now)
    await writeAudit(
      tx,
      auditEntry(portal, byPerson(clientId), 'messages.seen', { clientId, subject: id }, 'ownAssessment'),
    )
    return { canWrite: mayWriteToCoach(assessment), messages, translations }
  })
}

type Said = {
  sessionHash: string
  language: Language
  /** The form's own: the same words posted twice are stored once. */ id: string
  text: string
}
type SayResult = 'done' | 'nothingSaid' | 'tooLong' | 'badId' | 'notSentYet' | 'noSession'

/** Whether a coach reads what a jobseeker writes: once an assessment has been sent, be it the one before this one. */
export const mayWriteToCoach = ({ row, earlier }: OpenAssessment): boolean =>
  row.status !== 'open' || earlier !== undefined

/** Leaves a message for the coaches, if there are any who read it. */
export async function writeToCoach(portal: Portal, { sessionHash, language, id, text }: Said): Promise<SayResult> {
  const assessment = await loadAssessment(portal, sessionHash)
  if (!assessment) return 'noSession'
  if (!mayWriteToCoach(assessment)) return 'notSentYet'
  const fault = isUuid(id) ? faultOfWords(text) : 'badId'
  if (fault) return fault
  const { tenantId, database } = portal
  const { clientId } = assessment.row
  const now = portal.now()
  await database.transaction(async (tx) => {
    const row = { tenantId, clientId, author: 'jobseeker', authorId: clientId, language, writtenAt: now } as const
    const words = { clientId, dataKey: assessment.dataKey, table: 'messages', id, authorId: clientId, text } as const
    const storedAs = await storeWords(portal, tx, words, (under, value) =>
      insertMessage(tx, { ...row, id: under, value }),
    )
    if (storedAs)
      await writeAudit(
        tx,
        auditEntry(portal, byPerson(clientId), 'message.sent', { clientId, subject: storedAs }, 'ownAssessment'),
      )
  })
  return 'done'
}
