import { groupOf, type LineState, type PlanEdits, type PlannedLine } from '../../../../machines/plan/life/plan-document'
import type { Texts } from '../../../i18n/texts'
import type { CoachedPlan } from '../../../use-cases/plan/coach-plan.server'
import { lineTitle, lineView, type LineView } from '../../plan/line-view'
import { notesOfService } from '../../plan/package-notes-view'
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
    offPaper: boolean
    /** Lines of one group change places among themselves. */
    group: string
    /** It was drafted beside the plan: it is taken in and put back, never dropped. */
    isDraftedBeside: boolean
    /** What to notice of it beside the other services of the plan. */
    notes: string[]
  }

/** What a coach did to a line, in words, and what the draft said. */
export type LineChange = { state: LineState; stateText: string | null; drafted: string | null }

function draftedInWords(texts: Texts, { state, drafted }: PlannedLine): string | null {
  if (state !== 'changed' || !drafted) return null
  const doing = 'who' in drafted ? doingOf(texts, { ...drafted, drafted }) : ''
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
  coached: CoachedPlan,
  edits: PlanEdits,
): EditorLineView {
  const { assessment, versions, health, plan } = coached
  const { t } = texts
  const at = versions.at(-1)?.progress[line.id]
  const reader = health === 'open' ? 'coachOfHealth' : 'coach'
  const view = lineView(texts, line, assessment, reader, edits.language)
  const isDraftedBeside = line.drafted?.place === 'beside'
  return {
    ...view,
    ...lineChange(texts, line),
    whoName: line.whoName ?? '',
    service: line.state === 'added' ? (line.service ?? null) : null,
    dropReason: line.isBeside ? 'beside' : line.state === 'dropped' ? (line.dropReason ?? 'otherReason') : 'on',
    offPaper: line.offPaper ?? false,
    group: groupOf(line),
    isDraftedBeside,
    notes: line.service ? notesOfService(texts, { draft: plan.draft, edits, assessment, reader }, line.service) : [],
    dropWords: line.dropWords ?? '',
    droppedBecause: dropOf(texts, line),
    doing: doingOf(texts, line),
    reported: at ? t('coach:plan.reported', { date: texts.date(new Date(at)) }) : null,
    check: view.toCheck.length > 0 ? t('coach:plan.toCheck', { conditions: view.toCheck.join(', ') }) : null,
  }
}
