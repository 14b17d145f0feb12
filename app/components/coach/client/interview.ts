import type { AnswerValue } from '../../../../machines/questions/define-question'
import type { DraftPlan } from '../../../../machines/plan/draft/draft-plan'
import type { CoachAnswer, CoachTopic } from './coach-answers'

/** A topic as it is read: what was told, and folded under it what was not, or that there is nothing of it. */
type InterviewTopic = Omit<CoachTopic, 'answers'> & { told: CoachAnswer[]; quiet: CoachAnswer[] }

/** What a coach reads before everything else, in this order. */
const firstKeys = [
  'messageToCoach',
  'priorities',
  'ownStep',
  'hope',
  'confidence',
  'contactWay',
  'contactDetails',
  'safeContact',
  'safeContactHow',
]

const saysNothing = new Set<unknown>(['no', 'none', 'never', 'notNeeded', 'nothing'])

/** An answer that there is nothing to tell of. */
function isNothing(value: AnswerValue | undefined): boolean {
  if (value === null || value === undefined) return true
  return Array.isArray(value) ? value.every((one) => saysNothing.has(one)) : saysNothing.has(value)
}

/** The answers behind the lines of a draft: these are never folded. */
export function keysBehind({ lines, planKindBecause, obligation }: DraftPlan): ReadonlySet<string> {
  return new Set([
    ...lines.flatMap(({ because }) => because.flatMap(({ answers }) => answers)),
    ...planKindBecause,
    ...obligation.because,
  ])
}

/**
 * The topics as a short interview: first what matters most, taken out of its topics, then topic by topic what was told; what
 * says "no" is folded, unless the draft rests on it.
 */
export function interviewOf(
  topics: readonly CoachTopic[],
  valueOf: (key: string) => AnswerValue | undefined,
  behindLines: ReadonlySet<string>,
): { first: CoachAnswer[]; topics: InterviewTopic[] } {
  const all = topics.flatMap(({ answers }) => answers)
  const isQuiet = ({ key }: CoachAnswer) => isNothing(valueOf(key)) && !behindLines.has(key)
  const first = firstKeys.flatMap((key) => all.filter((answer) => answer.key === key && !isQuiet(answer)))
  const isFirst = ({ key }: CoachAnswer) => first.some((answer) => answer.key === key)
  return {
    first,
    topics: topics.map(({ answers, ...topic }) => {
      const left = answers.filter((answer) => !isFirst(answer))
      return { ...topic, told: left.filter((answer) => !isQuiet(answer)), quiet: left.filter(isQuiet) }
    }),
  }
}
