import { tellsOfHealth } from '../../../../machines/plan/draft/coach-parts'
import { linesOf } from '../../../../machines/plan/draft/draft-plan'
import { questionAt } from '../../../../machines/questions/registry'
import type { Texts } from '../../../i18n/texts'
import type { CoachedPlan } from '../../../use-cases/plan/coach-plan.server'
import { lineTitle } from '../../plan/line-view'

/** That something in a plan tells of health, and, for users with the right, the button that opens it. */
export type PlanHealthDoor = { isOpen: boolean; notice: string; act: string | null }

type Plan = Pick<CoachedPlan, 'plan' | 'health'>

/** The door of a plan's health reasons; nothing where no reason tells of health. It does not say which do. */
export function planHealthDoor({ t }: Texts, { plan, health }: Plan): PlanHealthDoor | null {
  const { lines, planKindBecause, obligation } = plan.draft
  const reasons = [
    ...lines.flatMap(({ because }) => because),
    { answers: planKindBecause },
    { answers: obligation.because },
  ]
  if (!reasons.some(tellsOfHealth)) return null
  const notice = t(`coach:plan.health.${health}`)
  return { isOpen: health === 'open', notice, act: health === 'closed' ? t('coach:plan.health.show') : null }
}

/** What to notice at once; a flag that tells of health only once that is open. */
export function openFlags(texts: Texts, { plan, health }: Plan): string[] {
  const isShown = (because: readonly { answers: readonly string[] }[]) =>
    health === 'open' || !because.some(tellsOfHealth)
  return linesOf(plan.draft.lines, 'flag').flatMap((flag) => (isShown(flag.because) ? lineTitle(texts, flag) : []))
}

/** The questions that the kind of plan rests on. */
export function kindReason(texts: Texts, { plan, health }: Plan): string | null {
  const keys = plan.draft.planKindBecause
  const shown = keys.filter((key) => health === 'open' || !tellsOfHealth({ answers: [key] }))
  const labels = shown.flatMap((key) => {
    const asked = questionAt(key)
    return asked ? [texts.question(asked.question).label] : []
  })
  const questions = labels.length > 0 ? texts.t('coach:plan.kindBecause', { questions: texts.list(labels) }) : null
  const closed = shown.length < keys.length ? texts.t('coach:plan.health.reason') : null
  return [questions, closed].filter(Boolean).join('. ') || null
}
