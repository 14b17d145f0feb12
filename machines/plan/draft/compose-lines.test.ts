import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessment, sendable } from '../../../tests/factories/answer-generator'
import { plannedIds, proposedIds } from '../../../tests/factories/line-ids'
import { situationNames, situations, stored } from '../../../tests/factories/situations'
import { walkAssessment } from '../../conversations/walk-assessment'
import { answersFrom, type Answers, type StoredAnswers } from '../../questions/answers'
import type { AnswerValue } from '../../questions/define-question'
import { deadlines } from '../law/deadlines'
import { draftPlan, isInPlan, linesOf, type DraftPlan } from './draft-plan'
import { preparations } from '../package/package-order'
import { rules } from '../rules/rules'
import { services } from '../services/services'

const draft = (answers: Answers) => draftPlan({ answers, catalogue: services, deadlines, today: '2026-12-01' })
const from = (told: Record<string, AnswerValue>) => draft(answersFrom(stored(told)))
const ofSituation = (name: (typeof situationNames)[number]) =>
  draft(walkAssessment(stored(situations[name].answers)).answers)

const planned = ({ lines }: DraftPlan) => lines.filter(isInPlan)
const doable = (plan: DraftPlan) => [...linesOf(planned(plan), 'task'), ...linesOf(planned(plan), 'service')]
const goalsOf = (plan: DraftPlan) => linesOf(planned(plan), 'goal').map(({ code }) => code)
const isHabit = (line: ReturnType<typeof doable>[number]) => line.kind === 'task' && line.rhythm !== undefined

/** What holds of every draft, be it of little or of much that was told. */
function always(check: (plan: DraftPlan, answers: Answers) => void) {
  const holds = (given: StoredAnswers) => {
    const { answers } = walkAssessment(given)
    check(draft(answers), answers)
  }
  fc.assert(fc.property(fc.oneof(assessment, sendable), holds), { numRuns: 200 })
}

describe('a plan has few things', () => {
  it('at most two goals, three steps under each, three of the person’s own, five services, two habits, five matters', () => {
    always((plan) => {
      expect(goalsOf(plan).length).toBeLessThanOrEqual(2)
      const steps = doable(plan).filter((line) => line.kind === 'task' || line.step)
      for (const goal of goalsOf(plan))
        expect(steps.filter(({ under }) => under === goal).length).toBeLessThanOrEqual(3)
      expect(doable(plan).filter((line) => line.who === 'jobseeker' && !isHabit(line)).length).toBeLessThanOrEqual(3)
      expect(linesOf(planned(plan), 'service').length).toBeLessThanOrEqual(5)
      expect(doable(plan).filter(isHabit).length).toBeLessThanOrEqual(2)
      expect(linesOf(planned(plan), 'agenda').length).toBeLessThanOrEqual(5)
    })
  })

  it('two of the person’s own at work ability 3–5, none of the person’s alone at 0–2', () => {
    always((plan, answers) => {
      const ability = answers.at('workAbility')
      if (typeof ability !== 'number' || ability > 5) return
      const own = doable(plan).filter((line) => line.who === 'jobseeker' && !isHabit(line))
      expect(own.length).toBeLessThanOrEqual(ability <= 2 ? 0 : 2)
    })
  })

  it('each line once: in the plan or beside it, a step on its service’s line or alone', () => {
    always((plan) => {
      const all = proposedIds(plan)
      expect(new Set(all).size).toBe(all.length)
    })
  })
})

describe('every step and service', () => {
  it('stands under a goal of the plan, but for habits and how matters are handled', () => {
    always((plan) => {
      const goals = new Set(goalsOf(plan))
      const loose = doable(plan).filter(({ under }) => under === undefined || !goals.has(under))
      const mayBeLoose = ['task:bookInterpreter', 'task:arrangeServiceInPerson', 'task:agreeWithOtherAuthorities']
      expect(loose.filter((line) => !isHabit(line) && !mayBeLoose.includes(line.id))).toEqual([])
    })
  })

  it('is due at least five working days after what prepares it', () => {
    always((plan) => {
      const due = new Map(linesOf(planned(plan), 'service').map(({ code, within }) => [code, within!]))
      for (const [first, then] of preparations) {
        if (due.has(first) && due.has(then)) expect(due.get(then)! - due.get(first)!).toBeGreaterThanOrEqual(5)
      }
    })
  })

  it('comes after what prepares it', () => {
    always((plan) => {
      const order = planned(plan).map(({ id }) => id)
      for (const [first, then] of preparations) {
        const [before, after] = [order.indexOf(`service:${first}`), order.indexOf(`service:${then}`)]
        if (before >= 0 && after >= 0) expect(before).toBeLessThan(after)
      }
    })
  })

  it('that needs an employer has one in the answers or a way to one in the plan', () => {
    always((plan, answers) => {
      const ids = new Set<string>(plannedIds(plan))
      const hasEmployer = ['yes', 'maybe'].includes(String(answers.at('employerContact')))
      const needy = linesOf(planned(plan), 'service').filter(({ needs }) => needs.includes('employer'))
      if (!hasEmployer && !ids.has('service:JOB-MATCH')) expect(needy).toEqual([])
    })
  })
})

const onSkips = new Set<string>(rules.filter(({ when }) => when.restsOnSkips).map(({ id }) => id))

it('what is skipped opens no step and no service: it is as if it had not been asked', () => {
  const holds = (given: StoredAnswers) => {
    const told = [...walkAssessment(given).answers.entries()]
    const [skipping, silent] = [told, told.filter(([, value]) => value !== null)].map((of) =>
      draft(answersFrom(new Map(of))),
    )
    const opened = (plan: DraftPlan) =>
      plan.lines
        .filter((line) => 'who' in line && line.because.some(({ rule }) => !onSkips.has(rule)))
        .map(({ id }) => id)
    expect(opened(skipping!).toSorted()).toEqual(opened(silent!).toSorted())
  }
  fc.assert(fc.property(sendable, holds), { numRuns: 100 })
  const stepsOfSkips = rules.filter(({ id }) => onSkips.has(id)).flatMap((rule) => rule.services ?? [])
  expect(stepsOfSkips).toEqual([])
})

describe('the goals', () => {
  it.each<[string, Record<string, AnswerValue>, string[]]>([
    ['are those that the person puts first', { hope: 'fullTimeWork', workAbility: 9, priorities: ['language', 'work'], livedInFinland: 'over5years', finnishLevel: 'simple' }, ['finnishForWork', 'paidWork']],
    ['begin with what is hoped for where nothing was put first', { hope: 'fullTimeWork', workAbility: 9, worries: ['language'], livedInFinland: 'over5years', finnishLevel: 'simple' }, ['paidWork', 'finnishForWork']],
    ['begin with health that blocks the rest', { hope: 'partTimeWork', workAbility: 4 }, ['workAbilityBack', 'partTimeWork']],
    ['leave health second to somebody who puts work first', { hope: 'partTimeWork', workAbility: 4, priorities: ['work', 'health'] }, ['partTimeWork', 'workAbilityBack']],
    ['are one where debts and health are one foundation', { hope: 'partTimeWork', workAbility: 4, debts: 'tooMuch', priorities: ['money', 'work', 'health'] }, ['everydayLifeInOrder', 'partTimeWork']],
  ])('%s', (_, told, goals) => expect(goalsOf(from(told))).toEqual(goals)) // prettier-ignore

  it('say what is sought, and name what is not told', () => {
    const goal = linesOf(
      from({ hope: 'anyWorkNow', workAbility: 9, wishedOccupations: 'Hitsaaja', distance: 'oneHour', shifts: null })
        .lines,
      'goal',
    )[0]!
    expect(goal.sought).toEqual({
      told: [
        { part: 'occupation', key: 'wishedOccupations' },
        { part: 'distance', key: 'distance' },
      ],
      toAsk: ['hours', 'shifts'],
    })
  })
})

it('one wage support for one job: the city’s stands beside the state’s', () => {
  const told = {
    municipality: '091',
    employerContact: 'yes',
    hope: 'fullTimeWork',
    workAbility: 9,
    timeWithoutWork: '1to2years',
    ageBand: '50to54',
  }
  const places = from(told).lines.flatMap(({ id, place }) =>
    /PAY-SUBSIDY|HELSINKI/.test(id) && id.startsWith('service:') ? [[id, place]] : [],
  )
  expect(places).toEqual([
    ['service:PAY-SUBSIDY', undefined],
    ['service:HELSINKI-LISA', 'beside'],
  ])
})

describe('who starts it', () => {
  it.each<[string, Record<string, AnswerValue>]>([
    ['service:WORK-ABILITY-ASSESS', { workAbility: 4 }],
    ['service:KERAVA-LISA', { municipality: '245', employerContact: 'yes', hope: 'fullTimeWork' }],
    ['service:THIRD-SECTOR-WORK', { timeWithoutWork: 'over2years', hope: 'fullTimeWork' }],
  ])('%s: the coach', (id, told) => {
    expect(from(told).lines.find((line) => line.id === id)).toMatchObject({ who: 'coach' })
  })
})

describe('the person’s own step', () => {
  it('stands first under the first goal', () => {
    const plan = ofSituation('welder')
    expect(doable(plan).find(({ under }) => under === goalsOf(plan)[0])?.id).toBe('task:doOwnStep')
  })
})

it('the six situations have few services and steps in their plans', () => {
  const count = (kind: 'service' | 'task') =>
    situationNames.map((name) => linesOf(planned(ofSituation(name)), kind).length)
  for (const number of count('service')) expect(number).toBeLessThanOrEqual(5)
  for (const number of count('task')) expect(number).toBeLessThanOrEqual(5)
})
