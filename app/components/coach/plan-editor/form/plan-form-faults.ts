import { isDay } from '../../../../../machines/plan/law/deadlines'
import { withoutPastDays } from '../../../../../machines/plan/life/plan-days'
import { isWithin, mostWithin } from './plan-form-lines'
import type { DraftPlan } from '../../../../../machines/plan/draft/draft-plan'
import {
  isAdopted,
  planFrame,
  plannedLines,
  sectionOf,
  type PlanEdits,
} from '../../../../../machines/plan/life/plan-document'

/** The longest texts a coach may write, in characters. */
export const textLimits = { line: 500, note: 2000 }

/** The most applications a month that a plan may ask for. */
export const mostPerMonth = 20

/** What is wrong with a form; `field` is the name of the one field that it is about. */
export type PlanFormFault =
  | { code: 'textTooLong'; limit: number }
  | { code: 'badDate' | 'pastDate'; field: string }
  | { code: 'badNumber'; field: string; most: number }
  | { code: 'questionNeeded' | 'emptyPlan' }
const longTexts: readonly string[] = ['note', 'question', 'obligationBecause']
const notTyped: readonly string[] = ['order']

const dayField = /^by:|^nextDiscussionBy$|^firstInterviewBy$|^jobSearchFrom$/
/** A day that lies before today by its nature. */
const mayBePast = 'jobSearchFrom'

/** The day that each field has as it is stored. */
function storedDays(draft: DraftPlan, stored: PlanEdits): ReadonlyMap<string, string | undefined> {
  const lines = plannedLines(draft, stored).map(({ id, by }) => [`by:${id}`, by] as const)
  return new Map([
    ...lines,
    ['nextDiscussionBy', planFrame(draft, stored).nextDiscussionBy],
    ['firstInterviewBy', stored.firstInterviewBy],
  ])
}

/** Whether a text is a number of applications a month that a plan may ask for. */
export const isPerMonth = (text: string) => /^\d{1,4}$/.test(text) && Number(text) <= mostPerMonth

/** Everything that is wrong with what a form says. A day that stood in its field already may have passed meanwhile. */
export function faultsIn(form: URLSearchParams, draft: DraftPlan, stored: PlanEdits, today: string): PlanFormFault[] {
  const days = storedDays(draft, stored)
  return [...form].flatMap(([field, value]): PlanFormFault[] => {
    const limit = longTexts.includes(field) ? textLimits.note : textLimits.line
    if (value.length > limit && !notTyped.includes(field)) return [{ code: 'textTooLong', limit }]
    const said = value.trim()
    if (said === '') return []
    if (field === 'obligation' && !isPerMonth(said)) return [{ code: 'badNumber', field, most: mostPerMonth }]
    if (field.startsWith('within:') && !isWithin(said)) return [{ code: 'badNumber', field, most: mostWithin }]
    if (!dayField.test(field)) return []
    if (!isDay(said)) return [{ code: 'badDate', field }]
    return field !== mayBePast && said < today && said !== days.get(field) ? [{ code: 'pastDate', field }] : []
  })
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
    ...past.map(({ id }) => ({ code: 'pastDate', field: `by:${id}` }) as const),
  ]
}
