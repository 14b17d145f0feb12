import type { Answers } from '../../questions/answers'
import { answersBehind } from '../../questions/define-statement'
import {
  grounds,
  obligationCases,
  type ObligationCase,
  type ObligationReason,
  type ObligationTerms,
} from './obligation-grounds'

export type { ObligationReason } from './obligation-grounds'

/** Job applications in each one-month period, proposed. A coach decides the number; the plan has it with its reason. */
export type Obligation = {
  perMonth: number
  reason: ObligationReason
  because: readonly string[]
  /** Other numbers, each with the case in which it holds; drafts of before have none. */
  alternatives?: readonly { perMonth: number; when: ObligationCase }[]
  /** ISO date, the last day of which we know that the number holds; then the usual one follows. */
  until?: string
  /** The person no longer shares what it rests on: the number stands, its reason is not told any more. */
  isTakenBack?: true
}

const numberIn = (perMonth: number | 'usual', usual: number) =>
  perMonth === 'usual' ? usual : Math.min(usual, perMonth)

/**
 * The usual number where no ground holds on the day; otherwise that of the first ground, with what may hold instead.
 *
 * @param terms the day, and the numbers in force on it, from the dated deadlines
 */
export function proposeObligation(answers: Answers, terms: ObligationTerms): Obligation {
  const ground = grounds.find(
    ({ when, until }) => when.holds(answers) && terms.today <= (until?.(answers, terms) ?? terms.today),
  )
  const perMonth = numberIn(ground?.perMonth ?? 'usual', terms.usual)
  const until = ground?.until?.(answers, terms)
  const alternatives = (ground?.alternatives ?? (['fewSuitableJobs'] as const))
    .map((when) => ({ perMonth: numberIn(obligationCases[when], terms.usual), when }))
    .filter((one) => one.perMonth !== perMonth)
  return {
    perMonth,
    reason: ground?.reason ?? 'default',
    because: ground ? answersBehind(ground.when, answers) : [],
    alternatives,
    ...(until && perMonth < terms.usual && { until }),
  }
}
