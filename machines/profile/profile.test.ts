import { expect, test } from 'vitest'
import { answersFrom, noAnswers } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import { directions, moversOf, profileOf, wishedToChange } from './profile'

const profile = (values: Record<string, AnswerValue>) => profileOf(answersFrom(new Map(Object.entries(values))))

test('somebody who told nothing has no numbers, rather than low ones', () => {
  expect(profileOf(noAnswers)).toEqual(Object.fromEntries(directions.map((direction) => [direction, null])))
})

test('a skipped question counts neither for nor against', () => {
  expect(profile({ workAbility: null, dailyRhythm: 'regular' }).healthAndFunctioning).toBe(9)
})

test('every number stays between 0 and 10', () => {
  const best = profile({ workAbility: 10, homeSituation: 'ownHome', debts: 'none', directionClear: 'clear', confidence: 10, cv: 'ready', education: 'higher', finnishLevel: 'firstLanguage', strengths: ['people', 'hands', 'care', 'order', 'numbers'] }) // prettier-ignore
  const worst = profile({ workAbility: 0, worries: ['housing', 'money'], debts: 'enforcement', directionClear: 'unclear', confidence: 0, cv: 'none', education: 'notFinishedBasic', finnishLevel: 'none' }) // prettier-ignore
  for (const value of [...Object.values(best), ...Object.values(worst)]) {
    expect(value).toBeGreaterThanOrEqual(0)
    expect(value).toBeLessThanOrEqual(10)
  }
  for (const direction of directions) expect(best[direction]).toBeGreaterThan(worst[direction]!)
})

test('each direction looks at its own answers only', () => {
  const changed = (values: Record<string, AnswerValue>) =>
    directions.filter((direction) => profile(values)[direction] !== null)
  expect(changed({ workAbility: 5 })).toEqual(['healthAndFunctioning'])
  expect(changed({ worries: ['housing'] })).toEqual(['everydayLife'])
  expect(changed({ confidence: 2 })).toEqual(['direction'])
  expect(changed({ cv: 'old' })).toEqual(['jobSearch'])
})

test('what would move a direction is its lowest part, and nothing where all is well', () => {
  const movers = (values: Record<string, AnswerValue>) => moversOf(answersFrom(new Map(Object.entries(values))))
  expect(movers({ finnishLevel: 'simple', digitalSkills: 'needHelp' }).languageAndDigital).toBe('digital')
  expect(movers({ homeSituation: 'ownHome', debts: 'manageable', priorities: ['money'] }).everydayLife).toBe('money')
  expect(movers({ workAbility: 9, cv: 'ready' })).toEqual(Object.fromEntries(directions.map((one) => [one, null])))
  expect(movers({ hope: 'notSure' }).direction).toBe('clarity')
})

test('own wish to change comes from what the person wants help with first', () => {
  const wished = (values: Record<string, AnswerValue>) => wishedToChange(answersFrom(new Map(Object.entries(values))))
  expect([...wished({ priorities: ['friends', 'language'] })]).toEqual(['everydayLife', 'languageAndDigital'])
  expect([...wished({ priorities: ['online'] })]).toEqual(['languageAndDigital'])
  expect([...wished({ worries: ['money'], priorities: ['none'] })]).toEqual([])
})
