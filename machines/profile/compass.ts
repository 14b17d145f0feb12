import { answerTo, type Answers } from '../questions/answers'
import { priorities } from '../questions/goals'
import * as is from '../statements'
import { sectors, type Sector } from './sector-names'
import { sectorOfPriority, toldParts, worriesOf, type Part } from './sectors'

/** Whether a sector was told of: to its end, in part, or not at all. */
type Telling = 'told' | 'partly' | 'untold'

/** One sector as the compass shows it. */
export type Reading = {
  sector: Sector
  /** 0–10; `null` when no number was told. */
  value: number | null
  telling: Telling
  /** The person wishes a change here. */
  wished: boolean
  /** The person puts it first, second or third. */
  priority: number | null
  /** The number of the assessment before, `null` where none was told then; nothing when there was no assessment before. */
  before?: number | null
}

/** Eight readings, clockwise from north. There is no total: sectors are not to be added up. */
export type Compass = readonly Reading[]

type Around = {
  /** Whether everything that is asked about a sector has been answered. */
  isTold(sector: Sector): boolean
  /** The answers of the assessment before. */
  earlier?: Answers
  /** What this reader may not see: it looks as if untold, and nothing else gives it away. */
  isHidden?(sector: Sector): boolean
}

/** The mean of what was told, rounded; `null` when nothing was. */
function meanOf(sector: Sector, answers: Answers): number | null {
  const told = toldParts(sector, answers)
  return told.length === 0 ? null : Math.round(told.reduce((sum, { value }) => sum + value, 0) / told.length)
}

/** The sectors that the person put first, in their order; a sector named twice counts once. */
function prioritySectors(answers: Answers): readonly Sector[] {
  const matters = (answerTo(answers, priorities) ?? []).filter((one) => one !== priorities.exclusive)
  return [...new Set(matters.map((one) => sectorOfPriority[one]))]
}

/** Whether the person wishes to change a sector: named as a priority or as a worry. */
const isWished = (sector: Sector, answers: Answers) =>
  prioritySectors(answers).includes(sector) ||
  (worriesOf[sector] ?? []).some((worry) => is.worriesAbout[worry].holds(answers))

const hidden = (sector: Sector, hasEarlier: boolean): Reading => ({
  sector,
  value: null,
  telling: 'untold',
  wished: false,
  priority: null,
  ...(hasEarlier && { before: null }),
})

/**
 * The person's own picture in eight sectors.
 *
 * @param answers those that the reader may see; one function for the person, the coach and the paper
 */
export function compassOf(answers: Answers, { isTold, earlier, isHidden = () => false }: Around): Compass {
  // Counted anew for each reader: a missing first would tell of what is hidden.
  const order = prioritySectors(answers).filter((sector) => !isHidden(sector))
  return sectors.map((sector): Reading => {
    if (isHidden(sector)) return hidden(sector, earlier !== undefined)
    const value = meanOf(sector, answers)
    const at = order.indexOf(sector)
    return {
      sector,
      value,
      telling: isTold(sector) ? 'told' : value === null ? 'untold' : 'partly',
      wished: isWished(sector, answers),
      priority: at < 0 ? null : at + 1,
      ...(earlier && { before: meanOf(sector, earlier) }),
    }
  })
}

/** So good that nothing has to move it. */
const wellEnough = 7

/** What would move each sector most: its lowest part; `null` where all that was told is well enough. */
export function moversOf(answers: Answers): Readonly<Record<Sector, Part | null>> {
  const lowest = (sector: Sector) =>
    toldParts(sector, answers)
      .filter(({ value }) => value < wellEnough)
      .toSorted((a, b) => a.value - b.value)[0]?.part ?? null
  return Object.fromEntries(sectors.map((sector) => [sector, lowest(sector)])) as Record<Sector, Part | null>
}
