import { answersFrom, noAnswers, type Answers, type StoredAnswers } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import { asks, branchesLookAt, conversationNames, conversations, type ConversationName } from './conversations'
import { walk, walkOn, type Step, type Walked } from './walk'

/** Where a person stands in the whole assessment. */
export type WalkedAssessment = {
  stored: StoredAnswers
  walks: Readonly<Record<ConversationName, Walked>>
  /** The answers that count: on the path of at least one conversation. Drafts and coaches see only these. */
  answers: Answers
}

function collect(stored: StoredAnswers, walks: Record<ConversationName, Walked>): WalkedAssessment {
  const counted = new Map<string, AnswerValue>()
  for (const { path } of Object.values(walks)) for (const { key } of path) counted.set(key, stored.get(key)!)
  return { stored, walks, answers: answersFrom(counted) }
}

/** Walks every conversation over the stored answers, each building on those before it. */
export function walkAssessment(stored: StoredAnswers): WalkedAssessment {
  let given: Answers = noAnswers
  const walks = {} as Record<ConversationName, Walked>
  for (const name of conversationNames) {
    walks[name] = walk(conversations[name], stored, given)
    given = walks[name].answers
  }
  return collect(stored, walks)
}

const isOnPath = (key: string, { path }: Walked) => path.some((step) => step.key === key)

/** Whether an answer that begins to count leaves a conversation's way so far as it was. */
const isUnmovedBy = (name: ConversationName, { key, question }: Step, walked: Walked) =>
  !branchesLookAt(name).has(question.id) || walked.next?.key === key || isOnPath(key, walked)

/**
 * The assessment after one more answer: the same as walking everything again, but an answer to a next question costs
 * only the steps it opens, unless another conversation branches on one of them. Any change of an earlier answer walks
 * again from the start.
 */
export function withOneAnswer(before: WalkedAssessment, key: string, value: AnswerValue): WalkedAssessment {
  const stored = new Map(before.stored).set(key, value)
  if (conversationNames.some((name) => isOnPath(key, before.walks[name]))) return walkAssessment(stored)
  const walks = { ...before.walks }
  for (const name of conversationNames) {
    if (walks[name].next?.key === key) walks[name] = walkOn(conversations[name], walks[name], stored)
  }
  const opened = conversationNames.flatMap((name) => walks[name].path.slice(before.walks[name].path.length))
  const staysRight = opened.every((step) =>
    conversationNames.every((name) => isUnmovedBy(name, step, before.walks[name])),
  )
  return staysRight ? collect(stored, walks) : walkAssessment(stored)
}

/**
 * Where a key is asked: only a question on some conversation's path, or next on it, may be asked and answered. Several
 * conversations may ask the same: the one that waits for it comes first, then one that the person is in the middle of.
 */
export function stepFor(
  walked: WalkedAssessment,
  key: string,
): { conversation: ConversationName; step: Step } | undefined {
  const places = conversationNames.flatMap((conversation) => {
    const { path, next } = walked.walks[conversation]
    const step = next?.key === key ? next : path.find((one) => one.key === key)
    return step
      ? [{ conversation, step, isNext: step === next, isGoingOn: next !== null && isStarted(walked, conversation) }]
      : []
  })
  return places.find(({ isNext }) => isNext) ?? places.find(({ isGoingOn }) => isGoingOn) ?? places[0]
}

/** Whether every question of the conversation on its path has an answer. */
export function isDone({ walks }: WalkedAssessment, name: ConversationName): boolean {
  return walks[name].next === null
}

/** Whether the person has answered something in the topic that the quick start does not ask. */
export function isStarted({ walks }: WalkedAssessment, name: ConversationName): boolean {
  return walks[name].path.some(({ question }) => name === 'quickStart' || !asks('quickStart', question.id))
}
