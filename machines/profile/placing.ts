import { priorities } from '../questions/goals'
import { sectors } from './sector-names'
import { mattersOf } from './sectors'

/** What was placed, first, second and third: matters of `priorities`. */
type Placed = readonly string[]

/**
 * After a press on a sector: what lies in it is taken away, otherwise it takes the next place, when one is left, also
 * from "none of these". Anything that is no sector changes nothing.
 */
export function afterPress(placed: Placed, pressed: string): string[] {
  const sector = sectors.find((one) => one === pressed)
  if (!sector) return [...placed]
  const matters: readonly string[] = mattersOf[sector]
  const sought = placed.filter((matter) => matter !== priorities.exclusive)
  if (sought.some((matter) => matters.includes(matter))) return sought.filter((matter) => !matters.includes(matter))
  return sought.length < priorities.atMost ? [...sought, matters[0]!] : sought
}

/** What is ticked, in the order in which it was placed before; what was not comes last, as it stands. */
export function inPlacedOrder(ticked: Placed, before: Placed): string[] {
  const kept = before.filter((matter) => ticked.includes(matter))
  return [...kept, ...ticked.filter((matter) => !kept.includes(matter))]
}
