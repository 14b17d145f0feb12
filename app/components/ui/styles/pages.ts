/** What pages other than a question add. */
export const pages = `
.exit{position:sticky;inset-block-start:0;z-index:1;background:var(--ink)}.exit a{display:block;color:var(--page);font-weight:700;text-align:center;padding:.8rem 1rem}
.hero{background:var(--deep-soft);margin:-1.5rem -1rem 1.5rem;padding:1.25rem 1rem 1.5rem;border-block-end:4px solid var(--deep)}
.hero h1{font-size:1.9rem;margin-block:.25rem .75rem}.hero p{font-size:1.1rem}.hero svg{float:inline-end;inline-size:5.5rem;block-size:5.5rem;margin-inline-start:1rem}
.hero ul a{display:inline-block;background:var(--card);border:1px solid var(--line);border-radius:2rem;padding:.35rem .8rem;text-decoration:none}.hero ul{gap:.4rem}.hero ul [aria-current]{background:var(--deep);color:var(--on-deep)}
.ending>svg{inline-size:3.5rem;float:inline-end}
.send{position:sticky;inset-block-end:0;background:var(--page);padding-block:.5rem;margin-block:.5rem}
.facts li{margin-block-end:.5rem}
h3{margin-block-start:1.5rem}.card :is(h3,h4,h5){margin:0 0 .25rem;font-size:1.05rem;line-height:1.35}
.written{white-space:pre-wrap;overflow-wrap:anywhere}
.card:is(.mine,.ours){background:var(--page)}
.fault h2{margin:0}.fault dl{margin:0}
div.note>:last-child{margin-block-end:0}
ul.plain,ol.plain{list-style:none;padding:0;margin:0}.under{margin-inline-start:1.25rem}.paper .goal{font-weight:600}
.card{border:1px solid var(--line);border-radius:.6rem;padding:.85rem 1.1rem;margin-block-end:.75rem;background:var(--card)}
.topic{padding-block:.6rem;margin-block-end:.5rem}.topic summary{padding:0}.topic h2{display:inline}.topic summary span{color:var(--soft);font-size:.9rem}.topic[open] summary{margin-block-end:.5rem}
.card h2{margin:0 0 .25rem}.card p,.card details{margin-block-end:.35rem}.card>:last-child{margin-block-end:0}
.tag{display:inline-block;border-radius:1rem;padding:.05rem .7rem;font-size:.85rem;background:var(--line);margin-inline-end:.35rem}
.good{background:var(--deep-soft)}.warn{background:var(--land-soft)}.crisis{border:2px solid;color:var(--bad);font-weight:600}.late{background:var(--bad-soft);color:var(--bad);font-weight:600}
.big{font-size:1.35rem;font-weight:700;letter-spacing:.06em}
.consent{margin-block-start:1.75rem}
svg.qr{inline-size:min(100%,16rem);block-size:auto;display:block;forced-color-adjust:none;margin-block-end:1rem}
.code{font:700 1.5rem/1.4 ui-monospace,monospace;background:var(--page);padding:.5rem 1rem;border-radius:.5rem;display:inline-block}
dl{margin:0}dt{font-weight:600}dd{margin:0 0 .75rem}
svg.profile,svg.profile+ul{max-inline-size:24rem}svg.profile{inline-size:100%;block-size:auto;display:block;margin-block-end:1rem}
.line{display:flex;justify-content:space-between;gap:1rem;border-block-end:1px solid var(--line);padding-block:.5rem}.line:last-child{border:0}.line>*{min-inline-size:0;overflow-wrap:anywhere}.line>a{flex:none}.line [dir=auto]{white-space:pre-line}
main:has(.paper){max-inline-size:60rem}.paper{overflow-wrap:anywhere}.paper table{border-collapse:collapse;inline-size:100%;font-size:1em}.paper :is(td,th){text-align:start;vertical-align:top;padding:.15rem .4rem;border-block-end:1px solid var(--line)}.paper thead th{font-weight:600;font-size:.85em}.paper [scope=rowgroup]{padding-block-start:.6rem}@media print,(min-width:40.01rem){.paper :is(td,thead th):nth-last-child(-n+2){inline-size:13%}}
.paper dl{columns:2 15rem;column-gap:1.5rem;margin-block-end:.5rem}.paper dl div{break-inside:avoid}.paper dd{margin-block-end:.3rem;white-space:pre-wrap}
@page{size:A4;margin:11mm 12mm}
@media screen and (max-width:40rem){.paper h1{font-size:1.15rem}.paper thead{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden;white-space:nowrap}.paper :is(table,tbody){display:block}.paper tr{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem;border-block-end:1px solid var(--line);padding-block:.4rem}.paper tr :is(td,th){border:0;padding:0;inline-size:auto}.paper :is(th,td[colspan],td:first-child:nth-last-child(3)){grid-column:1/-1}.paper td:nth-last-child(-n+2){color:var(--soft);font-size:.9rem}}
@media print{main:has(.paper){font-size:10pt;line-height:1.2;min-block-size:0}.paper h1{font-size:1.4em}.paper [lang=ar]{line-height:1.15}.paper :is(td,th){padding-block:.05rem}.paper [scope=rowgroup]{padding-block-start:.25rem}.paper :is(tr,dl div){break-inside:avoid}}
@media print{html{font-size:10.5pt;background:0}.top,footer,.demo,.acts,form,.skip,.noprint{display:none!important}main{padding:0;max-inline-size:none}details:not(.why)::details-content{content-visibility:visible}.why{display:none}summary{list-style:none;color:inherit;padding:0}.card{break-inside:avoid}}
`
