import type { Answers } from '../../questions/answers'
import { answersBehind } from '../../questions/define-statement'
import { phases, type AgendaItem, type Flag, type Goal, type Phase, type TaskCode } from '../rules/define-rule'
import type { Reason } from './plan-lines'
import { rules } from '../rules/rules'
import type { ServiceCode } from '../services/services'

/** Something that rules propose, with all their reasons; `goals` are those that the same rules propose. */
export type Proposed<C> = { code: C; phase: Phase; because: readonly Reason[]; goals: readonly Goal[] }

/** What the rules propose, the most urgent first; each thing once. */
export type Proposals = {
  goals: readonly Proposed<Goal>[]
  services: readonly Proposed<ServiceCode>[]
  tasks: readonly Proposed<TaskCode>[]
  agenda: readonly Proposed<AgendaItem>[]
  flags: readonly Proposed<Flag>[]
}

/** Everything that the rules propose which hold of the answers. */
export function gather(answers: Answers): Proposals {
  const holding = rules
    .filter((rule) => rule.when.holds(answers))
    .toSorted((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase))
    .map((rule) => ({ ...rule, reason: { rule: rule.id, answers: answersBehind(rule.when, answers) } }))
  const proposedAs = <C>(codesOf: (rule: (typeof holding)[number]) => readonly C[] | undefined): Proposed<C>[] => {
    const found = new Map<C, Proposed<C>>()
    for (const rule of holding) {
      for (const code of codesOf(rule) ?? []) {
        const { phase, because, goals } = found.get(code) ?? { phase: rule.phase, because: [], goals: [] }
        found.set(code, { code, phase, because: [...because, rule.reason], goals: [...goals, ...(rule.goals ?? [])] })
      }
    }
    return [...found.values()]
  }
  return {
    goals: proposedAs((rule) => rule.goals),
    services: proposedAs((rule) => rule.services),
    tasks: proposedAs((rule) => rule.tasks),
    agenda: proposedAs((rule) => rule.agenda),
    flags: proposedAs((rule) => rule.flags),
  }
}
