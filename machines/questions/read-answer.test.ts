import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellingValues } from '../../tests/factories/answer-generator'
import { defineQuestion, type AnswerValue, type Question } from './define-question'
import { isAnswer, readAnswer, type AnswerFault } from './read-answer'
import { questions } from './registry'

const choice = defineQuestion({ id: 'choice', revision: 1, kind: 'choice', options: ['yes', 'no'] })
const choices = defineQuestion({
  id: 'choices',
  revision: 1,
  kind: 'choices',
  options: ['pain', 'sleep', 'mood', 'nothing'],
  atMost: 2,
  exclusive: 'nothing',
})
const scale = defineQuestion({ id: 'scale', revision: 1, kind: 'scale', min: 0, max: 10, labels: 'ends' })
const number = defineQuestion({ id: 'number', revision: 1, kind: 'number', min: -5, max: 60 })
const month = defineQuestion({ id: 'month', revision: 1, kind: 'month', earliest: '1980-01' })
const shortText = defineQuestion({ id: 'shortText', revision: 1, kind: 'shortText', maxLength: 10 })
const longText = defineQuestion({ id: 'longText', revision: 1, kind: 'longText', maxLength: 20 })

const read = (question: Question, ...values: string[]) =>
  readAnswer(question, { values, skipped: false, month: '2026-11' })
const needed = <Q extends Question>(question: Q) => ({ ...question, skippable: false })
const faultOf = (question: Question, ...values: string[]): AnswerFault | undefined => {
  const answer = read(question, ...values)
  return answer.ok ? undefined : answer.fault
}

describe('an answer is taken', () => {
  it.each<[string, Question, string[], AnswerValue]>([
    ['one option of a choice', choice, ['yes'], 'yes'],
    ['an option with space around it', choice, [' yes '], 'yes'],
    ['several options', choices, ['pain', 'sleep'], ['pain', 'sleep']],
    ['options in the order of the question', choices, ['sleep', 'pain'], ['pain', 'sleep']],
    ['an option ticked twice as one', choices, ['pain', 'pain'], ['pain']],
    ['the option that stands alone', choices, ['nothing'], ['nothing']],
    ['the lowest of a scale', scale, ['0'], 0],
    ['the highest of a scale', scale, ['10'], 10],
    ['a negative number', number, ['-5'], -5],
    ['this month', month, ['2026-11'], '2026-11'],
    ['the earliest month', month, ['1980-01'], '1980-01'],
    ['a number in Arabic digits', number, ['٤٢'], 42],
    ['a number in Persian digits', number, ['۵۹'], 59],
    ['a number in full-width digits', number, ['３０'], 30],
    ['a month with its year in Arabic digits', month, ['٢٠٢٥-07'], '2025-07'],
    ['a month with its year in Persian digits', month, ['۲۰۲۵-07'], '2025-07'],
    ['a text', shortText, ['Siivooja'], 'Siivooja'],
    ['a text with the digits that it was written with', shortText, ['٢٠٢٥'], '٢٠٢٥'],
    ['a text without the space around it', shortText, ['  Siivooja \n'], 'Siivooja'],
    ['a text as long as it may be', shortText, ['x'.repeat(10)], 'x'.repeat(10)],
    ['a text in composed letters', shortText, ['a\u0308iti'], 'äiti'],
    ['lines of a long text with plain line ends', longText, ['one\r\ntwo\r\n'], 'one\ntwo'],
    ['a text without the NUL that PostgreSQL cannot hold', shortText, ['a\u0000b'], 'ab'],
  ])('as %s', (_, question, values, value) => {
    expect(read(question, ...values)).toEqual({ ok: true, value })
  })

  it('counts the length after plain line ends, as a browser does', () => {
    expect(read(longText, `${'x'.repeat(9)}\r\n${'y'.repeat(10)}`)).toMatchObject({ ok: true })
  })
})

describe('an answer is not taken, and it is said why', () => {
  it.each<[string, Question, string[], AnswerFault]>([
    ['nothing was chosen', choice, [], { code: 'nothingGiven' }],
    ['nothing was ticked', choices, [], { code: 'nothingGiven' }],
    ['only blanks were posted', choices, ['', ' '], { code: 'nothingGiven' }],
    ['a number was left empty', number, [''], { code: 'nothingGiven' }],
    ['a needed text was left empty', needed(shortText), ['  '], { code: 'answerNeeded' }],
    ['the option of a choice is unknown', choice, ['maybe'], { code: 'unknownOption' }],
    ['one of the options is unknown', choices, ['pain', 'maybe'], { code: 'unknownOption' }],
    ['too many options were ticked', choices, ['pain', 'sleep', 'mood'], { code: 'tooMany', limit: 2 }],
    ['an option that stands alone has company', choices, ['nothing', 'pain'], { code: 'onlyAlone' }],
    ['letters stand for a number', number, ['three'], { code: 'notANumber' }],
    ['a number has decimals', scale, ['7.5'], { code: 'notANumber' }],
    ['a number is in another notation', scale, ['1e1'], { code: 'notANumber' }],
    ['a number is too long to mean anything', number, ['9'.repeat(400)], { code: 'notANumber' }],
    ['a number is below its range', scale, ['-1'], { code: 'outOfRange', min: 0, max: 10 }],
    ['a number is above its range', number, ['61'], { code: 'outOfRange', min: -5, max: 60 }],
    ['a month does not exist', month, ['2026-13'], { code: 'notAMonth' }],
    ['a month is written as a date', month, ['2026-11-01'], { code: 'notAMonth' }],
    ['a month is before anybody worked', month, ['1979-12'], { code: 'yearOutOfRange', min: 1980, max: 2026 }],
    ['a year has two digits', month, ['25-07'], { code: 'notAMonth' }],
    ['a year has two Arabic digits', month, ['٢٥-07'], { code: 'notAMonth' }],
    ['a choice was sent with two values', choice, ['yes', 'no'], { code: 'unknownOption' }],
    ['a scale was sent with two values', scale, ['3', '4'], { code: 'unknownOption' }],
    ['a month is in the future', month, ['2026-12'], { code: 'inTheFuture' }],
    ['a short text is too long', shortText, ['x'.repeat(11)], { code: 'tooLong', limit: 10, length: 11 }],
    ['a long text is too long', longText, ['x'.repeat(21)], { code: 'tooLong', limit: 20, length: 21 }],
  ])('when %s', (_, question, values, fault) => {
    expect(faultOf(question, ...values)).toEqual(fault)
  })
})

describe('"I\'d rather not say"', () => {
  it.each([choice, choices, scale, number, month, shortText, longText])('is an answer to $kind', (question) => {
    const posted = { values: ['whatever stood there'], skipped: true, month: '2026-11' }
    expect(readAnswer(question, posted)).toEqual({ ok: true, value: null })
  })

  it('is what a text left empty means', () => {
    for (const empty of [[], [''], [' \r\n '], ['\u0000']]) {
      expect(read(shortText, ...empty)).toEqual({ ok: true, value: null })
    }
  })

  it('is no answer to a question that has to be answered', () => {
    const posted = { values: [], skipped: true, month: '2026-11' }
    expect(readAnswer(needed(choice), posted)).toEqual({ ok: false, fault: { code: 'answerNeeded' } })
  })
})

/** Made once: to make texts of any characters costs more than to draw them. */
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('0', '3', '-1', '2020-02', '\u0000', ''))

describe.each(questions.map((question) => [question.id, question] as const))('%s', (_, question) => {
  it('takes back each value that it stores', () => {
    for (const value of tellingValues(question)) {
      const values = value === null ? [] : [value].flat().map(String)
      const posted = { values, skipped: value === null, month: '2026-11' }
      expect(isAnswer(question, value)).toBe(true)
      expect(readAnswer(question, posted)).toEqual({ ok: true, value })
    }
  })

  it('never throws, and stores only what it would ask for today', () => {
    const known = 'options' in question ? fc.constantFrom(...question.options) : anything
    const posted = fc.record({
      values: fc.array(fc.oneof(anything, known), { maxLength: 6 }),
      skipped: fc.boolean(),
      month: fc.constant('2026-11'),
    })
    fc.assert(
      fc.property(posted, (one) => {
        const answer = readAnswer(question, one)
        expect(!answer.ok || isAnswer(question, answer.value)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a stored value is asked again', () => {
  it.each<[string, Question, AnswerValue | undefined]>([
    ['there is none', choice, undefined],
    ['its option is gone', choice, 'perhaps'],
    ['one of its options is gone', choices, ['pain', 'age']],
    ['it has more options than may be ticked now', choices, ['pain', 'sleep', 'mood']],
    ['an option in it now stands alone', choices, ['nothing', 'pain']],
    ['nothing is ticked in it', choices, []],
    ['the scale is shorter now', scale, 11],
    ['it is not a whole number', scale, 7.5],
    ['it is of another kind', scale, '7'],
    ['the month is before the earliest', month, '1979-12'],
    ['the text is longer than it may be', shortText, 'x'.repeat(11)],
    ['the text is empty', shortText, ''],
    ['the question may no longer be skipped', needed(choice), null],
  ])('when %s', (_, question, value) => {
    expect(isAnswer(question, value)).toBe(false)
  })
})
