import type { Orm } from '../../../db/client'
import { addRuleCounts, sumRuleCounts } from '../../../db/queries/plan/rule-counts'
import type { RuleCount, RuleOutcome } from '../../../machines/plan/draft/rule-outcomes'
import { addMonths } from '../../../machines/plan/law/deadlines'
import { rules, type RuleId } from '../../../machines/plan/rules/rules'
import { todayOf, type Portal } from '../portal.server'

/** Over how many months the figures go, this one included. */
export const monthsCounted = 6

/** In how many plans a rule spoke, and in how many a coach kept, changed or dropped a line of it. */
export type RuleFigures = { rule: RuleId; revision: number } & Record<RuleOutcome, number>

/** Counts rules in the transaction in which a draft is made or a plan is approved. */
export const countRules = (portal: Portal, tx: Orm, counts: readonly RuleCount[]): Promise<void> =>
  addRuleCounts(tx, portal.tenantId, todayOf(portal).slice(0, 7), counts)

/** The figures of every rule in the order of the rules. No client's plan is opened for them. */
export async function loadRuleFigures(portal: Portal): Promise<RuleFigures[]> {
  const since = addMonths(todayOf(portal), 1 - monthsCounted).slice(0, 7)
  const counts = await sumRuleCounts(portal.database.orm, portal.tenantId, since)
  const of = (rule: RuleId, outcome: RuleOutcome) =>
    counts.find((count) => count.rule === rule && count.outcome === outcome)?.plans ?? 0
  return rules.map(({ id, revision }) => ({
    rule: id,
    revision,
    drafted: of(id, 'drafted'),
    kept: of(id, 'kept'),
    changed: of(id, 'changed'),
    dropped: of(id, 'dropped'),
  }))
}
