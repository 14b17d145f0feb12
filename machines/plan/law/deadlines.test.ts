import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  deadlines,
  duties,
  dutyNumbersOn,
  inForce,
  publicHolidays,
  type DatedFact,
  type LegalFact,
  workingDaysTo,
} from './deadlines'

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()
const isFree = (date: string) => [0, 6].includes(weekday(date)) || publicHolidays(Number(date.slice(0, 4))).has(date)

describe('ten working days', () => {
  it.each([
    ['over two plain weeks', '2026-10-05', '2026-10-19'],
    ['from a Sunday', '2026-11-22', '2026-12-04'],
    ['over Christmas, New Year and Epiphany', '2026-12-18', '2027-01-07'],
    ['over Christmas Eve on a Friday', '2027-12-17', '2028-01-03'],
    ['over Easter 2026', '2026-03-27', '2026-04-14'],
    ['over Easter 2027', '2027-03-19', '2027-04-06'],
    ['over May Day and Ascension Day 2026', '2026-04-30', '2026-05-18'],
    ['over Midsummer Eve 2026', '2026-06-12', '2026-06-29'],
    ['over Midsummer Eve 2027', '2027-06-18', '2027-07-05'],
    ['over Independence Day on a Sunday', '2026-11-30', '2026-12-14'],
    ['over Independence Day on a Monday', '2027-11-26', '2027-12-13'],
    ['over New Year on a weekend', '2027-12-29', '2028-01-13'],
  ])('%s: %s → %s', (_, from, to) => {
    expect(addWorkingDays(from, 10)).toBe(to)
  })

  it('do not count the day itself', () => {
    expect(addWorkingDays('2026-10-05', 0)).toBe('2026-10-05')
    expect(addWorkingDays('2026-10-05', 1)).toBe('2026-10-06')
  })

  it('are ten days on which offices are open, the last one included', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const to = addWorkingDays(from, count)
        expect(isFree(to)).toBe(false)
        let open = 0
        for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (!isFree(at)) open += 1
        expect(open).toBe(count)
      }),
    )
  })
})

describe('offices are closed', () => {
  it.each([
    [2026, ['01-01', '01-06', '04-03', '04-06', '05-01', '05-14', '06-19', '12-06', '12-24', '12-25', '12-26']],
    [2027, ['01-01', '01-06', '03-26', '03-29', '05-01', '05-06', '06-25', '12-06', '12-24', '12-25', '12-26']],
    [2030, ['01-01', '01-06', '04-19', '04-22', '05-01', '05-30', '06-21', '12-06', '12-24', '12-25', '12-26']],
  ])('in %i', (year, days) => {
    expect([...publicHolidays(year)].toSorted()).toEqual(days.map((date) => `${year}-${date}`))
  })

  // New Year's Eve is the one such day of the library on which offices are open.
  it('on the weekdays that an independent calendar of Finland names, from 2020 to 2040', () => {
    const calendar = new Holidays('FI')
    const isWeekday = (date: string) => ![0, 6].includes(weekday(date))
    for (let year = 2020; year <= 2040; year += 1) {
      const named = calendar
        .getHolidays(year)
        .filter(({ type, rule }) => (type === 'public' || type === 'bank') && !rule.startsWith('12-31'))
        .map(({ date }) => date.slice(0, 10))
      expect([...publicHolidays(year)].filter(isWeekday).toSorted(), String(year)).toEqual(
        named.filter(isWeekday).toSorted(),
      )
    }
  })

  it('on Midsummer Eve, always a Friday from 19 to 25 June', () => {
    for (let year = 2024; year < 2060; year += 1) {
      const june = [...publicHolidays(year)].filter((date) => date.startsWith(`${year}-06`))
      const eve = june.find((date) => weekday(date) === 5 && date >= `${year}-06-19` && date <= `${year}-06-25`)
      expect(eve).toBeDefined()
    }
  })

  it('on Good Friday and Easter Monday, never before 20 March or after 26 April', () => {
    for (let year = 2024; year < 2060; year += 1) {
      const spring = [...publicHolidays(year)].filter((date) => date >= `${year}-03-01` && date < `${year}-05-01`)
      expect(spring.map(weekday)).toEqual([5, 1])
      expect(spring[0]! >= `${year}-03-20` && spring[1]! <= `${year}-04-26`).toBe(true)
    }
  })
})

describe('months later', () => {
  it.each([
    ['2026-01-15', 3, '2026-04-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', 6, '2026-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-05-20', 0, '2026-05-20'],
  ])('%s and %i months: %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })
})

it('days are added over the change to and from summer time', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
})

describe('the number in force', () => {
  it('is the one of the day', () => {
    expect(inForce(deadlines, 'firstInterviewWorkingDays', '2025-12-31')).toBe(5)
    expect(inForce(deadlines, 'firstInterviewWorkingDays', '2026-01-01')).toBe(10)
    expect(inForce(deadlines, 'discussionMonths', '2026-01-01')).toBe(3)
    expect(inForce(deadlines, 'jobApplicationsPerMonth', '2026-11-22')).toBe(4)
  })

  it.each([
    ['discussionMonths', '2022-05-02', 3],
    ['discussionMonths', '2024-12-31', 3],
    ['discussionMonths', '2025-12-31', 3],
    ['firstInterviewWorkingDays', '2022-05-02', 5],
    ['firstInterviewWorkingDays', '2024-12-31', 5],
    ['layOffFreeMonths', '2026-11-22', 3],
    ['reviewPeriodsInPlan', '2026-11-22', 3],
    ['neglectFirstDays', '2026-02-28', 0],
    ['neglectFirstDays', '2026-03-01', 7],
    ['neglectSecondWeeks', '2026-03-01', 6],
    ['neglectWindowMonths', '2026-03-01', 12],
    ['activationPeriodMonthsUnder25', '2026-05-01', 8],
    ['activationPeriodMonths', '2026-05-01', 18],
    ['waitingWeeksWithoutQualification', '2026-05-01', 21],
    ['changeSecurityDays', '2026-11-22', 60],
  ] as const)('%s on %s: %i', (code, on, value) => {
    expect(inForce(deadlines, code, on)).toBe(value)
  })

  it('stands on the act of its day: 916/2012 until the end of 2024, then 380/2023', () => {
    const facts: readonly LegalFact[] = deadlines
    const actOn = (code: string, on: string) =>
      facts.find((one) => one.code === code && one.validFrom <= on && on <= (one.validTo ?? '9999-12-31'))?.act
    for (const code of ['firstInterviewWorkingDays', 'discussionMonths', 'jobApplicationsPerMonth']) {
      expect(actOn(code, '2024-12-31')).toMatch(/^916\/2012/)
      expect(actOn(code, '2025-01-01')).toMatch(/^380\/2023/)
    }
  })

  it('is marked where no authority’s page confirms it', () => {
    const facts: readonly LegalFact[] = deadlines
    const unsure = new Set(facts.filter(({ state }) => state === 'toCheck').map(({ code }) => code))
    expect([...unsure].toSorted()).toEqual([
      'activationPeriodMonths',
      'activationPeriodMonthsUnder25',
      'layOffFreeMonths',
      'multiSectoralReviewMonths',
      'reassessmentMonths',
      'waitingWeeksWithoutQualification',
    ])
  })

  it('of what follows from neglect is told from the day on which the sanctions of 2026 hold', () => {
    expect(dutyNumbersOn('2026-02-28')).toBeNull()
    expect(dutyNumbersOn('2026-03-01')).toEqual({ days: 7, weeks: 6, months: 12, periods: 3 })
  })

  it('is a fault in our own data when there is none', () => {
    expect(() => inForce(deadlines, 'firstInterviewWorkingDays', '2022-05-01')).toThrow('2022-05-01')
  })

  it('is never two numbers on one day, and none is left out between', () => {
    const facts: readonly DatedFact[] = deadlines
    for (const code of new Set(facts.map((fact) => fact.code))) {
      const periods = facts.filter((fact) => fact.code === code)
      const inOrder = periods.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
      for (const [at, { validFrom }] of inOrder.entries()) {
        const before = inOrder[at - 1]
        if (before) expect(before.validTo && addDays(before.validTo, 1)).toBe(validFrom)
      }
    }
  })
})

it('the duty to make a profile began on 1 September 2026; its time limit has not been confirmed', () => {
  expect(duties.find(({ code }) => code === 'jobApplicantProfile')).toMatchObject({
    validFrom: '2026-09-01',
    withinDays: null,
  })
})

it('working days between two days leave out weekends and holidays, and go below zero for a day that is past', () => {
  expect(workingDaysTo('2026-12-02', '2026-12-11')).toBe(7)
  expect(workingDaysTo('2026-12-18', '2027-01-07')).toBe(10)
  expect(workingDaysTo('2026-12-18', '2026-12-18')).toBe(0)
  expect(workingDaysTo('2026-12-07', '2026-12-03')).toBe(-2)
})
