import { act } from './acts'
import type { Answers } from '../questions/answers'
import { all, answersBehind, any, not, type Statement } from '../questions/define-statement'
import * as is from '../statements'

/** Why the proposed number of applications is what it is; the text stands under this code. */
export const obligationReasons = [
  'default',
  'cannotWorkNow',
  'onSicknessBenefit',
  'laidOff',
  'lowWorkAbility',
  'healthFirst',
  'inServiceOrStudying',
  'learningFinnish',
  'fewerHours',
  'checkedTogether',
] as const
export type ObligationReason = (typeof obligationReasons)[number]

/** Job applications a month, proposed. A coach always decides the number, and it is written in the plan with its reason. */
export type Obligation = {
  perMonth: number
  reason: ObligationReason
  because: readonly string[]
  /** The person no longer shares what it rests on: the number stands, its reason is not told any more. */
  isTakenBack?: true
}

const findsFewJobsForLanguage = all(
  'findsFewJobsForLanguage',
  is.needsMoreFinnish,
  not('wantsCertainWork', is.wantsAnyWorkNow),
)

/** `isReading`: not among the grounds that we know from the law, so a coach is told to check it. */
type Lowering = { reason: ObligationReason; when: Statement; perMonth: (full: number) => number; isReading?: true }

/** The act; the sections have not been confirmed, so none is named. */
export const obligationLaw = act.employmentServices

/**
 * The first that holds decides. The law allows lowering for work ability, the local labour market, lay-off, services and
 * studies (380/2023). Little Finnish is no ground of its own: it counts where it leaves few jobs to apply for, so not for
 * somebody who takes any work. Neither is a wish for fewer hours.
 */
export const lowerings: readonly Lowering[] = [
  { reason: 'cannotWorkNow', when: is.cannotWorkNow, perMonth: () => 0 },
  { reason: 'onSicknessBenefit', when: is.isOnSicknessBenefit, perMonth: () => 0 },
  { reason: 'laidOff', when: is.isLaidOff, perMonth: () => 0 },
  { reason: 'healthFirst', when: is.hasUntreatedTrouble, perMonth: () => 0 },
  { reason: 'lowWorkAbility', when: is.saysWorkAbilityIsLow, perMonth: () => 1 },
  { reason: 'inServiceOrStudying', when: is.isInService, perMonth: (full) => Math.floor(full / 2) },
  {
    reason: 'learningFinnish',
    when: findsFewJobsForLanguage,
    perMonth: (full) => Math.floor(full / 2),
    isReading: true,
  },
  { reason: 'fewerHours', when: is.wantsFewerHours, perMonth: (full) => Math.floor(full / 2), isReading: true },
]

/** Whether the reason is our reading of the law, which a coach has to check. */
export const isReadingOfLaw = (reason: ObligationReason): boolean =>
  reason === 'checkedTogether' || lowerings.some((one) => one.reason === reason && one.isReading)

/** Some ground for fewer applications than usual: a matter to agree on in the meeting. */
export const speaksForFewerApplications = any('speaksForFewerApplications', ...lowerings.map(({ when }) => when))

/**
 * The usual number where nothing lowers it; where it may not fit, with the reason that it is checked together.
 *
 * @param full the number in force by default, from the dated deadlines
 */
export function proposeObligation(answers: Answers, full: number): Obligation {
  const found = lowerings.find(({ when }) => when.holds(answers))
  if (!found && is.needsObligationChecked.holds(answers))
    return { perMonth: full, reason: 'checkedTogether', because: answersBehind(is.needsObligationChecked, answers) }
  if (!found) return { perMonth: full, reason: 'default', because: [] }
  return {
    perMonth: Math.min(full, found.perMonth(full)),
    reason: found.reason,
    because: answersBehind(found.when, answers),
  }
}
