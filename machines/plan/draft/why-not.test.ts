import { describe, expect, it } from 'vitest'
import { situationNames, situations, stored } from '../../../tests/factories/situations'
import { walkAssessment } from '../../conversations/walk-assessment'
import { answersFrom, type Answers } from '../../questions/answers'
import type { AnswerValue } from '../../questions/define-question'
import { deadlines } from '../law/deadlines'
import { draftPlan, linesOf } from './draft-plan'
import { services, type Service, type ServiceCode } from '../services/services'
import { whyNot } from './why-not'

const today = '2026-11-22'
const ask = (code: ServiceCode, answers: Answers, catalogue: readonly Service[] = services, day = today) => {
  const input = { answers, catalogue, deadlines, today: day }
  return whyNot(code, draftPlan(input), input)
}
const told = (answers: Record<string, AnswerValue>) => answersFrom(stored(answers))
const codesFor = (code: ServiceCode, answers: Record<string, AnswerValue>) =>
  ask(code, told(answers)).map((why) => ('condition' in why ? why.condition : why.code))

describe.each(situationNames)('for the %s', (name) => {
  const { answers } = walkAssessment(stored(situations[name].answers))
  const plan = draftPlan({ answers, catalogue: services, deadlines, today })
  const proposed = new Set(linesOf(plan.lines, 'service').map(({ code }) => code))

  it('every service is either proposed or has a reason not to be', () => {
    expect(proposed.size).toBeGreaterThan(0)
    for (const { code } of services) {
      const why = ask(code, answers)
      expect(why.length === 0, `${code}: ${JSON.stringify(why)}`).toBe(proposed.has(code))
    }
  })

  it('a service that a rule proposed and the check left out has the reason of the check', () => {
    for (const { code, why, insteadOf } of plan.leftOut) {
      const reasons = ask(code, answers)
      expect(reasons).not.toContainEqual(expect.objectContaining({ code: 'noNeedSeen' }))
      const [first] = reasons
      expect(first).toMatchObject(
        insteadOf ? { code: why, insteadOf } : first?.code === 'notEligible' ? { condition: why } : { code: why },
      )
    }
  })
})

describe('the reason', () => {
  it.each<[string, ServiceCode, Record<string, AnswerValue>, string]>([
    ['age', 'OHJAAMO', { ageBand: '30to49', directionClear: 'unclear' }, 'age'],
    ['municipality', 'VANTAA-LISA', { municipality: '091' }, 'municipality'],
    ['benefit', 'ACT-PLAN', { benefit: 'earningsRelated' }, 'benefit'],
    ['language', 'FINNISH-COURSE', { livedInFinland: 'always', serviceLanguage: 'fi' }, 'language'],
    ['kind of plan', 'REHAB-WORK', { benefit: 'earningsRelated' }, 'planKind'],
    ['being in it', 'WORK-TRIAL', { servicesNow: ['workTryOut'] }, 'alreadyIn'],
    ['months used up', 'WORK-TRIAL', { servicesNow: ['workTryOut'], workTryOutMonths: 6 }, 'timeLimitUsed'],
    ['what is never asked', 'CRIME-EXIT', {}, 'byHand'],
  ])('may be %s', (_, code, answers, reason) => {
    expect(codesFor(code, answers)).toContain(reason)
  })

  it('may be the period of the service', () => {
    expect(ask('JOB-PROFILE', told({ municipality: '091' }), services, '2026-08-31')).toEqual([
      { code: 'notEligible', condition: 'validity' },
    ])
  })

  it('may be another service for the same need, even when nothing proposed this one', () => {
    expect(ask('SOCIAL-CREDIT', told({ debts: 'tooMuch' }))).toContainEqual({
      code: 'anotherServesTheSameNeed',
      insteadOf: 'DEBT',
    })
  })

  it('names the rule that would have proposed it, and what is not answered yet', () => {
    const [why] = ask('SUBSTANCE', told({ workAbility: 3 }))
    expect(why).toMatchObject({ code: 'noNeedSeen', rule: 'substanceWish', unanswered: [{ id: 'substances' }] })
    expect(ask('SUBSTANCE', told({ substances: 'no' }))).toEqual([
      { code: 'noNeedSeen', rule: 'substanceWish', unanswered: [] },
    ])
  })

  it('is that it has left the catalogue', () => {
    expect(ask('DEBT', told({ debts: 'tooMuch' }), [])).toEqual([{ code: 'notOffered' }])
  })
})
