import type { Question } from '../../questions/define-question'
import { questionAt } from '../../questions/registry'
import { contactDetails, displayName, shareHealth } from '../../questions/summary'
import { helpShownMark } from '../../statements'

/** Health answers are opened apart from the others, each look of its own in the log. */
export type CoachPart = 'ordinary' | 'health'

/** Where a coach finds the answer to a question. That health is shared tells nothing of health. */
export function coachPartOf(question: Question): CoachPart {
  return question.sensitivity === 'health' && question.id !== shareHealth.id ? 'health' : 'ordinary'
}

/** Whether a reason tells of health: an answer about health is behind it, or that crisis help was shown. */
export function tellsOfHealth({ answers }: { answers: readonly string[] }): boolean {
  return answers.some(
    (key) => key === helpShownMark || (questionAt(key)?.question.sensitivity ?? 'ordinary') !== 'ordinary',
  )
}

/** Whether an answer is words that may go to a translation service: never who the person is or where they are reached. */
export function isTranslatable({ id, kind }: Question): boolean {
  return (kind === 'shortText' || kind === 'longText') && id !== displayName.id && id !== contactDetails.id
}
