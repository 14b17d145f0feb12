import type { Answers } from '../questions/answers'
import * as life from '../questions/everyday-life'
import * as goals from '../questions/goals'
import * as health from '../questions/health'
import * as skills from '../questions/skills'
import * as is from '../statements'
import { sectors, type Sector } from './sector-names'
import { byCount, byOption, byScale, byStatement, firstOf, type Source } from './sources'

/** What the sectors are made of; the text of what would move each stands under `movers` in `profile.json`. */
const parts = [
  'education', 'strengths', 'recognition', 'finnish', 'digital', 'identification', 'workAbility', 'rhythm', 'hours',
  'housing', 'money', 'family', 'people', 'permits', 'debts', 'clarity', 'confidence', 'cv', 'lastApplication',
  'interviews',
] as const // prettier-ignore
export type Part = (typeof parts)[number]

/** A part of life that is asked about only where it is named as a worry: low where it is, good where others were named or none. */
const byWorry = (worry: keyof typeof is.worriesAbout) =>
  firstOf(byStatement(is.worriesAbout[worry], 3), byStatement(is.hasOtherWorriesThan[worry], 8))

/**
 * The one place that says which answers fill a sector, and with how many points of ten. A sector's number is the mean of
 * its parts that were told; the person's own view, never a grade, and never added up over sectors.
 * `docs/compass.md` is made of this.
 */
export const sources: Readonly<Record<Sector, Readonly<Partial<Record<Part, Source>>>>> = {
  /** Education, papers and what the person has learnt by doing. */
  work: {
    education: byOption(skills.education, { notFinishedBasic: 2, basic: 4, upperSecondary: 6, vocational: 8, higher: 9, vocationalAbroad: 8, higherAbroad: 9, healthCareAbroad: 9 }),
    strengths: byCount(skills.strengths, 5.2, 1.2),
    recognition: byOption(skills.recognition, { recognised: 9, inProgress: 6, notApplied: 3, notSure: 3 }),
  },
  /** Finnish or Swedish: that is what work and offices here are done in. */
  languages: {
    finnish: firstOf(
      byOption(skills.finnishLevel, { firstLanguage: 10, fluent: 10, good: 8, everyday: 6, simple: 4, fewWords: 2, none: 0 }),
      byStatement(is.isServedInOwnFinnish, 10),
    ),
  },
  digital: {
    digital: firstOf(
      byOption(skills.digitalSkills, { workTools: 10, everydayTools: 8, phoneOnly: 4, needHelp: 2 }),
      byStatement(is.isGoodWithComputers, 8),
    ),
    identification: byOption(life.strongIdentification, { yes: 10, notSure: 4, no: 2 }),
  },
  /** Own view of work ability, rhythm and hours; never a medical opinion. */
  health: {
    workAbility: byScale(health.workAbility),
    rhythm: byOption(health.dailyRhythm, { regular: 9, changing: 5, sleepsDays: 3 }),
    hours: byOption(health.suitableHours, { fullTime: 10, partTime: 6, fewHours: 4, notNow: 1 }),
  },
  everyday: {
    housing: firstOf(
      byOption(life.homeSituation, { ownHome: 9, mayLose: 2, withOthers: 4, noHome: 0 }),
      byWorry('housing'),
    ),
    money: byWorry('money'),
    permits: byWorry('permits'),
    debts: byOption(life.debts, { none: 10, manageable: 7, tooMuch: 2, enforcement: 1 }),
  },
  people: {
    family: firstOf(
      byOption(life.caresForRelative, { daily: 3, weekly: 6 }),
      byOption(life.smallChildren, { atHome: 4 }),
      byWorry('children'),
      byOption(life.smallChildren, { inDayCare: 8, atHomeByChoice: 8 }),
    ),
    people: byWorry('loneliness'),
  },
  /** How clear the direction is, as told or as the wish shows it, and how sure the person is of reaching it. */
  direction: {
    clarity: firstOf(
      byOption(goals.directionClear, { clear: 9, someIdeas: 6, unclear: 2 }),
      byOption(goals.hope, { notSure: 2 }),
      byStatement(is.namesWishedWork, 8),
    ),
    confidence: byScale(goals.confidence),
  },
  /** The tools and the recent practice of looking for work. */
  search: {
    cv: byOption(skills.cv, { ready: 10, old: 5, none: 2 }),
    lastApplication: byOption(skills.lastApplication, { thisMonth: 10, within3months: 7, within1year: 4, longer: 2, never: 2 }),
    interviews: byOption(skills.interviews, { confident: 9, needPractice: 4, never: 3 }),
  },
} // prettier-ignore

type Matter = Exclude<(typeof goals.priorities.options)[number], typeof goals.priorities.exclusive>

/** The matters of each sector that a person can put first; the first of them stands for the sector as a whole. */
export const mattersOf: Readonly<Record<Sector, readonly [Matter, ...Matter[]]>> = {
  work: ['skills', 'studies'],
  languages: ['language'],
  digital: ['digital'],
  health: ['health'],
  everyday: ['money', 'housing', 'permits'],
  people: ['family', 'friends'],
  direction: ['direction'],
  search: ['work'],
}

/** Which sector a matter lies in; to want help with none of them lies in none. */
export const sectorOfPriority = Object.fromEntries(
  sectors.flatMap((sector) => mattersOf[sector].map((matter) => [matter, sector])),
) as Readonly<Record<Matter, Sector>>

/** The worries that lie in each sector: who names one wishes a change there. */
export const worriesOf: Readonly<Partial<Record<Sector, readonly (keyof typeof is.worriesAbout)[]>>> = {
  languages: ['language'],
  digital: ['online'],
  health: ['health'],
  everyday: ['money', 'housing', 'permits'],
  people: ['children', 'loneliness'],
  search: ['findingWork'],
}

/** The parts of a sector that the person told something about, 0–10 each. */
export function toldParts(sector: Sector, answers: Answers): { part: Part; value: number }[] {
  return (Object.entries(sources[sector]) as [Part, Source][]).flatMap(([part, source]) => {
    const value = source.value(answers)
    return value === null ? [] : [{ part, value }]
  })
}
