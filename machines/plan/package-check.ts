import { answerTo, type Answers } from '../questions/answers'
import { servicesNow } from '../questions/situation'
import * as is from '../statements'
import type { Phase } from './define-rule'
import type { Reason } from './draft-plan'
import { checkEligibility, type Condition, type PersonFacts } from './eligibility'
import type { Service, ServiceCode } from './services'

export type WhyLeftOut = Condition | 'alreadyIn' | 'timeLimitUsed' | 'anotherServesTheSameNeed'
export type Left = { code: ServiceCode; why: WhyLeftOut; insteadOf?: ServiceCode }

type Proposed = { code: ServiceCode; phase: Phase; because: Reason[] }

/** What a person may be in already, as the services of the catalogue. */
const goingOn: Partial<Record<(typeof servicesNow.options)[number], readonly ServiceCode[]>> = {
  workTryOut: ['WORK-TRIAL'],
  rehabilitativeWork: ['REHAB-WORK'],
  integrationTraining: ['INTEG-TRAINING'],
  labourMarketTraining: ['LM-TRAINING', 'RECRUIT-TRAINING'],
  jobCoaching: ['JOB-COACH'],
}

/** Services that serve the same need: only the first of a group that is proposed stays. */
const sameNeed: readonly (readonly ServiceCode[])[] = [
  ['INTEG-TRAINING', 'FINNISH-COURSE'],
  ['IPS', 'JOB-COACH'],
  ['OHJAAMO', 'CAREER-COACH'],
  ['DEBT', 'SOCIAL-CREDIT'],
  ['EMPLOY-55', 'PAY-SUBSIDY'],
  ['ACT-PLAN', 'MULTI-PLAN'],
]

function reasonToLeave(code: ServiceCode, service: Service, answers: Answers, person: PersonFacts, today: string) {
  const inAlready = (answerTo(answers, servicesNow) ?? []).flatMap((one) => goingOn[one] ?? [])
  if (code === 'WORK-TRIAL' && is.hasUsedUpWorkTryOut.holds(answers)) return 'timeLimitUsed'
  if (inAlready.includes(code)) return 'alreadyIn'
  return checkEligibility(service, person, today).failing[0]
}

/**
 * Leaves out the services that the person may not have, is in already, or has used up, and all but one of those that
 * serve the same need. What is left out is returned with its reason: it can be asked for.
 */
export function withoutServices(
  proposed: readonly Proposed[],
  answers: Answers,
  catalogue: readonly Service[],
  person: PersonFacts,
  today: string,
): { kept: (Proposed & { service: Service })[]; leftOut: Left[] } {
  const kept: (Proposed & { service: Service })[] = []
  const leftOut: Left[] = []
  for (const one of proposed) {
    const service = catalogue.find(({ code }) => code === one.code)
    if (!service) continue
    const why = reasonToLeave(one.code, service, answers, person, today)
    if (why) leftOut.push({ code: one.code, why })
    else kept.push({ ...one, service })
  }
  const overlapping = (code: ServiceCode) =>
    sameNeed.flatMap((group) => {
      const first = group.find((member) => kept.some((one) => one.code === member))
      return first && first !== code && group.includes(code) ? [first] : []
    })[0]
  const doubles = kept.filter(({ code }) => overlapping(code))
  for (const { code } of doubles) leftOut.push({ code, why: 'anotherServesTheSameNeed', insteadOf: overlapping(code) })
  return { kept: kept.filter((one) => !doubles.includes(one)), leftOut }
}
