import { expect, test } from 'vitest'
import { answersFrom, noAnswers } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import { priorities } from '../questions/goals'
import { compassOf, moversOf } from './compass'
import { sectors, type Sector } from './sector-names'
import { sectorOfPriority } from './sectors'

type Values = Record<string, AnswerValue>
const given = (values: Values) => answersFrom(new Map(Object.entries(values)))
const none = () => false
const readings = (values: Values, around: Partial<Parameters<typeof compassOf>[1]> = {}) =>
  Object.fromEntries(
    compassOf(given(values), { isTold: none, ...around }).map((reading) => [reading.sector, reading]),
  ) as Record<Sector, ReturnType<typeof compassOf>[number]>
const valuesOf = (values: Values) => compassOf(given(values), { isTold: none }).map(({ value }) => value)

test('somebody who told nothing has no numbers, rather than low ones', () => {
  const compass = compassOf(noAnswers, { isTold: none })
  expect(compass.map(({ sector }) => sector)).toEqual(sectors)
  for (const { value, telling, wished, priority } of compass)
    expect({ value, telling, wished, priority }).toEqual({
      value: null,
      telling: 'untold',
      wished: false,
      priority: null,
    })
})

test('a skipped question counts neither for nor against', () => {
  expect(readings({ workAbility: null, dailyRhythm: 'regular' }).health.value).toBe(9)
})

test('every number stays between 0 and 10', () => {
  const best = valuesOf({ workAbility: 10, homeSituation: 'ownHome', worries: ['none'], smallChildren: 'inDayCare', debts: 'none', directionClear: 'clear', confidence: 10, cv: 'ready', education: 'higher', finnishLevel: 'firstLanguage', digitalSkills: 'workTools', strengths: ['people', 'hands', 'care', 'order', 'numbers', 'computers', 'driving'] }) // prettier-ignore
  const worst = valuesOf({
    workAbility: 0,
    homeSituation: 'noHome',
    worries: ['money', 'children', 'loneliness'],
    debts: 'enforcement',
    directionClear: 'unclear',
    confidence: 0,
    cv: 'none',
    education: 'notFinishedBasic',
    finnishLevel: 'none',
    digitalSkills: 'needHelp',
  })
  for (const value of [...best, ...worst]) {
    expect(value).toBeGreaterThanOrEqual(0)
    expect(value).toBeLessThanOrEqual(10)
  }
  for (const [at, value] of best.entries()) expect(value).toBeGreaterThan(worst[at]!)
})

test.each<[Sector, Values]>([
  ['work', { education: 'vocational' }],
  ['languages', { finnishLevel: 'simple' }],
  ['digital', { digitalSkills: 'needHelp' }],
  ['health', { workAbility: 5 }],
  ['everyday', { debts: 'tooMuch' }],
  ['people', { smallChildren: 'atHome' }],
  ['direction', { confidence: 2 }],
  ['search', { cv: 'old' }],
])('%s looks at its own answers only', (sector, values) => {
  const told = compassOf(given(values), { isTold: none }).filter(({ value }) => value !== null)
  expect(told.map((reading) => reading.sector)).toEqual([sector])
})

test('who has always lived here and is served in Finnish has told of languages without a question', () => {
  expect(readings({ livedInFinland: 'always', serviceLanguage: 'fi' }).languages.value).toBe(10)
})

test('a sector is told when all of it was answered, partly told when a number came of some', () => {
  const { health, search, people } = readings(
    { workAbility: 5 },
    { isTold: (sector) => sector === 'search' || sector === 'people' },
  )
  expect([health.telling, search.telling, people.telling]).toEqual(['partly', 'told', 'told'])
  expect(search.value).toBeNull()
})

test('own wish to change comes from priorities and from worries', () => {
  const wished = (values: Values) =>
    compassOf(given(values), { isTold: none }).flatMap(({ sector, wished }) => (wished ? sector : []))
  expect(wished({ priorities: ['friends', 'language'] })).toEqual(['languages', 'people'])
  expect(wished({ worries: ['loneliness', 'housing'] })).toEqual(['everyday', 'people'])
  expect(wished({ worries: ['online'], priorities: null })).toEqual(['digital'])
  expect(wished({ worries: ['none'], priorities: ['none'] })).toEqual([])
})

test('priorities stand in the order in which the person placed them, a sector once', () => {
  const { health, search, everyday, work } = readings({ priorities: ['health', 'money', 'housing'] })
  expect([health.priority, everyday.priority, search.priority, work.priority]).toEqual([1, 2, null, null])
})

test('every sector can be put first, and every matter but none lies in one', () => {
  const matters = priorities.options.filter((one) => one !== priorities.exclusive)
  expect(new Set(matters.map((one) => sectorOfPriority[one]))).toEqual(new Set(sectors))
})

test('a worry makes a part of life low, and one that was not named is no trouble', () => {
  const { everyday, people } = readings({ worries: ['money', 'loneliness'] })
  // Housing 8, money 3, permits 8; family 8, people 3.
  expect([everyday.value, people.value]).toEqual([6, 6])
  expect(readings({ priorities: ['friends'] }).people.value).toBe(3)
})

test('what a reader may not see looks as untold, and no gap in the order gives it away', () => {
  const values: Values = { workAbility: 3, cv: 'old', priorities: ['health', 'work'] }
  const { health, search } = readings(values, {
    isTold: () => true,
    isHidden: (sector) => sector === 'health',
    earlier: given({ workAbility: 8, cv: 'none' }),
  })
  expect(health).toEqual({
    sector: 'health',
    value: null,
    telling: 'untold',
    wished: false,
    priority: null,
    before: null,
  })
  expect(search).toMatchObject({ value: 5, before: 2, priority: 1 })
})

test('there is nothing to compare with before a second assessment', () => {
  expect(readings({ cv: 'old' }).search).not.toHaveProperty('before')
})

test('what would move a sector is its lowest part, and nothing where all is well', () => {
  const movers = (values: Values) => moversOf(given(values))
  expect(movers({ strongIdentification: 'no', digitalSkills: 'phoneOnly' }).digital).toBe('identification')
  expect(movers({ homeSituation: 'withOthers', worries: ['money'] }).everyday).toBe('money')
  expect(movers({ workAbility: 9, cv: 'ready' })).toEqual(Object.fromEntries(sectors.map((one) => [one, null])))
  expect(movers({ hope: 'notSure' }).direction).toBe('clarity')
})
