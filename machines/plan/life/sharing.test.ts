import { describe, expect, test } from 'vitest'
import { answersFrom } from '../../questions/answers'
import type { AnswerValue } from '../../questions/define-question'
import { questions } from '../../questions/registry'
import { answersBehind } from '../../questions/define-statement'
import { callsForHelp, helpShownMark, helpWasShown } from '../../statements'
import { situationNames, situations, stored } from '../../../tests/factories/situations'
import { deadlines } from '../law/deadlines'
import { draftPlan, type PlanLine } from '../draft/draft-plan'
import { services } from '../services/services'
import {
  answersForCoach,
  asSharedNow,
  isNeverRepeated,
  mayCoachRead,
  nameToSay,
  restsOnTakenBack,
  sharedOf,
} from './sharing'

const given = (values: Record<string, AnswerValue>) => answersFrom(new Map(Object.entries(values)))

describe('health', () => {
  test('is the coach’s to read only after a yes', () => {
    for (const answer of ['no', null] as const)
      expect(mayCoachRead('workAbility', given({ shareHealth: answer }))).toBe(false)
    expect(mayCoachRead('workAbility', given({}))).toBe(false)
    expect(mayCoachRead('workAbility', given({ shareHealth: 'yes' }))).toBe(true)
  })

  test('stays out of the coach’s draft without it', () => {
    const answers = answersForCoach(given({ workAbility: 3, hampers: ['pain'], shareHealth: 'no', reason: 'laidOff' }))
    expect([...answers.entries()].map(([key]) => key)).toEqual(['shareHealth', 'reason'])
  })
})

describe('a topic that is not shared', () => {
  const answers = given({ sharedTopics: ['skills'], confidence: 3, priorities: ['money'], mainWork: 'kokki' })

  test('shows the coach what the quick start asked, and no more', () => {
    expect(sharedOf('goals', answers)).toBe('quickStart')
    expect(mayCoachRead('priorities', answers)).toBe(true)
    expect(mayCoachRead('confidence', answers)).toBe(false)
  })

  test('is all of them when the question was skipped', () => {
    expect(sharedOf('skills', given({ sharedTopics: null }))).toBe('quickStart')
  })
})

test('an answer that called for crisis help is shown to nobody, whatever is shared', () => {
  const everything = given({ shareHealth: 'yes', sharedTopics: ['situation', 'skills', 'everydayLife', 'goals'] })
  const crisis = questions.filter(({ sensitivity }) => sensitivity === 'crisis')
  expect(crisis.map(({ id }) => id)).toEqual(['harmThoughts', 'safety'])
  for (const { id } of crisis) expect(mayCoachRead(id, everything)).toBe(false)
})

test('no page repeats an answer that calls for help, any answer to a question about it, or words of danger', () => {
  for (const [key, value] of [
    ['safety', 'safe'],
    ['safety', 'worried'],
    ['harmThoughts', 'no'],
    ['harmThoughts', 'now'],
    ['ownStep', 'Haluan kuolla'],
  ] as const)
    expect(isNeverRepeated(key, value), `${key} ${value}`).toBe(true)
  for (const [key, value] of [
    ['ownStep', 'Soitan kokille'],
    ['debts', 'enforcement'],
    ['safeContact', 'onlyFaceToFace'],
    ['ownStep', null],
  ] as const)
    expect(isNeverRepeated(key, value), `${key} ${value}`).toBe(false)
})

test('a name in which somebody calls for help is not said', () => {
  expect(nameToSay(given({ displayName: 'Rana' }))).toBe('Rana')
  expect(nameToSay(given({ displayName: 'Haluan kuolla' }))).toBeNull()
  expect(nameToSay(given({}))).toBeNull()
})

describe('own words that tell of danger', () => {
  const answers = given({
    ownStep: 'Haluan kuolla',
    messageToCoach: 'Hei',
    shareHealth: 'yes',
    sharedTopics: ['goals'],
  })

  test('are not the coach’s to read, though the topic is shared', () => {
    expect(mayCoachRead('ownStep', answers)).toBe(false)
    expect(mayCoachRead('messageToCoach', answers)).toBe(true)
    expect(mayCoachRead('ownStep', given({ ownStep: 'Soitan kouluun', sharedTopics: ['goals'] }))).toBe(true)
  })

  test('leave in the coach’s draft that help was shown, neither the words nor the question', () => {
    const forCoach = answersForCoach(answers)
    expect(forCoach.at('ownStep')).toBeUndefined()
    expect(answersBehind(helpWasShown, forCoach)).toEqual([helpShownMark])
    expect(helpWasShown.holds(answersForCoach(given({ ownStep: 'Soitan kouluun' })))).toBe(false)
  })

  test('are all the same as an explicit answer', () => {
    expect(answersBehind(helpWasShown, answersForCoach(given({ safety: 'inDanger' })))).toEqual([helpShownMark])
    expect(callsForHelp('ownStep', 'Haluan kuolla') && callsForHelp('safety', 'inDanger')).toBe(true)
    expect(callsForHelp('safety', 'worried')).toBe(true)
    expect(callsForHelp('safety', 'safe') || callsForHelp('reason', 'laidOff')).toBe(false)
  })
})

test('what is said to the coach is read by the coach', () => {
  for (const id of ['displayName', 'contactDetails', 'messageToCoach']) expect(mayCoachRead(id, given({}))).toBe(true)
})

describe.each(situationNames)('the draft for the coach of the %s', (name) => {
  const answers = answersFrom(stored(situations[name].answers))
  const today = '2026-11-23'
  const draft = draftPlan({ answers: answersForCoach(answers), catalogue: services, deadlines, today })

  test('rests on what is shared, and stays whole', () => {
    expect(asSharedNow(draft, answers)).toBe(draft)
  })

  test('tells nothing of what the person has taken back since', () => {
    const changed = { ...situations[name].answers, shareHealth: 'no', sharedTopics: [] }
    const now = answersFrom(stored(changed))
    const seen = asSharedNow(draft, now)
    const keys = [
      seen.planKindBecause,
      seen.obligation.because,
      ...seen.lines.flatMap(({ because }) => because.map((one) => one.answers)),
    ].flat()
    expect(keys.filter((key) => key !== helpShownMark && !mayCoachRead(key, now))).toEqual([])
    expect(seen.lines.filter(({ kind, because }) => kind === 'flag' && because.length === 0)).toEqual([])
    const agreed = (lines: readonly PlanLine[]) =>
      lines.filter(({ kind }) => kind !== 'flag' && kind !== 'agenda').map(({ id }) => id)
    expect(agreed(seen.lines), 'what was approved stays').toEqual(agreed(draft.lines))
    expect(restsOnTakenBack(draft, now)).toBe(seen !== draft)
  })
})
