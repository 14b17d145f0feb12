import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stored } from '../../../tests/factories/situations'
import { answersFrom } from '../../questions/answers'
import type { AnswerValue } from '../../questions/define-question'
import { phases } from '../rules/define-rule'
import { checkPackage, type PackageNote } from './package-notes'
import { orderServices, preparations } from './package-order'
import { services, type ServiceCode } from '../services/services'

const notes = (codes: readonly ServiceCode[], answers: Record<string, AnswerValue> = {}) =>
  checkPackage({ codes, answers: answersFrom(stored(answers)), catalogue: services })

describe('a package of services', () => {
  it('that fits together has nothing to notice', () => {
    expect(notes(['DEBT', 'PEER', 'UNEMP-HEALTH-CHECK'])).toEqual([])
  })

  it.each<[string, readonly ServiceCode[], Record<string, AnswerValue>, PackageNote]>([
    ['order', ['INTEG-PLAN', 'INTEG-ASSESS'], {}, { code: 'order', service: 'INTEG-PLAN', first: 'INTEG-ASSESS' }],
    ['an overlap', ['PAY-SUBSIDY', 'EMPLOY-55'], {}, { code: 'overlap', service: 'PAY-SUBSIDY', other: 'EMPLOY-55' }],
    [
      'an alternative',
      ['PAY-SUBSIDY', 'HELSINKI-LISA'],
      {},
      { code: 'notTogether', service: 'HELSINKI-LISA', other: 'PAY-SUBSIDY' },
    ],
    [
      'a link that the plan has',
      ['KELA-TAITO', 'WORK-ABILITY-ASSESS'],
      {},
      { code: 'linked', service: 'KELA-TAITO', requirement: 'medicalStatement', from: 'WORK-ABILITY-ASSESS' },
    ],
    [
      'a link that is missing',
      ['REHAB-WORK'],
      {},
      { code: 'missingLink', service: 'REHAB-WORK', requirement: 'multiSectoralPlan' },
    ],
    [
      'months that are left',
      ['WORK-TRIAL'],
      { servicesNow: ['workTryOut'], workTryOutMonths: 4 },
      { code: 'timeLeft', service: 'WORK-TRIAL', months: 2 },
    ],
    [
      'months that are used up, where a coach adds it all the same',
      ['WORK-TRIAL'],
      { workTryOutMonths: 6 },
      { code: 'timeLimitUsed', service: 'WORK-TRIAL' },
    ],
    [
      'months that two services share',
      ['WORK-TRIAL', 'YOUTH-WORKSHOP'],
      {},
      { code: 'sharedTime', service: 'WORK-TRIAL', other: 'YOUTH-WORKSHOP' },
    ],
  ])('says %s', (_, codes, answers, note) => {
    expect(notes(codes, answers)).toContainEqual(note)
    expect(notes(codes.toReversed(), answers)).toContainEqual(note)
  })

  it.each<[string, ServiceCode, Record<string, AnswerValue>]>([
    ['a statement that is there already', 'KELA-TAITO', { doctorStatement: 'statementB' }],
    ['a statement that the young need not have', 'KELA-TEAK', { ageBand: '25to28' }],
    ['an employer that the person knows', 'PAY-SUBSIDY', { employerContact: 'yes' }],
    ['an integration plan in force', 'INTEG-TRAINING', { integrationPlan: 'inForce' }],
    ['care that refers the person', 'IPS', { mentalCare: 'psychiatricCare' }],
  ])('does not miss %s', (_, code, answers) => {
    expect(notes([code], answers)).toEqual([])
    expect(notes([code])).toContainEqual(expect.objectContaining({ code: 'missingLink', service: code }))
  })
})

describe('the order of services', () => {
  it('has no circles: what prepares comes before in the list of preparations too', () => {
    for (const [at, [, then]] of preparations.entries()) {
      expect(preparations.slice(0, at).map(([first]) => first)).not.toContain(then)
    }
  })

  it('puts what prepares first, by phase, and loses nothing', () => {
    const placed = fc
      .uniqueArray(fc.constantFrom(...new Set(preparations.flat())), { minLength: 2 })
      .chain((codes) =>
        fc.tuple(...codes.map((code) => fc.record({ code: fc.constant(code), phase: fc.constantFrom(...phases) }))),
      )
    fc.assert(
      fc.property(placed, (given) => {
        const ordered = orderServices(given)
        const at = new Map(ordered.map(({ code }, index) => [code, index]))
        expect(ordered.map(({ code }) => code).toSorted()).toEqual(given.map(({ code }) => code).toSorted())
        for (const [first, then] of preparations) {
          if (at.has(first) && at.has(then)) expect(at.get(first)!).toBeLessThan(at.get(then)!)
        }
        const urgency = ordered.map(({ phase }) => phases.indexOf(phase))
        expect(urgency).toEqual(urgency.toSorted((a, b) => a - b))
      }),
    )
  })
})
