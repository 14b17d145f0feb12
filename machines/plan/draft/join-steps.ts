import type { Answers } from '../../questions/answers'
import * as is from '../../statements'
import { phases, tasks, type Goal, type Phase, type TaskCode } from '../rules/define-rule'
import type { Doer } from '../services/service'
import type { Proposed } from './gather'
import type { ServiceCode } from '../services/services'

const servicesOf = (task: TaskCode): readonly ServiceCode[] =>
  'serves' in tasks[task] ? (tasks[task] as { serves: readonly ServiceCode[] }).serves : []

/** Steps and services as one line for one matter: a service takes the step that sets it going. */
export function joinSteps<S extends Proposed<ServiceCode>>(
  services: readonly S[],
  proposed: readonly Proposed<TaskCode>[],
): { services: readonly (S & { step?: TaskCode })[]; tasks: readonly Proposed<TaskCode>[] } {
  const joined = new Map(services.map((one) => [one.code, one as S & { step?: TaskCode }]))
  const loose = proposed.filter((task) => {
    const serves = servicesOf(task.code)
    const code =
      serves.find((one) => joined.has(one) && !joined.get(one)!.step) ?? serves.find((one) => joined.has(one))
    if (!code) return true
    const service = joined.get(code)!
    joined.set(code, { ...service, ...merged(service, task), step: sooner(service.step, task.code) })
    return false
  })
  return { services: [...joined.values()], tasks: loose }
}

/** Of two steps that set the same service going, the one that is due first. */
const sooner = (one: TaskCode | undefined, other: TaskCode): TaskCode =>
  one && withinOf(one) <= withinOf(other) ? one : other
const withinOf = (task: TaskCode) =>
  'within' in tasks[task] ? (tasks[task] as { within: number }).within : Number.POSITIVE_INFINITY

/** The reasons of both, each once, at the more urgent phase. */
function merged(
  one: Proposed<unknown>,
  other: Proposed<unknown>,
): { because: Proposed<unknown>['because']; phase: Phase; goals: readonly Goal[] } {
  const known = new Set(one.because.map(({ rule }) => rule))
  const earlier = phases.indexOf(other.phase) < phases.indexOf(one.phase)
  return {
    because: [...one.because, ...other.because.filter(({ rule }) => !known.has(rule))],
    phase: earlier ? other.phase : one.phase,
    goals: [...one.goals, ...other.goals],
  }
}

/** Where work is hardly possible, no step is the person's alone. */
export const doerFor = (who: Doer, answers: Answers): Doer =>
  who === 'jobseeker' && (is.saysWorkAbilityIsVeryLow.holds(answers) || is.cannotWorkNow.holds(answers))
    ? 'together'
    : who
