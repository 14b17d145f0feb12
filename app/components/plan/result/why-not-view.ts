import type { WhyNot } from '../../../../machines/plan/draft/why-not'
import { services, type ServiceCode } from '../../../../machines/plan/services/services'
import type { Texts } from '../../../i18n/texts'

/** Why a service is not in a plan, in words: what stands in the way, and what would have led to it. */
export type WhyNotView = { reasons: string[]; wouldLead: { when: string; unanswered: string | null }[] }

function reasonText({ t }: Texts, reason: Exclude<WhyNot, { code: 'noNeedSeen' }>): string {
  switch (reason.code) {
    case 'notEligible':
      return t(`plan:whyNot.notEligible.${reason.condition}`)
    case 'byHand':
      return t(`plan:whyNot.byHand.${reason.reason}`)
    case 'anotherServesTheSameNeed':
      return t('plan:whyNot.anotherServesTheSameNeed', { service: t(`services:${reason.insteadOf}.name`) })
    default:
      return t(`plan:whyNot.${reason.code}`)
  }
}

/** Puts the codes of `whyNot` into words; for the jobseeker's page and the coach's editor alike. */
export function whyNotView(texts: Texts, why: readonly WhyNot[]): WhyNotView {
  const { t } = texts
  if (why.length === 0) return { reasons: [t('plan:whyNot.proposed')], wouldLead: [] }
  const reasons = why.flatMap((one) => (one.code === 'noNeedSeen' ? [] : reasonText(texts, one)))
  const wouldLead = why.flatMap((one) => {
    if (one.code !== 'noNeedSeen') return []
    const labels = one.unanswered.map((question) => texts.question(question).label)
    const questions = labels.length > 0 ? t('plan:whyNot.unanswered', { questions: texts.list(labels) }) : null
    return [{ when: t(`plan:rules.${one.rule}`), unanswered: questions }]
  })
  return { reasons: wouldLead.length > 0 ? [...reasons, t('plan:whyNot.noNeedSeen')] : reasons, wouldLead }
}

/** Every service of the catalogue by its name, in the order of the language's alphabet. */
export function servicesByName({ t, locale }: Texts): { code: ServiceCode; name: string }[] {
  const { compare } = new Intl.Collator(locale)
  return services
    .map(({ code }) => ({ code, name: t(`services:${code}.name`) }))
    .toSorted((one, other) => compare(one.name, other.name))
}
