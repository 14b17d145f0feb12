import { assign, initialTransition, setup, transition, type SnapshotFrom } from 'xstate'
import { conversationNames, type ConversationName } from './conversations'
import { isDone, type WalkedAssessment } from './walk-assessment'

type AssessmentEvent =
  | { type: 'conversation.finished'; conversation: ConversationName }
  | { type: 'assessment.sent' }
  | { type: 'assessment.returned' }
  | { type: 'assessment.answered' }

/** What storage knows of an assessment besides its answers. */
export type AssessmentStatus = 'open' | 'sent' | 'returned'

/**
 * The whole: a quick start, then topics in any order or none at all, then the summary, then sending. A coach may return
 * a sent assessment with a question: its answers may then be changed again, and go to the coach with the reply.
 */
export const assessmentMachine = setup({
  types: {} as {
    context: { finished: readonly ConversationName[] }
    events: AssessmentEvent
  },
  guards: {
    finishesQuickStart: ({ event }) => event.type === 'conversation.finished' && event.conversation === 'quickStart',
    finishesQuickStartLast: ({ context, event }) =>
      event.type === 'conversation.finished' &&
      event.conversation === 'quickStart' &&
      context.finished.includes('summary'),
    finishesSummary: ({ event }) => event.type === 'conversation.finished' && event.conversation === 'summary',
  },
  actions: {
    remember: assign({
      finished: ({ context, event }) =>
        event.type === 'conversation.finished' ? [...context.finished, event.conversation] : context.finished,
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
      },
    },
    choosingTopics: {
      on: {
        'conversation.finished': [
          { guard: 'finishesSummary', target: 'readyToSend', actions: 'remember' },
          { actions: 'remember' },
        ],
      },
    },
    readyToSend: {
      on: {
        'conversation.finished': { actions: 'remember' },
        'assessment.sent': 'sent',
      },
    },
    sent: { on: { 'assessment.returned': 'returned' } },
    returned: { on: { 'assessment.answered': 'sent' } },
  },
})

type AssessmentSnapshot = SnapshotFrom<typeof assessmentMachine>

/**
 * The state of the whole assessment, derived from the walks and what storage knows; nothing of it is stored. What was
 * sent stays sent, whatever a new version asks.
 */
export function assessmentState(walked: WalkedAssessment, status: AssessmentStatus): AssessmentSnapshot {
  const finished = conversationNames.filter((name) => isDone(walked, name))
  if (status !== 'open') return assessmentMachine.resolveState({ value: status, context: { finished } })
  let [state] = initialTransition(assessmentMachine)
  for (const conversation of finished) {
    ;[state] = transition(assessmentMachine, state, { type: 'conversation.finished', conversation })
  }
  return state
}
