import type { Texts } from '../../../i18n/texts'
import { ruleOutcomes } from '../../../../machines/plan/draft/rule-outcomes'
import type { RuleFigures } from '../../../use-cases/plan/rule-figures.server'

export type RulesView = ReturnType<typeof rulesView>

/** Smaller counts are not shown exactly: they could point to a single client. */
const fewest = 5

/** Every rule that spoke, the ones whose lines are dropped most first; then those that never did. */
export function rulesView({ t }: Texts, figures: readonly RuleFigures[], months: number) {
  const shown = (plans: number) => (plans > 0 && plans < fewest ? t('coach:rules.few', { fewest }) : String(plans))
  const decided = ({ kept, changed, dropped }: RuleFigures) => kept + changed + dropped
  const droppedShare = (one: RuleFigures) => (decided(one) < fewest ? 0 : one.dropped / decided(one))
  const spoke = figures
    .filter(({ drafted, ...one }) => drafted + decided({ drafted, ...one }) > 0)
    .toSorted((a, b) => droppedShare(b) - droppedShare(a) || b.drafted - a.drafted)
  return {
    title: t('coach:rules.title'),
    lead: t('coach:rules.lead', { months, fewest }),
    columns: [t('coach:rules.rule'), ...ruleOutcomes.map((outcome) => t(`coach:rules.${outcome}`))],
    rows: spoke.map((one) => ({
      rule: one.rule,
      name: t(`plan:rules.${one.rule}`),
      cells: ruleOutcomes.map((outcome) => ({ label: t(`coach:rules.${outcome}`), plans: shown(one[outcome]) })),
      isDoubtful: droppedShare(one) > 0.5,
    })),
    doubtful: t('coach:rules.doubtful'),
    none: t('coach:rules.none'),
    silent: t('coach:rules.silent'),
    silentRules: figures
      .filter((one) => !spoke.includes(one))
      .map(({ rule }) => ({ rule, name: t(`plan:rules.${rule}`) })),
  }
}
