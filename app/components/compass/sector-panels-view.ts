import type { Sector } from '../../../machines/profile/sector-names'
import type { LineView } from '../plan/line-view'
import type { PlanView } from '../plan/plan-view'
import type { SectorWay } from './compass-picture'
import type { CompassView } from './compass-view'

/** A line of the plan on the same page. */
export type LineLink = { href: string; title: string; own: LineView['own'] }

/** What belongs to a sector, to be opened from the compass. */
type SectorPanel = {
  sector: Sector
  id: string
  name: string
  about: string
  lines: LineLink[]
  beside: LineLink[]
  moves: string | null
}

/** The panels of a compass, and the way to each from its sector. */
export type SectorPanelsView = { panels: SectorPanel[]; ways: Readonly<Partial<Record<Sector, SectorWay>>> }

/** The element of a line on its page. */
export const lineAnchor = (id: string): string => `line-${id.replace(/[^\w-]/g, '-')}`

const linkTo = ({ id, title, step, own }: LineView): LineLink => ({
  href: `#${lineAnchor(id)}`,
  title: (step ? step.text : title).replace(/(?<!\.)\.$/, ''),
  own: step ? null : own,
})

/**
 * For each sector what the plan has for it: goals, steps and services, and what could help as well.
 *
 * @param plan the plan that stands on the same page, if one does
 */
export function sectorPanels(
  compass: CompassView,
  plan: PlanView | null,
  moves: readonly { sector: Sector; moves: string }[],
): SectorPanelsView {
  const inPlan = plan ? [...plan.goals.flatMap((goal) => [goal, ...goal.lines]), ...plan.tasks, ...plan.services] : []
  const of = (lines: readonly LineView[], sector: Sector) => lines.filter((line) => line.sector === sector).map(linkTo)
  const panels = compass.sectors.map(({ sector, name, about, wish, value, valueText }) => ({
    sector,
    id: `sector-${sector}`,
    name,
    about: [...(value === null ? [] : [valueText]), about, ...(wish ? [wish] : [])].join(' · '),
    lines: of(inPlan, sector),
    beside: of([...(plan?.habits ?? []), ...(plan?.beside ?? [])], sector),
    moves: moves.find((one) => one.sector === sector)?.moves ?? null,
  }))
  const ways = Object.fromEntries(panels.map(({ sector, id }) => [sector, { href: `#${id}` }]))
  return { panels, ways }
}
