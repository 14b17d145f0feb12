import type { LineState, PlanEdits, PlannedLine } from '../../../../machines/plan/life/plan-document'
import type { Texts } from '../../../i18n/texts'
import type { CoachedPlan } from '../../../use-cases/plan/coach-plan.server'
import { lineTitle, lineView, type LineView } from '../../plan/line-view'
import { doingOf, dropOf } from './plan-part-view'

/** A line of the editor: in words, with what its fields hold and what the draft said where that is something else. */
export type EditorLineView = LineView &
  LineChange & {
    whoName: string
    service: string | null
    dropReason: string
    dropWords: string
    /** Why it is left out, in words. */
    droppedBecause: string
    check: string | null
    doing: string
    reported: string | null
  }

/** What a coach did to a line, in words, and what the draft said. */
export type LineChange = { state: LineState; stateText: string | null; drafted: string | null }

function draftedInWords(texts: Texts, { state, drafted }: PlannedLine): string | null {
  if (state !== 'changed' || !drafted) return null
  const doing = 'who' in drafted ? doingOf(texts, drafted) : ''
  return texts.t('coach:plan.draftSaid', { what: [lineTitle(texts, drafted), doing].filter(Boolean).join(' · ') })
}

export function lineChange(texts: Texts, line: PlannedLine): LineChange {
  const { state } = line
  const stateText = state === 'unchanged' ? null : texts.t(`coach:plan.${state}`)
  return { state, stateText, drafted: draftedInWords(texts, line) }
}

/** One line for the plan editor. */
export function editorLineView(
  texts: Texts,
  line: PlannedLine,
  { assessment, versions, health }: CoachedPlan,
  edits: PlanEdits,
): EditorLineView {
  const { t } = texts
  const at = versions.at(-1)?.progress[line.id]
  const view = lineView(texts, line, assessment, health === 'open' ? 'coachOfHealth' : 'coach', edits.language)
  return {
    ...view,
    ...lineChange(texts, line),
    whoName: line.whoName ?? '',
    service: line.state === 'added' ? (line.service ?? null) : null,
    dropReason: line.state === 'dropped' ? (line.dropReason ?? 'otherReason') : 'on',
    dropWords: line.dropWords ?? '',
    droppedBecause: dropOf(texts, line),
    doing: doingOf(texts, line),
    reported: at ? t('coach:plan.reported', { date: texts.date(new Date(at)) }) : null,
    check: view.toCheck.length > 0 ? t('coach:plan.toCheck', { conditions: view.toCheck.join(', ') }) : null,
  }
}
