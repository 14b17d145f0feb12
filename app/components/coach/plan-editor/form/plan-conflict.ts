import type { PlanEdits } from '../../../../../machines/plan/life/plan-document'
import { withPart, type PartKey } from '../../../../../machines/plan/draft/plan-parts'
import type { Texts } from '../../../../i18n/texts'
import type { CoachedAssessment } from '../../../../use-cases/desk/load-client.server'
import type { ReadPlanForm } from './plan-form'
import { partView } from '../plan-part-view'

/** A part that two coaches have changed, as each of them wrote it. */
type Differing = { key: PartKey; name: string; stored: string; yours: string }

export type ConflictView = {
  title: string
  lead: string
  words: Record<'part' | 'stored' | 'yours' | 'take', string>
  differing: Differing[]
}

/**
 * Two coaches on one plan: both versions of what both have changed, side by side. The form beside it
 * holds what this coach wrote, on the plan's newest revision; nothing is stored until the coach decides.
 */
export function conflictView(
  texts: Texts,
  coached: CoachedAssessment,
  read: ReadPlanForm,
  conflicts: readonly PartKey[],
): ConflictView {
  const { t } = texts
  const { draft, edits } = coached.plan
  const differing = conflicts.map((key): Differing => {
    const yours = partView(texts, draft, read.again, key)
    return { key, name: yours.name, stored: partView(texts, draft, edits, key).value, yours: yours.value }
  })
  return {
    title: t('coach:plan.conflict.title'),
    lead: t(differing.length > 0 ? 'coach:plan.conflict.lead' : 'coach:plan.conflict.leadMerged'),
    words: {
      part: t('coach:plan.conflict.part'),
      stored: t('coach:plan.conflict.stored'),
      yours: t('coach:plan.conflict.yours'),
      take: t('coach:plan.conflict.take'),
    },
    differing,
  }
}

/** What the coach wrote, with one part as the other has stored it. */
export function withStored<R extends ReadPlanForm>(read: R, stored: PlanEdits, key: PartKey): R {
  return { ...read, edits: withPart(read.edits, stored, key), again: withPart(read.again, stored, key) }
}
