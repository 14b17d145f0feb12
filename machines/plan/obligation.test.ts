import { describe, expect, it } from 'vitest'
import { stored } from '../../tests/factories/situations'
import { answersFrom } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import { isReadingOfLaw, obligationReasons, proposeObligation, type ObligationReason } from './obligation'

const propose = (answers: Record<string, AnswerValue>, full = 4) =>
  proposeObligation(answersFrom(stored(answers)), full)

const lowered: [ObligationReason, number, Record<string, AnswerValue>][] = [
  ['cannotWorkNow', 0, { suitableHours: 'notNow' }],
  ['onSicknessBenefit', 0, { benefit: 'sickness' }],
  ['laidOff', 0, { reason: 'laidOff' }],
  ['healthFirst', 0, { hampers: ['pain'], treatment: 'wouldNeed' }],
  ['lowWorkAbility', 1, { workAbility: 5 }],
  ['inServiceOrStudying', 2, { servicesNow: ['studies'] }],
  ['learningFinnish', 2, { finnishLevel: 'simple' }],
  ['fewerHours', 2, { suitableHours: 'partTime' }],
]

it('is the number in force when nothing lowers it', () => {
  expect(propose({})).toEqual({ perMonth: 4, reason: 'default', because: [] })
  expect(propose({ workAbility: 9, servicesNow: ['none'], finnishLevel: 'everyday' }, 6).perMonth).toBe(6)
})

describe('is lowered, and the answers behind it are told', () => {
  it.each(lowered)('%s: %i a month', (reason, perMonth, answers) => {
    expect(propose(answers)).toEqual({ perMonth, reason, because: Object.keys(answers) })
  })

  it('for every reason that there is a text for', () => {
    expect(new Set(['default', 'checkedTogether', ...lowered.map(([reason]) => reason)])).toEqual(
      new Set(obligationReasons),
    )
  })
})

it('is not lowered for little Finnish alone when the person takes any work', () => {
  expect(propose({ finnishLevel: 'fewWords', hope: 'anyWorkNow' })).toMatchObject({ perMonth: 4, reason: 'default' })
  expect(propose({ finnishLevel: 'fewWords', hope: 'fullTimeWork' })).toMatchObject({ perMonth: 2 })
})

it.each<Record<string, AnswerValue>>([
  { benefit: 'parental' },
  { ageBand: 'under18', education: 'basic' },
  { ageBand: '65plus' },
])('stays what it is for %o, and is checked together', (answers) => {
  expect(propose(answers)).toEqual({ perMonth: 4, reason: 'checkedTogether', because: Object.keys(answers) })
})

it('is not lowered for a low rating of Finnish where speaking and understanding are enough for work', () => {
  const told = { finnishLevel: 'simple', finnishSpeaking: 3, finnishUnderstanding: 4 }
  expect(propose(told).reason).toBe('default')
  expect(propose({ ...told, finnishSpeaking: 2 }).reason).toBe('learningFinnish')
})

it('is lowered for the first reason of several', () => {
  const several = { ...lowered[5]![2], workAbility: 4, hampers: ['mood'], treatment: 'waiting' }
  expect(propose(several)).toEqual({ perMonth: 0, reason: 'healthFirst', because: ['hampers', 'treatment'] })
})

it('is a reading of the law, for a coach to check, where the reason is not among the grounds that the law names', () => {
  expect(obligationReasons.filter(isReadingOfLaw)).toEqual(['learningFinnish', 'fewerHours', 'checkedTogether'])
})

it('is never more than the number in force', () => {
  for (const full of [0, 1, 2, 4, 9]) {
    for (const [, , answers] of lowered) expect(propose(answers, full).perMonth).toBeLessThanOrEqual(full)
  }
})

it('is a whole number', () => {
  for (const [, , answers] of lowered) expect(Number.isInteger(propose(answers, 3).perMonth)).toBe(true)
})

it('is not lowered for what the person would rather not say', () => {
  expect(propose({ workAbility: null, suitableHours: null, benefit: null, servicesNow: null }).reason).toBe('default')
})
