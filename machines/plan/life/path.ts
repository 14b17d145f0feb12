import { isAdopted, isOwnTask, sectionOf, type PlannedLine } from './plan-document'

/** At most so many steps of the person's own are for now; the others come later. */
export const mostNow = 3

/** The steps of a plan in the order in which the person meets them. */
type Path = {
  /** The person's own steps that they reported done, the earliest first. */
  done: readonly PlannedLine[]
  /** The person's own steps that are open and come first, at most `mostNow`. */
  now: readonly PlannedLine[]
  /** The other open steps, the person's own and those of others. */
  later: readonly PlannedLine[]
}

const isStep = (line: PlannedLine) => {
  const section = sectionOf(line)
  return isAdopted(line) && (section === 'task' || section === 'service')
}

/** What is due sooner comes first: days before working days from the agreement, and those before no time at all. */
function compareDue(a: PlannedLine, b: PlannedLine): number {
  if (a.by || b.by) return (a.by ?? '9').localeCompare(b.by ?? '9')
  return (a.within ?? Infinity) === (b.within ?? Infinity) ? 0 : (a.within ?? Infinity) - (b.within ?? Infinity)
}

/**
 * Parts the lines of a plan into what is done, what is to be done now, and what comes later.
 *
 * @param lines as planned, in the order of the plan, which stands where two are due at the same time
 * @param progress which lines the person has reported done: an ISO moment by the line's id
 */
export function pathOf(lines: readonly PlannedLine[], progress: Readonly<Record<string, string>>): Path {
  const steps = lines.filter(isStep)
  const isDone = (line: PlannedLine) => isOwnTask(line) && progress[line.id] !== undefined
  const done = steps.filter(isDone).toSorted((a, b) => progress[a.id]!.localeCompare(progress[b.id]!))
  const open = steps.filter((line) => !isDone(line)).toSorted(compareDue)
  const now = open.filter(isOwnTask).slice(0, mostNow)
  return { done, now, later: open.filter((line) => !now.includes(line)) }
}
