import type { RuleOutcome } from '../../machines/plan/draft/rule-outcomes'
import type { PlanStatus } from '../../machines/plan/life/plan.machine'

/** The domain's list as storage knows it: one that only one of the two has is a fault of types where it is stored or read. */
export const planStatuses = [
  'draft',
  'inReview',
  'returned',
  'approved',
  'agreed',
  'disagreed',
  'superseded',
] as const satisfies readonly PlanStatus[]

export const ruleOutcomes = ['drafted', 'kept', 'changed', 'dropped'] as const satisfies readonly RuleOutcome[]
