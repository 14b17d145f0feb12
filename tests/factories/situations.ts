import { examples, type Example } from '../../db/seed/examples'
import type { StoredAnswers } from '../../machines/questions/answers'
import type { AnswerValue } from '../../machines/questions/define-question'
import type { PlanLine } from '../../machines/plan/draft/draft-plan'
import type { PlanKind } from '../../machines/plan/law/plan-kind'

export const situationNames = ['nurse', 'warehouseWorker', 'undecided', 'welder', 'accountant', 'partTimer'] as const
export type SituationName = (typeof situationNames)[number]

type LineId = PlanLine['id']

/** What an experienced coach would expect of the draft. */
type Expected = {
  mustHave: readonly LineId[]
  mustNotHave: readonly LineId[]
  /** Lines of one kind in the order in which a coach would take them, other lines between them or not. */
  inOrder: readonly (readonly LineId[])[]
  planKind: PlanKind
  obligationPerMonth: number
}

/** An example person with what their draft must and must not say. */
export type Situation = Example & Expected

const expected: Readonly<Record<SituationName, Expected>> = {
  nurse: {
    mustHave: [
      'goal:practiseProfession',
      'goal:finnishForWork',
      'service:QUAL-RECOG-HEALTH',
      'task:startRecognition',
      'task:gatherCertificates',
      'service:SIMHE',
      'service:INTEG-TRAINING',
      'service:DAYCARE',
      'task:applyForDayCare',
      'service:STRONG-ID',
      'task:getBankCodes',
      'task:arrangeServiceInPerson',
      'service:DIGI-SUPPORT',
      'task:bookInterpreter',
      'flag:needsInterpreter',
      'flag:cannotIdentifyOnline',
      'agenda:obligationLevel',
      'flag:targetGroup',
    ],
    mustNotHave: [
      'service:QUAL-RECOG-OPH',
      'service:FINNISH-COURSE',
      'service:INTEG-ASSESS',
      'service:INTEG-PLAN',
      'service:LITERACY',
      'service:APPRENTICESHIP',
      'service:CAREER-GUIDANCE',
      'service:WORK-ABILITY-ASSESS',
      'service:HELSINKI-LISA',
      'goal:clearDirection',
      'flag:crisisHelpShown',
    ],
    inOrder: [
      ['service:DAYCARE', 'service:INTEG-TRAINING'],
      ['task:gatherCertificates', 'task:startRecognition'],
    ],
    planKind: 'integration',
    obligationPerMonth: 2,
  },
  warehouseWorker: {
    mustHave: [
      'goal:workAbilityBack',
      'goal:everydayLifeInOrder',
      'goal:partTimeWork',
      'agenda:fullTimeSearch',
      'flag:untreatedTrouble',
      'task:callHealthCentre',
      'service:UNEMP-HEALTH-CHECK',
      'service:WORK-ABILITY-ASSESS',
      'service:DEBT',
      'task:callDebtCounselling',
      'task:agreeWithOtherAuthorities',
      'agenda:planWithOthers',
      'service:CAREER-GUIDANCE',
      'agenda:workAbilityAndWishes',
      'service:EMPLOY-55',
      'service:RPL',
      'task:makeJobProfile',
      'flag:planKindToCheck',
    ],
    mustNotHave: [
      'goal:paidWork',
      'goal:qualification',
      'service:APPRENTICESHIP',
      'task:applyForJobs',
      'service:ACT-PLAN',
      'service:PAY-SUBSIDY',
      'service:CHANGE-SECURITY',
      'service:KELA-TEAK',
      'service:OHJAAMO',
      'service:YOUTH-WORKSHOP',
      'service:INTEG-TRAINING',
      'service:DAYCARE',
      'service:STRONG-ID',
      'service:MENTAL-HEALTH',
      'flag:noIncome',
    ],
    inOrder: [
      ['service:UNEMP-HEALTH-CHECK', 'service:WORK-ABILITY-ASSESS', 'service:CAREER-GUIDANCE', 'service:EMPLOY-55'],
      ['task:callHealthCentre', 'task:callDebtCounselling'],
      // Money comes first for him: debts and health are one goal under its name.
      ['goal:everydayLifeInOrder', 'goal:partTimeWork'],
    ],
    planKind: 'multiSectoral',
    obligationPerMonth: 1,
  },
  undecided: {
    mustHave: [
      'goal:clearDirection',
      'service:OHJAAMO',
      'service:OUTREACH-YOUTH',
      'service:YOUTH-WORKSHOP',
      'service:KELA-NUOTTI',
      'service:CAREER-GUIDANCE',
      'service:EDU-DUTY-U25',
      'service:VET',
      'task:exploreOccupations',
      'task:keepMorningRhythm',
      'service:PEER',
      'task:meetSomebodyWeekly',
      'task:doOwnStep',
      'agenda:directionTogether',
      'agenda:planWithOthers',
      'agenda:hiddenStrengths',
      'agenda:rightBenefit',
      'flag:targetGroup',
    ],
    mustNotHave: [
      'goal:qualification',
      'service:TUVA',
      'goal:paidWork',
      'goal:qualification',
      'service:ACT-PLAN',
      'service:JOB-MATCH',
      'task:applyForJobs',
      'service:CAREER-COACH',
      'service:MULTI-PLAN',
      'service:EMPLOY-55',
      'service:SELF-STUDY-BENEFIT',
      'service:BASIC-EDU-ADULT',
      'service:INTEG-TRAINING',
      'service:LANG-CAFE',
      'service:DEBT',
      'service:RPL',
      'flag:untreatedTrouble',
    ],
    inOrder: [
      ['service:OHJAAMO', 'service:CAREER-GUIDANCE', 'service:WORK-TRIAL'],
      ['task:doOwnStep', 'task:exploreOccupations'],
    ],
    planKind: 'activation',
    obligationPerMonth: 4,
  },
  welder: {
    mustHave: [
      'goal:paidWork',
      'service:JOB-MATCH',
      'service:QUAL-RECOG-OPH',
      'task:gatherCertificates',
      'service:LICENCE-CARDS',
      'agenda:licenceExchange',
      'service:PAY-SUBSIDY',
      'task:contactEmployer',
      'task:makeJobProfile',
      'agenda:permitRenewal',
      'service:INTEG-ASSESS',
      'service:INTEG-TRAINING',
      'service:COMPETENCE-CENTRE',
      'service:JOB-SEARCH-COACH',
      'task:writeCv',
      'task:bookInterpreter',
      'flag:targetGroup',
    ],
    mustNotHave: [
      'service:QUAL-RECOG-HEALTH',
      'task:startRecognition',
      'service:SIMHE',
      'service:VANTAA-LISA',
      'service:KERAVA-LISA',
      'service:FINNISH-COURSE',
      'service:LITERACY',
      'service:APPRENTICESHIP',
      'service:CAREER-GUIDANCE',
      'service:WORK-ABILITY-ASSESS',
      'service:DAYCARE',
      'agenda:obligationLevel',
      'goal:clearDirection',
    ],
    inOrder: [
      ['service:INTEG-ASSESS', 'service:INTEG-TRAINING'],
      ['service:JOB-MATCH', 'service:PAY-SUBSIDY'],
      ['task:doOwnStep', 'task:contactEmployer', 'task:writeCv'],
    ],
    planKind: 'integration',
    obligationPerMonth: 4,
  },
  accountant: {
    mustHave: ['goal:paidWork', 'service:JOB-MATCH', 'task:makeJobProfile', 'agenda:obligationLevel'],
    mustNotHave: [
      'flag:targetGroup',
      'service:JOB-PROFILE',
      'service:CHANGE-SECURITY',
      'service:CAREER-GUIDANCE',
      'service:JOB-COACH',
      'service:WORK-TRIAL',
      'service:LM-TRAINING',
      'service:APPRENTICESHIP',
      'service:FINNISH-COURSE',
      'service:INTERPRETER',
      'service:UNEMP-BENEFIT',
      'service:WORK-ABILITY-ASSESS',
      'service:PEER',
    ],
    inOrder: [['service:JOB-MATCH', 'task:makeJobProfile']],
    planKind: 'employment',
    obligationPerMonth: 0,
  },
  partTimer: {
    mustHave: [
      'goal:partTimeWork',
      'service:IPS',
      'service:JOB-MATCH',
      'service:WORK-ADAPT-AID',
      'agenda:workAbilityAndWishes',
      'task:doOwnStep',
      'agenda:skippedMatters',
      'flag:targetGroup',
    ],
    mustNotHave: [
      'goal:paidWork',
      'service:JOB-COACH',
      'service:MENTAL-HEALTH',
      'service:WORK-ABILITY-ASSESS',
      'service:MULTI-PLAN',
      'service:CAREER-GUIDANCE',
      'service:KELA-NUOTTI',
      'service:APPRENTICESHIP',
      'service:UNEMP-BENEFIT',
      'flag:untreatedTrouble',
      'flag:maybeWrongBenefit',
      'flag:noIncome',
      'flag:crisisHelpShown',
    ],
    inOrder: [
      ['service:IPS', 'service:JOB-MATCH', 'service:WORK-ADAPT-AID'],
      ['agenda:workAbilityAndWishes', 'agenda:skippedMatters'],
    ],
    planKind: 'employment',
    obligationPerMonth: 2,
  },
}

/** Six people whose way through the portal is tried from end to end. */
export const situations = Object.fromEntries(
  situationNames.map((name) => [name, { ...examples[name], ...expected[name] }]),
) as Readonly<Record<SituationName, Situation>>

/** Answers written as an object, as storage holds them. */
export const stored = (answers: Readonly<Record<string, AnswerValue>>): StoredAnswers =>
  new Map(Object.entries(answers))
