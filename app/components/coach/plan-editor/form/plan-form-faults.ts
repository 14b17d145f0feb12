import { isDay } from '../../../../../machines/plan/law/deadlines'
import { withoutPastDays } from '../../../../../machines/plan/life/plan-days'
import { lineField, planField } from './plan-fields'
import type { PlanForm, PlanFormFault } from './plan-form-schema'
import type { DraftPlan } from '../../../../../machines/plan/draft/draft-plan'
import {
  isAdopted,
  planFrame,
  plannedLines,
  sectionOf,
  type PlanEdits,
} from '../../../../../machines/plan/life/plan-document'

const dayField = /^by:|^nextDiscussionBy$|^firstInterviewBy$/

/** The day that each field has as it is stored. */
function storedDays(draft: DraftPlan, stored: PlanEdits): ReadonlyMap<string, string | undefined> {
  const lines = plannedLines(draft, stored).map(({ id, by }) => [lineField('by', id), by] as const)
  return new Map([
    ...lines,
    [planField('nextDiscussionBy'), planFrame(draft, stored).nextDiscussionBy],
    [planField('firstInterviewBy'), stored.firstInterviewBy],
  ])
}

/** Everything that is wrong with what a form says. A day that stood in its field already may have passed meanwhile. */
export function faultsIn(form: PlanForm, draft: DraftPlan, stored: PlanEdits, today: string): PlanFormFault[] {
  const days = storedDays(draft, stored)
  const past = form.typed.flatMap(([field, said]): PlanFormFault[] =>
    dayField.test(field) && isDay(said) && said < today && said !== days.get(field)
      ? [{ code: 'pastDate', field }]
      : [],
  )
  return [...form.faults, ...past]
}

/**
 * Why a plan cannot be approved as it stands: nothing is left of it, or something that it adopts would be in the past. A
 * drafted day that has passed is none of these: `withoutPastDays` gives the line working days instead.
 */
export function approvalFaults(draft: DraftPlan, edits: PlanEdits, today: string): PlanFormFault[] {
  const lines = plannedLines(withoutPastDays(draft, today), edits).filter(isAdopted)
  const sections = new Set(lines.map(sectionOf))
  const field = 'nextDiscussionBy'
  const past = lines.filter(({ by }) => by !== undefined && by < today)
  return [
    ...(sections.has('goal') && (sections.has('task') || sections.has('service'))
      ? []
      : [{ code: 'emptyPlan' } as const]),
    ...(planFrame(draft, edits)[field] < today ? [{ code: 'pastDate', field } as const] : []),
    ...past.map(({ id }) => ({ code: 'pastDate', field: lineField('by', id) }) as const),
  ]
}
