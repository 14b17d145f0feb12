import { describe, expect, it } from 'vitest'
import { stored } from '../../../tests/factories/situations'
import { answersFrom } from '../../questions/answers'
import type { AnswerValue } from '../../questions/define-question'
import { ageBand, livedInFinland, timeWithoutWork } from '../../questions/situation'
import { checkEligibility, personFacts, type Condition } from './eligibility'
import type { Eligibility, Service } from './services'

const today = '2026-11-22'
const facts = (answers: Record<string, AnswerValue>) => personFacts(answersFrom(stored(answers)))
const service = (eligibility: Eligibility): Service => ({
  code: 'TRIED',
  category: 'career',
  providers: ['municipality'],
  law: '',
  eligibility,
  checked: true,
})
const check = (eligibility: Eligibility, answers: Record<string, AnswerValue>, day = today) =>
  checkEligibility(service(eligibility), facts(answers), day)

const met = { failing: [], open: [] }
const fails = (condition: Condition) => ({ failing: [condition], open: [] })
const isOpen = (condition: Condition) => ({ failing: [], open: [condition] })

describe('what is known of a person', () => {
  it('is nothing when nothing was said', () => {
    expect(Object.values(facts({})).filter((fact) => fact !== undefined)).toEqual([])
  })

  it('is nothing when everything was skipped', () => {
    const skipped = facts({ ageBand: null, benefit: null, smallChildren: null, livedInFinland: null })
    expect(Object.values(skipped).filter((fact) => fact !== undefined)).toEqual([])
  })

  it('is read from every band of age, time without work and years in Finland', () => {
    for (const band of ageBand.options) expect(facts({ ageBand: band }).age).toHaveLength(2)
    for (const time of timeWithoutWork.options)
      expect(facts({ timeWithoutWork: time }).monthsWithoutWork).toHaveLength(2)
    for (const years of livedInFinland.options) expect(facts({ livedInFinland: years }).yearsInFinland).toHaveLength(2)
  })

  it('leaves the benefit open when the person is not sure of it', () => {
    expect(facts({ benefit: 'notSure' }).benefit).toBeUndefined()
    expect(facts({ benefit: 'socialAssistance' }).benefit).toBe('socialAssistance')
  })
})

describe('a condition is met, fails or stays open for the coach', () => {
  it.each<[string, Eligibility, Record<string, AnswerValue>, ReturnType<typeof check>]>([
    ['no condition', {}, {}, met],

    ['learning Finnish as a learner', { language: 'learner' }, { finnishLevel: 'simple' }, met],
    ['learning Finnish as a native', { language: 'learner' }, { finnishLevel: 'firstLanguage' }, fails('language')],
    ['learning Finnish, nothing said', { language: 'learner' }, {}, isOpen('language')],
    [
      'learning Finnish, born here',
      { language: 'learner' },
      { livedInFinland: 'always', serviceLanguage: 'sv' },
      fails('language'),
    ],
    ['a level asked for, known well', { language: 'askedFor' }, { finnishLevel: 'good' }, met],
    ['a level asked for, known little', { language: 'askedFor' }, { finnishLevel: 'simple' }, isOpen('language')],
    ['a multi-sectoral plan, none in sight', { requires: ['multiSectoralPlan'] }, {}, fails('planKind')],
    [
      'a multi-sectoral plan on social assistance',
      { requires: ['multiSectoralPlan'] },
      { benefit: 'socialAssistance' },
      met,
    ],

    ['under 30 at 29', { maxAge: 29 }, { ageBand: '29' }, met],
    ['under 29 at 29', { maxAge: 28 }, { ageBand: '29' }, fails('age')],
    ['under 29 at 25–28', { maxAge: 28 }, { ageBand: '25to28' }, met],
    ['from 55 at 55–59', { minAge: 55 }, { ageBand: '55to59' }, met],
    ['from 55 at 50–54', { minAge: 55 }, { ageBand: '50to54' }, fails('age')],
    ['18–24 under 18', { minAge: 18, maxAge: 24 }, { ageBand: 'under18' }, fails('age')],
    ['from 16 under 18', { minAge: 16 }, { ageBand: 'under18' }, isOpen('age')],
    ['up to 64 at 65 or more', { maxAge: 64 }, { ageBand: '65plus' }, fails('age')],
    ['up to 67 at 65 or more', { maxAge: 67 }, { ageBand: '65plus' }, isOpen('age')],
    ['an age, not said', { minAge: 55 }, { ageBand: null }, isOpen('age')],

    [
      'from 25 except in integration, within three years',
      { minAge: 25, minAgeNotInIntegration: true },
      { ageBand: '18to24', livedInFinland: '1to3years' },
      met,
    ],
    [
      'from 25 except in integration, born here',
      { minAge: 25, minAgeNotInIntegration: true },
      { ageBand: '18to24', livedInFinland: 'always' },
      fails('age'),
    ],

    ['a municipality, there', { municipalities: ['091'] }, { municipality: '091' }, met],
    ['a municipality, elsewhere', { municipalities: ['091'] }, { municipality: '092' }, fails('municipality')],
    ['a municipality, not said', { municipalities: ['091'] }, {}, isOpen('municipality')],

    ['24 months, over two years', { minMonthsUnemployed: 24 }, { timeWithoutWork: 'over2years' }, met],
    ['24 months, 1–2 years', { minMonthsUnemployed: 24 }, { timeWithoutWork: '1to2years' }, fails('monthsUnemployed')],
    ['6 months, 6–12', { minMonthsUnemployed: 6 }, { timeWithoutWork: '6to12months' }, met],
    ['3 months, under 3', { minMonthsUnemployed: 3 }, { timeWithoutWork: 'under3months' }, fails('monthsUnemployed')],
    [
      '3 months, never here',
      { minMonthsUnemployed: 3 },
      { timeWithoutWork: 'neverInFinland' },
      isOpen('monthsUnemployed'),
    ],

    ['3 years here, 1–3', { maxYearsInFinland: 3 }, { livedInFinland: '1to3years' }, met],
    ['3 years here, 3–5', { maxYearsInFinland: 3 }, { livedInFinland: '3to5years' }, fails('yearsInFinland')],
    ['3 years here, always', { maxYearsInFinland: 3 }, { livedInFinland: 'always' }, fails('yearsInFinland')],
    ['newcomers, first year', { newcomer: true }, { livedInFinland: 'under1year' }, met],
    ['newcomers, over 5 years', { newcomer: true }, { livedInFinland: 'over5years' }, fails('newcomer')],
    ['newcomers, always here', { newcomer: true }, { livedInFinland: 'always' }, fails('newcomer')],
    ['newcomers, not said', { newcomer: true }, { livedInFinland: null }, isOpen('newcomer')],
    ['who moved here, over 5 years', { immigrant: true }, { livedInFinland: 'over5years' }, met],
    ['who moved here, always here', { immigrant: true }, { livedInFinland: 'always' }, fails('immigrant')],

    ['a benefit, on it', { benefit: ['socialAssistance'] }, { benefit: 'socialAssistance' }, met],
    ['a benefit, on another', { benefit: ['socialAssistance'] }, { benefit: 'generalSupport' }, fails('benefit')],
    ['a benefit, not sure', { benefit: ['socialAssistance'] }, { benefit: 'notSure' }, isOpen('benefit')],

    ['without work, without it', { notWorking: true }, { timeWithoutWork: 'under3months' }, met],
    ['without work, working', { notWorking: true }, { timeWithoutWork: 'working' }, fails('notWorking')],
    ['in work, working', { working: true }, { timeWithoutWork: 'working' }, met],
    ['in work, without it', { working: true }, { timeWithoutWork: 'over2years' }, fails('working')],
    ['in work, not said', { working: true }, {}, isOpen('working')],

    ['small children, at home', { smallChildren: true }, { smallChildren: 'atHomeByChoice' }, met],
    ['small children, none', { smallChildren: true }, { smallChildren: 'none' }, fails('smallChildren')],
    ['small children, not asked', { smallChildren: true }, {}, isOpen('smallChildren')],

    ['a foreign qualification, from both', { foreignQualification: true }, { educationPlace: 'both' }, met],
    [
      'a foreign qualification, from Finland',
      { foreignQualification: true },
      { educationPlace: 'finland' },
      fails('foreignQualification'),
    ],
    ['a foreign qualification, not asked', { foreignQualification: true }, {}, isOpen('foreignQualification')],
  ])('%s', (_, eligibility, answers, result) => {
    expect(check(eligibility, answers)).toEqual(result)
  })

  it('a service is there only between its first and last day', () => {
    const period = { validFrom: '2026-09-01', validTo: '2027-08-31' }
    const tried = ['2026-08-31', '2026-09-01', '2027-08-31', '2027-09-01'].map((day) => check(period, {}, day))
    expect(tried).toEqual([fails('validity'), met, met, fails('validity')])
  })

  it('says every condition that fails, not only the first', () => {
    const youngInHelsinki = { maxAge: 29, municipalities: ['091'], notWorking: true } as const
    const answers = { ageBand: '30to49', municipality: '837', timeWithoutWork: 'working' }
    expect(check(youngInHelsinki, answers).failing).toEqual(['age', 'municipality', 'notWorking'])
  })

  it('does not judge what must exist first: that is told with the service', () => {
    expect(check({ requires: ['plan', 'employer'], maxMonths: 6 }, {})).toEqual(met)
  })
})
