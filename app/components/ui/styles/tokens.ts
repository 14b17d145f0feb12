import type { Colour, Identity } from '../../../../machines/identity/identity'

const declared = (values: Partial<Record<Colour, string>>) =>
  Object.entries(values)
    .map(([token, value]) => `--${token}:${value.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')};`)
    .join('')

const paper = declared({
  page: '#fff', card: '#fff', ink: '#000', soft: '#333', line: '#999', edge: '#000', deep: '#000', 'deep-soft': '#fff',
  land: '#d9d9d9', facet: '#b9b9b9', 'land-soft': '#fff', fill: '#fff', coast: '#000', sea0: '#fff', sea1: '#fff', sea2: '#fff',
  rose: '#000', 'on-rose': '#fff', 'rose-soft': '#fff', bad: '#000', 'bad-soft': '#fff',
}) // prettier-ignore

const forced = declared({
  ink: 'CanvasText', soft: 'CanvasText', edge: 'CanvasText', line: 'CanvasText', coast: 'CanvasText', land: 'Canvas',
  facet: 'GrayText', sea0: 'Canvas', sea1: 'Canvas', sea2: 'Canvas', rose: 'CanvasText', 'on-rose': 'Canvas', card: 'Canvas',
  deep: 'LinkText', 'deep-soft': 'Canvas', 'land-soft': 'Canvas', fill: 'Canvas', bad: 'CanvasText', 'bad-soft': 'Canvas',
}) // prettier-ignore

/** The colours of a look as tokens (what each means: machines/identity/identity.ts); dark, forced colours and paper re-point them. */
export const tokensOf = ({ light, dark, corners }: Identity): string => `
:root{color-scheme:light dark;${declared(light)}--r:${corners.card}px;--r-s:${corners.control}px;--font:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif}
@media(prefers-color-scheme:dark){:root{${declared(dark)}}}
@media(forced-colors:active){:root{${forced}}}
@media print{:root{color-scheme:light;${paper}}}
`
