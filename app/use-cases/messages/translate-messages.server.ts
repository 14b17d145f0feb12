import type { Language } from '../../i18n/languages'
import { inReadersWords, isAllReady } from '../../i18n/phrases'
import { sourceLanguage } from '../../i18n/written-in'
import { openMessages, type ClientMessage } from '../desk/notes-and-messages.server'
import { findSentAssessment } from '../desk/coach-audit.server'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'
import { translateTexts, type OwnText, type TranslationOutcome } from './translate-texts.server'

/** The coaches' messages that the client would read in a language of somebody else's: none that is ready in theirs. */
export const messagesToTranslate = (portal: Portal, messages: readonly ClientMessage[], to: Language): OwnText[] =>
  messages
    .filter(({ author, language }) => author === 'coach' && language !== to)
    .filter(({ text, language }) => !isAllReady(inReadersWords(portal.texts, text, language as Language, to)))
    .map(({ text, language }) => ({ text, from: language }))

/** Has the coaches' messages translated into the client's language; nothing when there is no such assessment. */
export async function translateForClient(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
): Promise<TranslationOutcome | undefined> {
  const assessment = await findSentAssessment(portal, assessmentId)
  if (!assessment) return undefined
  const { clientId, language } = assessment.row
  const of = { clientId, dataKey: assessment.dataKey }
  const messages = await openMessages(portal, portal.database.orm, of)
  const wanted = messagesToTranslate(portal, messages, language as Language)
  return translateTexts(portal, coach, { ...of, subject: assessmentId }, wanted, language as Language)
}

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
