import type { Texts } from '../../../i18n/texts'
import type { CoachTopic } from './coach-answers'

/** The button that has all own words of a page translated, and what became of the last request. */
export type TranslationView = { all: string | null; one: string; notice: string | null }

const outcomes = ['off', 'underWay', 'away', 'busy', 'refused'] as const

/** @param asked what became of the last request, as the page's address says it */
export function translationView(
  { t }: Texts,
  waiting: number,
  service: string | null,
  asked: string | null,
): TranslationView {
  const outcome = outcomes.find((one) => one === asked)
  return {
    all: waiting > 0 ? t('coach:translation.all', { count: waiting, service: service ?? '' }) : null,
    one: t('coach:translation.one'),
    notice: outcome ? t(`coach:translation.outcomes.${outcome}`) : null,
  }
}

/** How many texts of these topics could be translated. */
export const waitingIn = (topics: readonly CoachTopic[]): number =>
  topics.flatMap(({ answers }) => answers).filter(({ own }) => own?.canTranslate).length
