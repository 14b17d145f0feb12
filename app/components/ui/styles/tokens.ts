/**
 * The values that make a look: page, card and text (`ink`, `soft`), lines and the edges of controls, header (`head`), acts
 * (`deep`), what was told (`land`, `facet`, `fill`, `coast`), what was not (`sea0`–`sea2`), what the person wishes (`rose`),
 * what destroys or endangers (`bad`), focus. An identity, the dark mode, forced colours and paper give them other values.
 */
type Token =
  | 'page' | 'card' | 'ink' | 'soft' | 'line' | 'edge' | 'head' | 'on-head' | 'deep' | 'on-deep' | 'deep-soft'
  | 'land' | 'facet' | 'land-soft' | 'fill' | 'coast' | 'sea0' | 'sea1' | 'sea2' | 'rose' | 'on-rose' | 'rose-soft'
  | 'bad' | 'on-bad' | 'bad-soft' | 'focus' // prettier-ignore

export const light: Record<Token, string> = {
  page: '#f0f5f4', card: '#fff', ink: '#12272c', soft: '#485b5f', line: '#cbd8d7', edge: '#687b7e',
  head: '#0b434c', 'on-head': '#fff', deep: '#0c4a53', 'on-deep': '#fff', 'deep-soft': '#dcebec',
  land: '#f2bf4b', facet: '#dd9f2b', 'land-soft': '#fcf0d0', fill: '#f2bf4b', coast: '#6e4a00',
  sea0: '#fff', sea1: '#e6f0f1', sea2: '#cde3e6', rose: '#a3195b', 'on-rose': '#fff', 'rose-soft': '#fbe6ef',
  bad: '#9d2b12', 'on-bad': '#fff', 'bad-soft': '#fbe9e4', focus: '#a3195b',
} // prettier-ignore

export const dark: Record<Token, string> = {
  page: '#0a181d', card: '#11262d', ink: '#e8f1f0', soft: '#a8bcbf', line: '#28424a', edge: '#7e979c',
  head: '#061116', 'on-head': '#e8f1f0', deep: '#8ed6d8', 'on-deep': '#05262b', 'deep-soft': '#14353d',
  land: '#d7a33a', facet: '#b07f22', 'land-soft': '#382e13', fill: '#63501c', coast: '#f8d88a',
  sea0: '#0d2028', sea1: '#0f2c35', sea2: '#174049', rose: '#ff8fc1', 'on-rose': '#2e0018', 'rose-soft': '#3c162a',
  bad: '#ffb09b', 'on-bad': '#2e0a02', 'bad-soft': '#3a1a12', focus: '#ffc14d',
} // prettier-ignore

const declared = (values: Partial<Record<Token, string>>) =>
  Object.entries(values)
    .map(([token, value]) => `--${token}:${value};`)
    .join('')

const paper = declared({
  page: '#fff', card: '#fff', ink: '#000', soft: '#333', line: '#999', edge: '#000', deep: '#000', 'deep-soft': '#fff',
  land: '#d9d9d9', facet: '#b9b9b9', 'land-soft': '#fff', coast: '#000', sea0: '#fff', sea1: '#fff', sea2: '#fff',
  rose: '#000', 'on-rose': '#fff', 'rose-soft': '#fff', bad: '#000', 'bad-soft': '#fff',
}) // prettier-ignore

const forced = declared({
  ink: 'CanvasText', soft: 'CanvasText', edge: 'CanvasText', line: 'CanvasText', coast: 'CanvasText', land: 'Canvas',
  facet: 'GrayText', sea0: 'Canvas', sea1: 'Canvas', sea2: 'Canvas', rose: 'CanvasText', 'on-rose': 'Canvas', card: 'Canvas',
  deep: 'LinkText', 'deep-soft': 'Canvas', 'land-soft': 'Canvas', fill: 'Canvas', bad: 'CanvasText', 'bad-soft': 'Canvas',
}) // prettier-ignore

export const tokens = `
:root{color-scheme:light dark;${declared(light)}--r:14px;--r-s:10px;--font:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif}
@media(prefers-color-scheme:dark){:root{${declared(dark)}}}
@media(forced-colors:active){:root{${forced}}}
@media print{:root{color-scheme:light;${paper}}}
`
