import type { Answers } from '../../questions/answers'
import type { Goal } from '../rules/define-rule'
import type { Proposed } from './gather'
import { families, familyOfGoal, goalsInOrder, type Family } from './matters'

/** At most so many goals stand in a plan. */
export const mostGoals = 2

/** The goals of a plan in the person's order; goals of one family are one, which may stand for several troubles. */
export type ChosenGoals = {
  goals: readonly (Proposed<Goal> & { also: readonly Goal[] })[]
  /** The goal under which the lines of a family stand. */
  byFamily: ReadonlyMap<Family, Goal>
}

const isFoundation = (goal: Goal) => familyOfGoal[goal] === 'foundation'

/** Chooses what the plan is for: at most two goals of those proposed, in the order in which they matter to the person. */
export function chooseGoals(proposed: readonly Proposed<Goal>[], answers: Answers): ChosenGoals {
  const wantedGoals = goalsInOrder(answers).flatMap((code) => proposed.find((one) => one.code === code) ?? [])
  const isFirstOfFamily = ({ code }: Proposed<Goal>, at: number) =>
    wantedGoals.findIndex((one) => familyOfGoal[one.code] === familyOfGoal[code]) === at
  const alsoOf = (code: Goal) =>
    wantedGoals.map((one) => one.code).filter((one) => one !== code && isFoundation(one) && isFoundation(code))
  const goals = wantedGoals
    .filter(isFirstOfFamily)
    .slice(0, mostGoals)
    .map((one) => ({ ...one, also: alsoOf(one.code) }))
  const found = families.flatMap((family): [Family, Goal][] => {
    const goal = goals.find(({ code }) => familyOfGoal[code] === family)
    return goal ? [[family, goal.code]] : []
  })
  return { goals, byFamily: new Map(found) }
}
