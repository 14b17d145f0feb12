import { answerTo, type Answers } from '../../questions/answers'
import { worries } from '../../questions/everyday-life'
import { priorities } from '../../questions/goals'
import * as is from '../../statements'
import type { Goal, Matter } from '../rules/define-rule'
import type { Service, ServiceCategory, ServiceCode } from '../services/services'

/** What blocks the rest comes first: without income or care no work lasts, without a direction there is nothing to look for. */
export const blockingOrder = [
  'income',
  'health',
  'papers',
  'language',
  'everydayLife',
  'direction',
  'studyDuty',
  'studies',
  'skills',
  'work',
] as const satisfies readonly Matter[]

const byCategory: Record<ServiceCategory, Matter> = {
  'job-search': 'work',
  career: 'direction',
  'work-practice': 'work',
  entrepreneurship: 'work',
  skills: 'studies',
  integration: 'language',
  'multi-sector': 'health',
  health: 'health',
  'kela-rehab': 'health',
  intermediate: 'work',
  youth: 'direction',
  life: 'everydayLife',
  money: 'work',
}

/** Services that are about something else than most of their category. */
const byCode: Partial<Record<ServiceCode, Matter>> = {
  'UNEMP-BENEFIT': 'income',
  'INCOME-SUPPORT': 'income',
  'CHANGE-SECURITY': 'income',
  'LEGAL-AID': 'income',
  'SOCIAL-WORK': 'everydayLife',
  'SOC-REHAB': 'everydayLife',
  'STRONG-ID': 'papers',
  'QUAL-RECOG-OPH': 'papers',
  'QUAL-RECOG-HEALTH': 'papers',
  'LICENCE-CARDS': 'work',
  'WORK-TRIAL': 'direction',
  'JOB-COACH': 'work',
  IPS: 'work',
  'EDU-DUTY-U25': 'studyDuty',
  RPL: 'skills',
}

export const matterOf = (service: Pick<Service, 'code' | 'category'>): Matter =>
  byCode[service.code as ServiceCode] ?? byCategory[service.category]

/** Goals of one family are one goal in a plan: the one that comes first for the person gives it its name. */
export const families = ['foundation', 'language', 'direction', 'studies', 'work'] as const
export type Family = (typeof families)[number]

/** Within a family what blocks more, or is more exact, stands first. */
export const familyOfGoal: Readonly<Record<Goal, Family>> = {
  incomeInOrder: 'foundation',
  rightBenefitAndCare: 'foundation',
  workAbilityBack: 'foundation',
  everydayLifeInOrder: 'foundation',
  writtenFinnish: 'language',
  finnishForWork: 'language',
  workThatFits: 'direction',
  clearDirection: 'direction',
  qualification: 'studies',
  practiseProfession: 'work',
  ownBusiness: 'work',
  partTimeWork: 'work',
  paidWork: 'work',
}

/** The families whose goal a matter may serve, the closest first. */
export const familiesOfMatter: Readonly<Record<Matter, readonly Family[]>> = {
  income: ['foundation'],
  health: ['foundation'],
  everydayLife: ['foundation'],
  papers: ['work'],
  language: ['language'],
  direction: ['direction'],
  studyDuty: ['studies', 'direction', 'work'],
  studies: ['studies'],
  skills: ['studies', 'work'],
  work: ['work'],
}

type Named = (typeof priorities.options)[number] | (typeof worries.options)[number]

/** What people name as important or as a worry, as goals of a plan, the closest first. */
const goalsFor: Partial<Record<Named, readonly Goal[]>> = {
  work: ['practiseProfession', 'ownBusiness', 'partTimeWork', 'paidWork', 'workThatFits'],
  findingWork: ['practiseProfession', 'ownBusiness', 'partTimeWork', 'paidWork', 'workThatFits'],
  studies: ['qualification'],
  language: ['writtenFinnish', 'finnishForWork'],
  health: ['rightBenefitAndCare', 'workAbilityBack'],
  money: ['incomeInOrder', 'everydayLifeInOrder'],
  housing: ['everydayLifeInOrder'],
  family: ['everydayLifeInOrder'],
  children: ['everydayLifeInOrder'],
  friends: ['everydayLifeInOrder'],
  loneliness: ['everydayLifeInOrder'],
  direction: ['clearDirection', 'workThatFits'],
}

const hopedFor = (answers: Answers): readonly Goal[] =>
  is.wantsToStudy.holds(answers)
    ? goalsFor.studies!
    : is.directionIsUnclear.holds(answers)
      ? goalsFor.direction!
      : goalsFor.work!

/** Trouble that stands before what is hoped for, unless the person has said what comes first. */
const isBlocked = (answers: Answers) => is.saysWorkAbilityIsLow.holds(answers) || is.hasUntreatedTrouble.holds(answers)

const theRest = Object.keys(familyOfGoal) as Goal[]

const foundations = theRest.filter((goal) => familyOfGoal[goal] === 'foundation')

/**
 * Every goal in the order in which it matters to the person. A person without any income needs that first; then what they
 * put first, or, where they did not, what blocks the rest, what they hope for, and their worries.
 */
export function goalsInOrder(answers: Answers): readonly Goal[] {
  const first = answerTo(answers, priorities) ?? []
  const named = (those: readonly Named[]) => those.flatMap((one) => goalsFor[one] ?? [])
  const withoutOwnWord = isBlocked(answers) && first.length === 0 ? foundations : []
  return [
    ...new Set([
      ...(is.hasNoIncome.holds(answers) ? foundations : []),
      ...named(first),
      ...withoutOwnWord,
      ...hopedFor(answers),
      ...named(answerTo(answers, worries) ?? []),
      ...theRest,
    ]),
  ]
}
