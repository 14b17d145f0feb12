import { answerTo, type Answers } from '../../questions/answers'
import { servicesNow, workTryOutMonths } from '../../questions/situation'
import type { Phase, TaskCode } from '../rules/define-rule'
import type { Reason } from '../draft/draft-plan'
import { checkEligibility, type Condition, type PersonFacts } from '../services/eligibility'
import type { Service, ServiceCode } from '../services/services'

export type WhyLeftOut = Condition | 'alreadyIn' | 'timeLimitUsed' | 'anotherServesTheSameNeed' | 'doneAsTask'
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
  ['YOUTH-WORKSHOP', 'REHAB-WORK'],
]

/** Supports for one employer of which only one is granted for the same job: what the state gives comes first. */
export const alternatives: readonly (readonly [instead: ServiceCode, of: ServiceCode])[] = [
  ['HELSINKI-LISA', 'PAY-SUBSIDY'],
  ['HELSINKI-LISA', 'EMPLOY-55'],
]

/** The service among others with which this one is not granted. */
const excludedBy = (code: ServiceCode, others: ReadonlySet<ServiceCode>) =>
  alternatives.find(([instead, of]) => instead === code && others.has(of))?.[1]

/** The months of a work try-out that the person may still have; nothing where the service has no limit. */
export function monthsLeft({ eligibility: { maxMonths } }: Service, answers: Answers): number | undefined {
  return maxMonths && Math.max(0, maxMonths - (answerTo(answers, workTryOutMonths) ?? 0))
}

/** Services that a person sets going alone, by the task that says so: the same is not proposed twice. */
export const doneAsTask: Partial<Record<ServiceCode, TaskCode>> = { 'JOB-PROFILE': 'makeJobProfile' }

/** Everything that keeps a person from a service on a day, the first the most telling; empty when nothing does. */
export function inTheWay(
  code: ServiceCode,
  service: Service,
  answers: Answers,
  person: PersonFacts,
  today: string,
): readonly (Condition | 'alreadyIn' | 'timeLimitUsed')[] {
  const inAlready = (answerTo(answers, servicesNow) ?? []).flatMap((one) => goingOn[one] ?? [])
  const { failing } = checkEligibility(service, person, today)
  if (code === 'WORK-TRIAL' && monthsLeft(service, answers) === 0) return ['timeLimitUsed', ...failing]
  return inAlready.includes(code) ? ['alreadyIn', ...failing] : failing
}

/** The service among others that serves the same need before this one does. */
export function servesTheSameNeed(code: ServiceCode, others: ReadonlySet<ServiceCode>): ServiceCode | undefined {
  return sameNeed.flatMap((group) => {
    const first = group.includes(code) && group.find((member) => member === code || others.has(member))
    return first && first !== code ? [first] : []
  })[0]
}

/**
 * Leaves out the services that the person may not have, sets going as a task, is in already, or has used up, and all but one of those that
 * serve the same need. What is left out is returned with its reason: it can be asked for.
 */
export function withoutServices(
  proposed: readonly Proposed[],
  answers: Answers,
  catalogue: readonly Service[],
  person: PersonFacts,
  today: string,
  tasks: readonly TaskCode[],
): { kept: (Proposed & { service: Service })[]; leftOut: Left[] } {
  const kept: (Proposed & { service: Service })[] = []
  const leftOut: Left[] = []
  for (const one of proposed) {
    const service = catalogue.find(({ code }) => code === one.code)
    if (!service) continue
    const [why] = inTheWay(one.code, service, answers, person, today)
    const asTask = doneAsTask[one.code]
    if (why) leftOut.push({ code: one.code, why })
    else if (asTask && tasks.includes(asTask)) leftOut.push({ code: one.code, why: 'doneAsTask' })
    else kept.push({ ...one, service })
  }
  const codes = new Set(kept.map(({ code }) => code))
  const doubles = kept.flatMap(({ code }) => {
    const insteadOf = servesTheSameNeed(code, codes) ?? excludedBy(code, codes)
    return insteadOf ? [{ code, why: 'anotherServesTheSameNeed' as const, insteadOf }] : []
  })
  const double = new Set(doubles.map(({ code }) => code))
  return { kept: kept.filter(({ code }) => !double.has(code)), leftOut: [...leftOut, ...doubles] }
}
