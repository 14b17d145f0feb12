import { describe, expect, it } from 'vitest'
import { stored } from '../../../tests/factories/situations'
import { answersFrom } from '../../questions/answers'
import type { AnswerValue } from '../../questions/define-question'
import { choosePlanKind, planKinds, type PlanKind } from './plan-kind'

const kindFor = (answers: Record<string, AnswerValue>) => choosePlanKind(answersFrom(stored(answers)))

const troubled = { workAbility: 4, debts: 'tooMuch', benefit: 'generalSupport' }

describe('the kind of plan', () => {
  it.each<[string, PlanKind, Record<string, AnswerValue>]>([
    ['an employment plan when nothing points elsewhere', 'employment', {}],
    ['an employment plan for somebody who has lived here long', 'employment', { livedInFinland: 'over5years' }],
    ['an integration plan within three years', 'integration', { livedInFinland: '1to3years' }],
    ['an integration plan while one is in force', 'integration', { integrationPlan: 'inForce' }],
    [
      'an activation plan on social assistance without work',
      'activation',
      { benefit: 'socialAssistance', timeWithoutWork: 'over2years' },
    ],
    [
      'an employment plan on social assistance beside work',
      'employment',
      { benefit: 'socialAssistance', timeWithoutWork: 'working' },
    ],
    ['a multi-sectoral plan for trouble in health and life at once', 'multiSectoral', troubled],
    ['a multi-sectoral plan whatever the time without work', 'multiSectoral', { ...troubled, timeWithoutWork: null }],
    ['an activation plan not while laid off', 'employment', { benefit: 'socialAssistance', reason: 'laidOff' }],
    [
      'an activation plan not while studying',
      'employment',
      { benefit: 'socialAssistance', timeWithoutWork: 'over2years', servicesNow: ['studies'] },
    ],
    ['an employment plan for health trouble alone', 'employment', { ...troubled, debts: 'none' }],
    ['an employment plan for debts alone', 'employment', { ...troubled, workAbility: 9 }],
    ['an employment plan for trouble without a benefit', 'employment', { ...troubled, benefit: 'none' }],
    ['an integration plan before a multi-sectoral one', 'integration', { ...troubled, livedInFinland: 'under1year' }],
    [
      'an activation plan in the place of a multi-sectoral one',
      'activation',
      { ...troubled, benefit: 'socialAssistance' },
    ],
  ])('is %s', (_, kind, answers) => {
    expect(kindFor(answers).kind).toBe(kind)
  })

  it('tells the answers that decided, and only those', () => {
    expect(kindFor({ livedInFinland: '1to3years', integrationPlan: 'never', benefit: 'none' }).because).toEqual([
      'livedInFinland',
    ])
    expect(kindFor({ ...troubled, housing: 4 }).because.toSorted()).toEqual(Object.keys(troubled).toSorted())
    expect(kindFor({}).because).toEqual([])
  })
})

it('there are four kinds of plan', () => {
  expect(planKinds).toEqual(['employment', 'integration', 'multiSectoral', 'activation'])
})
