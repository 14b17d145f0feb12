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

/** What the directions are made of; the text of what would move each stands under `movers` in `profile.json`. */
export const parts = [
  'education', 'strengths', 'recognition', 'finnish', 'digital', 'identification', 'workAbility', 'rhythm', 'hours',
  'housing', 'money', 'family', 'people', 'permits', 'debts', 'clarity', 'confidence', 'cv',
  'lastApplication', 'interviews',
] as const // prettier-ignore
export type Part = (typeof parts)[number]

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

/** What a direction is made of; each is 0–10, or `null` when not told. */
type Parts = Readonly<Partial<Record<Part, number | null>>>

/** Education, papers and what the person has learnt by doing. */
const workAndSkills = (answers: Answers): Parts => {
  const strengths = answerTo(answers, skills.strengths)
  return {
    education: points(answers, skills.education, { notFinishedBasic: 2, basic: 4, upperSecondary: 6, vocational: 8, higher: 9, vocationalAbroad: 8, higherAbroad: 9, healthCareAbroad: 9 }),
    strengths: strengths ? Math.min(10, 4 + strengths.length * 1.2) : null,
    recognition: points(answers, skills.recognition, { recognised: 9, inProgress: 6, notApplied: 3, notSure: 3 }),
  } // prettier-ignore
}

/** Finnish or Swedish, and getting on with digital tools. */
const languageAndDigital = (answers: Answers): Parts => ({
  finnish: points(answers, skills.finnishLevel, {
    firstLanguage: 10, fluent: 10, good: 8, everyday: 6, simple: 4, fewWords: 2, none: 0,
  }),
  digital: points(answers, skills.digitalSkills, { workTools: 10, everydayTools: 8, phoneOnly: 4, needHelp: 2 }),
  identification: points(answers, life.strongIdentification, { yes: 10, notSure: 4, no: 2 }),
}) // prettier-ignore

/** Own view of work ability, rhythm and hours; never a medical opinion. */
const healthAndFunctioning = (answers: Answers): Parts => ({
  workAbility: scaled(answers, health.workAbility),
  rhythm: points(answers, health.dailyRhythm, { regular: 9, changing: 5, sleepsDays: 3 }),
  hours: points(answers, health.suitableHours, { fullTime: 10, partTime: 6, fewHours: 4, notNow: 1 }),
})

/** Low where the person names it as a worry or wants help with it first; nothing is known of what they do not name. */
const named = (answers: Answers, worry: keyof typeof is.worriesAbout) =>
  is.worriesAbout[worry].holds(answers) ? namedAsWorry : null
const namedAsWorry = 3

/** The parts of everyday life as the person finds them. */
const everydayLife = (answers: Answers): Parts => ({
  housing:
    named(answers, 'housing') ??
    points(answers, life.homeSituation, { ownHome: 9, mayLose: 2, withOthers: 4, noHome: 0 }),
  money: named(answers, 'money'),
  family: named(answers, 'children'),
  people: named(answers, 'loneliness'),
  permits: named(answers, 'permits'),
  debts: points(answers, life.debts, { none: 10, manageable: 7, tooMuch: 2, enforcement: 1 }),
})

/** How clear the direction is, as told or as the wish shows it, and how sure the person is of reaching it. */
const direction = (answers: Answers): Parts => ({
  clarity:
    points(answers, goals.directionClear, { clear: 9, someIdeas: 6, unclear: 2 }) ??
    points(answers, goals.hope, { notSure: 2 }) ??
    (is.namesWishedWork.holds(answers) ? 8 : null),
  confidence: scaled(answers, goals.confidence),
})

/** The tools and the recent practice of looking for work. */
const jobSearch = (answers: Answers): Parts => ({
  cv: points(answers, skills.cv, { ready: 10, old: 5, none: 2 }),
  lastApplication: points(answers, skills.lastApplication, { thisMonth: 10, within3months: 7, within1year: 4, longer: 2, never: 2 }),
  interviews: points(answers, skills.interviews, { confident: 9, needPractice: 4, never: 3 }),
}) // prettier-ignore

const partsOf: Record<Direction, (answers: Answers) => Parts> = {
  workAndSkills,
  languageAndDigital,
  healthAndFunctioning,
  everydayLife,
  direction,
  jobSearch,
}

/** The mean of what was told, rounded; `null` when nothing was. */
function mean(values: readonly (number | null)[]): number | null {
  const told = values.filter((value) => value !== null)
  return told.length === 0 ? null : Math.round(told.reduce((sum, value) => sum + value, 0) / told.length)
}

const each = <T>(of: (direction: Direction) => T) =>
  Object.fromEntries(directions.map((one) => [one, of(one)])) as Readonly<Record<Direction, T>>

/** The person's picture in six directions. One function each, and no total: the directions are not to be added up. */
export function profileOf(answers: Answers): Profile {
  return each((one) => mean(Object.values(partsOf[one](answers))))
}

/** So good that nothing has to move it. */
const wellEnough = 7

/** What would move each direction most: its lowest part; `null` where all that was told is well enough. */
export function moversOf(answers: Answers): Readonly<Record<Direction, Part | null>> {
  return each((one) => {
    const told = Object.entries(partsOf[one](answers)) as [Part, number | null][]
    const low = told.flatMap(([part, value]) => (value !== null && value < wellEnough ? [{ part, value }] : []))
    return low.toSorted((a, b) => a.value - b.value)[0]?.part ?? null
  })
}

/** Where each of the person's priorities lies. */
const directionOfPriority: Partial<Record<(typeof goals.priorities.options)[number], Direction>> = {
  work: 'jobSearch', studies: 'workAndSkills', language: 'languageAndDigital', health: 'healthAndFunctioning',
  money: 'everydayLife', housing: 'everydayLife', family: 'everydayLife', friends: 'everydayLife', direction: 'direction',
  online: 'languageAndDigital', permits: 'everydayLife',
} // prettier-ignore

/** The directions that the person wishes to change: what they want help with first. */
export function wishedToChange(answers: Answers): ReadonlySet<Direction> {
  return new Set((answerTo(answers, goals.priorities) ?? []).flatMap((one) => directionOfPriority[one] ?? []))
}
