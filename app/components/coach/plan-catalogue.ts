import type { PlanEdits } from '../../../machines/plan/plan-document'
import type { Texts } from '../../i18n/texts'
import type { CoachedAssessment } from '../../use-cases/coach-work.server'
import { leftOutViews } from '../plan/line-view'
import { addableServices } from './plan-form-lines'

/** A service of the catalogue with why the draft does not propose it. */
export type FoundService = { code: string; name: string; about: string; why: string[] }

const most = 12

/** Services that are not in the plan and have every word of a search in their name or description, by name. */
export function findServices(
  { t, language }: Texts,
  { plan }: CoachedAssessment,
  edits: PlanEdits,
  search: string,
): FoundService[] {
  const words = search.toLocaleLowerCase(language).split(/\s+/).filter(Boolean)
  return addableServices(plan.draft, edits)
    .map(({ code }) => ({ code, name: t(`services:${code}.name`), about: t(`services:${code}.about`) }))
    .filter(({ code, name, about }) =>
      words.every((word) => `${code} ${name} ${about}`.toLocaleLowerCase(language).includes(word)),
    ) // prettier-ignore
    .toSorted((one, other) => one.name.localeCompare(other.name, language))
    .slice(0, most)
    .map((service) => ({ ...service, why: [] }))
}
