import { plannedLines } from '../../../machines/plan/plan-document'
import type { Texts } from '../../i18n/texts'
import type { CoachedAssessment } from '../../use-cases/coach-work.server'
import { lineView } from '../plan/line-view'
import { planEditorView } from './plan-editor-view'
import type { ReadPlanForm } from './plan-form'

/**
 * Two coaches on one plan: the editor with what this one wrote, on the plan's newest revision, and beside it in words
 * what the other has stored. Nothing is overwritten until the coach decides.
 */
export function conflictView(texts: Texts, coached: CoachedAssessment, { again, typed }: ReadPlanForm) {
  const { t } = texts
  const { draft, edits } = coached.plan
  const stored = plannedLines(draft, edits)
    .filter(({ state }) => state !== 'unchanged')
    .map((line) => lineView(texts, line, coached.assessment, 'coach', edits.language))
    .map(({ title, state, who, by }) => [`${t(`coach:plan.${state}`)}: ${title}`, who, by].filter(Boolean).join(' · '))
  return {
    view: planEditorView(texts, coached, again),
    typed,
    fault: null,
    conflict: {
      title: t('coach:plan.conflict.title'),
      lead: t('coach:plan.conflict.lead'),
      stored: t('coach:plan.conflict.stored'),
      lines: [...stored, ...(edits.note ? [`${t('coach:plan.note')}: ${edits.note}`] : [])],
    },
  }
}
