import { isDay } from '../../../../../machines/plan/law/deadlines'
import type { DraftPlan } from '../../../../../machines/plan/draft/draft-plan'
import { planFrame, plannedLines, sectionOf, type PlanEdits } from '../../../../../machines/plan/life/plan-document'

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

const dayField = /^by:|^nextDiscussionBy$/

/** The day that each field has as it is stored. */
function storedDays(draft: DraftPlan, stored: PlanEdits): ReadonlyMap<string, string | undefined> {
  const lines = plannedLines(draft, stored).map(({ id, by }) => [`by:${id}`, by] as const)
  return new Map([...lines, ['nextDiscussionBy', planFrame(draft, stored).nextDiscussionBy]])
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
    if (!dayField.test(field)) return []
    if (!isDay(said)) return [{ code: 'badDate', field }]
    return said < today && said !== days.get(field) ? [{ code: 'pastDate', field }] : []
  })
}

/** Why a plan cannot be approved as it stands: nothing is left of it, or its next discussion would be in the past. */
export function approvalFaults(draft: DraftPlan, edits: PlanEdits, today: string): PlanFormFault[] {
  const sections = plannedLines(draft, edits).flatMap((line) => (line.state === 'dropped' ? [] : sectionOf(line)))
  const field = 'nextDiscussionBy'
  return [
    ...(sections.includes('goal') && sections.includes('task') ? [] : [{ code: 'emptyPlan' } as const]),
    ...(planFrame(draft, edits)[field] < today ? [{ code: 'pastDate', field } as const] : []),
  ]
}
