import { asks } from '../../conversations/conversations'
import { answerTo, answersFrom, type Answers } from '../../questions/answers'
import type { AnswerValue, Question } from '../../questions/define-question'
import { questionAt, topicOfQuestion, type TextTopic } from '../../questions/registry'
import { displayName, sharedTopics, shareHealth } from '../../questions/summary'
import { callsForHelp, helpShownMark, needsHelpAtOnce } from '../../statements'
import type { DraftPlan, PlanLine } from '../draft/draft-plan'
import type { Sought } from '../draft/sought'

/** How much of a topic the coach may read: all, only what the quick start asked, or nothing. */
export type Shared = 'all' | 'quickStart' | 'none'

/** What the person lets the coach read of a topic. Health needs a yes of its own; the summary is meant for the coach. */
export function sharedOf(topic: TextTopic, answers: Answers): Shared {
  if (topic === 'summary') return 'all'
  if (topic === 'health') return answerTo(answers, shareHealth) === 'yes' ? 'all' : 'none'
  return (answerTo(answers, sharedTopics) ?? []).includes(topic) ? 'all' : 'quickStart'
}

/** The topic under which an answer is opened to a reader: health goes with health, wherever it was asked. */
export function readUnder(question: Question): TextTopic {
  return question.sensitivity === 'health' ? 'health' : topicOfQuestion(question)
}

/**
 * The one place that decides which answers no page repeats, be it the coach's, a recipient's or the person's own: those that
 * alone call for crisis help, and every answer to a question about it, since a place that repeats "safe" and is silent
 * otherwise would tell. Only the question's own page shows them, to be changed, and what holds all of the person's data.
 */
export function isNeverRepeated(key: string, value: AnswerValue): boolean {
  return questionAt(key)?.question.sensitivity === 'crisis' || callsForHelp(key, value)
}

/** The name that a person gave, where pages may say it. */
export function nameToSay(answers: Answers): string | null {
  const name = answerTo(answers, displayName)
  return name && !isNeverRepeated(displayName.id, name) ? name : null
}

/** Whether the coach may read the answer under a key. */
export function mayCoachRead(key: string, answers: Answers): boolean {
  const question = questionAt(key)?.question
  if (!question || isNeverRepeated(key, answers.at(key) ?? null)) return false
  const shared = question.id === shareHealth.id ? 'all' : sharedOf(readUnder(question), answers)
  return shared === 'all' || (shared === 'quickStart' && asks('quickStart', question.id))
}

/**
 * The answers that the coach's draft is made from: what the coach may read, and a mark when crisis help was shown, so
 * that the draft can say so and nothing of why.
 */
export function answersForCoach(answers: Answers): Answers {
  const shared = new Map<string, AnswerValue>([...answers.entries()].filter(([key]) => mayCoachRead(key, answers)))
  if (needsHelpAtOnce.holds(answers)) shared.set(helpShownMark, 'yes')
  return answersFrom(shared)
}

const mayTell = (keys: readonly string[], answers: Answers) =>
  keys.every((key) => key === helpShownMark || mayCoachRead(key, answers))

/** What is sought, of the answers that the coach may still read. */
const soughtNow = ({ told, toAsk }: Sought, answers: Answers): Sought => ({
  told: told.filter(({ key }) => mayTell([key], answers)),
  toAsk,
})

/** Whether something in a draft rests on answers that the coach may no longer read. */
export function restsOnTakenBack(draft: DraftPlan, answers: Answers): boolean {
  const ofLines = draft.lines.flatMap((line) => [
    ...line.because.map((one) => one.answers),
    ...(line.kind === 'goal' ? (line.sought?.told ?? []).map(({ key }) => [key]) : []),
  ])
  const behind = [draft.planKindBecause, draft.obligation.because, ...ofLines]
  return !behind.every((keys) => mayTell(keys, answers))
}

/**
 * A draft that was made of what the person shared then, as the coach may see it now. What was approved stays in the plan;
 * reasons, flags, matters to agree on and what was left out tell of answers, and go when these are no longer shared.
 */
export function asSharedNow(draft: DraftPlan, answers: Answers): DraftPlan {
  if (!restsOnTakenBack(draft, answers)) return draft
  const { obligation } = draft
  const lines = draft.lines.map((line): PlanLine => {
    const because = line.because.filter((one) => mayTell(one.answers, answers))
    return line.kind === 'goal' && line.sought
      ? { ...line, because, sought: soughtNow(line.sought, answers) }
      : { ...line, because }
  })
  return {
    ...draft,
    planKindBecause: mayTell(draft.planKindBecause, answers) ? draft.planKindBecause : [],
    lines: lines.filter(({ kind, because }) => because.length > 0 || (kind !== 'flag' && kind !== 'agenda')),
    leftOut: [],
    obligation: mayTell(obligation.because, answers) ? obligation : { ...obligation, because: [], isTakenBack: true },
  }
}
