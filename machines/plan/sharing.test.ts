import { describe, expect, test } from 'vitest'
import { answersFrom } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import { questionAt, questions } from '../questions/registry'
import { answersForCoach, mayCoachRead, sharedOf } from './sharing'

const given = (values: Record<string, AnswerValue>) => answersFrom(new Map(Object.entries(values)))
const question = (id: string) => questionAt(id)!.question

describe('health', () => {
  test('is the coach’s to read only after a yes', () => {
    for (const answer of ['no', null] as const)
      expect(mayCoachRead(question('workAbility'), given({ shareHealth: answer }))).toBe(false)
    expect(mayCoachRead(question('workAbility'), given({}))).toBe(false)
    expect(mayCoachRead(question('workAbility'), given({ shareHealth: 'yes' }))).toBe(true)
  })

  test('stays out of the coach’s draft without it', () => {
    const answers = answersForCoach(given({ workAbility: 3, hampers: ['pain'], shareHealth: 'no', reason: 'laidOff' }))
    expect([...answers.entries()].map(([key]) => key)).toEqual(['shareHealth', 'reason'])
  })
})

describe('a topic that is not shared', () => {
  const answers = given({ sharedTopics: ['skills'], debts: 'enforcement', worries: ['money'], mainWork: 'kokki' })

  test('shows the coach what the quick start asked, and no more', () => {
    expect(sharedOf('everydayLife', answers)).toBe('quickStart')
    expect(mayCoachRead(question('worries'), answers)).toBe(true)
    expect(mayCoachRead(question('debts'), answers)).toBe(false)
  })

  test('is all of them when the question was skipped', () => {
    expect(sharedOf('skills', given({ sharedTopics: null }))).toBe('quickStart')
  })
})

test('an answer that called for crisis help is shown to nobody, whatever is shared', () => {
  const everything = given({ shareHealth: 'yes', sharedTopics: ['situation', 'skills', 'everydayLife', 'goals'] })
  const crisis = questions.filter(({ sensitivity }) => sensitivity === 'crisis')
  expect(crisis.map(({ id }) => id)).toEqual(['harmThoughts', 'safety'])
  for (const one of crisis) expect(mayCoachRead(one, everything)).toBe(false)
})

test('what is said to the coach is read by the coach', () => {
  for (const id of ['displayName', 'contactDetails', 'messageToCoach'])
    expect(mayCoachRead(question(id), given({}))).toBe(true)
})
