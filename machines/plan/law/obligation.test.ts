import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessment } from '../../../tests/factories/answer-generator'
import { stored } from '../../../tests/factories/situations'
import { walkAssessment } from '../../conversations/walk-assessment'
import { answersFrom } from '../../questions/answers'
import type { AnswerValue } from '../../questions/define-question'
import { proposeObligation } from './obligation'
import { isToCheck, obligationReasons, type ObligationReason } from './obligation-grounds'

const terms = { today: '2026-11-22', usual: 4, layOffFreeMonths: 3 }
const propose = (answers: Record<string, AnswerValue>, given = {}) =>
  proposeObligation(answersFrom(stored(answers)), { ...terms, ...given })

const laidOff = { reason: 'laidOff', layOffStarted: '2026-09', layOffKind: 'full' }
const nurse = { educationPlace: 'abroad', educationField: 'health', recognition: 'notApplied' }

/** Numbers and grounds as the facts of 2026 have them; what is not in the list is no ground. */
const found: [ObligationReason, number, Record<string, AnswerValue>][] = [
  ['onSicknessBenefit', 0, { benefit: 'sickness' }],
  ['unfitOnDoctorsAccount', 0, { suitableHours: 'notNow', doctorStatement: 'statementB' }],
  ['unfitOnDoctorsAccount', 0, { suitableHours: 'notNow', sickLeave: 'now' }],
  ['unfitOnDoctorsAccount', 0, { suitableHours: 'notNow', illnessDecisions: ['pensionRefused'] }],
  ['firstMonthsOfLayOff', 0, laidOff],
  ['lowWorkAbility', 1, { workAbility: 5 }],
  ['lowWorkAbility', 1, { suitableHours: 'notNow' }],
  ['workAbilityInCare', 2, { workAbility: 6, hampers: ['mood'], treatment: 'goingOn' }],
  ['unfitOnDoctorsAccount', 0, { workAbility: 1, illnessDecisions: ['pensionRefused'] }],
  ['learningFinnish', 2, { finnishLevel: 'everyday', literacy: 'withEffort' }],
  ['learningFinnish', 2, { finnishLevel: 'simple' }],
  ['papersMissing', 2, nurse],
  ['layOffToCheck', 4, { reason: 'laidOff' }],
  ['layOffToCheck', 4, { ...laidOff, layOffKind: 'shorterHours' }],
  ['serviceToAgree', 4, { servicesNow: ['studies'] }],
  ['anyWorkToCheck', 4, { finnishLevel: 'fewWords', hope: 'anyWorkNow' }],
  ['checkedTogether', 4, { benefit: 'parental' }],
  ['checkedTogether', 4, { ageBand: 'under18', education: 'basic' }],
  ['checkedTogether', 4, { ageBand: '65plus' }],
]

it('is the number in force when no ground holds', () => {
  expect(propose({})).toEqual({
    perMonth: 4,
    reason: 'default',
    because: [],
    alternatives: [{ perMonth: 2, when: 'fewSuitableJobs' }],
  })
  expect(propose({ workAbility: 9, servicesNow: ['none'], finnishLevel: 'everyday' }, { usual: 6 }).perMonth).toBe(6)
})

describe('is what the ground says', () => {
  it.each(found)('%s: %i a month', (reason, perMonth, answers) => {
    expect(propose(answers)).toMatchObject({ perMonth, reason })
  })

  it('for every reason that there is', () => {
    expect(new Set(['default', ...found.map(([reason]) => reason)])).toEqual(new Set(obligationReasons))
  })
})

describe('is the usual number', () => {
  it.each<[string, Record<string, AnswerValue>]>([
    ['for part-time work, as for everybody since 2026', { reason: 'partTimeWork' }],
    ['where the person wishes for fewer hours', { suitableHours: 'partTime' }],
    ['where few hours would suit', { suitableHours: 'fewHours' }],
    ['for trouble that nobody treats yet', { hampers: ['pain'], treatment: 'wouldNeed' }],
    ['while care is waited for', { hampers: ['mood'], treatment: 'waiting' }],
    ['in job coaching alone', { servicesNow: ['jobCoaching'] }],
    ['with a doctor’s statement alone', { doctorStatement: 'statementB' }],
    ['with little Finnish where English is a language of work', { finnishLevel: 'none', englishLevel: 'workLanguage' }],
    ['with little Finnish by rating alone', { finnishLevel: 'simple', finnishSpeaking: 3 }],
    ['for what the person would rather not say', { workAbility: null, suitableHours: null, benefit: null }],
  ])('%s', (_, answers) => {
    expect(propose(answers)).toMatchObject({ perMonth: 4, reason: 'default' })
  })
})

describe('of a lay-off', () => {
  it.each([
    ['2026-11-30', 'firstMonthsOfLayOff', 0],
    ['2026-12-01', 'layOffToCheck', 4],
    ['2026-12-31', 'layOffToCheck', 4],
    ['2027-01-01', 'default', 4],
  ])('that began in September: on %s %s', (today, reason, perMonth) => {
    expect(propose(laidOff, { today })).toMatchObject({ reason, perMonth })
  })

  it('says the last day of the months without the duty, and what follows', () => {
    expect(propose(laidOff)).toEqual({
      perMonth: 0,
      reason: 'firstMonthsOfLayOff',
      because: ['reason', 'layOffKind', 'layOffStarted'],
      alternatives: [{ perMonth: 4, when: 'usual' }],
      until: '2026-11-30',
    })
  })

  it('counts over the end of the year', () => {
    expect(propose({ ...laidOff, layOffStarted: '2026-11' }).until).toBe('2027-01-31')
  })

  it('leaves another ground in force when its months are over', () => {
    const answers = { ...laidOff, workAbility: 3 }
    expect(propose(answers, { today: '2027-02-01' })).toMatchObject({ reason: 'lowWorkAbility', perMonth: 1 })
  })
})

it('is that of the first ground of several', () => {
  expect(propose({ finnishLevel: 'none', workAbility: 4, servicesNow: ['studies'] }).reason).toBe('lowWorkAbility')
  expect(propose({ benefit: 'sickness', ...laidOff }).reason).toBe('onSicknessBenefit')
})

it('names the answers behind it', () => {
  expect(propose({ suitableHours: 'notNow', sickLeave: 'now' }).because).toEqual(['suitableHours', 'sickLeave'])
  expect(propose({ servicesNow: ['studies'] }).because).toEqual(['servicesNow'])
})

it('is to be checked by a coach where it rests on own words alone or on our reading of the law', () => {
  expect(obligationReasons.filter((reason) => !isToCheck(reason))).toEqual(['default', 'onSicknessBenefit'])
})

describe('whatever was answered', () => {
  const always = (check: (proposed: ReturnType<typeof proposeObligation>, usual: number) => void) =>
    fc.assert(
      fc.property(assessment, fc.integer({ min: 0, max: 9 }), (given, usual) =>
        check(proposeObligation(walkAssessment(given).answers, { ...terms, usual }), usual),
      ),
      { numRuns: 200 },
    )

  it('is one of the numbers of the law, and never more than the usual one', () => {
    always(({ perMonth }, usual) => {
      expect([0, 1, 2, usual]).toContain(perMonth)
      expect(perMonth).toBeLessThanOrEqual(usual)
    })
  })

  it('has alternatives with other numbers, at least one where it is the usual one of four', () => {
    always(({ perMonth, alternatives = [] }, usual) => {
      expect(alternatives.map((one) => one.perMonth)).not.toContain(perMonth)
      if (usual === 4 && perMonth > 0) expect(alternatives.length).toBeGreaterThan(0)
    })
  })

  it('is none only where a benefit, a doctor or the months of a lay-off stand behind it', () => {
    always(({ perMonth, reason }, usual) => {
      if (usual > 0 && perMonth === 0)
        expect(['onSicknessBenefit', 'unfitOnDoctorsAccount', 'firstMonthsOfLayOff']).toContain(reason)
    })
  })
})
