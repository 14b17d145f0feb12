import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { answersFrom } from '../../questions/answers'
import { deadlines, publicHolidays } from '../law/deadlines'
import { draftPlan, type DraftPlan } from '../draft/draft-plan'
import { countedFrom, withoutPastDays, withoutPastEdits } from './plan-days'
import { noEdits, planFrame, plannedLines } from './plan-document'
import { services } from '../services/services'

const told = {
  debts: 'enforcement',
  hope: 'fullTimeWork',
  cv: 'none',
  workAbility: 8,
  ageBand: '30to49',
  legalMatters: 'home',
}
const answers = answersFrom(new Map(Object.entries(told)))
const draftOn = (today: string) => draftPlan({ answers, catalogue: services, deadlines, today })
const dueOf = (draft: DraftPlan, id: string, agreedOn?: string) =>
  countedFrom(plannedLines(draft, noEdits), agreedOn).find((line) => line.id === id)

describe('before both agree', () => {
  it.each(['2026-12-01', '2026-12-11'])('a draft sent on %s has working days and no day', (sentOn) => {
    expect(dueOf(draftOn(sentOn), 'service:DEBT')).toMatchObject({ within: 10 })
    expect(dueOf(draftOn(sentOn), 'service:DEBT')?.by).toBeUndefined()
  })
})

describe('once both have agreed', () => {
  it.each([
    ['2026-12-11', '2026-12-29'],
    ['2026-12-18', '2027-01-07'],
    ['2027-03-25', '2027-04-12'],
  ])('ten working days of %s end on %s', (agreedOn, by) => {
    expect(dueOf(draftOn('2026-12-11'), 'service:DEBT', agreedOn)).toMatchObject({ by })
  })

  it('no line is due on a holiday, on a weekend or by the day of agreement', () => {
    const days = fc
      .integer({ min: 0, max: 1500 })
      .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10))
    const holds = (agreedOn: string) => {
      for (const { by } of countedFrom(plannedLines(draftOn('2026-12-11'), noEdits), agreedOn)) {
        if (by === undefined) continue
        expect(by > agreedOn).toBe(true)
        expect([0, 6]).not.toContain(new Date(by).getUTCDay())
        expect(publicHolidays(Number(by.slice(0, 4))).has(by)).toBe(false)
      }
    }
    fc.assert(fc.property(days, holds), { numRuns: 60 })
  })

  it('a day of the coach’s stays as it is', () => {
    const edits = { ...noEdits, lines: { 'service:DEBT': { by: '2027-01-20' } } }
    const line = countedFrom(plannedLines(draftOn('2026-12-11'), edits), '2026-12-18').find(
      ({ id }) => id === 'service:DEBT',
    )
    expect(line).toMatchObject({ by: '2027-01-20' })
  })
})

describe('nothing that is approved lies in the past', () => {
  /** A draft as it was made before lines had working days. */
  const before: DraftPlan = {
    ...draftOn('2026-12-01'),
    lines: draftOn('2026-12-01').lines.map((line) => {
      if (!('who' in line)) return line
      const { within: _within, ...rest } = line
      return { ...rest, by: line.id === 'service:DEBT' ? '2026-12-15' : '2026-12-30' }
    }),
  }

  test('a drafted day that has passed becomes working days from agreeing; one to come stays', () => {
    const draft = withoutPastDays(before, '2026-12-18')
    expect(dueOf(draft, 'service:DEBT')).toMatchObject({ within: 10 })
    expect(dueOf(draft, 'service:DEBT')?.by).toBeUndefined()
    expect(dueOf(draft, 'service:JOB-MATCH')).toMatchObject({ by: '2026-12-30' })
  })

  test('a plan that is taken up again loses the days that have passed, the coach’s own too', () => {
    const edits = {
      ...noEdits,
      lines: { 'service:DEBT': { by: '2026-12-20', text: 'Oma sana' } },
      added: [
        { id: 'added:1', text: 'Soita', who: 'coach' as const, by: '2026-12-20' },
        { id: 'added:2', text: 'Kevään yhteishaku', who: 'jobseeker' as const, by: '2027-04-20' },
      ],
    }
    expect(withoutPastEdits(edits, '2027-03-25')).toEqual({
      ...noEdits,
      lines: { 'service:DEBT': { within: 10, text: 'Oma sana' } },
      added: [
        { id: 'added:1', text: 'Soita', who: 'coach', within: 10 },
        { id: 'added:2', text: 'Kevään yhteishaku', who: 'jobseeker', by: '2027-04-20' },
      ],
    })
  })
})

describe('the first interview', () => {
  it('is counted from the day of sending until the start of the job search is known', () => {
    expect(planFrame(draftOn('2026-12-01'), noEdits).firstInterviewBy).toBe('2026-12-15')
    const edits = { ...noEdits, jobSearchFrom: '2026-11-23' }
    expect(planFrame(draftOn('2026-12-01'), edits).firstInterviewBy).toBe('2026-12-07')
  })

  it('has the day that a coach gives it', () => {
    const edits = {
      ...noEdits,
      jobSearchFrom: '2026-11-23',
      firstInterviewBy: '2026-12-18',
      firstInterviewBecause: 'Sairaus',
    }
    expect(planFrame(draftOn('2026-12-01'), edits)).toMatchObject({
      firstInterviewBy: '2026-12-18',
      firstInterviewBecause: 'Sairaus',
    })
  })
})
