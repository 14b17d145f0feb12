import type { DraftPlan } from '../../../../../machines/plan/draft/draft-plan'
import { plannedLines } from '../../../../../machines/plan/life/plan-document'
import type { Texts } from '../../../../i18n/texts'
import type { ReadPlanForm } from './plan-form'
import { lineField } from './plan-fields'
import type { FrameField, PlanForm, PlanFormFault } from './plan-form-schema'
import { wordingOf } from '../plan-part-view'

/** A fault of the plan's form in words; of one that is about a field its name, and what was typed in it. */
export type FaultView = { text: string; summary: string; field: string | null; typed: string }

/** How the form calls the fields of the plan's frame. */
const frameNames: Partial<Record<FrameField, 'obligation' | 'interviewOn' | 'jobSearchFrom'>> = {
  obligation: 'obligation',
  firstInterviewBy: 'interviewOn',
  jobSearchFrom: 'jobSearchFrom',
}

/** Faults of the form, for the summary above it and beside their fields. */
export function faultViews(
  texts: Texts,
  draft: DraftPlan,
  { again }: ReadPlanForm,
  faults: readonly PlanFormFault[],
  { typed }: PlanForm,
): FaultView[] {
  const labelOf = (field: string) => {
    const line = plannedLines(draft, again).find(
      ({ id }) => field === lineField('by', id) || field === lineField('within', id),
    )
    const name = line
      ? field === lineField('by', line.id)
        ? 'by'
        : 'within'
      : (frameNames[field as FrameField] ?? 'nextDiscussionBy')
    return [texts.t(`coach:plan.${name}`), line && wordingOf(texts, line)].filter(Boolean).join(' – ')
  }
  return faults.map((fault) => {
    const text = texts.t(`coach:plan.${fault.code}`, { ...fault })
    const field = 'field' in fault ? fault.field : null
    return {
      text,
      summary: field ? `${labelOf(field)}: ${text}` : text,
      field,
      typed: typed.find(([name]) => name === field)?.[1] ?? '',
    }
  })
}
