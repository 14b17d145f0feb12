import { describe, expect, it } from 'vitest'
import { stored } from '../../tests/factories/situations'
import { answersFrom, noAnswers } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import { mostRounds } from './ask'
import { healthMachine } from './topics/health.machine'
import { quickStartMachine } from './topics/quick-start.machine'
import { skillsMachine } from './topics/skills.machine'
import { walk, walkOn, type Conversation, type Walked } from './walk'

const walked = (machine: Conversation, answers: Record<string, AnswerValue>) =>
  walk(machine, stored(answers), noAnswers)
const keys = ({ path }: Walked) => path.map(({ key }) => key)
const counted = ({ answers }: Walked) => Object.fromEntries(answers.entries())

const told = {
  healthTalk: 'yes',
  workAbility: 4,
  hampers: ['pain', 'mood'],
  treatment: 'wouldNeed',
  mentalCare: 'notNeeded',
}

const oneExperience = (round: number, more: 'yes' | 'no'): Record<string, AnswerValue> => ({
  [`experienceKind#${round}`]: 'paidWork',
  [`experienceTitle#${round}`]: `Work ${round}`,
  [`experienceTasks#${round}`]: null,
  [`experienceSkills#${round}`]: ['none'],
  [`experienceLength#${round}`]: '1to3years',
  [`experienceCertainty#${round}`]: 'alone',
  [`experienceMore#${round}`]: more,
})
const experiences = (...more: ('yes' | 'no')[]) => ({
  mainWork: null,
  strengths: null,
  ...Object.assign({}, ...more.map((one, round) => oneExperience(round, one))),
})

describe('where a person stands', () => {
  it('is at the first question when nothing is answered', () => {
    const start = walked(healthMachine, {})
    expect(start.next?.key).toBe('healthTalk')
    expect(start.path).toEqual([])
  })

  it('is at the first question on the way that has no answer', () => {
    const { next } = walked(healthMachine, told)
    expect(next).toMatchObject({ key: 'sickLeave', round: 0 })
  })

  it('is at the end when every question on the way has an answer', () => {
    expect(walked(healthMachine, { healthTalk: 'no' }).next).toBeNull()
  })

  it('goes on over "I\'d rather not say"', () => {
    expect(walked(healthMachine, { healthTalk: 'yes', workAbility: null, hampers: null }).next?.key).toBe('dailyRhythm')
  })

  it('depends on what other conversations have told', () => {
    const education = { ...experiences('no'), education: 'higher', educationField: 'health' }
    const newcomer = answersFrom(stored({ livedInFinland: '1to3years' }))
    expect(walk(skillsMachine, stored(education), newcomer).next?.key).toBe('educationPlace')
    expect(walk(skillsMachine, stored(education), noAnswers).next).toBeNull()
  })

  it('does not take the answers of other conversations for its own', () => {
    const given = answersFrom(stored({ healthTalk: 'no' }))
    expect(walk(healthMachine, stored({}), given).next?.key).toBe('healthTalk')
  })
})

describe('an answer off the path', () => {
  it('does not count, and counts again when the path comes back', () => {
    const well = walked(healthMachine, { ...told, hampers: ['nothing'] })
    expect(keys(well)).toEqual(['healthTalk', 'workAbility', 'hampers'])
    expect(counted(well)).not.toHaveProperty('treatment')

    const again = walked(healthMachine, told)
    expect(keys(again)).toEqual(Object.keys(told))
    expect(counted(again)).toEqual(told)
  })

  it('does not count when it is further on than a question without an answer', () => {
    expect(counted(walked(healthMachine, { healthTalk: 'yes', hampers: ['pain'] }))).toEqual({ healthTalk: 'yes' })
  })
})

describe('a stored value that is no answer today', () => {
  it.each<[string, AnswerValue]>([
    ['an option that has gone', 'perhaps'],
    ['a value of another kind', 3],
    ['a list for a single choice', ['yes']],
  ])('is asked again: %s', (_, value) => {
    const { next, path } = walked(healthMachine, { ...told, healthTalk: value })
    expect(next?.key).toBe('healthTalk')
    expect(path).toEqual([])
  })

  it('is asked again when it was skipped and has to be answered', () => {
    expect(walked(quickStartMachine, { reason: null, municipality: null }).next?.key).toBe('municipality')
  })
})

describe('a loop', () => {
  it('keeps the answers of each round apart', () => {
    const { path, next } = walked(skillsMachine, experiences('yes', 'no'))
    expect(path.filter(({ question }) => question.id === 'experienceTitle').map(({ key }) => key)).toEqual([
      'experienceTitle#0',
      'experienceTitle#1',
    ])
    expect(next?.key).toBe('education')
  })

  it('starts a new round when the person wants to tell more', () => {
    const { next } = walked(skillsMachine, experiences('yes'))
    expect(next).toMatchObject({ key: 'experienceKind#1', round: 1 })
  })

  it('ends after the round in which the person has nothing more to tell, whatever was told later', () => {
    const once = walked(skillsMachine, experiences('no', 'yes', 'no'))
    expect(once.next?.key).toBe('education')
    expect(counted(once)).not.toHaveProperty('experienceTitle#1')
  })

  it(`ends after ${mostRounds} rounds even if the person would tell more`, () => {
    const { next, path } = walked(skillsMachine, experiences(...Array.from({ length: 9 }, () => 'yes' as const)))
    expect(next?.key).toBe('education')
    expect(path.filter(({ question }) => question.id === 'experienceMore')).toHaveLength(mostRounds)
  })
})

describe('walking on', () => {
  it('leads where a walk from the start leads', () => {
    const before = walked(healthMachine, told)
    const now = stored({ ...told, sickLeave: 'none', doctorStatement: null })
    const on = walkOn(healthMachine, before, now)
    const anew = walk(healthMachine, now, noAnswers)
    expect(keys(on)).toEqual(keys(anew))
    expect(on.next).toEqual(anew.next)
    expect(counted(on)).toEqual(counted(anew))
  })

  it('leaves the walk that it goes on from as it was', () => {
    const before = walked(healthMachine, told)
    walkOn(healthMachine, before, stored({ ...told, sickLeave: 'none' }))
    expect(keys(before)).toEqual(Object.keys(told))
    expect(counted(before)).toEqual(told)
  })
})

describe('what is added beside an answer', () => {
  const ofSkills = (picked: AnswerValue, own: AnswerValue) =>
    walked(skillsMachine, {
      ...experiences('no'),
      'experienceTasks#0': 'x',
      'experienceSkills#0': picked,
      'experienceOwnSkills#0': own,
    })

  it('counts after that answer', () => {
    expect(keys(ofSkills(['none'], 'x'))).toEqual(
      expect.arrayContaining(['experienceSkills#0', 'experienceOwnSkills#0']),
    )
  })

  it.each([
    [null, 'x'],
    [['none'], null],
    [['none'], ''],
  ])('is never waited for, and does not count without both: %j and %j', (picked, own) => {
    const { path, next } = ofSkills(picked, own)
    expect(path.map(({ key }) => key)).not.toContain('experienceOwnSkills#0')
    expect(next?.key).toBe('education')
  })
})
