import { answerTo, type Answers } from '../../questions/answers'
import { didNotHelp, servicesNow, workTryOutMonths } from '../../questions/situation'
import type { TaskCode } from '../rules/define-rule'
import { sameNeed } from './exclusions'
import type { Proposed as ProposedLine } from '../draft/gather'
import { checkEligibility, type Condition, type PersonFacts } from '../services/eligibility'
import type { Service, ServiceCode } from '../services/services'

export type WhyLeftOut =
  | Condition
  | 'alreadyIn'
  | 'didNotHelp'
  | 'timeLimitUsed'
  | 'anotherServesTheSameNeed'
  | 'doneAsTask'
  | 'excluded'
  | 'isPlanKind'
export type Left = { code: ServiceCode; why: WhyLeftOut; insteadOf?: ServiceCode }

type Proposed = ProposedLine<ServiceCode>
/** A service that the person may have, with its entry in the catalogue. */
export type KeptService = Proposed & { service: Service }

/** What a person may be in already, as the services of the catalogue. */
const goingOn: Partial<Record<(typeof servicesNow.options)[number], readonly ServiceCode[]>> = {
  workTryOut: ['WORK-TRIAL'],
  rehabilitativeWork: ['REHAB-WORK'],
  integrationTraining: ['INTEG-TRAINING'],
  labourMarketTraining: ['LM-TRAINING', 'RECRUIT-TRAINING'],
  jobCoaching: ['JOB-COACH'],
}

/** What the person has been in before and may say of that it did not help. */
const inVain: Partial<Record<(typeof didNotHelp.options)[number], readonly ServiceCode[]>> = {
  workTryOut: ['WORK-TRIAL'],
  youthWorkshop: ['YOUTH-WORKSHOP'],
  rehabilitativeWork: ['REHAB-WORK'],
  jobCoaching: ['JOB-COACH'],
  jobSearchCoaching: ['JOB-SEARCH-COACH'],
  careerCoaching: ['CAREER-COACH'],
  labourMarketTraining: ['LM-TRAINING'],
  integrationTraining: ['INTEG-TRAINING'],
}

/** The months of a work try-out that the person may still have; nothing where the service has no limit. */
export function monthsLeft({ eligibility: { maxMonths } }: Service, answers: Answers): number | undefined {
  return maxMonths && Math.max(0, maxMonths - (answerTo(answers, workTryOutMonths) ?? 0))
}

/** Services that a person sets going alone, by the task that says so: the same is not proposed twice. */
const doneAsTask: Partial<Record<ServiceCode, TaskCode>> = {
  'JOB-PROFILE': 'makeJobProfile',
  INTERPRETER: 'bookInterpreter',
}

/** Everything that keeps a person from a service on a day, the first the most telling; empty when nothing does. */
export function inTheWay(
  code: ServiceCode,
  service: Service,
  answers: Answers,
  person: PersonFacts,
  today: string,
): readonly (Condition | 'alreadyIn' | 'didNotHelp' | 'timeLimitUsed')[] {
  const inAlready = (answerTo(answers, servicesNow) ?? []).flatMap((one) => goingOn[one] ?? [])
  const { failing } = checkEligibility(service, person, today)
  if (code === 'WORK-TRIAL' && monthsLeft(service, answers) === 0) return ['timeLimitUsed', ...failing]
  if (inAlready.includes(code)) return ['alreadyIn', ...failing]
  const tried = (answerTo(answers, didNotHelp) ?? []).flatMap((one) => inVain[one] ?? [])
  return tried.includes(code) ? ['didNotHelp', ...failing] : failing
}

/** The service among others that serves the same need before this one does. */
export function servesTheSameNeed(code: ServiceCode, others: ReadonlySet<ServiceCode>): ServiceCode | undefined {
  return sameNeed.flatMap((group) => {
    const first = group.includes(code) && group.find((member) => member === code || others.has(member))
    return first && first !== code ? [first] : []
  })[0]
}

/** The proposed services that the person may have, and those that they may not have, are in already, or have used up. */
export function mayHave(
  proposed: readonly Proposed[],
  answers: Answers,
  catalogue: readonly Service[],
  person: PersonFacts,
  today: string,
): { kept: KeptService[]; leftOut: Left[] } {
  const kept: KeptService[] = []
  const leftOut: Left[] = []
  for (const one of proposed) {
    const service = catalogue.find(({ code }) => code === one.code)
    if (!service) continue
    const [why] = inTheWay(one.code, service, answers, person, today)
    if (why) leftOut.push({ code: one.code, why })
    else kept.push({ ...one, service })
  }
  return { kept, leftOut }
}

/** Without the services that a step says already, and with one alone of those that serve the same need. */
export function withoutDoubles(
  services: readonly KeptService[],
  tasks: readonly TaskCode[],
): { kept: KeptService[]; leftOut: Left[] } {
  const asTasks = services.filter(({ code }) => tasks.some((task) => task === doneAsTask[code]))
  const codes = new Set(services.filter((one) => !asTasks.includes(one)).map(({ code }) => code))
  const doubles = [...codes].flatMap((code): Left[] => {
    const insteadOf = servesTheSameNeed(code, codes)
    return insteadOf ? [{ code, why: 'anotherServesTheSameNeed', insteadOf }] : []
  })
  const out = new Set(doubles.map(({ code }) => code))
  return {
    kept: services.filter(({ code }) => codes.has(code) && !out.has(code)),
    leftOut: [...asTasks.map(({ code }): Left => ({ code, why: 'doneAsTask' })), ...doubles],
  }
}
