import { assign, initialTransition, setup, transition, type SnapshotFrom } from 'xstate'
import { conversationNames, type ConversationName } from './conversations'
import { isDone, type WalkedAssessment } from './walk-assessment'

type AssessmentEvent =
  | { type: 'conversation.finished'; conversation: ConversationName }
  | { type: 'conversation.reopened'; conversation: ConversationName }
  | { type: 'assessment.sent' }
  | { type: 'assessment.returned' }

/** What storage knows of an assessment besides its answers. */
export type AssessmentStatus = 'open' | 'sent' | 'returned'

/**
 * The whole: a quick start, then topics in any order or none at all, then the summary, then sending. A coach may return
 * a sent assessment with a question; it is then open again and may be sent again.
 */
export const assessmentMachine = setup({
  types: {} as {
    context: { finished: readonly ConversationName[] }
    events: AssessmentEvent
  },
  guards: {
    finishesQuickStart: ({ event }) => event.type === 'conversation.finished' && event.conversation === 'quickStart',
    reopensQuickStart: ({ event }) => event.type === 'conversation.reopened' && event.conversation === 'quickStart',
    finishesQuickStartLast: ({ context, event }) =>
      event.type === 'conversation.finished' &&
      event.conversation === 'quickStart' &&
      context.finished.includes('summary'),
    finishesSummary: ({ event }) => event.type === 'conversation.finished' && event.conversation === 'summary',
    reopensSummary: ({ event }) => event.type === 'conversation.reopened' && event.conversation === 'summary',
  },
  actions: {
    remember: assign({
      finished: ({ context, event }) =>
        event.type === 'conversation.finished' ? [...context.finished, event.conversation] : context.finished,
    }),
    forget: assign({
      finished: ({ context, event }) =>
        event.type === 'conversation.reopened'
          ? context.finished.filter((name) => name !== event.conversation)
          : context.finished,
    }),
  },
}).createMachine({
  id: 'assessment',
  context: { finished: [] },
  initial: 'quickStart',
  states: {
    quickStart: {
      on: {
        'conversation.finished': [
          { guard: 'finishesQuickStartLast', target: 'readyToSend', actions: 'remember' },
          { guard: 'finishesQuickStart', target: 'choosingTopics', actions: 'remember' },
          { actions: 'remember' },
        ],
        'conversation.reopened': { actions: 'forget' },
      },
    },
    choosingTopics: {
      on: {
        'conversation.finished': [
          { guard: 'finishesSummary', target: 'readyToSend', actions: 'remember' },
          { actions: 'remember' },
        ],
        'conversation.reopened': [
          { guard: 'reopensQuickStart', target: 'quickStart', actions: 'forget' },
          { actions: 'forget' },
        ],
      },
    },
    readyToSend: {
      on: {
        'conversation.finished': { actions: 'remember' },
        'conversation.reopened': [
          { guard: 'reopensQuickStart', target: 'quickStart', actions: 'forget' },
          { guard: 'reopensSummary', target: 'choosingTopics', actions: 'forget' },
          { actions: 'forget' },
        ],
        'assessment.sent': 'sent',
      },
    },
    sent: { on: { 'assessment.returned': 'readyToSend' } },
  },
})

export type AssessmentSnapshot = SnapshotFrom<typeof assessmentMachine>

/**
 * The state of the whole assessment, derived from the walks and what storage knows; nothing of it is stored. What was
 * sent stays sent: a question that a new version adds is asked only if the coach returns it.
 */
export function assessmentState(walked: WalkedAssessment, status: AssessmentStatus): AssessmentSnapshot {
  const finished = conversationNames.filter((name) => isDone(walked, name))
  if (status === 'sent') return assessmentMachine.resolveState({ value: 'sent', context: { finished } })
  let [state] = initialTransition(assessmentMachine)
  for (const conversation of finished) {
    ;[state] = transition(assessmentMachine, state, { type: 'conversation.finished', conversation })
  }
  return state
}
