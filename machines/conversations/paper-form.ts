import type { Question } from '../questions/define-question'
import { conversations, type ConversationName } from './conversations'
import { questionStates } from './walk'

/** What is asked before anything may be sent: the quick start, and what the summary asks. */
export const askedOnPaper = ['quickStart', 'summary'] as const satisfies readonly ConversationName[]

/** Every question of a conversation in the order of its chart, those that only some people meet too. */
export const questionsOf = (name: ConversationName): Question[] =>
  [...questionStates(conversations[name]).values()].map(({ question }) => question)
