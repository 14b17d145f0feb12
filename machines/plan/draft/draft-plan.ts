import type { Answers } from '../../questions/answers'
import { answersBehind } from '../../questions/define-statement'
import { addDays, addMonths, addWorkingDays, inForce, workingDayBy, type DatedFact } from '../law/deadlines'
import { phases, tasks, type AgendaItem, type Flag, type Goal, type Phase, type TaskCode } from '../rules/define-rule'
import { checkEligibility, personFacts, type Condition } from '../services/eligibility'
import { choosePlanKind, type PlanKind } from '../law/plan-kind'
import { proposeObligation, type Obligation } from '../law/obligation'
import { rules, type RuleId } from '../rules/rules'
import type { Requirement, Service, ServiceCode } from '../services/services'
import { withoutServices, type Left } from '../package/package-check'
import { inOrder } from '../package/package-order'

/** Why a line is in the plan: the rule that proposed it and the keys of the answers behind it. */
export type Reason = { rule: RuleId; answers: readonly string[] }

export type Doer = 'jobseeker' | 'coach' | 'provider'

type LineOf<K extends string, C extends string> = {
  /** `kind:code`, the same whenever the same line is drafted. */
  id: `${K}:${C}`
  kind: K
  code: C
  because: readonly Reason[]
}
export type GoalLine = LineOf<'goal', Goal>
export type TaskLine = LineOf<'task', TaskCode> & { who: Doer; by: string; phase: Phase }
export type ServiceLine = LineOf<'service', ServiceCode> & {
  who: Doer
  by: string
  phase: Phase
  /** What must exist before it can start, and what the coach still has to check. */
  needs: readonly Requirement[]
  toCheck: readonly Condition[]
}
export type AgendaLine = LineOf<'agenda', AgendaItem>
export type FlagLine = LineOf<'flag', Flag>
export type PlanLine = GoalLine | TaskLine | ServiceLine | AgendaLine | FlagLine

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

/** At most so many services are shown on top; the rest are folded. */
export const servicesOnTop = 5

const daysForPhase: Record<Phase, number> = { first: 14, next: 30, along: 60, later: 90 }

type Proposed<C> = { code: C; phase: Phase; because: Reason[] }

function gather(answers: Answers) {
  const lists = { goals: [], services: [], tasks: [], agenda: [], flags: [] } as {
    goals: Proposed<Goal>[]
    services: Proposed<ServiceCode>[]
    tasks: Proposed<TaskCode>[]
    agenda: Proposed<AgendaItem>[]
    flags: Proposed<Flag>[]
  }
  const add = <C>(list: Proposed<C>[], codes: readonly C[] | undefined, phase: Phase, reason: Reason) => {
    for (const code of codes ?? []) {
      const known = list.find((one) => one.code === code)
      if (!known) list.push({ code, phase, because: [reason] })
      else known.because.push(reason)
    }
  }
  const holding = rules.filter((rule) => rule.when.holds(answers))
  for (const rule of holding.toSorted((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase))) {
    const reason = { rule: rule.id, answers: answersBehind(rule.when, answers) }
    add(lists.goals, rule.goals, rule.phase, reason)
    add(lists.services, rule.services, rule.phase, reason)
    add(lists.tasks, rule.tasks, rule.phase, reason)
    add(lists.agenda, rule.agenda, rule.phase, reason)
    add(lists.flags, rule.flags, rule.phase, reason)
  }
  return lists
}

/** Who sets a service going: the coach where the employment authority gives it, otherwise the person. */
const whoFor = ({ providers }: Service): Doer => (providers[0] === 'employmentAuthority' ? 'coach' : 'jobseeker')

/**
 * Drafts a plan from the answers that count: goals, tasks, services, matters to agree on and flags, each line with the
 * rules and answers it rests on. Pure: the same input always gives the same draft. It is a proposal; a coach decides.
 */
export function draftPlan({ answers, catalogue, deadlines, today }: DraftInput): DraftPlan {
  const proposed = gather(answers)
  const person = personFacts(answers)
  const { kept, leftOut } = withoutServices(
    proposed.services,
    answers,
    catalogue,
    person,
    today,
    proposed.tasks.map(({ code }) => code),
  )
  const planKind = choosePlanKind(answers)
  const firstInterviewBy = addWorkingDays(today, inForce(deadlines, 'firstInterviewWorkingDays', today))
  const services = inOrder(kept).map(({ code, phase, because, service }): ServiceLine => ({
    id: `service:${code}`, kind: 'service', code, phase, because, who: whoFor(service),
    by: addDays(today, daysForPhase[phase]),
    needs: service.eligibility.requires ?? [],
    toCheck: checkEligibility(service, person, today).open,
  })) // prettier-ignore
  const lines: PlanLine[] = [
    ...proposed.goals.map(({ code, because }): GoalLine => ({ id: `goal:${code}`, kind: 'goal', code, because })),
    ...proposed.tasks.map(({ code, because, phase }): TaskLine => ({
      id: `task:${code}`, kind: 'task', code, because, phase, who: tasks[code].who, by: addDays(today, tasks[code].withinDays),
    })), // prettier-ignore
    ...services,
    ...proposed.agenda.map(({ code, because }): AgendaLine => ({
      id: `agenda:${code}`,
      kind: 'agenda',
      code,
      because,
    })),
    ...proposed.flags.map(({ code, because }): FlagLine => ({ id: `flag:${code}`, kind: 'flag', code, because })),
  ]
  return {
    planKind: planKind.kind,
    planKindBecause: planKind.because,
    lines,
    leftOut,
    obligation: proposeObligation(answers, {
      today,
      usual: inForce(deadlines, 'jobApplicationsPerMonth', today),
      layOffFreeMonths: inForce(deadlines, 'layOffFreeMonths', today),
    }),
    firstInterviewBy,
    nextDiscussionBy: workingDayBy(addMonths(firstInterviewBy, inForce(deadlines, 'discussionMonths', today))),
  }
}

/** The lines of one kind, in their order. */
export function linesOf<K extends PlanLine['kind']>(lines: readonly PlanLine[], kind: K): (PlanLine & { kind: K })[] {
  return lines.filter((line): line is PlanLine & { kind: K } => line.kind === kind)
}
