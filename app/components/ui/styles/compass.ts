import { sectors } from '../../../../machines/profile/sector-names'

/** The small compass, which every page has in its header. */
export const smallCompass = `
.compass{display:block;inline-size:100%;block-size:auto;overflow:visible}
.plate{fill:var(--sea0)}.deep{fill:var(--sea2)}
.told,.partly{stroke:var(--coast);stroke-width:1.6;stroke-linejoin:round}.told{fill:var(--land)}.shade{fill:var(--facet)}
.blank{stroke:var(--edge);stroke-width:4;stroke-linecap:round;fill:none;opacity:.75}
.wish{fill:none;stroke:var(--rose);stroke-width:7;stroke-linecap:round}
.needle path{stroke:var(--sea0);stroke-width:1.6;stroke-linejoin:round;paint-order:stroke}.ahead{fill:var(--rose)}.behind{fill:var(--ink)}
.small :is(.told,.partly){stroke-width:3}.small .partly{fill:var(--land-soft)}.small .plate{fill:var(--sea1);stroke:var(--edge);stroke-width:5}.small .blank{stroke-width:8}.small .needle path{stroke-width:7}.small .wish{stroke-width:12}
@media(prefers-reduced-motion:no-preference){.grown :is(.told,.shade,.partly){animation:grow .45s ease-out}@keyframes grow{from{scale:.5;opacity:0}}}
@media(forced-colors:active){.compass{forced-color-adjust:none}.told{stroke-width:2.5}.shade{fill:CanvasText;opacity:.35}}
`

/** Where the buttons stand around the compass, in parts of its box from the middle, clockwise from north. */
const buttonPlaces = [
  [0, -37],
  [34, -30],
  [39, 0],
  [34, 30],
  [0, 37],
  [-34, 30],
  [-39, 0],
  [-34, -30],
] as const

/** They do not change sides with the direction of writing: nor does the map. */
const places = sectors
  .map((sector, at) => {
    const [x, y] = buttonPlaces[at]!
    return `.place-${sector}{inset-inline-start:${50 + x}%;inset-block-start:${50 + y}%}`
  })
  .join('')

/** The compass on which a person places what comes first. */
export const placing = `
.placing{position:relative;display:grid;place-items:center;aspect-ratio:1;max-inline-size:29rem;margin:0 auto 1rem}.placing .compass{inline-size:54%}
.placing button{position:absolute;translate:-50% -50%;display:grid;justify-items:center;gap:0;min-inline-size:4.1rem;min-block-size:3.1rem;padding:.1rem .2rem;border:1px solid var(--edge);background:var(--card);color:var(--ink);font-size:.9rem;line-height:1.15}.placing .icon{inline-size:1.15rem;block-size:1.15rem}
.placing small{font-weight:400;font-size:.8rem;color:var(--deep)}.placing [aria-pressed=true]{border:2px solid var(--rose);background:var(--rose-soft)}.placing [aria-pressed=true] small{color:var(--rose)}.placing :disabled{border-color:transparent;background:none;cursor:default;color:var(--soft)}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
${places}
@media(max-width:19rem){.placing{display:block;aspect-ratio:auto}.placing button{position:static;translate:none;inline-size:100%}.placing .compass{display:none}}
.placing-list[open]{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,10.5rem),1fr));gap:.4rem}.placing-list summary{grid-column:1/-1}.placing-list::details-content{display:contents}.placing-list .option{margin:0;padding:.35rem .7rem}
`

/** The row of the list that is pointed at, or has the focus, lights its sector on the map. */
const lit = sectors
  .map((sector) => `.choosing:has([data-row=${sector}]:is(:hover,:focus)) [data-sector=${sector}] .field`)
  .join(',')

/** The compass with all its states and labels. */
export const compass = `
.sea{fill:var(--sea1)}.borders{stroke:var(--sea0);stroke-width:1.5;fill:none}
.ticks,.marks{fill:none;stroke:var(--edge);stroke-width:5;stroke-dasharray:.16 .84;stroke-dashoffset:.08;opacity:.7}
.marks{stroke-width:10;stroke-dasharray:.016 .984;stroke-dashoffset:-.492;opacity:1}
.partly{stroke-dasharray:4 3}.ground{fill:var(--land-soft)}.hatch{stroke:var(--facet);stroke-width:3.4}
.last,.halo{fill:none;stroke-linecap:round;stroke-linejoin:round}.halo{stroke:var(--sea0);stroke-width:5.5;opacity:.85}
.last{stroke:var(--ink);stroke-width:3;stroke-dasharray:.1 5.6}
.notch{fill:var(--rose)}
.disc circle{fill:var(--rose);stroke:var(--sea0);stroke-width:2.5}.disc text{fill:var(--on-rose);font:700 15px var(--font);text-anchor:middle}
.hub{fill:var(--card);stroke:var(--coast);stroke-width:1.2}.pin{fill:var(--card)}
.label text{font:600 17px var(--font);fill:var(--ink);text-anchor:middle}.label .note{font-weight:400;font-size:14.5px;fill:var(--soft)}.blank-label text{font-weight:400}
.compass .icon,.icon{fill:none;stroke:var(--deep);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}svg.icon{inline-size:1.5rem;block-size:1.5rem;flex:none}
.field{fill:transparent}
@media(forced-colors:active){.hatch{stroke:CanvasText}}
`

/** The list that says the same, and what holds both. */
export const compassList = `
.compass a:hover .field,${lit}{fill:var(--land-soft)}
.sectors{list-style:none;padding:0;margin:0 0 1rem}
.sectors li{display:grid;grid-template-columns:1.75rem 1fr auto;gap:0 .65rem;align-items:center;padding-block:.45rem;border-block-end:1px solid var(--line)}.sectors li:last-child{border:0}
.sectors .icon{grid-row:span 2}.sectors b{font-weight:650;min-inline-size:0;overflow-wrap:anywhere}.sectors .value{font-variant-numeric:tabular-nums;color:var(--soft)}.sectors .about{grid-column:2/-1;color:var(--soft);font-size:.9rem;line-height:1.35}.sectors strong{color:var(--rose);font-weight:650}
.with-compass{display:grid;gap:1rem 3rem;align-items:center}.with-compass>.compass{max-inline-size:26rem;margin-inline:auto}@media(min-width:56rem){.with-compass{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
`
