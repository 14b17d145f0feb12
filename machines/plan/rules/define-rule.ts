import type { Statement } from '../../questions/define-statement'
import type { ServiceCode } from '../services/services'

/** Which things come before which: `first` blocks the rest, `later` waits until the others are under way. */
export const phases = ['first', 'next', 'along', 'later'] as const
export type Phase = (typeof phases)[number]

/** What a person or a coach does, with the usual number of days for it (calendar days from sending). */
export const tasks = {
  callHealthCentre: { who: 'jobseeker', withinDays: 7 },
  askAboutQueue: { who: 'jobseeker', withinDays: 14 },
  bookHealthCheck: { who: 'jobseeker', withinDays: 14 },
  askWorkAbilityAssessment: { who: 'jobseeker', withinDays: 21 },
  askAboutBenefit: { who: 'jobseeker', withinDays: 7 },
  applyForBenefit: { who: 'jobseeker', withinDays: 3 },
  checkChangeSecurity: { who: 'jobseeker', withinDays: 7 },
  callDebtCounselling: { who: 'jobseeker', withinDays: 14 },
  callHousingAdvice: { who: 'jobseeker', withinDays: 7 },
  applyForDayCare: { who: 'jobseeker', withinDays: 7 },
  getBankCodes: { who: 'jobseeker', withinDays: 21 },
  askForDigitalHelp: { who: 'jobseeker', withinDays: 14 },
  startRecognition: { who: 'jobseeker', withinDays: 30 },
  gatherCertificates: { who: 'jobseeker', withinDays: 21 },
  takeLanguageTest: { who: 'jobseeker', withinDays: 30 },
  speakFinnishWeekly: { who: 'jobseeker', withinDays: 7 },
  writeCv: { who: 'jobseeker', withinDays: 14 },
  makeJobProfile: { who: 'jobseeker', withinDays: 14 },
  applyForJobs: { who: 'jobseeker', withinDays: 14 },
  practiseInterview: { who: 'jobseeker', withinDays: 30 },
  contactEmployer: { who: 'jobseeker', withinDays: 7 },
  listSkills: { who: 'jobseeker', withinDays: 14 },
  visitSchool: { who: 'jobseeker', withinDays: 30 },
  exploreOccupations: { who: 'jobseeker', withinDays: 21 },
  nameTryOutPlaces: { who: 'jobseeker', withinDays: 14 },
  thinkOfWishes: { who: 'jobseeker', withinDays: 7 },
  writeBusinessIdea: { who: 'jobseeker', withinDays: 30 },
  meetSomebodyWeekly: { who: 'jobseeker', withinDays: 14 },
  keepMorningRhythm: { who: 'jobseeker', withinDays: 14 },
  doOwnStep: { who: 'jobseeker', withinDays: 7 },
  bookInterpreter: { who: 'coach', withinDays: 10 },
  agreeWithOtherAuthorities: { who: 'coach', withinDays: 30 },
  arrangeServiceInPerson: { who: 'coach', withinDays: 10 },
} as const satisfies Record<string, { who: 'jobseeker' | 'coach'; withinDays: number }>
export type TaskCode = keyof typeof tasks

/** Matters to agree on in the meeting. */
// prettier-ignore
export const agendaItems = [
  'workAbilityAndWishes', 'rightBenefit', 'studyAndBenefit', 'startUpGrantFirst', 'paySubsidyWithEmployer', 'obligationLevel',
  'planWithOthers', 'skippedMatters', 'safety', 'serviceAlreadyGoing', 'licenceExchange', 'directionTogether',
  'selfViewAndFacts', 'hiddenStrengths', 'languageLevelTogether', 'worriesTogether', 'changeInEverydayLife', 'compulsoryEducation',
] as const
export type AgendaItem = (typeof agendaItems)[number]

/** What a coach should notice at once. */
// prettier-ignore
export const flags = [
  'untreatedTrouble', 'noIncome', 'maybeWrongBenefit', 'housingAtRisk', 'needsInterpreter', 'cannotIdentifyOnline', 'crisisHelpShown', 'obligationToCheck', 'planKindToCheck', 'targetGroup',
] as const
export type Flag = (typeof flags)[number]

// prettier-ignore
export const goals = ['paidWork', 'partTimeWork', 'ownBusiness', 'qualification', 'finnishForWork', 'practiseProfession', 'workThatFits', 'clearDirection', 'workAbilityBack', 'everydayLifeInOrder'] as const
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
