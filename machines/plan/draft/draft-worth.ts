import type { DraftPlan } from './draft-plan'
import { plannedLines, type PlanEdits } from '../life/plan-document'

/** How many lines of a draft a coach kept as they were, changed and dropped, and how many were added to it. */
export type DraftWorth = { kept: number; changed: number; dropped: number; added: number }

/** Lines that a coach decides on; matters for the meeting and flags are for the coach's own eyes. */
const decidedOn: readonly string[] = ['goal', 'task', 'service']

/** What the draft was worth to the coach: said of the plan as it is approved. */
export function draftWorth(draft: DraftPlan, edits: PlanEdits): DraftWorth {
  const lines = plannedLines(draft, edits).filter(
    ({ drafted, isBeside }) => !isBeside && (!drafted || decidedOn.includes(drafted.kind)),
  )
  const count = (state: string) => lines.filter((line) => line.state === state).length
  return {
    kept: count('unchanged'),
    changed: count('changed'),
    dropped: count('dropped'),
    added: count('added') + count('takenIn'),
  }
}
