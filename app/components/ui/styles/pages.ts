/** What pages other than a question add. */
export const pages = `
@media(min-width:56rem){main{max-inline-size:46rem}h1{font-size:2rem}}
.choosing .compass{max-inline-size:40rem;margin-inline:auto}.choosing .map{margin-block:-.5rem .5rem}.choosing .compass a{cursor:pointer}@media(min-width:56rem){.choosing .label text{font-size:14px}.choosing .label .note{font-size:12.5px}}
.choice{display:grid;gap:.6rem;margin-block-end:1.25rem}.choice .button{text-align:center}.choice p{margin:0}
.rows-of-topics{list-style:none;padding:0;margin:0;background:var(--card);border:1px solid var(--line);border-radius:var(--r);overflow:hidden}.rows-of-topics li+li{border-block-start:1px solid var(--line)}
.topic-row{display:grid;grid-template-columns:2.25rem 1fr auto;gap:0 .75rem;align-items:center;min-block-size:3.6rem;padding:.5rem .9rem;color:inherit;text-decoration:none}.topic-row:hover{background:var(--land-soft)}
.topic-row b{font-weight:650;text-decoration:underline;text-decoration-color:var(--edge);text-decoration-thickness:1px;text-underline-offset:.2em}.topic-row small{display:block;color:var(--soft);font-size:.875rem;line-height:1.35}.topic-row strong{color:var(--rose);font-weight:600}.topic-row .minutes{color:var(--soft);font-size:.9rem;white-space:nowrap}
.topic-row .icon{box-sizing:border-box;inline-size:2.25rem;block-size:2.25rem;padding:.45rem;border-radius:50%;border:1.5px dashed var(--edge);stroke:var(--soft)}.topic-row span.icon{border:0}
.is-partly .icon{background:var(--land-soft);border-color:var(--coast);stroke:var(--ink)}.is-told .icon{background:var(--fill);border:1.5px solid var(--coast);stroke:var(--ink)}
.is-next{background:var(--rose-soft);border-inline-start:4px solid var(--rose);padding-inline-start:.65rem}
@media(min-width:56rem){main.choosing{max-inline-size:74rem;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,29rem);gap:0 3rem;align-content:center}.choosing .map{grid-column:1;grid-row:1/4;align-self:start;position:sticky;inset-block-start:1rem;margin-block:0}.choice{grid-template-columns:1.15fr 1fr}.choice p{grid-column:1/-1}.choice .button{padding-inline:.5rem;align-content:center}.topic-row{min-block-size:3rem;padding-block:.3rem}}
.exit{position:sticky;inset-block-start:0;z-index:1;background:var(--ink)}.exit a{display:block;color:var(--page);font-weight:700;text-align:center;padding:.8rem 1rem}
.hero ul a{display:inline-block;background:var(--card);border:1px solid var(--edge);border-radius:2rem;padding:.3rem .8rem;text-decoration:none}.hero ul{gap:.4rem}.hero ul [aria-current]{background:var(--deep);color:var(--on-deep)}
main:is(.welcome,.result){max-inline-size:none;padding:0 0 2.5rem}.welcome>*,.band>div,.result-columns{max-inline-size:74rem;margin-inline:auto;padding-inline:1rem}
.welcome .hero{display:grid;gap:1.5rem 3rem;align-items:center;padding-block:1.25rem}.hero h1{font-size:2rem;margin-block:1rem .6rem}.hero p{font-size:1.1rem}.hero p.hint{font-size:.9rem}.hero form{gap:.75rem 1.5rem}
.sea-chart{inline-size:100%;block-size:auto;max-inline-size:32rem;margin-inline:auto}.water{fill:var(--sea1)}.depth,.depths{fill:none;stroke:var(--deep);stroke-width:1.2;opacity:.35}.land{fill:var(--land);stroke:var(--coast);stroke-width:2}.land-shade{fill:var(--facet)}.route{fill:none;stroke:var(--rose);stroke-width:3;stroke-dasharray:.1 9;stroke-linecap:round}@media(forced-colors:active){.land-shade{fill:none}.hero ul [aria-current]{background:Canvas;color:CanvasText;border:2px solid}}.waypoints{fill:var(--card);stroke:var(--rose);stroke-width:3;stroke-linejoin:round}
.facts ul{padding-inline-start:1.2rem}.facts li{margin-block-end:.5rem}@media(min-width:56rem){.welcome .hero{grid-template-columns:minmax(0,1fr) minmax(0,29rem);padding-block:3rem 2rem}.hero h1{font-size:2.7rem;line-height:1.12}.facts ul{columns:2;column-gap:3rem}.facts li{break-inside:avoid}}
.band{position:relative;background:var(--deep-soft);overflow:hidden}.depths{position:absolute;inset-inline-end:2rem;inset-block-start:-4rem;block-size:22rem;inline-size:auto}.band>div{position:relative;display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 2rem;padding-block:1.25rem;align-items:center}.band h1{margin:0}.made p{margin:.35rem 0 0}
.code-box{background:var(--card);border:1.5px dashed var(--edge);border-radius:var(--r);padding:.75rem 1rem}.code-box h2{font-size:1rem;margin:0}.code-box .code{background:none;padding:0}.code-box p{font-size:.9rem;margin:.25rem 0 0}.code-box button{min-block-size:2.6rem;padding:.35rem 1rem}
.keep{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;align-items:center}.keep p,.keep form{margin:0}.keep a,.keep span{padding-block:.4rem}.keep [data-print]:not([hidden])+span{display:none}@media(hover:hover) and (pointer:fine){.keep .by-phone{display:none}}button.plainly{background:none;border:0;padding:.4rem 0;min-block-size:0;color:var(--deep);text-decoration:underline;text-underline-offset:.18em;font-weight:600;font-size:.95rem}
.strengths{list-style:none;padding:0;margin:0}.strengths li{padding-inline-start:2.2rem;margin-block-end:.6rem;position:relative}.strengths li::before{content:"✓";position:absolute;inset-inline-start:0;inline-size:1.6rem;block-size:1.6rem;border-radius:50%;background:var(--land-soft);color:var(--ink);text-align:center;font-weight:700;line-height:1.6rem}
.first-three{list-style:none;padding:0;margin:0;display:grid;gap:.5rem;counter-reset:place}.first-three li{counter-increment:place;display:flex;gap:.65rem;align-items:center;background:var(--card);border:1px solid var(--line);border-radius:var(--r);padding:.6rem .9rem;font-weight:650}.first-three li::before{content:counter(place);flex:none;inline-size:1.7rem;line-height:1.7rem;border-radius:50%;background:var(--rose);color:var(--on-rose);text-align:center}.first-three .icon{order:1;margin-inline-start:auto}
.result-columns>div>h2:first-child{margin-block-start:1.25rem}.side .compass{max-inline-size:26rem;margin-inline:auto}
@media(max-width:16em){main{overflow-wrap:anywhere;hyphens:auto}}
@media print,(min-width:56rem){.first-three{grid-template-columns:repeat(3,1fr)}}
@media(min-width:56rem){.band>div{grid-template-columns:1fr minmax(0,30rem)}.result-columns{display:grid;grid-template-columns:minmax(0,23rem) minmax(0,1fr);gap:0 3.5rem;align-items:start}.side{position:sticky;inset-block-start:1rem}}
.paper-compass{float:inline-end;inline-size:11rem;margin:0 1rem .5rem}@media print{.paper-compass{inline-size:38mm;margin-block:0}.band{background:none}.depths{display:none}.result-columns{display:grid;grid-template-columns:52mm 1fr;gap:0 8mm}.band>div,.result-columns{padding:0}}
h3{margin-block-start:1.5rem}.card :is(h3,h4,h5){margin:0 0 .25rem;font-size:1.05rem;line-height:1.35}
.ending>svg{inline-size:3.5rem;float:inline-end}
.send{position:sticky;inset-block-end:0;background:var(--page);padding-block:.5rem;margin-block:.5rem}
.written{white-space:pre-wrap;overflow-wrap:anywhere}
.card:is(.mine,.ours){background:var(--page)}
.fault h2{margin:0}.fault dl{margin:0}
div.note>:last-child{margin-block-end:0}
ul.plain,ol.plain{list-style:none;padding:0;margin:0}.under{margin-inline-start:1.25rem}.paper .goal{font-weight:600}
.card{border:1px solid var(--line);border-radius:var(--r);padding:.85rem 1.1rem;margin-block-end:.75rem;background:var(--card)}
.topic{padding-block:.6rem;margin-block-end:.5rem}.topic summary{padding:0}.topic h2{display:inline}.topic summary span{color:var(--soft);font-size:.9rem}.topic[open] summary{margin-block-end:.5rem}
.card h2{margin:0 0 .25rem}.card p,.card details{margin-block-end:.35rem}.card>:last-child{margin-block-end:0}
.tag{display:inline-block;border-radius:1rem;padding:.05rem .7rem;font-size:.85rem;background:var(--line);margin-inline-end:.35rem}
.good{background:var(--deep-soft)}.warn{background:var(--land-soft)}.crisis{border:2px solid;color:var(--bad);font-weight:600}.late{background:var(--bad-soft);color:var(--bad);font-weight:600}
.big{font-size:1.35rem;font-weight:700;letter-spacing:.06em}
.consent{margin-block-start:1.75rem}
svg.qr{inline-size:min(100%,16rem);block-size:auto;display:block;forced-color-adjust:none;margin-block-end:1rem}
.code{font:700 1.5rem/1.4 ui-monospace,monospace;background:var(--page);padding:.5rem 1rem;border-radius:.5rem;display:inline-block}
dl{margin:0}dt{font-weight:600}dd{margin:0 0 .75rem}
.line{display:flex;justify-content:space-between;gap:1rem;border-block-end:1px solid var(--line);padding-block:.5rem}.line:last-child{border:0}.line>*{min-inline-size:0;overflow-wrap:anywhere}.line>a{flex:none}.line [dir=auto]{white-space:pre-line}
main:has(.paper){max-inline-size:60rem}.paper{overflow-wrap:anywhere}.paper table{border-collapse:collapse;inline-size:100%;font-size:1em}.paper :is(td,th){text-align:start;vertical-align:top;padding:.15rem .4rem;border-block-end:1px solid var(--line)}.paper thead th{font-weight:600;font-size:.85em}.paper [scope=rowgroup]{padding-block-start:.6rem}@media print,(min-width:40.01rem){.paper :is(td,thead th):nth-last-child(-n+2){inline-size:13%}}
.paper dl{columns:2 15rem;column-gap:1.5rem;margin-block-end:.5rem}.paper dl div{break-inside:avoid}.paper dd{margin-block-end:.3rem;white-space:pre-wrap}
main.form-paper{max-inline-size:52rem}.form-paper ol{padding-inline-start:1.4rem}.form-paper h3{margin:.9rem 0 .3rem}.pen{list-style:none;padding:0;margin:0;columns:2 14rem;column-gap:2rem}.pen-row{display:flex;flex-wrap:wrap;gap:.2rem .9rem}.pen-line{border-block-end:1px solid;min-block-size:1.9rem}.pen-line.long{min-block-size:5rem}@media print{.form-paper{font-size:10pt}.form-paper li{break-inside:avoid}}
@page{size:A4;margin:11mm 12mm}
@media screen and (max-width:40rem){.paper h1{font-size:1.15rem}.paper thead{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden;white-space:nowrap}.paper :is(table,tbody){display:block}.paper tr{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem;border-block-end:1px solid var(--line);padding-block:.4rem}.paper tr :is(td,th){border:0;padding:0;inline-size:auto}.paper :is(th,td[colspan],td:first-child:nth-last-child(3)){grid-column:1/-1}.paper td:nth-last-child(-n+2){color:var(--soft);font-size:.9rem}}
@media print{main:has(.paper){font-size:10pt;line-height:1.2;min-block-size:0}.paper h1{font-size:1.4em}.paper [lang=ar]{line-height:1.15}.paper :is(td,th){padding-block:.05rem}.paper [scope=rowgroup]{padding-block-start:.25rem}.paper :is(tr,dl div){break-inside:avoid}}
@media print{html{font-size:10.5pt;background:0}.top,footer,.demo,.acts,form,.skip,.noprint{display:none!important}main{padding:0;max-inline-size:none}details:not(.why)::details-content{content-visibility:visible}.why{display:none}summary{list-style:none;color:inherit;padding:0}.card{break-inside:avoid}}
`
