import { z } from 'zod'
import { areSaid, isSkillAddress, noneFits } from '../skills/picks'
import { inOurDigits } from '../text/digits'
import type { AnswerValue, Question, QuestionOfKind } from './define-question'

/** Why an answer was not taken, with what the text about it needs. */
export type AnswerFault =
  | {
      code: 'nothingGiven' | 'answerNeeded' | 'unknownOption' | 'notANumber' | 'notAMonth' | 'inTheFuture' | 'onlyAlone'
    }
  | { code: 'tooMany'; limit: number }
  | { code: 'tooLong'; limit: number; length: number }
  | { code: 'outOfRange' | 'yearOutOfRange'; min: number; max: number }

/** What a person posted for one question. `month` is today's month, `YYYY-MM`. */
type Posted = { values: readonly string[]; skipped: boolean; month: string }

type ReadAnswer = { ok: true; value: AnswerValue } | { ok: false; fault: AnswerFault }

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/

/** An option that excludes the others was ticked together with them. */
const isMixed = ({ exclusive }: QuestionOfKind<'choices'>, values: readonly string[]) =>
  exclusive !== undefined && values.length > 1 && values.includes(exclusive)

/** Skills, each once and not too many, or that none fits and nothing else. */
const arePicks = (values: readonly string[], atMost: number) =>
  values.length <= atMost &&
  new Set(values).size === values.length &&
  values.every((value) => isSkillAddress(value) || (value === noneFits && values.length === 1))

const schemas = new WeakMap<Question, z.ZodType<AnswerValue>>()

function schemaOf(question: Question): z.ZodType<AnswerValue> {
  switch (question.kind) {
    case 'choice':
      return z.enum(question.options as readonly [string])
    case 'choices':
      return z
        .array(z.enum(question.options as readonly [string]))
        .min(1)
        .max(question.atMost ?? question.options.length)
        .refine((values) => new Set(values).size === values.length && !isMixed(question, values))
    case 'scale':
      return z.int().min(question.min).max(question.max)
    case 'number':
      return z.int().min(question.min).max(question.max)
    case 'month':
      return z
        .string()
        .regex(monthPattern)
        .refine((month) => month >= question.earliest)
    case 'skills':
      return z
        .array(z.string())
        .min(1)
        .refine((values) => arePicks(values, question.atMost))
    case 'skillLevels':
      return z.array(z.string()).min(1).refine(areSaid)
    case 'shortText':
    case 'longText':
      return z.string().min(1).max(question.maxLength)
  }
}

/** The schema of a question's stored value, made once per question. */
function valueSchema(question: Question): z.ZodType<AnswerValue> {
  const made = schemas.get(question)
  if (made) return made
  const schema = question.skippable ? z.union([z.null(), schemaOf(question)]) : schemaOf(question)
  schemas.set(question, schema)
  return schema
}

/** Whether a stored value is an answer to the question as it is asked today. */
export function isAnswer(question: Question, value: AnswerValue | undefined): value is AnswerValue {
  return value !== undefined && valueSchema(question).safeParse(value).success
}

const faulty = (fault: AnswerFault): ReadAnswer => ({ ok: false, fault })
const taken = (value: AnswerValue): ReadAnswer => ({ ok: true, value })

const single: ReadonlySet<Question['kind']> = new Set(['choice', 'scale', 'number', 'month'])
const isSingle = ({ kind }: Question) => single.has(kind)

function readOptions(question: QuestionOfKind<'choices'>, values: readonly string[]): ReadAnswer {
  if (values.some((value) => !question.options.includes(value))) return faulty({ code: 'unknownOption' })
  // Otherwise in the question's own order: the same boxes ticked are the same answer.
  const chosen = question.ordered ? [...new Set(values)] : question.options.filter((option) => values.includes(option))
  const limit = question.atMost ?? question.options.length
  if (chosen.length > limit) return faulty({ code: 'tooMany', limit })
  if (isMixed(question, chosen)) return faulty({ code: 'onlyAlone' })
  return taken(chosen)
}

function readNumber(min: number, max: number, raw: string): ReadAnswer {
  if (!/^-?\d{1,6}$/.test(raw)) return faulty({ code: 'notANumber' })
  const value = Number(raw)
  return value < min || value > max ? faulty({ code: 'outOfRange', min, max }) : taken(value)
}

function readMonth(earliest: string, raw: string, thisMonth: string): ReadAnswer {
  if (!monthPattern.test(raw)) return faulty({ code: 'notAMonth' })
  const [min = 0, max = 0] = [earliest, thisMonth].map((month) => Number(month.slice(0, 4)))
  if (raw < earliest) return faulty({ code: 'yearOutOfRange', min, max })
  return raw > thisMonth ? faulty({ code: 'inTheFuture' }) : taken(raw)
}

function readSkills({ atMost }: QuestionOfKind<'skills'>, posted: readonly string[]): ReadAnswer {
  const values = [...new Set(posted)]
  if (!values.every((value) => value === noneFits || isSkillAddress(value))) return faulty({ code: 'unknownOption' })
  if (values.length > 1 && values.includes(noneFits)) return faulty({ code: 'onlyAlone' })
  return values.length > atMost ? faulty({ code: 'tooMany', limit: atMost }) : taken(values)
}

function readText(question: QuestionOfKind<'shortText' | 'longText'>, raw: string): ReadAnswer {
  const { maxLength, skippable } = question
  const written = question.kind === 'shortText' && question.holdsNumbers ? inOurDigits(raw) : raw
  const text = written.replaceAll('\r\n', '\n').replaceAll('\u0000', '').normalize('NFC').trim()
  if (text === '') return skippable ? taken(null) : faulty({ code: 'answerNeeded' })
  return text.length > maxLength ? faulty({ code: 'tooLong', limit: maxLength, length: text.length }) : taken(text)
}

/**
 * Turns what was posted for a question into the value to store, or says what is wrong with it. Never throws.
 * A text left empty is "I'd rather not say" where the question may be skipped.
 */
export function readAnswer(question: Question, posted: Posted): ReadAnswer {
  if (posted.skipped && question.skippable) return taken(null)
  const [first = ''] = posted.values
  if (question.kind === 'shortText' || question.kind === 'longText') return readText(question, first)
  if (posted.values.every((value) => value.trim() === ''))
    return faulty({ code: question.skippable ? 'nothingGiven' : 'answerNeeded' })
  const raw = first.trim()
  // Radio buttons and a list send one value, so a client that sent more has not used the page.
  if (isSingle(question) && posted.values.length > 1) return faulty({ code: 'unknownOption' })
  switch (question.kind) {
    case 'choice':
      return question.options.includes(raw) ? taken(raw) : faulty({ code: 'unknownOption' })
    case 'choices':
      return readOptions(question, posted.values)
    case 'scale':
    case 'number':
      return readNumber(question.min, question.max, inOurDigits(raw))
    case 'month':
      return readMonth(question.earliest, inOurDigits(raw), posted.month)
    case 'skills':
      return readSkills(question, posted.values)
    case 'skillLevels': {
      const said = posted.values.filter((value) => value !== '')
      return areSaid(said) ? taken(said) : faulty({ code: 'unknownOption' })
    }
  }
}
