import type { Colour, Identity, Palette } from './identity'

type Pair = readonly [front: Colour, back: Colour]

/** Text on what it stands on: 4.5:1 (WCAG 1.4.3). */
const texts: readonly Pair[] = [
  ['ink', 'page'], ['ink', 'card'], ['ink', 'line'], ['ink', 'deep-soft'], ['ink', 'land-soft'], ['ink', 'rose-soft'], ['ink', 'bad-soft'],
  ['ink', 'fill'], ['soft', 'page'], ['soft', 'card'], ['soft', 'deep-soft'], ['soft', 'land-soft'], ['soft', 'rose-soft'],
  ['on-head', 'head'], ['deep', 'page'], ['deep', 'card'], ['deep', 'deep-soft'], ['on-deep', 'deep'],
  ['rose', 'page'], ['rose', 'card'], ['rose', 'rose-soft'], ['rose', 'land-soft'], ['on-rose', 'rose'],
  ['bad', 'page'], ['bad', 'card'], ['bad', 'bad-soft'], ['on-bad', 'bad'],
] // prettier-ignore

/** Edges of controls, coast lines and rims, and what shows the focus: 3:1 (WCAG 1.4.11). */
const edges: readonly Pair[] = [
  ['edge', 'page'],
  ['edge', 'card'],
  ['coast', 'sea1'],
  ['coast', 'sea2'],
  ['coast', 'card'],
  ['rose', 'sea0'],
  ['focus', 'page'],
  ['focus', 'card'],
]

/** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2). */
function luminanceOf(colour: string): number {
  const digits = colour.slice(1)
  const wide = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(wide.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours, 1–21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function faultsIn(palette: Palette, mode: string, pairs: readonly Pair[], least: number): string[] {
  return pairs.flatMap(([front, back]) => {
    const found = contrastOf(palette[front], palette[back])
    const ratio = (Math.floor(found * 100) / 100).toFixed(2)
    return found >= least
      ? []
      : [`${mode}: ${front} (${palette[front]}) on ${back} (${palette[back]}) is ${ratio}:1 and needs ${least}:1`]
  })
}

/** Every pair of colours of an identity that is too faint, by name, in light and in dark mode; empty when all is well. */
export function contrastFaults({ light, dark }: Identity): string[] {
  const modes = [
    ['light', light],
    ['dark', dark],
  ] as const
  return modes.flatMap(([mode, palette]) => [
    ...faultsIn(palette, mode, texts, 4.5),
    ...faultsIn(palette, mode, edges, 3),
  ])
}
