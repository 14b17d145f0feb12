import { readFileSync } from 'node:fs'
import type { Rule } from '../../machines/plan/rules/define-rule'
import { answersFrom, type Answers } from '../../machines/questions/answers'
import { keyOf, type AnswerValue, type Question } from '../../machines/questions/define-question'
import { answersBehind, type Statement } from '../../machines/questions/define-statement'
import { tellingValues } from '../factories/answer-generator'
import type { Golden } from '../prove/golden'

type Given = ReadonlyMap<string, AnswerValue>

const isOwnWords = ({ kind }: Question) => kind === 'shortText' || kind === 'longText'

/** Own words that a statement may tell apart: none worth reading, short, long, other letters, danger. */
const someWords = ['-', '12', 'x', 'En tiedä', 'Siivooja ja keittiöapulainen', 'ممرضة', 'Haluan tappaa itseni', 'a'.repeat(300)] // prettier-ignore

/** At most so many ways to answer are tried together; questions that have more are tried one at a time. */
const together = 5000

const alone = (question: Question, round: number, values: readonly AnswerValue[]): Given[] =>
  values.map((value) => new Map([[keyOf(question, round), value]]))

/** Ways to answer the questions in one round: all that go together, and own words in many ways. */
function waysInRound(about: readonly Question[], round: number): Given[] {
  const listed = about.filter(({ repeats }) => repeats || round === 0)
  const eachAlone = listed.flatMap((question) =>
    alone(question, round, isOwnWords(question) ? someWords : tellingValues(question)),
  )
  const count = listed.reduce((product, question) => product * (tellingValues(question).length + 1), 1)
  if (listed.length < 2 || count > together) return eachAlone
  const joined = listed.reduce<Given[]>(
    (ways, question) =>
      ways.flatMap((way) => [way, ...alone(question, round, tellingValues(question)).map((one) => new Map([...way, ...one]))]),
    [new Map()],
  )
  return [...eachAlone, ...joined.filter(({ size }) => size > 1)]
}

const without = (given: Given, key: string): Given => new Map([...given].filter(([other]) => other !== key))

/**
 * What a statement does, whatever it is called: every way to answer its questions, in the first three rounds of a loop, at
 * which it begins or ceases to hold by the last answer given. A new option that changes nothing changes nothing here.
 */
export function turnsOf({ about, holds }: Statement): string[] {
  const isTrue = (given: Given) => holds(answersFrom(given))
  const ways = [0, 1, 2].flatMap((round) => waysInRound(about, round))
  return ways.flatMap((given) => {
    const now = isTrue(given)
    const before = [...given.keys()].some((key) => isTrue(without(given, key)))
    return now === before ? [] : [`${now ? 'holds' : 'ceases'} ${JSON.stringify([...given])}`]
  })
}

/** The answers that were kept of the first version, those of the examples among them. Their file is never written again. */
const kept = (JSON.parse(readFileSync('tests/golden/0.1.0.json', 'utf8')) as Golden).sets.map(
  ({ name, answers, counted }): [string, Answers] => [
    name,
    answersFrom(new Map(answers.filter(([key]) => counted.includes(key)))),
  ],
)

/** To whom of those that were kept a rule applies, and on which of their answers it rests. */
export const appliesTo = ({ when }: Rule): string[] =>
  kept.flatMap(([name, answers]) =>
    when.holds(answers) ? [`${name}: ${answersBehind(when, answers).toSorted().join(' ')}`] : [],
  )
