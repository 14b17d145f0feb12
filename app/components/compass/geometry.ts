/**
 * The geometry of the compass. Origin in the middle, sector 0–7 clockwise from north, one unit is one unit of the SVG.
 * Never mirrored: coach and person look at the same map in every language.
 */

/** Where the needle's hub ends and the petals begin. */
const hub = 25

/** How far a petal reaches: a value of 0 still differs from one that was not told. */
const tipOf = (value: number) => 32 + 7.6 * value

/** The tip of ten. */
const farthest = tipOf(10)

/** Half the angle of a petal at a distance: channels of 4.4 units between petals stay parallel. */
const halfAngle = (distance: number) => Math.PI / 8 - Math.asin(2.2 / distance)

const rounded = (number: number) => String(Math.round(number * 10) / 10)
const at = (distance: number, angle: number) =>
  `${rounded(distance * Math.sin(angle))} ${rounded(-distance * Math.cos(angle))}`

function cornersOf(value: number) {
  const tip = tipOf(value)
  // A low gable: the petal points outwards.
  const shoulder = tip - (8 * tip) / farthest
  const [inner, outer] = [halfAngle(hub), halfAngle(shoulder)]
  return {
    tip: rounded(tip),
    start: at(hub, -inner),
    end: at(hub, inner),
    before: at(shoulder, -outer),
    after: at(shoulder, outer),
  }
}

/** The outline of a petal that points north. @param value 0–10 */
export function petal(value: number): string {
  const { tip, start, end, before, after } = cornersOf(value)
  return `M${start}L${before}L0 -${tip}L${after}L${end}A${hub} ${hub} 0 0 0 ${start}z`
}

/** The darker half of it: the two-tone of engraved compass roses. */
export function petalShade(value: number): string {
  const { tip, end, after } = cornersOf(value)
  return `M0 -${hub}V-${tip}L${after}L${end}A${hub} ${hub} 0 0 0 0 -${hub}z`
}

/** Only its outer edge, for the value of last time. */
export function petalEdge(value: number): string {
  const { tip, before, after } = cornersOf(value)
  return `M${before}L0 -${tip}L${after}`
}

/** The rim of a sector where a change is wished, the notch that points outwards, and the field that can be pressed. */
export const rim = 'M-39.2 -109.2A116 116 0 0 1 39.2 -109.2'
export const notch = 'M-7-119L0-126 7-119z'
export const field = 'M0 0L-48.2 -116.4A126 126 0 0 1 48.2 -116.4z'

/** Three soundings: open water, drawn where nothing has been told. */
export const soundings = 'M0-48v.1M0-69v.1M0-90v.1'

/** The lines between the sectors. */
export const borders = 'M41.3 -99.8L-41.3 99.8M99.8 -41.3L-99.8 41.3M99.8 41.3L-99.8 -41.3M41.3 99.8L-41.3 -99.8'

/** How far a sector is turned from north, in degrees. */
export const turnOf = (sector: number): number => sector * 45

/** A point on the rim in the middle of a sector, upright whatever the sector. */
export const onRim = (sector: number): string => at(116, (sector * Math.PI) / 4)

/** Where the label of each sector stands, clockwise from north. */
export const labelPlaces = [
  [0, -153],
  [118, -112],
  [168, 0],
  [118, 112],
  [0, 153],
  [-118, 112],
  [-168, 0],
  [-118, -112],
] as const
