import { describe, expect, test } from 'vitest'
import { people } from '../../tests/bench/people'
import { situations } from '../../tests/factories/situations'
import type { AnswerValue } from '../questions/define-question'
import { questionAt } from '../questions/registry'
import { acknowledgementAfter } from './acknowledgements'
import type { Step } from './walk'

/** The steps of answered questions in their order, and what storage has of them. */
function told(...answers: [key: string, value: AnswerValue][]): [Step[], Map<string, AnswerValue>] {
  return [answers.map(([key]) => ({ key, ...questionAt(key)! })), new Map(answers)]
}
const wordAfter = (...answers: [key: string, value: AnswerValue][]) => acknowledgementAfter(...told(...answers))?.code

describe('the guide', () => {
  test('says a word after an answer that has one, and is silent after others', () => {
    expect(wordAfter(['reason', 'laidOff'])).toBe('laidOff')
    expect(wordAfter(['reason', 'other'])).toBeUndefined()
    expect(wordAfter()).toBeUndefined()
  })

  test('says nothing after municipality and age', () => {
    expect(wordAfter(['municipality', '092'])).toBeUndefined()
    expect(wordAfter(['ageBand', '55to59'])).toBeUndefined()
  })

  test('repeats the person’s own words, but not those that tell of danger', () => {
    expect(acknowledgementAfter(...told(['mainWork', 'Hitsaaja']))).toEqual({
      code: 'ownWordsNoted',
      key: 'mainWork',
      words: 'Hitsaaja',
    })
    expect(wordAfter(['mainWork', 'En halua enää elää'])).toBeUndefined()
    expect(wordAfter(['ownStep', 'Aion tappaa itseni'])).toBeUndefined()
  })

  test('says nothing after a question about danger, whatever the answer is', () => {
    for (const value of ['no', 'earlier', 'now', null]) expect(wordAfter(['harmThoughts', value])).toBeUndefined()
    for (const value of ['safe', 'worried', 'inDanger', null]) expect(wordAfter(['safety', value])).toBeUndefined()
  })

  test('is silent on two answers after each word', () => {
    const answers: [string, AnswerValue][] = [
      ['reason', 'laidOff'],
      ['benefit', 'none'],
      ['education', 'basic'],
      ['hope', 'notSure'],
    ]
    const words = answers.map((_, at) => wordAfter(...answers.slice(0, at + 1)))
    expect(words).toEqual(['laidOff', undefined, undefined, 'directionTogether'])
  })

  test('does not say the same twice in a row, however long ago it was', () => {
    const skips: [string, AnswerValue][] = ['reason', 'benefit', 'education', 'hope', 'strengths'].map((key) => [
      key,
      null,
    ])
    const words = skips.map((_, at) => wordAfter(...skips.slice(0, at + 1)))
    expect(words).toEqual(['leftOut', undefined, undefined, undefined, undefined])
    expect(wordAfter(...skips, ['workAbility', 1])).toBe('askLess')
  })

  test('speaks after at most one answer in three on the way of everybody', () => {
    for (const { name, stages } of people)
      for (const { name: conversation, steps } of stages) {
        const answers = steps.map(({ path }): [string, AnswerValue] => {
          const key = path.split('/').at(-1)!.replace('.', '#')
          return [key, situations[name].answers[key]!]
        })
        const spoken = answers.filter((_, at) => wordAfter(...answers.slice(0, at + 1)) !== undefined)
        expect(spoken.length, `${name} ${conversation}`).toBeLessThanOrEqual(Math.ceil(answers.length / 3))
      }
  })
})
