import { answerTo, type Answers } from '../../questions/answers'
import { workTryOutMonths } from '../../questions/situation'
import type { Statement } from '../../questions/define-statement'
import * as is from '../../statements'
import { personFacts } from '../services/eligibility'
import { alternatives, monthsLeft, servesTheSameNeed } from './package-check'
import { preparations } from './package-order'
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

/** Where a requirement may come from: an answer, or another service. The plan at hand is the plan that some need. */
const sources: Partial<Record<Requirement, { told?: Statement; services: readonly ServiceCode[] }>> = {
  integrationPlan: { told: is.hasIntegrationPlan, services: ['INTEG-PLAN'] },
  multiSectoralPlan: { services: ['MULTI-PLAN', 'ACT-PLAN'] },
  medicalStatement: {
    told: is.hasStatementB,
    services: ['WORK-ABILITY-ASSESS', 'UNEMP-HEALTH-CHECK', 'MENTAL-HEALTH'],
  },
  employer: { told: is.hasEmployerInMind, services: ['JOB-MATCH'] },
  referral: { told: is.isInPsychiatricCare, services: ['MENTAL-HEALTH'] },
}

/** What there is to check. `codes` are the services as the plan stands, after a coach's changes too. */
type Package = { codes: readonly ServiceCode[]; answers: Answers; catalogue: readonly Service[] }

function requirementNotes({ codes, answers, catalogue }: Package): PackageNote[] {
  const there = new Set(codes)
  const [, oldest = Number.POSITIVE_INFINITY] = personFacts(answers).age ?? []
  return catalogue
    .filter(({ code }) => there.has(code as ServiceCode))
    .flatMap(({ code, eligibility: { requires = [], medicalStatementFromAge = 0 } }) =>
      requires.flatMap((requirement): PackageNote[] => {
        const source = sources[requirement]
        const isSpared = requirement === 'medicalStatement' && oldest < medicalStatementFromAge
        if (!source || isSpared || source.told?.holds(answers)) return []
        const service = code as ServiceCode
        const from = source.services.find((one) => there.has(one))
        return [from ? { code: 'linked', service, requirement, from } : { code: 'missingLink', service, requirement }]
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
