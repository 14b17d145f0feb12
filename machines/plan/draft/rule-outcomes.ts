import { plannedLines, type LineState, type PlanEdits } from '../life/plan-document'
import type { RuleId } from '../rules/rules'
import type { DraftPlan } from './draft-plan'

/** What became of the lines that a rule proposed, in the order in which an admin reads it. */
export const ruleOutcomes = ['drafted', 'kept', 'changed', 'dropped'] as const
export type RuleOutcome = (typeof ruleOutcomes)[number]

/** How many plans saw an outcome of a rule: a rule counts once a plan, however many lines it proposed. */
export type RuleCount = { rule: RuleId; outcome: RuleOutcome; plans: number }

const outcomeOf: Record<LineState, RuleOutcome | undefined> = {
  unchanged: 'kept',
  takenIn: 'kept',
  changed: 'changed',
  dropped: 'dropped',
  added: undefined,
}

const counted = (pairs: ReadonlySet<string>): RuleCount[] =>
  [...pairs].toSorted().map((pair) => {
    const [rule, outcome] = pair.split(' ') as [RuleId, RuleOutcome]
    return { rule, outcome, plans: 1 }
  })

/** The rules behind a new draft, each once, in a fixed order so that transactions take their rows in the same one. */
export function draftedRules({ lines }: DraftPlan): RuleCount[] {
  return counted(new Set(lines.flatMap(({ because }) => because.map(({ rule }) => `${rule} drafted`))))
}

/**
 * What a coach's approval says of the rules behind the draft: kept, changed and dropped, each once a rule. Lines beside the
 * plan are not decided on: approval adopts none of them.
 */
export function approvedRules(draft: DraftPlan, edits: PlanEdits): RuleCount[] {
  const pairs = plannedLines(draft, edits).flatMap(({ drafted, state, isBeside }) => {
    const outcome = isBeside ? undefined : outcomeOf[state]
    return outcome && drafted ? drafted.because.map(({ rule }) => `${rule} ${outcome}`) : []
  })
  return counted(new Set(pairs))
}
