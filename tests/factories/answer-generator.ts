import fc from 'fast-check'
import { asks, conversationNames, type ConversationName } from '../../machines/conversations/conversations'
import { walkAssessment, withOneAnswer } from '../../machines/conversations/walk-assessment'
import type { StoredAnswers } from '../../machines/questions/answers'
import { keyOf, type AnswerValue, type Question } from '../../machines/questions/define-question'
import { questionAt, questions } from '../../machines/questions/registry'
import { situations } from './situations'

/** Randomness for one answer. What it means depends on the question that it is for. */
type Draw = { skips: boolean; number: number; picks: readonly number[]; text: string }

const someTexts = [
  'Siivooja',
  'ممرضة',
  'Зварювальник',
  'Redovisningsekonom',
  'x',
  'Ääkköset & "lainaus" <b>',
  '工作\n🙂',
]

const draw: fc.Arbitrary<Draw> = fc.record({
  skips: fc.integer({ min: 0, max: 7 }).map((number) => number === 7),
  number: fc.nat(),
  picks: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 }),
  text: fc.constantFrom(...someTexts),
})

/** Looks like skills of ESCO; whether there are such skills only storage knows. */
const someSkills = ['a', 'b', 'c'].map((name) => `http://data.europa.eu/esco/skill/${name}`)

const firstYear = (month: string) => Number(month.slice(0, 4))

function optionsFrom(question: Question & { kind: 'choices' }, picks: readonly number[]): readonly string[] {
  const chosen = [...new Set(picks.map((pick) => question.options[pick % question.options.length]!))]
  if (question.exclusive && chosen.includes(question.exclusive)) return [question.exclusive]
  return chosen.slice(0, question.atMost)
}

function valueFrom(question: Question, { skips, number, picks, text }: Draw): AnswerValue {
  if (skips && question.skippable) return null
  switch (question.kind) {
    case 'choice':
      return question.options[number % question.options.length]!
    case 'choices':
      return optionsFrom(question, picks)
    case 'scale':
    case 'number':
      return question.min + (number % (question.max - question.min + 1))
    case 'month':
      return `${firstYear(question.earliest) + (number % 46)}-${String((number % 12) + 1).padStart(2, '0')}`
    case 'skills':
      return number % 5 === 0 ? ['none'] : someSkills.slice(0, 1 + (number % someSkills.length))
    case 'skillLevels':
      return [`${question.options[number % question.options.length]}@${someSkills[0]}`]
    case 'shortText':
    case 'longText':
      return text
  }
}

const ends = ({ min, max }: { min: number; max: number }) => Array.from({ length: max - min + 1 }, (_, n) => min + n)

/** Values that between them make every statement about one answer both true and false. */
export function tellingValues(question: Question): readonly AnswerValue[] {
  const skipped = question.skippable ? [null] : []
  switch (question.kind) {
    case 'choice':
      return [...question.options, ...skipped]
    case 'choices':
      return [...question.options.map((option) => [option]), ...skipped]
    case 'scale':
    case 'number':
      return [...ends(question), ...skipped]
    case 'month':
      return [question.earliest, ...skipped]
    case 'skills':
      return [someSkills, ['none'], ...skipped]
    case 'skillLevels':
      return [...question.options.map((option) => [`${option}@${someSkills[0]}`]), ...skipped]
    case 'shortText':
    case 'longText':
      return ['x', ...skipped]
  }
}

/** What a person answered, in order; a key that comes twice was edited. */
export type History = readonly (readonly [key: string, value: AnswerValue])[]

/** `which` leans to the first: people mostly go on where they are. An edit may be of anything. */
type Move = { edits: boolean; which: number; edited: number; draw: Draw }

const move: fc.Arbitrary<Move> = fc.record({
  edits: fc.integer({ min: 0, max: 5 }).map((number) => number === 5),
  edited: fc.nat({ max: 99 }),
  which: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 99 }) }),
  draw,
})

/** Plays the moves: each answers a next question of some conversation, or edits an answer given before. */
function play(beginning: History, moves: readonly Move[]): History {
  const history = [...beginning]
  let walked = walkAssessment(new Map(beginning))
  for (const { edits, which, edited, draw: drawn } of moves) {
    const next = conversationNames.flatMap((name) => walked.walks[name].next?.key ?? [])
    const given = [...walked.stored.keys()]
    const isEdit = next.length === 0 || (edits && given.length > 0)
    const key = isEdit ? given[edited % given.length]! : next[which % next.length]!
    const value = valueFrom(questionAt(key)!.question, drawn)
    history.push([key, value])
    walked = withOneAnswer(walked, key, value)
  }
  return history
}

const told = fc.constantFrom(...Object.values(situations).map(({ answers }): History => Object.entries(answers)))

/**
 * A whole assessment as it may happen: topics in any order, earlier answers changed now and then, left anywhere. It
 * begins with nothing, or goes on from where one of the six people was when ready to send.
 */
export const history: fc.Arbitrary<History> = fc.oneof(
  fc.array(move, { maxLength: 120, size: 'max' }).map((moves) => play([], moves)),
  fc.tuple(told, fc.array(move, { maxLength: 30, size: 'max' })).map(([beginning, moves]) => play(beginning, moves)),
)

/** What storage holds after a history. */
export const storedAfter = (given: History): StoredAnswers => new Map(given)

const keys = questions.flatMap((question) =>
  (question.repeats ? [0, 1, 2] : [0]).map((round) => keyOf(question, round)),
)
const rarely = fc.integer({ min: 0, max: 39 }).map((number) => number === 39)

/** What storage may hold: an answer to almost every question, on the path or not. Cheaper than a history. */
export const assessment: fc.Arbitrary<StoredAnswers> = fc
  .array(fc.tuple(rarely, draw), { minLength: keys.length, maxLength: keys.length })
  .map((drawn) => {
    const given = keys.map((key, at) => [key, ...drawn[at]!] as const).filter(([, leftOut]) => !leftOut)
    return new Map(given.map(([key, , one]) => [key, valueFrom(questionAt(key)!.question, one)]))
  })

/**
 * What storage holds of a jobseeker who may send: an answer to every question, or only to those of the quick start and of
 * the summary.
 */
export const sendable: fc.Arbitrary<StoredAnswers> = fc
  .tuple(fc.array(draw, { minLength: keys.length, maxLength: keys.length }), fc.boolean())
  .map(([drawn, goesDeeper]) => {
    const all = new Map(keys.map((key, at) => [key, valueFrom(questionAt(key)!.question, drawn[at]!)]))
    if (goesDeeper) return all
    const isShort = (key: string) =>
      ['quickStart', 'summary'].some((name) => asks(name as ConversationName, questionAt(key)!.question.id))
    return new Map([...all].filter(([key]) => isShort(key)))
  })
