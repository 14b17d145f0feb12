import { describe, expect, it } from 'vitest'
import { municipality } from '../../questions/situation'
import { rules } from '../rules/rules'
import { services, type Service } from './services'

const knownMunicipalities: readonly string[] = municipality.options.filter((option) => option !== 'other')

const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

const catalogue: readonly Service[] = services

it('each service has a code of its own', () => {
  const codes = catalogue.map(({ code }) => code)
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
})

it('each service is proposed by a rule, or says why only a coach adds it', () => {
  const proposed = new Set<string>(rules.flatMap(({ services: proposes = [] }) => proposes))
  const byHand = new Set(catalogue.flatMap(({ code, byHand: reason }) => (reason ? code : [])))
  expect(catalogue.filter(({ code }) => proposed.has(code) === byHand.has(code)).map(({ code }) => code)).toEqual([])
})

describe.each(catalogue.map((service) => [service.code, service] as const))('%s', (_, service) => {
  const { eligibility } = service

  it('says who gives it and on what law', () => {
    expect(service.providers.length).toBeGreaterThan(0)
    expect(new Set(service.providers).size).toBe(service.providers.length)
    expect(service.law).not.toBe('')
  })

  it('has an age range that somebody can be in', () => {
    const { minAge = 15, maxAge = 68 } = eligibility
    expect(minAge).toBeGreaterThanOrEqual(15)
    expect(maxAge).toBeLessThanOrEqual(68)
    expect(minAge).toBeLessThanOrEqual(maxAge)
  })

  it('counts months and years in whole positive numbers', () => {
    const { minMonthsUnemployed, maxMonths, maxYearsInFinland } = eligibility
    for (const count of [minMonthsUnemployed, maxMonths, maxYearsInFinland]) {
      expect(count === undefined || (Number.isInteger(count) && count > 0)).toBe(true)
    }
  })

  it('is valid between real dates, in order', () => {
    const { validFrom = '2000-01-01', validTo = '2999-12-31' } = eligibility
    expect([validFrom, validTo].every(isDate)).toBe(true)
    expect(validFrom <= validTo).toBe(true)
  })

  it('names only municipalities that we know', () => {
    expect((eligibility.municipalities ?? []).filter((code) => !knownMunicipalities.includes(code))).toEqual([])
  })

  it('does not ask for work and for being without it', () => {
    expect(eligibility.working && eligibility.notWorking).toBeFalsy()
  })

  it('gives an age for the medical statement only when it requires one', () => {
    if (eligibility.medicalStatementFromAge === undefined) return
    expect(eligibility.requires).toContain('medicalStatement')
  })
})

it.each<[string, readonly string[]]>([
  ['START-UP-GRANT', ['applicationBeforeStart']],
  ['MOBILITY', ['applicationBeforeStart']],
  ['PAY-SUBSIDY', ['employer', 'grantedBeforeStart']],
  ['EMPLOY-55', ['employer', 'grantedBeforeStart']],
])('%s says what must be done before the start', (code, requires) => {
  expect(catalogue.find((one) => one.code === code)!.eligibility.requires).toEqual(requires)
})

it('the subsidy for those of 55 or over has the conditions of the law', () => {
  expect(catalogue.find(({ code }) => code === 'EMPLOY-55')!.eligibility).toMatchObject({
    minAge: 55,
    minMonthsUnemployed: 24,
    notWorking: true,
    maxMonths: 10,
  })
})
