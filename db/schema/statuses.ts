import type { RuleOutcome } from '../../machines/plan/draft/rule-outcomes'
import type { NoticeKind, NoticeWay } from '../../machines/notices/notice-kinds'
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

export const noticeKinds = [
  'planApproved',
  'questionBack',
  'messageWaits',
  'taskDay',
  'followUpDue',
  'unfinished',
  'unfinishedLast',
  'permissionUsed',
  'codeReplaced',
] as const satisfies readonly NoticeKind[]

export const noticeWays = ['email', 'textMessage', 'letter', 'none'] as const satisfies readonly NoticeWay[]
