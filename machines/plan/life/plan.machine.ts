import { setup, transition } from 'xstate'

export const planStatuses = ['draft', 'inReview', 'returned', 'approved', 'agreed', 'disagreed', 'superseded'] as const
export type PlanStatus = (typeof planStatuses)[number]

export type PlanEvent =
  | { type: 'plan.opened'; coachId: string }
  | { type: 'plan.edited' }
  | { type: 'plan.returned'; question: string }
  | { type: 'plan.answered'; answer: string }
  | { type: 'plan.approved'; coachId: string }
  /** `isSeen`: the jobseeker has had the approved plan before them. */
  | { type: 'plan.approvalUndone'; isSeen: boolean }
  | { type: 'plan.agreed' }
  | { type: 'plan.disagreed'; because: string }
  | { type: 'plan.reopened' }
  | { type: 'plan.taskReported' }
  | { type: 'sharing.changed' }
  | { type: 'plan.superseded' }

/**
 * The life of a plan. The software drafts; a named coach approves; only then does the jobseeker have a plan, and says
 * whether they agree. What the person no longer shares leaves the draft at once. A disagreement goes back to the coach,
 * never away. An approval can be undone until the jobseeker has seen it. A plan that a coach takes up again stays in force, as a version of its own, until the next approval
 * supersedes it.
 */
export const planMachine = setup({
  types: {} as { events: PlanEvent },
  guards: {
    namesCoach: ({ event }) => 'coachId' in event && event.coachId !== '',
    asksSomething: ({ event }) => event.type === 'plan.returned' && event.question.trim() !== '',
    saysSomething: ({ event }) => event.type === 'plan.answered' && event.answer.trim() !== '',
    isUnseen: ({ event }) => event.type === 'plan.approvalUndone' && !event.isSeen,
    saysWhy: ({ event }) => event.type === 'plan.disagreed' && event.because.trim() !== '',
  },
}).createMachine({
  id: 'plan',
  initial: 'draft',
  states: {
    draft: {
      on: {
        'plan.opened': { guard: 'namesCoach', target: 'inReview' },
        'sharing.changed': 'draft',
        'plan.superseded': 'superseded',
      },
    },
    inReview: {
      on: {
        'plan.opened': { guard: 'namesCoach', target: 'inReview' },
        'plan.edited': 'inReview',
        'plan.returned': { guard: 'asksSomething', target: 'returned' },
        'plan.approved': { guard: 'namesCoach', target: 'approved' },
        'sharing.changed': 'inReview',
        'plan.superseded': 'superseded',
      },
    },
    returned: {
      on: {
        'plan.answered': { guard: 'saysSomething', target: 'inReview' },
        'sharing.changed': 'returned',
        'plan.superseded': 'superseded',
      },
    },
    approved: {
      on: {
        'plan.agreed': 'agreed',
        'plan.disagreed': { guard: 'saysWhy', target: 'disagreed' },
        'plan.taskReported': 'approved',
        'plan.approvalUndone': { guard: 'isUnseen', target: 'inReview' },
        'plan.reopened': 'inReview',
        'plan.superseded': 'superseded',
      },
    },
    agreed: { on: { 'plan.taskReported': 'agreed', 'plan.reopened': 'inReview', 'plan.superseded': 'superseded' } },
    disagreed: { on: { 'plan.reopened': 'inReview', 'plan.superseded': 'superseded' } },
    superseded: { type: 'final' },
  },
})

/** The status after an event, or `null` when the plan's life does not allow it now. */
export function nextStatus(status: PlanStatus, event: PlanEvent): PlanStatus | null {
  const state = planMachine.resolveState({ value: status })
  if (!state.can(event)) return null
  const [next] = transition(planMachine, state, event)
  return next.value as PlanStatus
}
