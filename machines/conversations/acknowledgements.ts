import type { AnswerValue, Question } from '../questions/define-question'
import * as everydayLife from '../questions/everyday-life'
import * as goals from '../questions/goals'
import * as health from '../questions/health'
import * as situation from '../questions/situation'
import * as skills from '../questions/skills'
import { callsForHelp } from '../statements'
import type { StoredAnswers } from '../questions/answers'
import type { Step } from './walk'

/** What the guide says after an answer; the texts stand under the code in `guide.json`. `words` are the person's own. */
export type Acknowledgement = { code: AcknowledgementCode; words?: string; key: string }

type Rule = { question: Question; code: AcknowledgementCode; suits: (value: AnswerValue) => boolean }

const rule = (question: Question, code: AcknowledgementCode, suits: Rule['suits']): Rule => ({ question, code, suits })
const is = (question: Question, code: AcknowledgementCode, ...options: string[]) =>
  rule(question, code, (value) => options.includes(String(value)))
const within = (question: Question, code: AcknowledgementCode, least: number, most: number) =>
  rule(question, code, (value) => typeof value === 'number' && value >= least && value <= most)
const isSaid = (question: Question, code: AcknowledgementCode) =>
  rule(question, code, (value) => typeof value === 'string' && value !== '')

export type AcknowledgementCode =
  | 'jobEnded' | 'laidOff' | 'cameToFinland' | 'interpreterIsFree' | 'incomeFirst' | 'benefitFoundOut' | 'careCounts'
  | 'ownWordsNoted' | 'longExperience' | 'skillsFromElsewhere' | 'learntByDoing' | 'recognitionEarly' | 'languageIsFine'
  | 'cardsNoted' | 'askLess' | 'strengthCounts' | 'careIsAStep' | 'fitsTreatment' | 'youDecideWhoReads' | 'freeAdvice'
  | 'homeFirst' | 'directionTogether' | 'raiseNumber' | 'yourStep' | 'leftOut' // prettier-ignore

/**
 * After which answer the guide says something. What is told of trouble is thanked for or answered with what follows from
 * it, never praised; nothing is promised that the plan cannot keep. Municipality, age and contact get no word.
 */
const rules: readonly Rule[] = [
  is(situation.reason, 'jobEnded', 'jobEnded', 'underNotice'),
  is(situation.reason, 'laidOff', 'laidOff'),
  is(situation.reason, 'cameToFinland', 'cameToFinland'),
  is(situation.interpreter, 'interpreterIsFree', 'needed', 'sometimes'),
  is(situation.benefit, 'incomeFirst', 'none'),
  is(situation.benefit, 'benefitFoundOut', 'notSure'),
  is(everydayLife.caresForRelative, 'careCounts', 'daily', 'weekly'),
  isSaid(skills.mainWork, 'ownWordsNoted'),
  is(skills.experienceLength, 'longExperience', 'over10years'),
  is(skills.experienceKind, 'skillsFromElsewhere', 'hobby', 'association', 'household', 'care'),
  is(skills.education, 'learntByDoing', 'notFinishedBasic', 'basic'),
  is(skills.recognition, 'recognitionEarly', 'notApplied'),
  is(skills.finnishLevel, 'languageIsFine', 'fewWords', 'none'),
  rule(skills.cards, 'cardsNoted', (value) => Array.isArray(value) && !value.includes('none')),
  within(health.workAbility, 'askLess', 0, 2),
  within(health.workAbility, 'strengthCounts', 3, 5),
  is(health.treatment, 'careIsAStep', 'wouldNeed'),
  is(health.treatment, 'fitsTreatment', 'goingOn'),
  is(health.substances, 'youDecideWhoReads', 'wantsToTalk'),
  is(everydayLife.debts, 'freeAdvice', 'tooMuch', 'enforcement'),
  is(everydayLife.homeSituation, 'homeFirst', 'mayLose', 'noHome'),
  is(goals.hope, 'directionTogether', 'notSure'),
  within(goals.confidence, 'raiseNumber', 0, 3),
  isSaid(goals.ownStep, 'yourStep'),
]

const rulesOf: ReadonlyMap<string, readonly Rule[]> = new Map(
  rules.map(({ question }) => [question.id, rules.filter((one) => one.question.id === question.id)]),
)

/** An answer that has a word is followed by at least two that have none. */
const quietAnswers = 2

/** What could be said after one answer; nothing where it opens crisis help or the question asks about danger. */
function wordAfter({ key, question }: Step, value: AnswerValue): Acknowledgement | null {
  if (question.sensitivity === 'crisis') return null
  if (value === null) return { code: 'leftOut', key }
  const found = rulesOf.get(question.id)?.find(({ suits }) => suits(value))
  if (!found || callsForHelp(key, value)) return null
  return found.code === 'ownWordsNoted' ? { code: found.code, key, words: String(value) } : { code: found.code, key }
}

/**
 * What the guide says after the last of these answers, if anything: at most after one in three, never the same twice in a
 * row, and nothing after an answer about danger. The same answers always get the same words.
 */
export function acknowledgementAfter(answered: readonly Step[], stored: StoredAnswers): Acknowledgement | null {
  let last: { at: number; code: AcknowledgementCode } | undefined
  let said: Acknowledgement | null = null
  for (const [at, step] of answered.entries()) {
    const isQuiet = last !== undefined && at - last.at <= quietAnswers
    const word = isQuiet ? null : wordAfter(step, stored.get(step.key) ?? null)
    said = word?.code === last?.code ? null : word
    if (said) last = { at, code: said.code }
  }
  return said
}
