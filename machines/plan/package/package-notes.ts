import { answerTo, type Answers } from '../../questions/answers'
import { workTryOutMonths } from '../../questions/situation'
import * as is from '../../statements'
import { personFacts } from '../services/eligibility'
import { alternatives } from './exclusions'
import { monthsLeft, servesTheSameNeed } from './package-check'
import { preparations } from './package-order'
import { choosePlanKind, type PlanKind } from '../law/plan-kind'
import type { Requirement, Service, ServiceCode } from '../services/services'

/** What to notice of the services of a plan together; the words stand under `checks` in `locales/<language>/plan.json`. */
export type PackageNote =
  /** `first` before `service`. */
  | { code: 'order'; service: ServiceCode; first: ServiceCode }
  /** Both serve one need: one of them is enough. */
  | { code: 'overlap'; service: ServiceCode; other: ServiceCode }
  /** Only one of them can be had at a time. */
  | { code: 'notTogether'; service: ServiceCode; other: ServiceCode }
  /** What the service needs comes from another one of the plan. */
  | { code: 'linked'; service: ServiceCode; requirement: Requirement; from: ServiceCode }
  /** What the service needs is nowhere in the plan or the answers. */
  | { code: 'missingLink'; service: ServiceCode; requirement: Requirement }
  /** Full months that are left of the longest time. */
  | { code: 'timeLeft'; service: ServiceCode; months: number }
  | { code: 'timeLimitUsed'; service: ServiceCode }
  /** The time in `other` counts towards the longest time of the service. */
  | { code: 'sharedTime'; service: ServiceCode; other: ServiceCode }

type Source = { told?: (answers: Answers) => boolean; services: readonly ServiceCode[] }
const isOfKind =
  (...kinds: readonly PlanKind[]) =>
  (answers: Answers) =>
    kinds.includes(choosePlanKind(answers).kind)

/** Where a requirement may come from: an answer, or another service. The plan at hand is the plan that some need. */
const sources: Partial<Record<Requirement, Source>> = {
  integrationPlan: { told: isOfKind('integration'), services: [] },
  multiSectoralPlan: { told: isOfKind('multiSectoral', 'activation'), services: [] },
  medicalStatement: {
    told: is.hasStatementB.holds,
    services: ['WORK-ABILITY-ASSESS', 'UNEMP-HEALTH-CHECK', 'MENTAL-HEALTH'],
  },
  employer: { told: is.hasEmployerInMind.holds, services: ['JOB-MATCH'] },
  referral: { told: is.isInPsychiatricCare.holds, services: ['MENTAL-HEALTH'] },
}

/** What there is to check. `codes` are the services as the plan stands, after a coach's changes too. */
type Package = { codes: readonly ServiceCode[]; answers: Answers; catalogue: readonly Service[] }

/**
 * What a service needs that comes neither from an answer nor, as far as `has` tells, from another service of the plan;
 * what no service leads to is left to the coach.
 */
export function missingLinks(
  code: string,
  has: (service: ServiceCode) => boolean,
  { answers, catalogue }: Pick<Package, 'answers' | 'catalogue'>,
): Requirement[] {
  return neededLinks(code, answers, catalogue)
    .filter(({ services }) => !services.some(has))
    .map(({ requirement }) => requirement)
}

/** Whether a service needs something that not every jobseeker has, and the person has all of it. */
export function hasWhatItNeeds(code: string, { answers, catalogue }: Pick<Package, 'answers' | 'catalogue'>): boolean {
  const { requires = [] } = catalogue.find((one) => one.code === code)?.eligibility ?? {}
  return requires.some((one) => sources[one]) && neededLinks(code, answers, catalogue).length === 0
}

/** The requirements of a service that no answer meets, each with the services that lead to it. */
function neededLinks(code: string, answers: Answers, catalogue: readonly Service[]) {
  const { requires = [], medicalStatementFromAge = 0 } = catalogue.find((one) => one.code === code)?.eligibility ?? {}
  const [, oldest = Number.POSITIVE_INFINITY] = personFacts(answers).age ?? []
  return requires.flatMap((requirement) => {
    const source = sources[requirement]
    const isSpared = requirement === 'medicalStatement' && oldest < medicalStatementFromAge
    return !source || isSpared || source.told?.(answers) ? [] : [{ requirement, services: source.services }]
  })
}

function requirementNotes({ codes, answers, catalogue }: Package): PackageNote[] {
  return codes.flatMap((service) =>
    neededLinks(service, answers, catalogue).map(({ requirement, services }): PackageNote => {
      const from = services.find((one) => codes.includes(one))
      return from ? { code: 'linked', service, requirement, from } : { code: 'missingLink', service, requirement }
    }),
  )
}

function timeNotes({ codes, answers, catalogue }: Package): PackageNote[] {
  const service = catalogue.find(({ code }) => code === 'WORK-TRIAL')
  const left = service && monthsLeft(service, answers)
  if (!codes.includes('WORK-TRIAL') || left === undefined) return []
  const shared: PackageNote[] = codes.includes('YOUTH-WORKSHOP')
    ? [{ code: 'sharedTime', service: 'WORK-TRIAL', other: 'YOUTH-WORKSHOP' }]
    : []
  if (left === 0) return [{ code: 'timeLimitUsed', service: 'WORK-TRIAL' }]
  return answerTo(answers, workTryOutMonths)
    ? [{ code: 'timeLeft', service: 'WORK-TRIAL', months: left }, ...shared]
    : shared
}

/** Checks the services of a plan together: order, overlaps, links, time limits. Pure; nothing is changed, only said. */
export function checkPackage(plan: Package): PackageNote[] {
  const there = new Set(plan.codes)
  const order = preparations
    .filter(([first, then]) => there.has(first) && there.has(then))
    .map(([first, service]): PackageNote => ({ code: 'order', service, first }))
  const overlaps = plan.codes.flatMap((service): PackageNote[] => {
    const other = servesTheSameNeed(service, there)
    return other ? [{ code: 'overlap', service, other }] : []
  })
  const either = alternatives
    .filter(([one, other]) => there.has(one) && there.has(other))
    .map(([service, other]): PackageNote => ({ code: 'notTogether', service, other }))
  return [...order, ...overlaps, ...either, ...requirementNotes(plan), ...timeNotes(plan)]
}
