import { answerTo, type Answers } from '../questions/answers'
import type { Question } from '../questions/define-question'
import * as life from '../questions/everyday-life'
import * as goals from '../questions/goals'
import * as health from '../questions/health'
import * as skills from '../questions/skills'
import * as is from '../statements'

export const directions = [
  'workAndSkills',
  'languageAndDigital',
  'healthAndFunctioning',
  'everydayLife',
  'direction',
  'jobSearch',
] as const
export type Direction = (typeof directions)[number]

/** 0–10, or `null` when the person told nothing about it. */
export type Profile = Readonly<Record<Direction, number | null>>

/** How many points of ten each option of a choice stands for. */
type Points<Q> = Q extends { options: readonly (infer O extends string)[] } ? Partial<Record<O, number>> : never

const points = <Q extends Question & { kind: 'choice' }>(answers: Answers, question: Q, table: Points<Q>) => {
  const value = answerTo(answers, question)
  return value === null || value === undefined ? null : ((table as Record<string, number>)[value as string] ?? null)
}

const scaled = (answers: Answers, question: Question & { kind: 'scale' }) => {
  const value = answerTo(answers, question) as number | null | undefined
  return value === null || value === undefined ? null : ((value - question.min) / (question.max - question.min)) * 10
}

/** The mean of what was told, rounded; `null` when nothing was. */
function mean(...values: (number | null)[]): number | null {
  const told = values.filter((value) => value !== null)
  return told.length === 0 ? null : Math.round(told.reduce((sum, value) => sum + value, 0) / told.length)
}

/** Education and what the person has learnt by doing. */
const workAndSkills = (answers: Answers) => {
  const strengths = answerTo(answers, skills.strengths)
  return mean(
    points(answers, skills.education, { notFinishedBasic: 2, basic: 4, upperSecondary: 6, vocational: 8, higher: 9 }),
    strengths ? Math.min(10, 4 + strengths.length * 1.2) : null,
    points(answers, skills.recognition, { recognised: 9, inProgress: 6, notApplied: 3, notSure: 3 }),
  )
}

/** Finnish or Swedish, and getting on with digital tools. */
const languageAndDigital = (answers: Answers) =>
  mean(
    points(answers, skills.finnishLevel, {
      firstLanguage: 10,
      fluent: 10,
      good: 8,
      everyday: 6,
      simple: 4,
      fewWords: 2,
      none: 0,
    }),
    points(answers, skills.digitalSkills, { workTools: 10, everydayTools: 8, phoneOnly: 4, needHelp: 2 }),
    points(answers, life.strongIdentification, { yes: 10, notSure: 4, no: 2 }),
  )

/** Own view of work ability, rhythm and hours; never a medical opinion. */
const healthAndFunctioning = (answers: Answers) =>
  mean(
    scaled(answers, health.workAbility),
    points(answers, health.dailyRhythm, { regular: 9, changing: 5, sleepsDays: 3 }),
    points(answers, health.suitableHours, { fullTime: 10, partTime: 6, fewHours: 4, notNow: 1 }),
  )

/** The mean of the parts of everyday life. */
const everydayLife = (answers: Answers) =>
  mean(
    ...[life.housing, life.money, life.family, life.people, life.gettingAbout, life.permits].map(({ how }) =>
      scaled(answers, how),
    ),
    points(answers, life.debts, { none: 10, manageable: 7, tooMuch: 2, enforcement: 1 }),
  )

/** How clear the direction is, as told or as the wish shows it, and how sure the person is of reaching it. */
const direction = (answers: Answers) =>
  mean(
    points(answers, goals.directionClear, { clear: 9, someIdeas: 6, unclear: 2 }) ??
      points(answers, goals.hope, { notSure: 2 }) ??
      (is.namesWishedWork.holds(answers) ? 8 : null),
    scaled(answers, goals.confidence),
  )

/** The tools and the recent practice of looking for work. */
const jobSearch = (answers: Answers) =>
  mean(
    points(answers, skills.cv, { ready: 10, old: 5, none: 2 }),
    points(answers, skills.lastApplication, { thisMonth: 10, within3months: 7, within1year: 4, longer: 2, never: 2 }),
    points(answers, skills.interviews, { confident: 9, needPractice: 4, never: 3 }),
  )

/** The person's picture in six directions. One function each, and no total: the directions are not to be added up. */
export function profileOf(answers: Answers): Profile {
  return {
    workAndSkills: workAndSkills(answers),
    languageAndDigital: languageAndDigital(answers),
    healthAndFunctioning: healthAndFunctioning(answers),
    everydayLife: everydayLife(answers),
    direction: direction(answers),
    jobSearch: jobSearch(answers),
  }
}
