import type { Answers } from '../../questions/answers'
import { any, chose, not, says, ticked, all, type Statement } from '../../questions/define-statement'
import { directionClear, priorities, weeklyHours } from '../../questions/goals'
import * as health from '../../questions/health'
import { integrationPlan, workTryOutMonths } from '../../questions/situation'
import { cv } from '../../questions/skills'
import * as is from '../../statements'
import type { AgendaItem, Goal, TaskCode } from '../rules/define-rule'
import type { Obligation, ObligationReason } from '../law/obligation'
import { serviceByCode, type ServiceCode } from '../services/services'

type LineId = `goal:${Goal}` | `task:${TaskCode}` | `service:${ServiceCode}` | `agenda:${AgendaItem}`

/**
 * Lines that would contradict the person, the obligation or each other. A row applies when everything that it names is
 * so; then `out` has no place in the draft, and `beside` none in the plan, though it may still help later.
 */
export type Exclusion = {
  id: string
  when?: Statement
  /** These lines are in the draft: one of them is enough. */
  with?: readonly LineId[]
  /** None of these lines is in the draft. */
  without?: readonly LineId[]
  /** No job applications are asked for, on one of these grounds. */
  noneBecause?: readonly ObligationReason[]
  out?: readonly LineId[]
  beside?: readonly LineId[]
  /** What is said of a service that goes, where it is more than that it does not fit. */
  why?: 'isPlanKind'
}

/** Everything that a row names is so. Without a condition it always is. */
export function applies(
  row: Exclusion,
  answers: Answers,
  has: (id: string) => boolean,
  obligation: Obligation,
): boolean {
  const { when, with: one = [], without = [], noneBecause } = row
  return (
    (!when || when.holds(answers)) &&
    (one.length === 0 || one.some(has)) &&
    !without.some(has) &&
    (!noneBecause || (obligation.perMonth === 0 && noneBecause.includes(obligation.reason)))
  )
}

/** Services that serve the same need: only the first of a group that is proposed stays. */
export const sameNeed: readonly (readonly ServiceCode[])[] = [
  ['INTEG-TRAINING', 'FINNISH-COURSE'],
  ['IPS', 'JOB-COACH'],
  ['OHJAAMO', 'CAREER-COACH'],
  ['DEBT', 'SOCIAL-CREDIT'],
  ['EMPLOY-55', 'PAY-SUBSIDY'],
  ['ACT-PLAN', 'MULTI-PLAN'],
  ['YOUTH-WORKSHOP', 'REHAB-WORK'],
  ['SELF-STUDY-BENEFIT', 'SHORT-STUDY'],
]

/** Supports for one employer of which only one is granted for the same job: what the state gives comes first. */
export const alternatives: readonly (readonly [instead: ServiceCode, of: ServiceCode])[] = [
  ['HELSINKI-LISA', 'PAY-SUBSIDY'],
  ['HELSINKI-LISA', 'EMPLOY-55'],
]

const cannotBegin = any('canHardlyWork', is.saysWorkAbilityIsVeryLow, is.cannotWorkNow)
const tryOutMonths = serviceByCode.get('WORK-TRIAL')!.eligibility.maxMonths!

const jobSearchLines = [
  'task:applyForJobs',
  'task:writeCv',
  'task:practiseInterview',
  'task:makeJobProfile',
  'task:contactEmployer',
  'service:JOB-MATCH',
  'service:JOB-PROFILE',
  'service:JOB-SEARCH-COACH',
  'service:RECRUIT-TRAINING',
  'service:MOBILITY',
] as const

export const exclusions: readonly Exclusion[] = [
  { id: 'theObligationSaysHowMany', out: ['task:applyForJobs'] },
  {
    id: 'noSearchWhereHealthAsksForNone',
    noneBecause: ['onSicknessBenefit', 'unfitOnDoctorsAccount'],
    out: jobSearchLines,
  },
  {
    id: 'nothingLikeADutyWhereWorkIsHardlyPossible',
    when: cannotBegin,
    out: [
      ...jobSearchLines,
      'goal:paidWork',
      'goal:partTimeWork',
      'goal:ownBusiness',
      'goal:qualification',
      'goal:clearDirection',
      'goal:workThatFits',
      'task:exploreOccupations',
      'task:nameTryOutPlaces',
      'task:visitSchool',
      'task:listSkills',
      'task:writeBusinessIdea',
      'task:takeLanguageTest',
      'task:speakFinnishWeekly',
      'task:meetSomebodyWeekly',
      'task:keepMorningRhythm',
      'service:CAREER-GUIDANCE',
      'service:CAREER-COACH',
      'service:JOB-COACH',
      'service:LICENCE-CARDS',
      'service:WORK-TRIAL',
      'service:REHAB-WORK',
      'service:THIRD-SECTOR-WORK',
      'service:PAY-SUBSIDY',
      'service:EMPLOY-55',
      'service:VET',
      'service:APPRENTICESHIP',
      'service:EDU-ADVICE',
      'service:LM-TRAINING',
      'service:SHORT-STUDY',
      'service:OPEN-STUDIES',
      'service:RPL',
      'service:FINNISH-COURSE',
      'service:INTEG-TRAINING',
      'service:BUSINESS-ADVICE',
      'service:START-UP-GRANT',
      'service:YOUTH-WORKSHOP',
      'service:TUVA',
      'service:YKI',
      'service:COMPETENCE-CENTRE',
      'service:WORK-ADAPT-AID',
      'service:HELSINKI-LISA',
      'service:KERAVA-LISA',
      'service:VANTAA-LISA',
      'service:IPS',
    ],
  },
  {
    id: 'tryOutMonthsAreUsed',
    when: says('hasUsedTryOutMonths', workTryOutMonths, (months) => months >= tryOutMonths),
    out: ['service:WORK-TRIAL', 'service:YOUTH-WORKSHOP', 'task:nameTryOutPlaces'],
  },
  {
    id: 'tooFewHoursForWageSubsidyOver55',
    when: any(
      'wantsFewHours',
      chose('suitsFewHours', health.suitableHours, 'fewHours'),
      chose('asksForFewHours', weeklyHours, 'fewHours'),
    ),
    out: ['service:EMPLOY-55'],
  },
  { id: 'noAgendaOfPaySubsidyLeftOut', without: ['service:PAY-SUBSIDY'], out: ['agenda:paySubsidyWithEmployer'] },
  { id: 'noAgendaOfGrantLeftOut', without: ['service:START-UP-GRANT'], out: ['agenda:startUpGrantFirst'] },
  {
    id: 'grantOnlyBeforeTheStart',
    when: is.hasStartedBusiness,
    out: ['service:START-UP-GRANT', 'agenda:startUpGrantFirst'],
  },
  {
    id: 'integrationHasItsPlan',
    when: chose('hasOrHadIntegrationPlan', integrationPlan, 'inForce', 'ended'),
    out: ['service:INTEG-ASSESS', 'service:INTEG-PLAN'],
  },
  {
    id: 'integrationHasEnded',
    when: chose('integrationHasEnded', integrationPlan, 'ended'),
    out: ['service:INTEG-TRAINING', 'service:CIVIC-ORIENT'],
  },
  {
    id: 'theKindOfPlanIsNoService',
    why: 'isPlanKind',
    out: ['service:INTEG-PLAN', 'service:MULTI-PLAN', 'service:ACT-PLAN'],
  },
  {
    id: 'healthProfessionsHaveTheirOwnAuthority',
    when: is.hasHealthCareQualification,
    out: ['service:QUAL-RECOG-OPH'],
  },
  { id: 'careThatGoesOn', when: is.isInPsychiatricCare, out: ['service:MENTAL-HEALTH', 'service:KELA-NUOTTI'] },
  { id: 'jobCoachingInCare', with: ['service:IPS'], out: ['service:JOB-COACH', 'service:MENTAL-HEALTH'] },
  {
    id: 'oneWageSupportForOneJob',
    with: ['service:PAY-SUBSIDY', 'service:EMPLOY-55'],
    beside: ['service:HELSINKI-LISA'],
  },
  { id: 'oneWhoComesAlong', with: ['service:OUTREACH-YOUTH'], beside: ['service:KELA-NUOTTI'] },
  {
    id: 'alreadyLooksAfterHealth',
    when: any(
      'isSeenByDoctors',
      chose('wasCheckedLately', health.lastHealthCheck, 'under1year'),
      chose('isInCare', health.treatment, 'goingOn'),
    ),
    out: ['service:UNEMP-HEALTH-CHECK', 'task:bookHealthCheck'],
  },
  {
    id: 'occupationalHealthLooksAfter',
    with: ['service:OCC-HEALTH'],
    out: ['service:UNEMP-HEALTH-CHECK', 'task:bookHealthCheck'],
  },
  {
    id: 'theDirectionIsNamed',
    when: all('knowsTheDirection', is.namesOccupation, chose('isClear', directionClear, 'clear')),
    out: ['goal:clearDirection', 'task:exploreOccupations', 'service:CAREER-COACH'],
  },
  {
    id: 'aQualificationNobodyWishedFor',
    when: not(
      'wishesForQualification',
      any('wishesForStudies', is.wantsToStudy, ticked('putsStudiesFirst', priorities, 'studies')),
    ),
    out: ['goal:qualification'],
  },
  { id: 'theCvIsReady', when: chose('hasReadyCv', cv, 'ready'), out: ['task:writeCv'] },
  { id: 'noDutyOnlineWithoutIdentification', when: is.lacksStrongIdentification, out: ['task:makeJobProfile'] },
  {
    id: 'aLayOffIsNoDismissal',
    when: is.isLaidOff,
    out: ['service:CHANGE-SECURITY', 'task:checkChangeSecurity'],
  },
]
