import type { AgendaItem, Flag, Goal, Phase, Rhythm, TaskCode } from '../rules/define-rule'
import type { Doer } from '../services/service'
import type { Condition } from '../services/eligibility'
import type { RuleId } from '../rules/rules'
import type { Requirement, ServiceCode } from '../services/services'
import type { Sought } from './sought'

/** Why a line is in the plan: the rule that proposed it and the keys of the answers behind it. */
export type Reason = { rule: RuleId; answers: readonly string[] }

type LineOf<K extends string, C extends string> = {
  /** `kind:code`, the same whenever the same line is drafted. */
  id: `${K}:${C}`
  kind: K
  code: C
  because: readonly Reason[]
  /** It could help as well, and is no part of the plan until a coach takes it in. */
  place?: 'beside'
}
/** `sought`: what the person is after with it; drafts of before do not say. `also`: goals that it stands for as well. */
export type GoalLine = LineOf<'goal', Goal> & { sought?: Sought; also?: readonly Goal[] }
/**
 * Who does it, and by when: within so many Finnish working days of the day on which both agree, or, in drafts of before,
 * by a day (ISO date). A habit has neither.
 */
type Doing = { who: Doer; phase: Phase; by?: string; within?: number; under?: Goal }
export type TaskLine = LineOf<'task', TaskCode> & Doing & { rhythm?: Rhythm }
export type ServiceLine = LineOf<'service', ServiceCode> &
  Doing & {
    /** The step that sets it going, on the same line. */
    step?: TaskCode
    /** What must exist before it can start, and what the coach still has to check. */
    needs: readonly Requirement[]
    toCheck: readonly Condition[]
  }
export type AgendaLine = LineOf<'agenda', AgendaItem>
type FlagLine = LineOf<'flag', Flag>
export type PlanLine = GoalLine | TaskLine | ServiceLine | AgendaLine | FlagLine

/** The lines of one kind, in their order. */
export function linesOf<K extends PlanLine['kind']>(lines: readonly PlanLine[], kind: K): (PlanLine & { kind: K })[] {
  return lines.filter((line): line is PlanLine & { kind: K } => line.kind === kind)
}

/** Whether a line is part of the plan as it was drafted. */
export const isInPlan = ({ place }: PlanLine): boolean => place !== 'beside'
