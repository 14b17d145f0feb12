import { addWorkingDays } from '../law/deadlines'
import type { DraftPlan, PlanLine } from '../draft/draft-plan'
import type { PlanEdits, PlannedLine } from './plan-document'

/** Working days for a line whose drafted day has passed before it was agreed on. */
const withinAnew = 10

/**
 * Lines with the days that follow from the day on which both agreed.
 *
 * @param agreedOn ISO date; without it the lines keep their working days
 */
export function countedFrom(lines: readonly PlannedLine[], agreedOn: string | null | undefined): PlannedLine[] {
  if (!agreedOn) return [...lines]
  return lines.map(({ within, ...line }) =>
    within === undefined ? line : { ...line, by: addWorkingDays(agreedOn, within) },
  )
}

/** A draft in which no line is due in the past: such a line, of a draft of before, is counted from the agreement instead. */
export function withoutPastDays(draft: DraftPlan, today: string): DraftPlan {
  const lines = draft.lines.map((line): PlanLine => {
    if (!('by' in line) || line.by === undefined || line.by >= today) return line
    const { by: _past, ...rest } = line
    return { ...rest, within: withinAnew }
  })
  return { ...draft, lines }
}

/** Edits without the days of lines that have passed: the lines are counted anew. */
export function withoutPastEdits(edits: PlanEdits, today: string): PlanEdits {
  const anew = <L extends { by?: string; within?: number }>(line: L): L => {
    if (line.by === undefined || line.by >= today) return line
    const { by: _past, ...rest } = line
    return { ...rest, within: line.within ?? withinAnew } as L
  }
  const lines = Object.fromEntries(Object.entries(edits.lines).map(([id, edit]) => [id, anew(edit)]))
  return { ...edits, lines, added: edits.added.map(anew) }
}
