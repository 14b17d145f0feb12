import { answersFrom, noAnswers, type Answers, type StoredAnswers } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import { asks, branchesLookAt, conversationNames, conversations, type ConversationName } from './conversations'
import { walk, walkOn, type Sent, type Step, type Walked } from './walk'

/** Where a person stands in the whole assessment. */
export type WalkedAssessment = {
  stored: StoredAnswers
  /** Where it was sent, also when a coach has returned it. */
  sent?: Sent
  walks: Readonly<Record<ConversationName, Walked>>
  /** The answers that count: on the path of at least one conversation. Drafts and coaches see only these. */
  answers: Answers
}

/** The answers given on the paths of some conversations. */
function countedOn(stored: StoredAnswers, walks: readonly Walked[]): Answers {
  const counted = new Map<string, AnswerValue>()
  for (const { path } of walks) for (const { key } of path) counted.set(key, stored.get(key)!)
  return answersFrom(counted)
}

/** What counts is computed on first read: an answer on the way to the next question needs none of it. */
function collect(stored: StoredAnswers, walks: Record<ConversationName, Walked>, sent?: Sent): WalkedAssessment {
  let counted: Answers | undefined
  return {
    stored,
    sent,
    walks,
    get answers() {
      return (counted ??= countedOn(stored, Object.values(walks)))
    },
  }
}

/**
 * Walks every conversation over the stored answers, each building on those before it. What was `sent` stays sent: its
 * answers count on when a later version asks something new among them.
 */
export function walkAssessment(stored: StoredAnswers, sent?: Sent): WalkedAssessment {
  let given: Answers = noAnswers
  const walks = {} as Record<ConversationName, Walked>
  for (const name of conversationNames) {
    walks[name] = walk(conversations[name], stored, given, sent)
    // What was passed over is a skip only to its own conversation: the jobseeker did not skip it.
    given = sent ? countedOn(stored, Object.values(walks)) : walks[name].answers
  }
  return collect(stored, walks, sent)
}

/** The keys of stored answers that do not count: those of questions off the path, kept in case it comes back. */
export function leftOutOf({ stored, answers }: WalkedAssessment): string[] {
  return [...stored.keys()].filter((key) => answers.at(key) === undefined)
}

const isOnPath = (key: string, { path }: Walked) => path.some((step) => step.key === key)

/** Whether a step that begins or ceases to count leaves a conversation's way so far as it was. */
const isUnmovedBy = (name: ConversationName, { key, question }: Step, walked: Walked) =>
  !branchesLookAt(name).has(question.id) || walked.next?.key === key || isOnPath(key, walked)

/** The steps of one path that are not on another. */
const without = ({ path }: Walked, other: Walked) => path.filter(({ key }) => !isOnPath(key, other))

/**
 * The assessment after one more answer: the same as walking everything again, but an answer to a next question costs
 * only the steps it opens, and a conversation that branches on one of them is walked again. Any change of an earlier
 * answer, what is added beside one, and any answer to what was sent and returned walks everything again from the start.
 */
export function withOneAnswer(before: WalkedAssessment, key: string, value: AnswerValue): WalkedAssessment {
  const stored = new Map(before.stored).set(key, value)
  const isNext = conversationNames.some((name) => before.walks[name].next?.key === key)
  if (before.sent || !isNext || conversationNames.some((name) => isOnPath(key, before.walks[name])))
    return walkAssessment(stored, before.sent)
  const walks = { ...before.walks }
  const changed: Step[] = []
  for (const [index, name] of conversationNames.entries()) {
    const was = before.walks[name]
    const given = () => conversationNames.slice(0, index).map((earlier) => walks[earlier])
    if (!changed.every((step) => isUnmovedBy(name, step, was)))
      walks[name] = walk(conversations[name], stored, countedOn(stored, given()))
    else if (was.next?.key === key) walks[name] = walkOn(conversations[name], was, stored)
    if (walks[name] !== was) changed.push(...without(walks[name], was), ...without(was, walks[name]))
  }
  return collect(stored, walks)
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

/** Whether the person has answered something in the topic that neither the quick start nor the summary asks. */
export function isStarted({ walks }: WalkedAssessment, name: ConversationName): boolean {
  if (name === 'quickStart') return walks.quickStart.path.length > 0
  const askedAnyway = name === 'summary' ? (['quickStart'] as const) : (['quickStart', 'summary'] as const)
  return walks[name].path.some(({ question }) => !askedAnyway.some((other) => asks(other, question.id)))
}
