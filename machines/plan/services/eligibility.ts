import { answerTo, type Answers } from '../../questions/answers'
import * as situation from '../../questions/situation'
import * as is from '../../statements'
import { choosePlanKind, type PlanKind } from '../law/plan-kind'
import type { Benefit, Service } from './services'

/** A range of whole numbers that the true number lies in. */
type Range = readonly [least: number, most: number]

/** What eligibility looks at; `undefined` where the person did not say. */
export type PersonFacts = {
  age?: Range
  municipality?: string
  monthsWithoutWork?: Range
  yearsInFinland?: Range
  benefit?: Benefit
  working?: boolean
  movedToFinland?: boolean
  smallChildren?: boolean
  foreignQualification?: boolean
  /** Whether Finnish or Swedish is still being learnt, and whether it is good enough for work already. */
  learnsFinnish?: boolean
  knowsFinnishWell?: boolean
  /** The kind of plan that the answers point to; nothing where the default is used. */
  planKind?: PlanKind
}

const forever = Number.POSITIVE_INFINITY
const ages: Record<NonNullable<(typeof situation.ageBand.options)[number]>, Range> = {
  under18: [15, 17],
  '18to24': [18, 24],
  '25to28': [25, 28],
  '29': [29, 29],
  '30to49': [30, 49],
  '50to54': [50, 54],
  '55to59': [55, 59],
  '60to64': [60, 64],
  '65plus': [65, forever],
}
const monthsWithout: Record<(typeof situation.timeWithoutWork.options)[number], Range> = {
  working: [0, 0],
  under3months: [0, 2],
  '3to6months': [3, 5],
  '6to12months': [6, 11],
  '1to2years': [12, 23],
  over2years: [24, forever],
  neverInFinland: [0, forever],
}
const yearsIn: Record<(typeof situation.livedInFinland.options)[number], Range> = {
  always: [forever, forever],
  under1year: [0, 0],
  '1to3years': [1, 2],
  '3to5years': [3, 4],
  over5years: [5, forever],
}
const benefits: Partial<Record<(typeof situation.benefit.options)[number], Benefit>> = {
  earningsRelated: 'earningsRelated',
  generalSupport: 'generalSupport',
  socialAssistance: 'socialAssistance',
  sickness: 'sickness',
  parental: 'parental',
  none: 'none',
}

/** Reads from the answers what the conditions of services look at. */
export function personFacts(answers: Answers): PersonFacts {
  const age = answerTo(answers, situation.ageBand)
  const months = answerTo(answers, situation.timeWithoutWork)
  const lived = answerTo(answers, situation.livedInFinland)
  const benefit = answerTo(answers, situation.benefit)
  const { kind } = choosePlanKind(answers)
  const spokeAlways = is.isServedInOwnFinnish.holds(answers) || undefined
  const said = (key: string) => answers.at(key) !== undefined && answers.at(key) !== null
  return {
    age: age ? ages[age] : undefined,
    municipality: answerTo(answers, situation.municipality) ?? undefined,
    monthsWithoutWork: months ? monthsWithout[months] : is.isWorking.holds(answers) ? monthsWithout.working : undefined,
    yearsInFinland: lived ? yearsIn[lived] : undefined,
    benefit: benefit ? benefits[benefit] : undefined,
    working: is.isWorking.holds(answers) || (months ? false : undefined),
    movedToFinland: lived ? is.movedToFinland.holds(answers) : undefined,
    smallChildren: said('smallChildren') ? is.hasSmallChildren.holds(answers) : undefined,
    foreignQualification: said('educationPlace') ? is.hasForeignQualification.holds(answers) : undefined,
    learnsFinnish: said('finnishLevel') ? is.learnsFinnish.holds(answers) : spokeAlways && false,
    knowsFinnishWell: said('finnishLevel') ? is.knowsFinnishWell.holds(answers) : spokeAlways,
    planKind: kind === 'employment' ? undefined : kind,
  }
}

export type Condition =
  | 'age'
  | 'municipality'
  | 'monthsUnemployed'
  | 'yearsInFinland'
  | 'newcomer'
  | 'immigrant'
  | 'benefit'
  | 'notWorking'
  | 'working'
  | 'smallChildren'
  | 'foreignQualification'
  | 'language'
  | 'planKind'
  | 'validity'

type EligibilityResult = {
  /** Conditions that are not met: the person may not have the service. */
  failing: readonly Condition[]
  /** Conditions the answers leave open: the coach checks them. */
  open: readonly Condition[]
}

const within = ([least, most]: Range, lowest: number, highest: number) =>
  most < lowest || least > highest ? false : least >= lowest && most <= highest ? true : undefined

const same = (said: boolean | undefined, wanted: boolean) => (said === undefined ? undefined : said === wanted)

/** The plans on which services of several authorities may be built. */
const joinsAuthorities = (kind: PlanKind | undefined) => kind === 'multiSectoral' || kind === 'activation'

/** Compares a service's conditions with what is known of the person on a day (ISO date). */
export function checkEligibility({ eligibility: e }: Service, person: PersonFacts, today: string): EligibilityResult {
  const verdicts: [Condition, boolean | undefined][] = []
  const judge = (condition: Condition, applies: unknown, met: boolean | undefined) => {
    if (applies !== undefined) verdicts.push([condition, met])
  }
  const newcomer =
    person.movedToFinland === false ? false : person.yearsInFinland && within(person.yearsInFinland, 0, 2)
  const minAge = e.minAgeNotInIntegration && person.planKind === 'integration' ? 0 : (e.minAge ?? 0)
  judge('age', e.minAge ?? e.maxAge, person.age && within(person.age, minAge, e.maxAge ?? forever))
  judge(
    'municipality',
    e.municipalities,
    person.municipality ? e.municipalities?.includes(person.municipality) : undefined,
  )
  judge(
    'monthsUnemployed',
    e.minMonthsUnemployed,
    person.monthsWithoutWork && within(person.monthsWithoutWork, e.minMonthsUnemployed ?? 0, forever),
  )
  judge(
    'yearsInFinland',
    e.maxYearsInFinland,
    person.yearsInFinland && within(person.yearsInFinland, 0, (e.maxYearsInFinland ?? 0) - 1),
  )
  judge('newcomer', e.newcomer, newcomer)
  judge('immigrant', e.immigrant, same(person.movedToFinland, true))
  judge('benefit', e.benefit, person.benefit ? e.benefit?.includes(person.benefit) : undefined)
  judge('notWorking', e.notWorking, same(person.working, false))
  judge('working', e.working, same(person.working, true))
  judge('smallChildren', e.smallChildren, same(person.smallChildren, true))
  judge('foreignQualification', e.foreignQualification, same(person.foreignQualification, true))
  judge('language', e.language, e.language === 'learner' ? person.learnsFinnish : person.knowsFinnishWell || undefined)
  judge('planKind', e.requires?.includes('multiSectoralPlan') || undefined, joinsAuthorities(person.planKind))
  judge('validity', e.validFrom ?? e.validTo, (e.validFrom ?? '') <= today && today <= (e.validTo ?? '9999-12-31'))
  return {
    failing: verdicts.filter(([, met]) => met === false).map(([condition]) => condition),
    open: verdicts.filter(([, met]) => met === undefined).map(([condition]) => condition),
  }
}
