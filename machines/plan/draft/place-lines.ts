import type { Answers } from '../../questions/answers'
import * as is from '../../statements'
import { phases, tasks, type Goal, type Matter } from '../rules/define-rule'
import type { ServiceLine, TaskLine } from './plan-lines'
import type { ChosenGoals } from './choose-goals'
import { blockingOrder, familiesOfMatter } from './matters'
import { eachAfterItsPreparation, preparations } from '../package/package-order'
import type { ServiceCode } from '../services/services'

/** At most so much stands in a plan; the rest could help as well and stands beside it. */
export const most = { stepsUnderGoal: 3, ownSteps: 3, ownStepsWithLowAbility: 2, services: 5, habits: 2 } as const

type Doable = TaskLine | ServiceLine
/** A line before it has its place. */
export type Candidate = Omit<TaskLine, 'place' | 'under'> | Omit<ServiceLine, 'place' | 'under'>
/** `isAtHand`: it needs something that the person has already, like an employer. */
export type Placing = { candidate: Candidate; about: Matter; goals: readonly Goal[]; isAtHand?: boolean }

const isHabit = ({ candidate }: Placing) => candidate.kind === 'task' && candidate.rhythm !== undefined
const isArrangement = ({ candidate }: Placing) => candidate.kind === 'task' && 'arranges' in tasks[candidate.code]
const isService = ({ candidate }: Placing) => candidate.kind === 'service'
const isStep = ({ candidate }: Placing) => candidate.kind === 'task' || candidate.step !== undefined
const isOwn = ({ candidate }: Placing) => candidate.who === 'jobseeker'
const blocks = ({ about }: Placing) => blockingOrder.indexOf(about) <= blockingOrder.indexOf('everydayLife')

/** What the person chose to do themselves. */
const isChosen = ({ candidate }: Placing) => candidate.id === 'task:doOwnStep'

/** A duty that all jobseekers have is told in the meeting: it takes no other line's place. */
const isDutyOfAll = ({ candidate }: Placing) =>
  candidate.id === 'task:makeJobProfile' || candidate.id === 'service:JOB-PROFILE'

/** The goal that a line serves: the one that its own rules propose, else that of its family. */
function ownGoalOf(one: Placing, { goals, byFamily }: ChosenGoals): Goal | undefined {
  if (isChosen(one)) return byFamily.get('work') ?? byFamily.get('direction') ?? goals[0]?.code
  const ofFamily = familiesOfMatter[one.about].flatMap((family) => byFamily.get(family) ?? [])
  return goals.find(({ code }) => one.goals.includes(code))?.code ?? ofFamily[0]
}

/** As `ownGoalOf`; what serves none of the goals stands under the one whose service it prepares, or that it blocks. */
function goalOf(one: Placing, all: readonly Placing[], chosen: ChosenGoals): Goal | undefined {
  if (isArrangement(one) || isHabit(one)) return undefined
  const prepared = preparations.filter(([first]) => first === one.candidate.code).map(([, then]) => then as string)
  const own = ownGoalOf(one, chosen)
  if (own || !blocks(one)) return own
  const next = all.filter(({ candidate }) => prepared.includes(candidate.code)).map((other) => ownGoalOf(other, chosen))
  return next.find(Boolean) ?? chosen.goals[0]?.code
}

/** `enables`: it serves none of the goals itself, but stands under the one that it makes possible. */
type Ranked = Placing & { under: Goal | undefined; enables: boolean }

/**
 * What the person chose comes first, then what blocks; after that what serves the person's first goal before what only
 * helps along, what is at hand before what waits, and what is due sooner.
 */
function rankCandidates(candidates: readonly Placing[], chosen: ChosenGoals): Ranked[] {
  const rank = (one: Ranked) => {
    const { candidate, about, under, enables } = one
    const isFirst = candidate.phase === 'first'
    return [
      isChosen(one) ? 0 : isDutyOfAll(one) ? 2 : 1,
      phases.indexOf(candidate.phase),
      enables && !isFirst ? 1 : 0,
      chosen.goals.findIndex(({ code }) => code === under),
      candidate.kind === 'service' && candidate.toCheck.length > 0 ? 1 : 0,
      isFirst ? blockingOrder.indexOf(about) : 0,
      one.isAtHand ? 0 : 1,
      candidate.within ?? 0,
      isService(one) ? 0 : 1,
    ]
  }
  const compare = (a: readonly number[], b: readonly number[]) =>
    a.map((one, at) => one - b[at]!).find((difference) => difference !== 0) ?? 0
  const ranked = candidates
    .map((one) => ({ ...one, under: goalOf(one, candidates, chosen), enables: !ownGoalOf(one, chosen) }))
    .toSorted((a, b) => compare(rank(a), rank(b)))
  return eachAfterItsPreparation(ranked, ({ candidate }) => candidate.code)
}

/** What blocks, then the first line of each goal before the second of any: no goal stands empty while another is full. */
function headsFirst(ranked: readonly Ranked[]): Ranked[] {
  const first = ranked.filter(({ candidate }) => candidate.phase === 'first')
  const heads = ranked.filter((one) => ranked.find(({ under }) => under === one.under) === one)
  return [...new Set([...first, ...heads, ...ranked])]
}

/** Fills the plan from the top until it is full, and tells which lines are in it. */
function fill(ranked: readonly Ranked[], mostOwn: number, beside: ReadonlySet<string>): ReadonlySet<string> {
  const inPlan: Ranked[] = []
  const count = (is: (one: Ranked) => boolean) => inPlan.filter(is).length
  const fits = (one: Ranked) => {
    if (isArrangement(one)) return true
    if (isHabit(one)) return count(isHabit) < most.habits
    if (one.under === undefined || beside.has(one.candidate.id)) return false
    const isFull =
      (isService(one) && count(isService) >= most.services) ||
      (isStep(one) && count((other) => isStep(other) && other.under === one.under) >= most.stepsUnderGoal) ||
      (isOwn(one) && count((other) => isOwn(other) && !isHabit(other)) >= mostOwn)
    return !isFull
  }
  for (const one of headsFirst(ranked)) if (fits(one)) inPlan.push(one)
  return new Set(inPlan.map(({ candidate }) => candidate.id))
}

/** Whether a service of the plan lacks what it needs there; such a one waits beside. */
type LacksLink = (service: ServiceCode, inPlan: ReadonlySet<string>) => boolean

/**
 * Gives every line its goal and its place: in the plan, as far as it has room, or beside it. What cannot be begun since
 * a link is missing does not take the room of another.
 */
export function placeLines(
  candidates: readonly Placing[],
  chosen: ChosenGoals,
  answers: Answers,
  options: { beside: ReadonlySet<string>; lacksLink: LacksLink },
): Doable[] {
  const ranked = rankCandidates(candidates, chosen)
  const mostOwn = is.saysWorkAbilityIsLow.holds(answers) ? most.ownStepsWithLowAbility : most.ownSteps
  const beside = new Set(options.beside)
  let inPlan = fill(ranked, mostOwn, beside)
  for (;;) {
    const lacking = ranked.find(
      ({ candidate }) =>
        candidate.kind === 'service' && inPlan.has(candidate.id) && options.lacksLink(candidate.code, inPlan),
    )
    if (!lacking) break
    beside.add(lacking.candidate.id)
    inPlan = fill(ranked, mostOwn, beside)
  }
  return ranked.map(({ candidate, under }): Doable => {
    const isIn = inPlan.has(candidate.id)
    return { ...candidate, ...(under && { under }), ...(!isIn && { place: 'beside' as const }) }
  })
}
