import type { Answers } from '../../questions/answers'
import { composeLines } from './compose-lines'
import { addMonths, addWorkingDays, inForce, workingDayBy, type DatedFact } from '../law/deadlines'
import { gather } from './gather'
import { proposeObligation, type Obligation } from '../law/obligation'
import type { Left } from '../package/package-check'
import { choosePlanKind, type PlanKind } from '../law/plan-kind'
import type { PlanLine } from './plan-lines'
import type { Service } from '../services/services'

export type { Doer } from '../services/service'
export * from './plan-lines'

export type DraftPlan = {
  planKind: PlanKind
  /** The keys of the answers that decided. */
  planKindBecause: readonly string[]
  lines: readonly PlanLine[]
  /** Services that a rule would have proposed, and why they were left out. */
  leftOut: readonly Left[]
  obligation: Obligation
  /** ISO dates. */
  firstInterviewBy: string
  nextDiscussionBy: string
}

export type DraftInput = {
  answers: Answers
  catalogue: readonly Service[]
  deadlines: readonly DatedFact[]
  /** The day of sending, an ISO date: the domain has no clock. */
  today: string
}

/**
 * Drafts a plan from the answers that count: goals with what is sought, steps and services under them, habits, matters to
 * agree on and flags, each line with the rules and answers it rests on; beside the plan, what could help as well. Pure:
 * the same input always gives the same draft. It is a proposal; a coach decides.
 */
export function draftPlan({ answers, catalogue, deadlines, today }: DraftInput): DraftPlan {
  const planKind = choosePlanKind(answers)
  const firstInterviewBy = addWorkingDays(today, inForce(deadlines, 'firstInterviewWorkingDays', today))
  const obligation = proposeObligation(answers, {
    today,
    usual: inForce(deadlines, 'jobApplicationsPerMonth', today),
    layOffFreeMonths: inForce(deadlines, 'layOffFreeMonths', today),
  })
  const { lines, leftOut } = composeLines(gather(answers), { answers, catalogue, today, obligation })
  return {
    planKind: planKind.kind,
    planKindBecause: planKind.because,
    lines,
    leftOut,
    obligation,
    firstInterviewBy,
    nextDiscussionBy: workingDayBy(addMonths(firstInterviewBy, inForce(deadlines, 'discussionMonths', today))),
  }
}
