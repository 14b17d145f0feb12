import { and, eq, gte, sql } from 'drizzle-orm'
import type { RuleCount } from '../../../machines/plan/draft/rule-outcomes'
import type { Orm } from '../../client'
import { ruleCounts } from '../../schema/rule-counts'

/** Adds to the counts of a month. Give the rules in one order everywhere: each row is locked until the transaction ends. */
export async function addRuleCounts(
  tx: Orm,
  tenantId: string,
  month: string,
  counts: readonly RuleCount[],
): Promise<void> {
  if (counts.length === 0) return
  const { rule, outcome, plans } = ruleCounts
  await tx
    .insert(ruleCounts)
    .values(counts.map((count) => ({ tenantId, month, ...count })))
    .onConflictDoUpdate({
      target: [ruleCounts.tenantId, ruleCounts.month, rule, outcome],
      set: { plans: sql`${plans} + excluded.plans` },
    })
}

/** The counts of a month and those after it, all months together. */
export async function sumRuleCounts(
  orm: Orm,
  tenant: string,
  since: string,
): Promise<{ rule: string; outcome: RuleCount['outcome']; plans: number }[]> {
  const { tenantId, month, rule, outcome, plans } = ruleCounts
  return orm
    .select({ rule, outcome, plans: sql<number>`sum(${plans})::int` })
    .from(ruleCounts)
    .where(and(eq(tenantId, tenant), gte(month, since)))
    .groupBy(rule, outcome)
}
