import { answerTo, type Answers } from '../../questions/answers'
import { interpreter, interpreterLanguage, serviceLanguage } from '../../questions/situation'
import { displayName } from '../../questions/summary'
import { asksForCall, needsInterpreter } from '../../statements'
import { tellsOfHealth } from '../draft/coach-parts'
import type { Flag } from '../rules/define-rule'
import { linesOf, type Doer, type DraftPlan } from '../draft/draft-plan'

/** Flags that are a reason to see the client soon; the others concern how they are served. */
const urgentFlags = [
  'crisisHelpShown',
  'untreatedTrouble',
  'noIncome',
  'housingAtRisk',
  'maybeWrongBenefit',
  'appealTimeRuns',
] as const satisfies Flag[]

/** Reasons to hurry are said in words and never added up into a number. */
type UrgencyReason = (typeof urgentFlags)[number] | 'asksForCall'

type UrgencyFact = {
  code: UrgencyReason
  /** Told only once health is opened: see coach-parts.ts. */
  isAboutHealth: boolean
}

/** What a row of the queue tells besides what it is filtered by; read without opening any answer. */
export type QueueFacts = {
  /** The name that the person gave, if any. */
  name: string | null
  interpreter: 'needed' | 'sometimes' | null
  /** An option of serviceLanguage, or in the person's own words. */
  interpreterLanguage: string | null
  reasons: readonly UrgencyFact[]
  /** Whose turn it is in the plan that was approved; nothing before that. */
  firstStepBy?: Doer
}

/** A client who was shown crisis help stands first until a coach has approved a plan. */
export const standsFirst = ({ reasons }: Pick<QueueFacts, 'reasons'>): boolean =>
  reasons.some(({ code }) => code === 'crisisHelpShown')

/** The language of the list, where it is one that an interpreter is booked for. */
const listedLanguage = (listed: string | null | undefined) =>
  listed && !['fi', 'sv', 'en', 'other'].includes(listed) ? listed : null

/** @param answers only those that the coach may read: see sharing.ts */
export function queueFacts(answers: Answers, draft: DraftPlan): QueueFacts {
  const flags = linesOf(draft.lines, 'flag')
  const reasons = urgentFlags.flatMap((code): UrgencyFact[] => {
    const flag = flags.find((one) => one.code === code)
    return flag ? [{ code, isAboutHealth: flag.because.some(tellsOfHealth) }] : []
  })
  const isInterpreted = needsInterpreter.holds(answers)
  const need = answerTo(answers, interpreter) ?? 'needed'
  const listed = answerTo(answers, serviceLanguage)
  return {
    name: answerTo(answers, displayName) ?? null,
    interpreter: isInterpreted && need !== 'notNeeded' ? need : null,
    interpreterLanguage: isInterpreted ? (answerTo(answers, interpreterLanguage) ?? listedLanguage(listed)) : null,
    reasons: asksForCall.holds(answers) ? [...reasons, { code: 'asksForCall', isAboutHealth: false }] : reasons,
  }
}
