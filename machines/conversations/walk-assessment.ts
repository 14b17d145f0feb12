import { answersFrom, noAnswers, type Answers, type StoredAnswers } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import { questionAt } from '../questions/registry'
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

/** Whether one new answer can leave no trace in a conversation other than its next steps. */
const onlyGoesOn = (name: ConversationName, key: string, id: string, walked: Walked) =>
  !isOnPath(key, walked) && (asks(name, id) || !branchesLookAt(name).has(id))

/**
 * The assessment after one more answer: the same as walking everything again, but an answer to a next question costs
 * only the steps it opens. Any change of an earlier answer walks again from the start.
 */
export function withOneAnswer(before: WalkedAssessment, key: string, value: AnswerValue): WalkedAssessment {
  const stored = new Map(before.stored).set(key, value)
  const id = questionAt(key)?.question.id
  if (!id) return { ...before, stored }
  if (!conversationNames.every((name) => onlyGoesOn(name, key, id, before.walks[name]))) return walkAssessment(stored)
  const walks = { ...before.walks }
  for (const name of conversationNames) {
    if (walks[name].next?.key === key) walks[name] = walkOn(conversations[name], walks[name], stored)
  }
  return collect(stored, walks)
}

/** The step of a key when it is on some conversation's path or next: only those may be asked and answered. */
export function stepFor(
  { walks }: WalkedAssessment,
  key: string,
): { conversation: ConversationName; step: Step } | undefined {
  for (const conversation of conversationNames) {
    const { path, next } = walks[conversation]
    const step = next?.key === key ? next : path.find((one) => one.key === key)
    if (step) return { conversation, step }
  }
  return undefined
}

/** Whether every question of the conversation on its path has an answer. */
export function isDone({ walks }: WalkedAssessment, name: ConversationName): boolean {
  return walks[name].next === null
}

/** Whether the person has answered something in the topic that the quick start does not ask. */
export function isStarted({ walks }: WalkedAssessment, name: ConversationName): boolean {
  return walks[name].path.some(({ question }) => name === 'quickStart' || !asks('quickStart', question.id))
}

