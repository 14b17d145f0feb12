/** What an experienced coach wants to find in a draft, and what must not be in it. Lines are `kind:code`. */
export type Wanted = {
  /** The kind of plan, as a code of planKinds. */
  planKind: 'employment' | 'integration' | 'multiSectoral' | 'activation'
  /** Job applications a month, and the reasons that may be given for the number. */
  perMonth: number
  ground: readonly string[]
  /** Lines of the plan. */
  musts: readonly string[]
  /** Services that stand beside the plan: good to have, never counted as missing from it. */
  beside?: readonly string[]
  forbidden: readonly string[]
  /** Lines in the order in which they come, others between them or not. */
  inOrder?: readonly (readonly string[])[]
}

/** A person with what the draft of everything they told, and of the quick start alone, has to say. */
export type Ideal = { everything: Wanted; quickStart: Wanted }

const noHealth = ['service:WORK-ABILITY-ASSESS', 'service:UNEMP-HEALTH-CHECK', 'goal:workAbilityBack']
const noIntegration = ['service:INTEG-PLAN', 'service:INTEG-ASSESS', 'service:INTEG-TRAINING', 'service:CIVIC-ORIENT']
const noStudies = ['goal:qualification', 'service:APPRENTICESHIP', 'service:TUVA']
const noCareers = ['service:CAREER-GUIDANCE', 'service:CAREER-COACH', 'goal:clearDirection', 'task:exploreOccupations']
const noSearchTask = ['task:applyForJobs']
const nothingLikeADuty = [
  ...noCareers,
  ...noSearchTask,
  ...noStudies,
  'service:JOB-MATCH',
  'service:JOB-SEARCH-COACH',
  'service:LICENCE-CARDS',
  'service:JOB-PROFILE',
  'service:REHAB-WORK',
  'service:WORK-TRIAL',
  'task:writeCv',
  'task:makeJobProfile',
  'task:practiseInterview',
  'task:keepMorningRhythm',
  'task:meetSomebodyWeekly',
]

const nurse: Ideal = {
  everything: {
    planKind: 'integration',
    perMonth: 2,
    ground: ['learningFinnish', 'papersMissing'],
    musts: [
      'goal:practiseProfession', 'goal:finnishForWork', 'service:DAYCARE', 'service:INTEG-TRAINING',
      'service:STRONG-ID', 'service:QUAL-RECOG-HEALTH', 'task:gatherCertificates', 'task:bookInterpreter',
      'flag:needsInterpreter', 'flag:cannotIdentifyOnline', 'flag:targetGroup',
    ],
    beside: ['service:SIMHE', 'service:COMPETENCE-CENTRE', 'service:LANG-CAFE', 'service:DIGI-SUPPORT', 'service:CIVIC-ORIENT'],
    forbidden: [
      ...noSearchTask, 'service:JOB-MATCH', 'task:writeCv', 'service:QUAL-RECOG-OPH', 'service:FINNISH-COURSE',
      'service:INTEG-PLAN', 'service:INTERPRETER', 'service:APPRENTICESHIP', 'goal:clearDirection', 'rule:longWithoutWork',
    ],
    inOrder: [['service:DAYCARE', 'service:INTEG-TRAINING']],
  },
  quickStart: {
    planKind: 'integration',
    perMonth: 2,
    ground: ['learningFinnish', 'papersMissing'],
    musts: ['goal:practiseProfession', 'service:INTEG-TRAINING', 'service:QUAL-RECOG-HEALTH', 'agenda:worriesTogether', 'flag:needsInterpreter'],
    forbidden: [...noSearchTask, 'service:QUAL-RECOG-OPH', 'service:FINNISH-COURSE', 'rule:longWithoutWork'],
  },
} // prettier-ignore

const warehouseWorker: Ideal = {
  everything: {
    planKind: 'multiSectoral',
    perMonth: 1,
    ground: ['lowWorkAbility'],
    musts: [
      'goal:workAbilityBack', 'goal:partTimeWork', 'service:UNEMP-HEALTH-CHECK', 'service:DEBT',
      'service:WORK-ABILITY-ASSESS', 'task:agreeWithOtherAuthorities', 'task:callHealthCentre',
      'agenda:workAbilityAndWishes', 'agenda:fullTimeSearch', 'agenda:planWithOthers', 'flag:untreatedTrouble', 'flag:planKindToCheck',
    ],
    beside: ['service:EMPLOY-55', 'service:CAREER-GUIDANCE', 'service:RPL', 'service:WORK-ADAPT-AID'],
    forbidden: [
      ...noSearchTask, 'task:writeCv', 'task:practiseInterview', 'service:JOB-MATCH', 'service:PAY-SUBSIDY', ...noStudies,
      'service:MENTAL-HEALTH', 'task:meetSomebodyWeekly', 'service:MULTI-PLAN', 'own:askWorkAbilityAssessment',
    ],
    inOrder: [['service:UNEMP-HEALTH-CHECK', 'service:WORK-ABILITY-ASSESS', 'service:CAREER-GUIDANCE']],
  },
  quickStart: {
    planKind: 'employment',
    perMonth: 1,
    ground: ['lowWorkAbility'],
    musts: ['goal:workAbilityBack', 'goal:partTimeWork', 'service:UNEMP-HEALTH-CHECK', 'agenda:worriesTogether', 'agenda:obligationLevel'],
    beside: ['service:EMPLOY-55'],
    forbidden: [...noSearchTask, 'task:writeCv', 'service:JOB-MATCH', 'service:PAY-SUBSIDY', ...noStudies],
  },
} // prettier-ignore

const undecided: Ideal = {
  everything: {
    planKind: 'activation',
    perMonth: 1,
    ground: ['fewSuitableJobs', 'default'],
    musts: [
      'goal:clearDirection', 'service:OUTREACH-YOUTH', 'service:YOUTH-WORKSHOP', 'service:EDU-DUTY-U25', 'task:doOwnStep',
      'agenda:rightBenefit', 'agenda:hiddenStrengths', 'flag:targetGroup',
    ],
    beside: ['service:KELA-NUOTTI', 'service:OHJAAMO', 'service:CAREER-GUIDANCE', 'service:VET', 'service:PEER', 'service:WORK-TRIAL'],
    forbidden: [
      'goal:qualification', 'service:TUVA', 'service:APPRENTICESHIP', 'task:visitSchool', 'service:REHAB-WORK', 'service:DEBT',
      ...noIntegration, 'service:WORK-ABILITY-ASSESS', 'service:ACT-PLAN', 'service:MULTI-PLAN', 'goal:paidWork',
    ],
    inOrder: [['service:OUTREACH-YOUTH', 'service:YOUTH-WORKSHOP']],
  },
  quickStart: {
    planKind: 'activation',
    perMonth: 4,
    ground: ['default'],
    musts: ['goal:clearDirection', 'service:OHJAAMO', 'agenda:rightBenefit'],
    forbidden: ['task:keepMorningRhythm', 'service:KELA-NUOTTI', 'goal:qualification', 'service:TUVA', 'service:REHAB-WORK', ...noIntegration],
  },
} // prettier-ignore

const welder: Ideal = {
  everything: {
    planKind: 'integration',
    perMonth: 4,
    ground: ['default', 'anyWorkToCheck'],
    musts: [
      'goal:paidWork', 'goal:finnishForWork', 'task:doOwnStep', 'service:LICENCE-CARDS', 'service:JOB-MATCH',
      'service:PAY-SUBSIDY', 'service:INTEG-ASSESS', 'service:INTEG-TRAINING', 'agenda:permitRenewal', 'agenda:licenceExchange',
      'task:bookInterpreter', 'flag:targetGroup',
    ],
    beside: ['service:HELSINKI-LISA', 'service:COMPETENCE-CENTRE', 'service:JOB-SEARCH-COACH', 'service:QUAL-RECOG-OPH', 'service:CIVIC-ORIENT'],
    forbidden: [
      ...noHealth, 'service:SIMHE', 'service:STRONG-ID', 'rule:longWithoutWork', 'agenda:obligationLevel', 'service:INTEG-PLAN',
      'service:INTERPRETER', ...noStudies, 'task:applyForJobs', 'service:FINNISH-COURSE',
    ],
    inOrder: [['service:LICENCE-CARDS', 'service:JOB-MATCH'], ['service:JOB-MATCH', 'service:QUAL-RECOG-OPH']],
  },
  quickStart: {
    planKind: 'integration',
    perMonth: 4,
    ground: ['default', 'anyWorkToCheck'],
    musts: ['goal:paidWork', 'service:JOB-MATCH', 'service:INTEG-ASSESS', 'agenda:permitRenewal'],
    forbidden: [...noHealth, 'service:STRONG-ID', 'service:INTEG-PLAN', 'agenda:obligationLevel', ...noStudies],
  },
} // prettier-ignore

const ofAccountant: Wanted = {
  planKind: 'employment',
  perMonth: 0,
  ground: ['firstMonthsOfLayOff'],
  musts: ['goal:paidWork', 'service:JOB-MATCH', 'task:tellLayOff', 'task:makeJobProfile', 'agenda:obligationLevel'],
  forbidden: [
    ...noHealth,
    'task:writeCv',
    'service:LM-TRAINING',
    'service:PAY-SUBSIDY',
    'service:CHANGE-SECURITY',
    'flag:targetGroup',
    'service:JOB-SEARCH-COACH',
    ...noSearchTask,
    'goal:clearDirection',
    'rule:longWithoutWork',
  ],
  inOrder: [['task:tellLayOff', 'task:makeJobProfile']],
}
const accountant: Ideal = { everything: ofAccountant, quickStart: ofAccountant }

const partTimer: Ideal = {
  everything: {
    planKind: 'employment',
    perMonth: 2,
    ground: ['workAbilityInCare'],
    musts: [
      'goal:partTimeWork', 'task:doOwnStep', 'service:IPS', 'service:JOB-MATCH', 'service:WORK-ADAPT-AID', 'agenda:fullTimeSearch',
      'agenda:skippedMatters', 'agenda:workAbilityAndWishes',
    ],
    beside: [],
    forbidden: [
      'service:MENTAL-HEALTH', 'service:KELA-NUOTTI', 'service:WORK-ABILITY-ASSESS', 'task:writeCv', 'agenda:paySubsidyWithEmployer',
      'service:UNEMP-BENEFIT', 'service:JOB-COACH', 'flag:noIncome', 'flag:maybeWrongBenefit', 'goal:paidWork', ...noSearchTask,
    ],
    inOrder: [['service:IPS', 'service:WORK-ADAPT-AID']],
  },
  quickStart: {
    planKind: 'employment',
    perMonth: 4,
    ground: ['default', 'checkedTogether'],
    musts: ['goal:partTimeWork', 'service:JOB-MATCH', 'agenda:skippedMatters'],
    forbidden: ['service:IPS', 'service:UNEMP-BENEFIT', 'service:WORK-ABILITY-ASSESS', 'task:writeCv', ...noSearchTask],
  },
} // prettier-ignore

const businessEnded: Ideal = {
  everything: {
    planKind: 'employment',
    perMonth: 4,
    ground: ['default'],
    musts: [
      'goal:incomeInOrder', 'goal:paidWork', 'task:applyForBenefit', 'service:UNEMP-BENEFIT', 'service:DEBT', 'service:JOB-MATCH',
      'service:PAY-SUBSIDY', 'task:clearEndOfBusiness', 'agenda:businessAndBenefit', 'agenda:rightBenefit', 'flag:businessToCheck',
    ],
    beside: ['service:INCOME-SUPPORT', 'service:HOUSING-ADVICE', 'service:JOB-SEARCH-COACH', 'service:LM-TRAINING'],
    forbidden: [
      'service:BUSINESS-ADVICE', 'service:START-UP-GRANT', 'service:SOCIAL-CREDIT', 'service:MULTI-PLAN', 'goal:ownBusiness',
      'rule:longWithoutWork', 'flag:planKindToCheck', ...noHealth, ...noSearchTask,
    ],
    inOrder: [['service:UNEMP-BENEFIT', 'service:DEBT', 'service:JOB-MATCH'], ['goal:incomeInOrder', 'goal:paidWork']],
  },
  quickStart: {
    planKind: 'employment',
    perMonth: 4,
    ground: ['default'],
    musts: ['goal:paidWork', 'service:UNEMP-BENEFIT', 'service:JOB-MATCH', 'agenda:rightBenefit', 'flag:businessToCheck'],
    forbidden: ['service:BUSINESS-ADVICE', 'service:START-UP-GRANT', 'goal:ownBusiness', 'rule:longWithoutWork', ...noHealth],
  },
} // prettier-ignore

const sideBusiness: Ideal = {
  everything: {
    planKind: 'employment',
    perMonth: 4,
    ground: ['default'],
    musts: [
      'goal:paidWork', 'service:JOB-MATCH', 'task:reportBusiness', 'task:judgeBusiness', 'task:askMoreHours',
      'agenda:businessAndBenefit', 'flag:businessToCheck',
    ],
    beside: ['service:BUSINESS-ADVICE'],
    forbidden: [
      'service:START-UP-GRANT', 'goal:ownBusiness', 'service:JOB-COACH', 'service:PAY-SUBSIDY', 'rule:longWithoutWork', ...noHealth,
      'service:OCC-HEALTH', 'agenda:startUpGrantFirst',
    ],
    inOrder: [['task:reportBusiness', 'task:judgeBusiness']],
  },
  quickStart: {
    planKind: 'employment',
    perMonth: 4,
    ground: ['default'],
    musts: ['goal:paidWork', 'service:JOB-MATCH', 'agenda:businessAndBenefit'],
    forbidden: ['service:START-UP-GRANT', 'goal:ownBusiness', 'service:PAY-SUBSIDY', 'rule:longWithoutWork', ...noHealth],
  },
} // prettier-ignore

const monthsUsed: Ideal = {
  everything: {
    planKind: 'employment',
    perMonth: 4,
    ground: ['default'],
    musts: [
      'goal:paidWork', 'goal:qualification', 'task:askForFeedback', 'service:JOB-MATCH', 'service:PAY-SUBSIDY', 'service:RPL',
      'service:APPRENTICESHIP', 'service:EDU-DUTY-U25', 'agenda:earlierServices', 'flag:targetGroup',
    ],
    beside: ['service:OHJAAMO', 'service:VET'],
    forbidden: [
      'service:WORK-TRIAL', 'service:YOUTH-WORKSHOP', 'service:REHAB-WORK', ...noCareers, 'service:TUVA', ...noHealth,
    ],
    inOrder: [['service:RPL', 'service:APPRENTICESHIP']],
  },
  quickStart: {
    planKind: 'employment',
    perMonth: 4,
    ground: ['default'],
    musts: ['goal:paidWork', 'service:JOB-MATCH', 'service:PAY-SUBSIDY'],
    forbidden: [...noCareers, 'service:TUVA', 'service:REHAB-WORK', 'service:YOUTH-WORKSHOP'],
  },
} // prettier-ignore

const unfitWithoutPension: Ideal = {
  everything: {
    planKind: 'employment',
    perMonth: 0,
    ground: ['unfitOnDoctorsAccount'],
    musts: [
      'goal:rightBenefitAndCare', 'task:makeSureBenefitRuns', 'service:LEGAL-AID', 'task:callLegalAid', 'service:SOCIAL-WORK',
      'agenda:rightBenefit', 'flag:appealTimeRuns',
    ],
    beside: ['service:INCOME-SUPPORT', 'service:PENSION-REHAB'],
    forbidden: [...nothingLikeADuty, 'service:WORK-ABILITY-ASSESS', 'goal:paidWork', 'goal:partTimeWork', 'task:askAboutBenefit', 'task:callHealthCentre'],
    inOrder: [['service:LEGAL-AID', 'service:SOCIAL-WORK']],
  },
  quickStart: {
    planKind: 'employment',
    perMonth: 0,
    ground: ['unfitOnDoctorsAccount'],
    musts: ['goal:rightBenefitAndCare', 'task:makeSureBenefitRuns', 'service:LEGAL-AID', 'flag:appealTimeRuns'],
    forbidden: [...nothingLikeADuty, 'service:WORK-ABILITY-ASSESS', 'goal:paidWork'],
  },
} // prettier-ignore

const afterIntegration: Ideal = {
  everything: {
    planKind: 'employment',
    perMonth: 2,
    ground: ['learningFinnish', 'readsWithDifficulty'],
    musts: [
      'goal:paidWork', 'goal:writtenFinnish', 'task:bringWorkSamples', 'service:THIRD-SECTOR-WORK', 'service:RPL', 'service:PAY-SUBSIDY',
      'service:LITERACY', 'service:JOB-COACH', 'task:bookInterpreter', 'agenda:earlierServices', 'flag:targetGroup',
    ],
    beside: ['service:COMPETENCE-CENTRE', 'service:LANG-CAFE', 'service:BASIC-EDU-ADULT'],
    forbidden: [
      ...noIntegration, 'service:QUAL-RECOG-OPH', ...noCareers, 'service:YKI', 'service:EMPLOY-55', 'task:writeCv', ...noHealth,
    ],
    inOrder: [['service:RPL', 'service:PAY-SUBSIDY']],
  },
  quickStart: {
    planKind: 'employment',
    perMonth: 4,
    ground: ['default', 'learningFinnish'],
    musts: ['goal:paidWork', 'service:JOB-COACH', 'flag:needsInterpreter'],
    forbidden: [...noIntegration, ...noCareers, 'service:YKI', 'service:EMPLOY-55', ...noHealth],
  },
} // prettier-ignore

const carerReturns: Ideal = {
  everything: {
    planKind: 'employment',
    perMonth: 4,
    ground: ['default'],
    musts: [
      'goal:incomeInOrder', 'goal:partTimeWork', 'service:UNEMP-BENEFIT', 'task:applyForBenefit', 'service:JOB-SEARCH-COACH',
      'service:JOB-MATCH', 'service:PAY-SUBSIDY', 'agenda:fullTimeSearch', 'agenda:hiddenStrengths', 'flag:noIncome',
    ],
    beside: ['service:WORK-TRIAL', 'service:PEER', 'service:INCOME-SUPPORT'],
    forbidden: [
      'service:EMPLOY-55', 'service:CARER', 'service:CHANGE-SECURITY', 'service:REHAB-WORK', 'rule:longWithoutWork',
      'service:WORK-ABILITY-ASSESS', ...noSearchTask, 'service:THIRD-SECTOR-WORK',
    ],
    inOrder: [['service:UNEMP-BENEFIT', 'service:JOB-SEARCH-COACH'], ['goal:incomeInOrder', 'goal:partTimeWork']],
  },
  quickStart: {
    planKind: 'employment',
    perMonth: 4,
    ground: ['default'],
    musts: ['goal:incomeInOrder', 'goal:partTimeWork', 'service:UNEMP-BENEFIT', 'flag:noIncome'],
    beside: ['service:PAY-SUBSIDY'],
    forbidden: ['service:EMPLOY-55', 'service:CARER', 'service:REHAB-WORK', 'rule:longWithoutWork', 'service:CHANGE-SECURITY'],
  },
} // prettier-ignore

export const expectedOf = {
  nurse,
  warehouseWorker,
  undecided,
  welder,
  accountant,
  partTimer,
  businessEnded,
  sideBusiness,
  monthsUsed,
  unfitWithoutPension,
  afterIntegration,
  carerReturns,
}
export type IdealName = keyof typeof expectedOf
