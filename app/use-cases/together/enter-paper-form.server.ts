import { askedOnPaper } from '../../../machines/conversations/paper-form'
import type { AnswerFault } from '../../../machines/questions/read-answer'
import type { Language } from '../../i18n/languages'
import { answerQuestion } from '../conversation/answer-question.server'
import { loadAssessment } from '../conversation/load-assessment.server'
import type { Portal } from '../portal.server'
import type { Typed } from './type-together.server'

/** What of a form could not be taken: the question, and why. */
export type PaperFault = { key: string; fault: AnswerFault }

/**
 * Takes the answers of a filled paper form, each through the use case of every answer. Only what the person is asked counts;
 * an empty place means that they would rather not say. It stops at the first answer that cannot be taken: those before it are kept.
 *
 * @param written the values by the key of their question
 */
export async function enterPaperForm(
  portal: Portal,
  { sessionHash, assessment }: Typed,
  written: ReadonlyMap<string, readonly string[]>,
): Promise<PaperFault | undefined> {
  const language = assessment.row.language as Language
  for (const name of askedOnPaper) {
    for (;;) {
      const now = await loadAssessment(portal, sessionHash)
      const next = now?.walked.walks[name].next
      if (!next) break
      const { key, question } = next
      const values = (written.get(key) ?? []).filter((value) => value.trim() !== '')
      const skipped = values.length === 0
      if (skipped && !question.skippable) return { key, fault: { code: 'answerNeeded' } }
      const seen = now.marks.get(key)?.revision ?? 0
      const result = await answerQuestion(portal, { sessionHash, language, key, values, skipped, seen })
      if (result.outcome === 'faulty') return { key, fault: result.fault }
      if (result.outcome !== 'stored') return undefined
    }
  }
  return undefined
}
