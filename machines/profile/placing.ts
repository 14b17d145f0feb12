import { priorities } from '../questions/goals'
import { sectors } from './sector-names'
import { mattersOf } from './sectors'

/** What was placed, first, second and third: matters of `priorities`. */
type Placed = readonly string[]

/**
 * After a press on a sector: what lies in it is taken away, otherwise it takes the next place, when one is left. Anything
 * that is no sector changes nothing.
 */
export function afterPress(placed: Placed, pressed: string): string[] {
  const sector = sectors.find((one) => one === pressed)
  if (!sector) return [...placed]
  const matters: readonly string[] = mattersOf[sector]
  if (placed.some((matter) => matters.includes(matter))) return placed.filter((matter) => !matters.includes(matter))
  return placed.length < priorities.atMost ? [...placed, matters[0]!] : [...placed]
}

/** What is ticked, in the order in which it was placed before; what was not comes last, as it stands. */
export function inPlacedOrder(ticked: Placed, before: Placed): string[] {
  const kept = before.filter((matter) => ticked.includes(matter))
  return [...kept, ...ticked.filter((matter) => !kept.includes(matter))]
}
