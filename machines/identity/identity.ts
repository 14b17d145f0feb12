/**
 * What gives the portal its look: page, card and text (`ink`, `soft`), lines and the edges of controls, header (`head`), acts
 * (`deep`), what was told (`land`, `facet`, `fill`, `coast`), what was not (`sea0`–`sea2`), what the person wishes (`rose`),
 * what destroys or endangers (`bad`), focus. Colours are `#rgb` or `#rrggbb`.
 */
export const colours = [
  'page', 'card', 'ink', 'soft', 'line', 'edge', 'head', 'on-head', 'deep', 'on-deep', 'deep-soft',
  'land', 'facet', 'land-soft', 'fill', 'coast', 'sea0', 'sea1', 'sea2', 'rose', 'on-rose', 'rose-soft',
  'bad', 'on-bad', 'bad-soft', 'focus',
] as const // prettier-ignore
export type Colour = (typeof colours)[number]
export type Palette = Readonly<Record<Colour, string>>

/** How an employment area looks: its name and logo in the header, its colours by day and by night, its corners. */
export type Identity = {
  /** The area's name beside the portal's; none for the portal's own look. */
  area?: string
  /** A small picture in the place of the portal's sign, as a `data:` address. */
  logo?: string
  light: Palette
  dark: Palette
  /** Radius of the corners of cards and of controls, in px. */
  corners: { card: number; control: number }
}
