import { addDays, addMonths, inForce, type DatedFact } from '../law/deadlines'
import type { PlanKind } from '../law/plan-kind'

const followUpKinds = ['jobSearchDiscussion', 'reassessment'] as const
type FollowUpKind = (typeof followUpKinds)[number]

/** What follows from an approved plan: the last day for it, and the day from which a coach sees it. ISO dates. */
type FollowUp = { kind: FollowUpKind; dueOn: string; seenFrom: string }

/** So long before its last day a coach sees it, in days. */
export const daysAhead = 14

/**
 * The next job-search discussion by the day that the plan says, and the next assessment of the service needs: a
 * multi-sectoral plan is reviewed within months of its approval (381/2023), otherwise the needs are assessed again when
 * the answers have grown old.
 *
 * @param approvedOn ISO date
 * @param assessedOn the day of sending, an ISO date
 */
export function followUpsOf(
  plan: { planKind: PlanKind; nextDiscussionBy: string },
  { approvedOn, assessedOn }: { approvedOn: string; assessedOn: string },
  deadlines: readonly DatedFact[],
): FollowUp[] {
  const [from, months] =
    plan.planKind === 'multiSectoral'
      ? ([approvedOn, 'multiSectoralReviewMonths'] as const)
      : ([assessedOn, 'reassessmentMonths'] as const)
  const due: [FollowUpKind, string][] = [
    ['jobSearchDiscussion', plan.nextDiscussionBy],
    ['reassessment', addMonths(from, inForce(deadlines, months, approvedOn))],
  ]
  return due.map(([kind, dueOn]) => ({ kind, dueOn, seenFrom: addDays(dueOn, -daysAhead) }))
}
