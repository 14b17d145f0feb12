import type { Answers } from '../../questions/answers'
import { chooseGoals } from './choose-goals'
import { tasks, type AgendaItem, type Goal, type Phase, type TaskCode } from '../rules/define-rule'
import type { AgendaLine, GoalLine, PlanLine, ServiceLine } from './plan-lines'
import { checkEligibility, personFacts, type PersonFacts } from '../services/eligibility'
import type { Proposals, Proposed } from './gather'
import { matterOf } from './matters'
import type { Obligation } from '../law/obligation'
import { mayHave, withoutDoubles, type KeptService, type Left } from '../package/package-check'
import { hasWhatItNeeds, missingLinks } from '../package/package-notes'
import { orderServices, withPreparationFirst } from '../package/package-order'
import { doerFor, joinSteps } from './join-steps'
import { placeLines, type Candidate, type Placing } from './place-lines'
import { whoStarts, type Service } from '../services/services'
import { soughtWith } from './sought'
import { withoutContradictions } from '../package/without-contradictions'

/** At most so many matters are for one meeting. */
export const mostAgenda = 5

/** Working days for a service that no step sets going. */
const withinOfPhase: Record<Phase, number> = { first: 10, next: 20, along: 40, later: 60 }

type Ground = { answers: Answers; catalogue: readonly Service[]; today: string; obligation: Obligation }

/** Of what the rules propose, the lines of a plan and those beside it, and the services that were left out. */
export function composeLines(proposed: Proposals, ground: Ground): { lines: PlanLine[]; leftOut: Left[] } {
  const { answers, catalogue, today, obligation } = ground
  const person = personFacts(answers)
  const eligible = mayHave(proposed.services, answers, catalogue, person, today)
  const first = withoutContradictions({ ...proposed, services: eligible.kept }, answers, obligation)
  const single = withoutDoubles(
    first.lines.services,
    first.lines.tasks.map(({ code }) => code),
  )
  // What goes with another one's going: the agenda speaks of no service that was left out.
  const { lines, beside } = withoutContradictions({ ...first.lines, services: single.kept }, answers, obligation)
  const joined = joinSteps(orderServices(lines.services), lines.tasks)
  const chosen = chooseGoals(lines.goals, answers)
  const candidates = [
    ...joined.tasks.map((one) => taskOf(one, answers)),
    ...joined.services.map((one) => ({
      ...serviceOf(one, answers, person, today),
      isAtHand: hasWhatItNeeds(one.code, { answers, catalogue }),
    })),
  ]
  const lacksLink = (code: string, inPlan: ReadonlySet<string>) =>
    missingLinks(code, (other) => inPlan.has(`service:${other}`), { answers, catalogue }).length > 0
  const placed = withPreparationFirst(placeLines(candidates, chosen, answers, { beside, lacksLink }))
  return {
    lines: [
      ...chosen.goals.map((one) => ({ ...goalOf(one, answers), ...(one.also.length > 0 && { also: one.also }) })),
      ...lines.goals
        .filter(({ code }) => !chosen.goals.some((one) => one.code === code || one.also.includes(code)))
        .map((one): GoalLine => ({ ...goalOf(one, answers), place: 'beside' })),
      ...placed,
      ...lines.agenda.map(agendaOf),
      ...lines.flags.map(({ code, because }) => ({ id: `flag:${code}`, kind: 'flag', code, because }) as const),
    ],
    leftOut: [...eligible.leftOut, ...first.leftOut, ...single.leftOut],
  }
}

const goalOf = ({ code, because }: Proposed<Goal>, answers: Answers): GoalLine => ({
  id: `goal:${code}`,
  kind: 'goal',
  code,
  because,
  sought: soughtWith(code, answers),
})

const agendaOf = ({ code, because }: Proposed<AgendaItem>, at: number): AgendaLine => ({
  id: `agenda:${code}`,
  kind: 'agenda',
  code,
  because,
  ...(at >= mostAgenda && { place: 'beside' as const }),
})

function taskOf({ code, phase, because, goals }: Proposed<TaskCode>, answers: Answers): Placing {
  const task = tasks[code]
  const when = 'rhythm' in task ? { rhythm: task.rhythm } : { within: task.within }
  const candidate: Candidate = {
    id: `task:${code}`,
    kind: 'task',
    code,
    because,
    phase,
    who: doerFor(task.who, answers),
    ...when,
  }
  return { candidate, about: task.about, goals }
}

function serviceOf(
  one: KeptService & { step?: TaskCode },
  answers: Answers,
  person: PersonFacts,
  today: string,
): Placing {
  const { code, phase, because, goals, service, step } = one
  const task = step && tasks[step]
  const candidate: Omit<ServiceLine, 'place' | 'under'> = {
    id: `service:${code}`,
    kind: 'service',
    code,
    because,
    phase,
    ...(step && { step }),
    who: doerFor(task?.who ?? whoStarts(service), answers),
    within: task && 'within' in task ? task.within : withinOfPhase[phase],
    needs: service.eligibility.requires ?? [],
    toCheck: checkEligibility(service, person, today).open,
  }
  return { candidate, about: matterOf(service), goals }
}
