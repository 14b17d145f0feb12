import type { Service } from '../../../../machines/plan/services/services'
import type { PlanEdits } from '../../../../machines/plan/life/plan-document'
import { answersForCoach } from '../../../../machines/plan/life/sharing'
import { asksAboutHealth, whyNot } from '../../../../machines/plan/draft/why-not'
import { foldText } from '../../../../machines/text/fold-text'
import type { Texts } from '../../../i18n/texts'
import type { CoachedPlan } from '../../../use-cases/plan/coach-plan.server'
import { whyNotView } from '../../plan/result/why-not-view'
import { addableServices } from './form/plan-form-lines'

/** A service of the catalogue with why the draft does not propose it. */
export type FoundService = { code: string; name: string; about: string; why: string[] }

/** So many at most, so that each can tell why. */
const mostFound = 12

/**
 * Services that are not in the plan and have every word of a search in their name or description, by name.
 *
 * @param today the day of the draft, an ISO date
 */
export function findServices(
  texts: Texts,
  { plan, assessment, health }: CoachedPlan,
  edits: PlanEdits,
  search: string,
  today: string,
  catalogue: readonly Service[],
): FoundService[] {
  const { t, locale } = texts
  const words = foldText(search).split(/\s+/).filter(Boolean)
  const { compare } = new Intl.Collator(locale)
  const input = { answers: answersForCoach(assessment.walked.answers), catalogue, today }
  return addableServices(plan.draft, edits)
    .map(({ code }) => ({ code, name: t(`services:${code}.name`), about: t(`services:${code}.about`) }))
    .filter(({ code, name, about }) => {
      const text = foldText(`${code} ${name} ${about}`)
      return words.every((word) => text.includes(word))
    })
    .toSorted((one, other) => compare(one.name, other.name))
    .slice(0, mostFound)
    .map((service) => {
      const why = whyNot(service.code, plan.draft, input)
      const shown = why.filter((reason) => health === 'open' || !asksAboutHealth(reason))
      const closed = shown.length < why.length ? [t('coach:plan.health.reason')] : []
      const { reasons, wouldLead } = shown.length > 0 ? whyNotView(texts, shown) : { reasons: [], wouldLead: [] }
      const leading = wouldLead.map(({ when, unanswered }) => [when, unanswered].filter(Boolean).join(' '))
      return { ...service, why: [...reasons, ...leading, ...closed] }
    })
}
