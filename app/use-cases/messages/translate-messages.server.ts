import type { Language } from '../../i18n/languages'
import { sourceLanguage } from '../../i18n/written-in'
import { openMessages } from '../desk/notes-and-messages.server'
import { findSentAssessment } from '../desk/load-client.server'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'
import { translateTexts, type TranslationOutcome } from './translate-texts.server'

/** Has the client's messages translated into the coach's language; nothing when there is no such assessment. */
export async function translateMessages(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
): Promise<TranslationOutcome | undefined> {
  const assessment = await findSentAssessment(portal, assessmentId)
  if (!assessment) return undefined
  const of = { clientId: assessment.row.clientId, dataKey: assessment.dataKey }
  const messages = await openMessages(portal, portal.database.orm, of)
  const texts = messages
    .filter(({ author }) => author === 'jobseeker')
    .map(({ text, language }) => ({ text, from: sourceLanguage(text, language as Language) }))
    .filter(({ from }) => from !== coach.language)
  return translateTexts(portal, coach, { ...of, subject: assessmentId }, texts)
}
