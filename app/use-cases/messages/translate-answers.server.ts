import { coachPartOf, isTranslatable, type CoachPart } from '../../../machines/plan/draft/coach-parts'
import { mayCoachRead } from '../../../machines/plan/life/sharing'
import { questionAt } from '../../../machines/questions/registry'
import type { Language } from '../../i18n/languages'
import { sourceLanguage } from '../../i18n/written-in'
import { findSentAssessment } from '../desk/load-client.server'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import type { Portal } from '../portal.server'
import { translateTexts, type OwnText, type TranslationOutcome } from './translate-texts.server'

/** The words of an answer that a coach may read and have translated; nothing when they are in the coach's language. */
function translatable({ walked, marks }: OpenAssessment, key: string, language: string): OwnText | undefined {
  const question = questionAt(key)?.question
  const value = walked.answers.at(key)
  if (!question || typeof value !== 'string' || !isTranslatable(question)) return undefined
  if (!mayCoachRead(key, walked.answers)) return undefined
  const from = sourceLanguage(value, marks.get(key)!.language as Language)
  return from === language ? undefined : { text: value, from }
}

type Wanted = { assessmentId: string; part: CoachPart; keys: readonly string[] }

/**
 * Has answers in the client's own words translated into the coach's language: those under the keys, or with no key all of
 * the part. Resolves to nothing when there is no such assessment.
 */
export async function translateAnswers(
  portal: Portal,
  coach: CoachAtWork,
  { assessmentId, part, keys }: Wanted,
): Promise<TranslationOutcome | undefined> {
  const assessment = await findSentAssessment(portal, assessmentId)
  if (!assessment) return undefined
  const { walked, row, dataKey } = assessment
  const asked = keys.length > 0 ? new Set(keys) : [...walked.answers.entries()].map(([key]) => key)
  const texts = [...asked].flatMap((key) => {
    const question = questionAt(key)?.question
    const text = question && coachPartOf(question) === part && translatable(assessment, key, coach.language)
    return text ? [text] : []
  })
  return translateTexts(portal, coach, { clientId: row.clientId, dataKey, subject: assessmentId }, texts)
}
