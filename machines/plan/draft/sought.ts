import { answerTo, type Answers } from '../../questions/answers'
import { keyOf, type Question } from '../../questions/define-question'
import * as goals from '../../questions/goals'
import * as skills from '../../questions/skills'
import type { Goal } from '../rules/define-rule'

/** What a goal may say of what is sought. The words stand under `sought` in `locales/<language>/plan.json`. */
const soughtParts = ['occupation', 'secondChoice', 'hours', 'shifts', 'distance', 'start', 'matter'] as const
type SoughtPart = (typeof soughtParts)[number]

/** What is told, by the keys of the answers, and what is still to be asked. No words: a draft holds none. */
export type Sought = { told: readonly { part: SoughtPart; key: string }[]; toAsk: readonly SoughtPart[] }

type Source = {
  part: SoughtPart
  questions: readonly Question[]
  /** Asked about in the meeting when it is not told. */
  isNeeded?: true
}

const occupation: Source = { part: 'occupation', questions: [goals.wishedOccupations], isNeeded: true }
const terms: readonly Source[] = [
  { part: 'secondChoice', questions: [goals.acceptableOccupations] },
  { part: 'hours', questions: [goals.weeklyHours], isNeeded: true },
  { part: 'shifts', questions: [goals.shifts], isNeeded: true },
  { part: 'distance', questions: [goals.distance], isNeeded: true },
  { part: 'start', questions: [goals.startWhen] },
]
const matter = (...questions: Question[]): Source => ({ part: 'matter', questions })

const sources: Readonly<Record<Goal, readonly Source[]>> = {
  paidWork: [occupation, ...terms],
  partTimeWork: [occupation, ...terms],
  practiseProfession: [occupation, ...terms],
  ownBusiness: [matter(goals.businessStage)],
  workThatFits: [occupation, matter(goals.likes)],
  clearDirection: [matter(goals.likes)],
  qualification: [{ ...occupation, isNeeded: undefined }, matter(goals.studyKind)],
  finnishForWork: [matter(skills.finnishLevel)],
  workAbilityBack: [],
  everydayLifeInOrder: [],
  incomeInOrder: [],
  rightBenefitAndCare: [],
  writtenFinnish: [],
}

/** The hours that the wish itself says: full time is not asked of a person who has said it. */
const hoursInWish = ['fullTimeWork', 'partTimeWork']

function toldIn(answers: Answers, { part, questions }: Source): { part: SoughtPart; key: string }[] {
  const wish = answerTo(answers, goals.hope)
  if (part === 'hours' && wish && hoursInWish.includes(wish)) return [{ part, key: goals.hope.id }]
  return questions
    .map((question) => keyOf(question))
    .filter((key) => answers.at(key) !== undefined && answers.at(key) !== null)
    .map((key) => ({ part, key }))
}

/** What the person seeks with a goal: what they told of it, and what a plan needs to know besides. */
export function soughtWith(goal: Goal, answers: Answers): Sought {
  const found = sources[goal].map((source) => ({ source, told: toldIn(answers, source) }))
  return {
    told: found.flatMap(({ told }) => told),
    toAsk: found.flatMap(({ source, told }) => (source.isNeeded && told.length === 0 ? source.part : [])),
  }
}
