import type { Language } from '../../i18n/languages'
import { inReadersWords, isAllReady } from '../../i18n/phrases'
import { sourceLanguage } from '../../i18n/written-in'
import { openMessages } from '../desk/notes-and-messages.server'
import { findSentAssessment } from '../desk/load-client.server'
import { plannedLines } from '../../../machines/plan/life/plan-document'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { findOpenPlan } from '../plan/stored-plan.server'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'
import { translateTexts, type OwnText, type TranslationOutcome } from './translate-texts.server'

/** What coaches wrote to a client, messages and wordings of the plan, in another language than the client reads: without what is ready in it. */
export async function wordsForClient(portal: Portal, { row, dataKey }: OpenAssessment): Promise<OwnText[]> {
  const { orm } = portal.database
  const to = row.language as Language
  const messages = await openMessages(portal, orm, { clientId: row.clientId, dataKey })
  const plan = await findOpenPlan(portal, orm, dataKey, row.id)
  const worded = plan ? plannedLines(plan.draft, plan.edits).filter(({ state }) => state !== 'dropped') : []
  const written = [
    ...messages.filter(({ author }) => author === 'coach').map(({ text, language }) => ({ text, language })),
    ...worded.flatMap(({ text, language }) =>
      text ? [{ text, language: language ?? plan!.edits.language ?? 'fi' }] : [],
    ),
  ]
  return written
    .filter(({ language }) => language !== to)
    .filter(({ text, language }) => !isAllReady(inReadersWords(portal.texts, text, language as Language, to)))
    .map(({ text, language }) => ({ text, from: language }))
}

/** Has what coaches wrote to the client translated into the client's language; nothing when there is no such assessment. */
export async function translateForClient(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
): Promise<TranslationOutcome | undefined> {
  const assessment = await findSentAssessment(portal, assessmentId)
  if (!assessment) return undefined
  const { clientId, language } = assessment.row
  const of = { clientId, dataKey: assessment.dataKey, subject: assessmentId }
  return translateTexts(portal, coach, of, await wordsForClient(portal, assessment), language as Language)
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
