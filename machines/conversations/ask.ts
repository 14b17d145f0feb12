import { assign, setup } from 'xstate'
import { AnsweredSoFar, noAnswers, type Answers } from '../questions/answers'
import { keyOf, type AnswerValue, type Question } from '../questions/define-question'
import type { Statement } from '../questions/define-statement'

/** How often a loop may go round: more would tire the person and says nothing new. */
export const mostRounds = 3

export type Answered = { type: 'question.answered'; value: AnswerValue }
export type ConversationContext = { round: number; answers: Answers }

/** Where to go from a question. `when` holds on the answers so far, the new one included. */
export type Branch<S extends string> = { when?: Statement; to: S; again?: true }

export const conversation = setup({
  types: {} as {
    context: ConversationContext
    input: { given: Answers } | undefined
    events: Answered
    meta: { question: Question; branches: readonly Branch<string>[] }
  },
})

/** What a conversation starts from: the answers that other conversations have given. */
export const startingFrom = ({ input }: { input: { given: Answers } | undefined }): ConversationContext => ({
  round: 0,
  answers: input?.given ?? noAnswers,
})

const withAnswer = (question: Question, context: ConversationContext, event: Answered): Answers =>
  new AnsweredSoFar(keyOf(question, context.round), event.value, context.answers)

/**
 * The state in which one question is asked: `ask(hampers, [{ when: reportsLimitation, to: 'treatment' }, { to: 'sleep' }])`.
 * The first branch whose statement holds is taken; the last one needs none. A branch with `again` starts a new round.
 */
export function ask<const S extends string>(question: Question, next: S | readonly Branch<S>[]) {
  const branches: readonly Branch<S>[] = typeof next === 'string' ? [{ to: next }] : next
  return conversation.createStateConfig({
    meta: { question, branches },
    on: {
      'question.answered': branches.map(({ when, to, again }) => ({
        target: to,
        description: when?.name,
        guard: ({ context, event }: { context: ConversationContext; event: Answered }) =>
          (!again || context.round + 1 < mostRounds) && (!when || when.holds(withAnswer(question, context, event))),
        actions: assign(({ context, event }: { context: ConversationContext; event: Answered }) => ({
          round: again ? context.round + 1 : context.round,
          answers: withAnswer(question, context, event),
        })),
      })),
    },
  })
}
