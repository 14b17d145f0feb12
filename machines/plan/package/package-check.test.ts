import { describe, expect, it } from 'vitest'
import { stored } from '../../../tests/factories/situations'
import { answersFrom } from '../../questions/answers'
import type { AnswerValue } from '../../questions/define-question'
import { personFacts } from '../services/eligibility'
import { inTheWay, mayHave, withoutDoubles } from './package-check'
import { services, type ServiceCode } from '../services/services'

function check(codes: readonly ServiceCode[], answers: Record<string, AnswerValue> = {}, today = '2026-11-22') {
  const said = answersFrom(stored(answers))
  const proposed = codes.map((code) => ({ code, phase: 'next' as const, because: [], goals: [] }))
  const may = mayHave(proposed, said, services, personFacts(said), today)
  const single = withoutDoubles(may.kept, [])
  return { kept: single.kept.map(({ code }) => code), leftOut: [...may.leftOut, ...single.leftOut] }
}

it('what fits together is kept, in its order', () => {
  expect(check(['DEBT', 'JOB-MATCH', 'UNEMP-HEALTH-CHECK'])).toEqual({
    kept: ['DEBT', 'JOB-MATCH', 'UNEMP-HEALTH-CHECK'],
    leftOut: [],
  })
})

describe('a service is left out, with the reason', () => {
  it.each<[string, ServiceCode, Record<string, AnswerValue>, string]>([
    ['the person may not have it', 'OHJAAMO', { ageBand: '30to49' }, 'age'],
    ['it is of another municipality', 'VANTAA-LISA', { municipality: '091' }, 'municipality'],
    ['the person is in it already', 'JOB-COACH', { servicesNow: ['jobCoaching'] }, 'alreadyIn'],
    ['the person is in training already', 'RECRUIT-TRAINING', { servicesNow: ['labourMarketTraining'] }, 'alreadyIn'],
    [
      'the months of it are used up',
      'WORK-TRIAL',
      { servicesNow: ['workTryOut'], workTryOutMonths: 6 },
      'timeLimitUsed',
    ],
    ['the person is in it and months are left', 'WORK-TRIAL', { servicesNow: ['workTryOut'] }, 'alreadyIn'],
  ])('when %s', (_, code, answers, why) => {
    expect(check([code, 'JOB-MATCH'], answers)).toEqual({ kept: ['JOB-MATCH'], leftOut: [{ code, why }] })
  })

  it('by the months that the catalogue allows, which may be other than those of today', () => {
    const said = answersFrom(stored({ workTryOutMonths: 4 }))
    const trial = services.find(({ code }) => code === 'WORK-TRIAL')!
    const inMonths = (maxMonths: number) =>
      inTheWay('WORK-TRIAL', { ...trial, eligibility: { maxMonths } }, said, personFacts(said), '2026-11-22')
    expect([inMonths(4), inMonths(5)]).toEqual([['timeLimitUsed'], []])
  })

  it('before it exists and after it has ended', () => {
    expect(check(['JOB-PROFILE'], {}, '2026-08-31').leftOut).toEqual([{ code: 'JOB-PROFILE', why: 'validity' }])
    expect(check(['JOB-PROFILE'], {}, '2026-09-01').kept).toEqual(['JOB-PROFILE'])
  })
})

describe('two services for one need', () => {
  it.each<[ServiceCode, ServiceCode]>([
    ['INTEG-TRAINING', 'FINNISH-COURSE'],
    ['IPS', 'JOB-COACH'],
    ['OHJAAMO', 'CAREER-COACH'],
    ['DEBT', 'SOCIAL-CREDIT'],
    ['EMPLOY-55', 'PAY-SUBSIDY'],
    ['YOUTH-WORKSHOP', 'REHAB-WORK'],
  ])('%s stays, %s is left out, whichever came first', (stays, goes) => {
    const leftOut = [{ code: goes, why: 'anotherServesTheSameNeed', insteadOf: stays }]
    const onSocialAssistance = { benefit: 'socialAssistance' } // REHAB-WORK needs the plan that goes with it
    expect(check([stays, goes], onSocialAssistance)).toEqual({ kept: [stays], leftOut })
    expect(check([goes, stays], onSocialAssistance)).toEqual({ kept: [stays], leftOut })
  })

  it('the activation plan and the multi-sectoral one never meet: each goes with a benefit of its own', () => {
    const leftOut = (code: string) => [{ code, why: 'benefit' }]
    const both = ['MULTI-PLAN', 'ACT-PLAN'] as const
    expect(check([...both], { benefit: 'socialAssistance' })).toEqual({
      kept: ['ACT-PLAN'],
      leftOut: leftOut('MULTI-PLAN'),
    })
    expect(check([...both], { benefit: 'generalSupport' })).toEqual({
      kept: ['MULTI-PLAN'],
      leftOut: leftOut('ACT-PLAN'),
    })
  })

  it('the second stays when the person may not have the first', () => {
    expect(check(['OHJAAMO', 'CAREER-COACH'], { ageBand: '50to54' })).toEqual({
      kept: ['CAREER-COACH'],
      leftOut: [{ code: 'OHJAAMO', why: 'age' }],
    })
  })

  it('the second stays when the person is in the first already', () => {
    const inTraining = { servicesNow: ['integrationTraining'], livedInFinland: '1to3years' }
    expect(check(['INTEG-TRAINING', 'FINNISH-COURSE'], inTraining).kept).toEqual(['FINNISH-COURSE'])
  })
})

it('a service that has left the catalogue is not proposed', () => {
  const proposed = [{ code: 'DEBT' as const, phase: 'first' as const, because: [], goals: [] }]
  const said = answersFrom(stored({}))
  expect(mayHave(proposed, said, [], personFacts(said), '2026-11-22')).toEqual({ kept: [], leftOut: [] })
})
