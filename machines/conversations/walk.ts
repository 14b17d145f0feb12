import { createActor, type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import type { Answers, StoredAnswers } from '../questions/answers'
import { keyOf, type AnswerValue, type Question } from '../questions/define-question'
import { isAnswer } from '../questions/read-answer'
import type { Answered, Branch, ConversationContext } from './ask'

/** A conversation: one topic's hand-written machine, or the quick start. */
export type Conversation = AnyStateMachine

/** A question in its place: `key` is what its answer is stored under. */
export type Step = { key: string; question: Question; round: number }

export type Walked = {
  /** The questions answered on the path, in the order they were asked; of what was sent, also those after `next`. */
  path: readonly Step[]
  /** The first question without an answer, to be asked next; `null` when the conversation is done. */
  next: Step | null
  /**
   * The answers that count here: those given on the path, with those the walk started from. What was passed over is as
   * if skipped.
   */
  answers: Answers
  /** Where the machine stands, to walk on from in memory. Never stored: answers are the truth. */
  state: AnyMachineSnapshot
}

/**
 * What is known of an assessment that was sent. A question without an answer hides nothing of what comes after it: a
 * later version asks it, or takes its answer no more. It is passed over as if skipped.
 */
export type Sent = {
  /** The keys of answers that did not count when it was sent. They do not begin to after a question without an answer. */
  leftOut: ReadonlySet<string>
}

type QuestionState = { question: Question; branches: readonly Branch<string>[] }

const asked = new WeakMap<Conversation, ReadonlyMap<string, QuestionState>>()

/** The questions of a conversation by the name of their state, which is the question's id. */
export function questionStates(machine: Conversation): ReadonlyMap<string, QuestionState> {
  const known = asked.get(machine)
  if (known) return known
  const found = new Map(
    Object.entries(machine.states).flatMap(([name, state]): [string, QuestionState][] =>
      state.meta ? [[name, state.meta as QuestionState]] : [],
    ),
  )
  asked.set(machine, found)
  return found
}

const stepAt = (machine: Conversation, { value, context }: AnyMachineSnapshot): Step => {
  const state = questionStates(machine).get(String(value))
  if (!state) throw new Error(`State ${String(value)} of ${machine.id} asks nothing and is not final`)
  const { round } = context as ConversationContext
  return { key: keyOf(state.question, round), question: state.question, round }
}

const nothing = () => undefined
const scopes = new WeakMap<Conversation, AnyActorScope>()

/**
 * What `transition()` of XState makes anew for every step, an actor that is never started, made once: that was four
 * fifths of a walk. Our machines only branch and assign, so nothing of a step stays in it.
 */
function scopeOf(machine: Conversation): AnyActorScope {
  const known = scopes.get(machine)
  if (known) return known
  const self = createActor(machine)
  const scope: AnyActorScope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }
  scopes.set(machine, scope)
  return scope
}

const answered = (value: AnswerValue): Answered => ({ type: 'question.answered', value })

/** What the person added beside an answer of theirs, where they did. */
function addedBeside({ question: { beside }, round }: Step, value: AnswerValue, stored: StoredAnswers): Step[] {
  if (!beside || value === null) return []
  const key = keyOf(beside, round)
  const added = stored.get(key) ?? undefined
  return isAnswer(beside, added) ? [{ key, question: beside, round }] : []
}

function walkFrom(
  machine: Conversation,
  start: AnyMachineSnapshot,
  before: readonly Step[],
  stored: StoredAnswers,
  sent?: Sent,
): Walked {
  let state = start
  let next: Step | null = null
  const path = [...before]
  while (state.status === 'active') {
    const step = stepAt(machine, state)
    const value = stored.get(step.key)
    const counts = isAnswer(step.question, value) && !(next && sent?.leftOut.has(step.key))
    if (counts) path.push(step, ...addedBeside(step, value, stored))
    else next ??= step
    if (!counts && !sent) break
    state = machine.transition(state, answered(counts ? value : null), scopeOf(machine)) as AnyMachineSnapshot
  }
  return { path, next, answers: state.context.answers, state }
}

/**
 * Where the person stands in a conversation, derived from the stored answers: starts at the first question and takes
 * each stored answer that is valid today until a question has none. Answers off the path are left alone.
 *
 * @param given answers of other conversations that this one may branch on
 * @param sent of an assessment that was sent: the walk goes on to the end, over questions without an answer
 */
export function walk(machine: Conversation, stored: StoredAnswers, given: Answers, sent?: Sent): Walked {
  const start = machine.getInitialSnapshot(scopeOf(machine), { given }) as AnyMachineSnapshot
  return walkFrom(machine, start, [], stored, sent)
}

/** The same as a walk from the start when nothing on the path so far has changed; costs only the new steps. */
export function walkOn(machine: Conversation, { state, path }: Walked, stored: StoredAnswers): Walked {
  return walkFrom(machine, state, path, stored)
}
