import { addMonths } from '../plan/law/deadlines'
import type { PlanStatus } from '../plan/life/plan.machine'
import type { Answers, StoredAnswers } from '../questions/answers'
import type { AnswerValue, Question } from '../questions/define-question'
import { isAnswer } from '../questions/read-answer'
import { questionAt } from '../questions/registry'
import { callsForHelp } from '../statements'

/** How long after sending the portal itself suggests to look again at what has changed. */
const monthsBetween = 3

/**
 * Whether the person may begin again, and whether it is time to suggest it. Once a coach has approved a plan, so that
 * there is something to look back at; a plan that the person disagrees with is settled first.
 *
 * @param sentOn day of sending, and today: ISO dates
 */
export function mayReassess(plan: PlanStatus, sentOn: string, today: string): 'possible' | 'suggested' | null {
  if (plan !== 'approved' && plan !== 'agreed') return null
  return addMonths(sentOn, monthsBetween) <= today ? 'suggested' : 'possible'
}

/** An answer that is not put before the person again: consent, messages, and whatever called for help. */
const isLeftInThePast = (key: string, value: AnswerValue, { askedAfresh }: Question) =>
  Boolean(askedAfresh) || callsForHelp(key, value)

const isLasting = (value: AnswerValue, { lasting }: Question) =>
  lasting === true || (Array.isArray(lasting) && lasting.includes(value))

/**
 * The earlier answers that a second assessment begins with: stable facts, which count as answered and can be changed on
 * the summary. The walk takes them like any stored answer, so whatever they decided is decided again.
 */
export function carriedOver(earlier: Answers): StoredAnswers {
  const carried = new Map<string, AnswerValue>()
  for (const [key, value] of earlier.entries()) {
    const question = questionAt(key)?.question
    if (question && isAnswer(question, value) && isLasting(value, question) && !isLeftInThePast(key, value, question))
      carried.set(key, value)
  }
  return carried
}

/** The earlier answer that is offered for confirmation when a question is asked again; nothing when there is none. */
export function offeredAgain(earlier: Answers, key: string): Exclude<AnswerValue, null> | undefined {
  const question = questionAt(key)?.question
  const value = earlier.at(key)
  if (!question || value === null || !isAnswer(question, value)) return undefined
  return isLeftInThePast(key, value, question) ? undefined : (value ?? undefined)
}

/** An answer that is another now, or that only one of the two assessments has; `null` was "I'd rather not say". */
type Change = { key: string; before: AnswerValue | undefined; now: AnswerValue | undefined }

const same = (one: AnswerValue | undefined, other: AnswerValue | undefined) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/**
 * What has changed between two assessments of the same person, in the order of the later one; what is not told any more
 * comes last. What is asked afresh each time is no change.
 */
export function changesBetween(earlier: Answers, now: Answers): readonly Change[] {
  const keys = new Set([...now.entries(), ...earlier.entries()].map(([key]) => key))
  return [...keys].flatMap((key) => {
    const [before, after] = [earlier.at(key), now.at(key)]
    const question = questionAt(key)?.question
    if (!question || question.askedAfresh || same(before, after)) return []
    return [{ key, before, now: after }]
  })
}
