import type { Answers } from '../questions/answers'
import { answersBehind, type Statement } from '../questions/define-statement'
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
] as const
export type ObligationReason = (typeof obligationReasons)[number]

/** Job applications a month, proposed. A coach always decides the number, and it is written in the plan with its reason. */
export type Obligation = { perMonth: number; reason: ObligationReason; because: readonly string[] }

type Lowering = { reason: ObligationReason; when: Statement; perMonth: (full: number) => number }

/** The first that holds decides. The law allows lowering for work ability, lay-off, services and studies (380/2023). */
const lowerings: readonly Lowering[] = [
  { reason: 'cannotWorkNow', when: is.cannotWorkNow, perMonth: () => 0 },
  { reason: 'onSicknessBenefit', when: is.isOnSicknessBenefit, perMonth: () => 0 },
  { reason: 'laidOff', when: is.isLaidOff, perMonth: () => 0 },
  { reason: 'healthFirst', when: is.hasUntreatedTrouble, perMonth: () => 0 },
  { reason: 'lowWorkAbility', when: is.saysWorkAbilityIsLow, perMonth: () => 1 },
  { reason: 'inServiceOrStudying', when: is.isInService, perMonth: (full) => Math.floor(full / 2) },
  { reason: 'learningFinnish', when: is.knowsHardlyAnyFinnish, perMonth: () => 1 },
  { reason: 'learningFinnish', when: is.managesLittleFinnish, perMonth: (full) => Math.floor(full / 2) },
  { reason: 'fewerHours', when: is.wantsFewerHours, perMonth: (full) => Math.floor(full / 2) },
]

/** @param full the number in force by default, from the dated deadlines */
export function proposeObligation(answers: Answers, full: number): Obligation {
  const found = lowerings.find(({ when }) => when.holds(answers))
  if (!found) return { perMonth: full, reason: 'default', because: [] }
  return {
    perMonth: Math.min(full, found.perMonth(full)),
    reason: found.reason,
    because: answersBehind(found.when, answers),
  }
}
