import type { ConversationName } from './conversations'
import measured from './minutes.json'
import type { StageName } from './stages'

type Measured = {
  /** Questions that three of four people of the walks are asked, and the minutes that these take. */
  questions: number
  minutes: number
  /** Seconds from a question, its own included, to the end of the conversation. */
  left: Readonly<Record<string, number>>
}

const conversationsMeasured: Readonly<Record<ConversationName, Measured>> = measured.conversations

/** Minutes of each stage of the quick start; together they are the minutes of all of it. */
export const stageMinutes: Readonly<Record<StageName, number>> = measured.stages

/** How long a conversation takes, in whole minutes, as measured on walks (`npm run minutes`). */
export const minutesOf = (name: ConversationName): number => conversationsMeasured[name].minutes

/** How many questions of a conversation three of four people are asked, as measured on walks. */
export const questionsOf = (name: ConversationName): number => conversationsMeasured[name].questions

/**
 * Minutes left in a conversation for a jobseeker who was asked these questions, the last of them now. Whole minutes, at least
 * one; the longer the way, the fewer: what an answer opens does not make them grow.
 */
export function minutesLeft(name: ConversationName, asked: readonly { id: string }[]): number {
  const { left, minutes } = conversationsMeasured[name]
  const seconds = asked.flatMap(({ id }) => left[id] ?? [])
  return Math.min(minutes, Math.max(1, Math.ceil(Math.min(Infinity, ...seconds) / 60)))
}
