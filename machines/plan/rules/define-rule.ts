import type { Statement } from '../../questions/define-statement'
import type { Doer } from '../services/service'
import type { ServiceCode } from '../services/services'

/** Which things come before which: `first` blocks the rest, `later` waits until the others are under way. */
export const phases = ['first', 'next', 'along', 'later'] as const
export type Phase = (typeof phases)[number]

/** How often a habit returns. It has a rhythm instead of a day. */
export type Rhythm = 'weekly' | 'daily'

/** What a step is about; a service has it by its category or by its code, see `matters.ts`. */
export type Matter =
  | 'income'
  | 'health'
  | 'papers'
  | 'language'
  | 'everydayLife'
  | 'direction'
  | 'studyDuty'
  | 'studies'
  | 'skills'
  | 'work'

type Step = {
  who: Doer
  about: Matter
  /** Finnish working days from the day on which both have agreed. */
  within: number
  /** Services that it sets going: with one of them it is one line. */
  serves?: readonly ServiceCode[]
  /** How matters are handled between the person and the authority: it belongs to no goal. */
  arranges?: true
}
/** Something that the person may take up: it is not agreed on, and has no day. */
type Habit = { who: 'jobseeker'; about: Matter; rhythm: Rhythm }

/** Every step and habit. The words stand under `tasks` in `locales/<language>/plan.json`. */
export const tasks = {
  callHealthCentre: { who: 'jobseeker', about: 'health', within: 5, serves: ['UNEMP-HEALTH-CHECK', 'MENTAL-HEALTH'] },
  askAboutQueue: { who: 'jobseeker', about: 'health', within: 10, serves: ['UNEMP-HEALTH-CHECK'] },
  bookHealthCheck: { who: 'jobseeker', about: 'health', within: 10, serves: ['UNEMP-HEALTH-CHECK'] },
  askWorkAbilityAssessment: { who: 'coach', about: 'health', within: 15, serves: ['WORK-ABILITY-ASSESS'] },
  askAboutBenefit: { who: 'jobseeker', about: 'income', within: 5, serves: ['UNEMP-BENEFIT', 'INCOME-SUPPORT'] },
  applyForBenefit: { who: 'jobseeker', about: 'income', within: 2, serves: ['UNEMP-BENEFIT'] },
  checkChangeSecurity: { who: 'jobseeker', about: 'income', within: 5, serves: ['CHANGE-SECURITY'] },
  callDebtCounselling: { who: 'jobseeker', about: 'everydayLife', within: 10, serves: ['DEBT'] },
  callHousingAdvice: { who: 'jobseeker', about: 'everydayLife', within: 5, serves: ['HOUSING-ADVICE'] },
  applyForDayCare: { who: 'jobseeker', about: 'everydayLife', within: 5, serves: ['DAYCARE'] },
  getBankCodes: { who: 'jobseeker', about: 'papers', within: 10, serves: ['STRONG-ID'] },
  askForDigitalHelp: { who: 'jobseeker', about: 'everydayLife', within: 10, serves: ['DIGI-SUPPORT'] },
  startRecognition: { who: 'together', about: 'papers', within: 30, serves: ['QUAL-RECOG-HEALTH'] },
  gatherCertificates: { who: 'jobseeker', about: 'papers', within: 15, serves: ['QUAL-RECOG-OPH'] },
  takeLanguageTest: { who: 'coach', about: 'language', within: 10, serves: ['INTEG-TRAINING', 'FINNISH-COURSE'] },
  writeCv: { who: 'together', about: 'work', within: 10, serves: ['JOB-SEARCH-COACH'] },
  makeJobProfile: { who: 'jobseeker', about: 'work', within: 10, serves: ['JOB-PROFILE'] },
  applyForJobs: { who: 'jobseeker', about: 'work', within: 10 },
  practiseInterview: { who: 'together', about: 'work', within: 20, serves: ['JOB-SEARCH-COACH'] },
  contactEmployer: { who: 'jobseeker', about: 'work', within: 5 },
  listSkills: { who: 'jobseeker', about: 'skills', within: 10, serves: ['RPL'] },
  visitSchool: {
    who: 'jobseeker',
    about: 'studies',
    within: 20,
    serves: ['EDU-DUTY-U25', 'VET', 'TUVA', 'EDU-ADVICE'],
  },
  exploreOccupations: { who: 'jobseeker', about: 'direction', within: 20, serves: ['CAREER-GUIDANCE', 'CAREER-COACH'] },
  nameTryOutPlaces: { who: 'jobseeker', about: 'direction', within: 10, serves: ['WORK-TRIAL'] },
  thinkOfWishes: { who: 'jobseeker', about: 'direction', within: 5 },
  writeBusinessIdea: { who: 'jobseeker', about: 'work', within: 20, serves: ['BUSINESS-ADVICE'] },
  doOwnStep: { who: 'jobseeker', about: 'work', within: 5 },
  tellLayOff: { who: 'jobseeker', about: 'work', within: 5 },
  askMoreHours: { who: 'jobseeker', about: 'work', within: 10 },
  reportBusiness: { who: 'jobseeker', about: 'income', within: 5 },
  giveUpInsurance: { who: 'jobseeker', about: 'income', within: 5, serves: ['UNEMP-BENEFIT'] },
  bringWorkSamples: { who: 'jobseeker', about: 'skills', within: 10 },
  renewPermit: { who: 'jobseeker', about: 'papers', within: 5 },
  judgeBusiness: { who: 'coach', about: 'income', within: 10 },
  clearEndOfBusiness: { who: 'coach', about: 'income', within: 7 },
  makeSureBenefitRuns: { who: 'coach', about: 'income', within: 2 },
  callLegalAid: { who: 'coach', about: 'income', within: 1, serves: ['LEGAL-AID'] },
  askForFeedback: { who: 'coach', about: 'work', within: 5 },
  bookInterpreter: { who: 'coach', about: 'language', within: 5, serves: ['INTERPRETER'], arranges: true },
  agreeWithOtherAuthorities: { who: 'coach', about: 'health', within: 15, arranges: true },
  arrangeServiceInPerson: { who: 'coach', about: 'papers', within: 5, arranges: true },
  speakFinnishWeekly: { who: 'jobseeker', about: 'language', rhythm: 'weekly' },
  meetSomebodyWeekly: { who: 'jobseeker', about: 'everydayLife', rhythm: 'weekly' },
  keepMorningRhythm: { who: 'jobseeker', about: 'everydayLife', rhythm: 'daily' },
} as const satisfies Record<string, Step | Habit>
export type TaskCode = keyof typeof tasks

/** Matters to agree on in the meeting. */
// prettier-ignore
export const agendaItems = [
  'workAbilityAndWishes', 'rightBenefit', 'studyAndBenefit', 'startUpGrantFirst', 'paySubsidyWithEmployer', 'obligationLevel',
  'planWithOthers', 'skippedMatters', 'safety', 'serviceAlreadyGoing', 'licenceExchange', 'directionTogether',
  'selfViewAndFacts', 'hiddenStrengths', 'languageLevelTogether', 'worriesTogether', 'changeInEverydayLife', 'compulsoryEducation',
  'fullTimeSearch', 'businessAndBenefit', 'permitRenewal', 'earlierServices', 'companyForStep', 'ownMessage',
] as const
export type AgendaItem = (typeof agendaItems)[number]

/** What a coach should notice at once. */
export const flags = [
  'untreatedTrouble',
  'noIncome',
  'maybeWrongBenefit',
  'housingAtRisk',
  'needsInterpreter',
  'cannotIdentifyOnline',
  'crisisHelpShown',
  'obligationToCheck',
  'planKindToCheck',
  'targetGroup',
  'businessToCheck',
  'appealTimeRuns',
] as const
export type Flag = (typeof flags)[number]

// prettier-ignore
export const goals = ['paidWork', 'partTimeWork', 'ownBusiness', 'qualification', 'finnishForWork', 'practiseProfession', 'workThatFits', 'clearDirection', 'workAbilityBack', 'everydayLifeInOrder', 'incomeInOrder', 'rightBenefitAndCare', 'writtenFinnish'] as const
export type Goal = (typeof goals)[number]

/**
 * A rule of the draft: when something holds of the person's answers, it proposes. The rule's id is the key of its
 * reason in `locales/<language>/plan.json`, a sentence that both the jobseeker and the coach read.
 */
export type Rule = {
  id: string
  revision: number
  /** Act and section where the rule comes from law. */
  law?: string
  when: Statement
  phase: Phase
  goals?: readonly Goal[]
  services?: readonly ServiceCode[]
  tasks?: readonly TaskCode[]
  agenda?: readonly AgendaItem[]
  flags?: readonly Flag[]
}

export function defineRules<const R extends readonly Rule[]>(...rules: R): R {
  return rules
}
