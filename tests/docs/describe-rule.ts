import { createHash } from 'node:crypto'
import type { Rule } from '../../machines/plan/rules/define-rule'
import { answersFrom } from '../../machines/questions/answers'
import { keyOf, type AnswerValue, type Question } from '../../machines/questions/define-question'
import type { Statement } from '../../machines/questions/define-statement'
import { tellingValues } from '../factories/answer-generator'
import { appliesTo, turnsOf } from './try-statement'

const code = (text: unknown) => `\`${String(text)}\``

/** The values in short: a run of numbers by its ends. */
function inShort(values: readonly AnswerValue[]): string {
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length > 1) return `${numbers[0]}–${numbers.at(-1)}`
  return values.map((value) => code(value)).join(' or ')
}

/** What a statement about one answer takes, tried out with the values that tell. */
function taken({ holds }: Statement, question: Question): string {
  const values = tellingValues(question).filter((value) => holds(answersFrom(new Map([[keyOf(question), value]]))))
  const isOwnWords = question.kind === 'shortText' || question.kind === 'longText'
  return `${code(question.id)} is ${isOwnWords ? 'told' : inShort(values)}`
}

/** A statement that searches several answers or rounds, or reads own words: what it takes cannot be said in short. */
const searches = ({ about }: Statement) =>
  about.length > 1 || about.some(({ kind, repeats }) => repeats || kind === 'shortText' || kind === 'longText')

const inWords = (statement: Statement): string => {
  const [question, ...others] = statement.about
  return others.length > 0 || question!.repeats ? code(statement.name) : taken(statement, question!)
}

/**
 * When a statement holds, in words that a coach can read. One that searches several answers goes by its name.
 *
 * @param tell how a statement is told that joins no others
 */
export function describeStatement(statement: Statement, tell = inWords): string {
  const { about, joins, restsOnSkips } = statement
  if (restsOnSkips) return `one of ${about.map(({ id }) => code(id)).join(' ')} was skipped`
  if (!joins) return tell(statement)
  const parts = joins.of.map((one) => describeStatement(one, tell))
  if (joins.by === 'not') return `not (${parts[0]})`
  return joins.by === 'all' || parts.length === 1 ? parts.join(' and ') : `(${parts.join(' or ')})`
}

const codes = (kind: string, listed: readonly string[] | undefined) =>
  listed?.length ? [`${kind}: ${listed.map(code).join(' ')}`] : []

/** What a rule proposes. */
export const describeProposals = (rule: Rule): readonly string[] => [
  ...codes('goals', rule.goals),
  ...codes('services', rule.services),
  ...codes('tasks', rule.tasks),
  ...codes('agenda', rule.agenda),
  ...codes('flags', rule.flags),
]

/** What a statement does, without the name that it has: renamed, it is the same. */
const byEffect = (statement: Statement) =>
  searches(statement) ? turnsOf(statement).join('; ') : taken(statement, statement.about[0]!)

/**
 * The same as long as the rule means the same: when it holds, whom of the people that we know it applies to and why, what it
 * proposes, how urgently and on what law.
 */
export function fingerprintOf(rule: Rule): string {
  const { when, phase, law = '' } = rule
  const meaning = [describeStatement(when, byEffect), appliesTo(rule), phase, law, ...describeProposals(rule)]
  return createHash('sha256').update(JSON.stringify(meaning)).digest('hex').slice(0, 12)
}
