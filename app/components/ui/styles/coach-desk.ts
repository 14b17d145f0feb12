/** What every page of the desk has: its top, a client's strip of tabs, columns that scroll alone where there is room. */
export const coachDesk = `
.icon{inline-size:1.1em;block-size:1.1em;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round;flex:none;vertical-align:-.15em}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;min-block-size:0!important;padding:0!important;border:0!important}
kbd{font:600 .72rem/1.4 var(--font);border:1px solid;border-radius:.25rem;padding:0 .35rem;opacity:.8}
.top>div{max-inline-size:none;padding:.35rem 1.25rem;gap:.35rem 1.25rem;font-size:.95rem}
.top .brand{display:flex;align-items:center;gap:.5rem;font-size:1.1rem}.top .brand svg{inline-size:1.6rem;block-size:1.6rem}
.top nav a{text-decoration:none;padding:.45rem .6rem;border-radius:.35rem}.top nav{gap:.1rem .25rem}.top nav a:hover{text-decoration:underline}
.top form button{padding:.2rem .8rem;min-block-size:2.4rem}.top .find{flex-wrap:nowrap;gap:.35rem}.top .find button{padding:.2rem .6rem;min-inline-size:2.75rem}.top .find input{inline-size:15rem;max-inline-size:100%;margin:0;padding:.35rem .7rem;min-block-size:2.4rem;background:transparent;color:inherit;border:1px solid;border-radius:.4rem;font:inherit}.top .find input::placeholder{color:inherit;opacity:.85}
.top :focus-visible{outline-color:var(--land)}
.top .keys{margin:0;position:relative}.keys summary{display:grid;place-items:center;list-style:none;inline-size:2rem;block-size:2rem;padding:0;border:1px solid;border-radius:50%;color:inherit;font-weight:700}.keys summary::-webkit-details-marker{display:none}
.top .more{margin:0;position:relative}.more summary{color:inherit;padding:.45rem .6rem}.more:has([aria-current]) summary{font-weight:700;border-block-end:3px solid}.more>div{position:absolute;inset-inline-start:0;inset-block-start:2.6rem;z-index:6;display:grid;min-inline-size:15rem;background:var(--card);border:1px solid var(--edge);border-radius:.5rem;padding:.4rem;box-shadow:0 8px 24px rgb(0 0 0/.25)}.more>div a{color:var(--ink)}
.keys>div{position:absolute;inset-inline-end:0;inset-block-start:2.5rem;z-index:5;inline-size:19rem;max-inline-size:90vw;display:block;background:var(--card);color:var(--ink);border:1px solid var(--edge);border-radius:.5rem;padding:1rem;box-shadow:0 8px 24px rgb(0 0 0/.25)}
.keys h2{font-size:1rem;margin:0 0 .5rem}.keys dl div{display:grid;grid-template-columns:4rem 1fr;gap:.5rem;padding-block:.2rem;font-size:.9rem}.keys dt{display:flex;gap:.25rem}.keys dd{margin:0}
.strip{display:flex;flex-wrap:wrap;align-items:stretch;gap:0 1.25rem;background:var(--card);border-block-end:1px solid var(--line);padding-inline:1.25rem;font-size:.92rem}
.strip a{display:flex;align-items:center;gap:.35rem;text-decoration:none;min-block-size:2.75rem}.client-tabs{display:flex;flex-wrap:wrap;gap:0 .25rem;margin-inline-end:auto}
.client-tabs a{padding-inline:.75rem;color:var(--soft);font-weight:600;border-block-end:3px solid transparent}.client-tabs a:hover{color:var(--deep)}.client-tabs [aria-current]{color:var(--ink);border-color:var(--deep)}
.strip p{margin:0;display:flex;gap:.4rem;align-items:center;color:var(--soft);font-size:.85rem}
.count.hot{background:var(--land-soft);color:var(--coast);border-radius:1rem;padding:.05rem .5rem;font-size:.8rem}
.approved{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;background:var(--deep-soft);padding:.6rem 1.25rem;border-block-end:1px solid var(--line)}.approved p{margin:0;margin-inline-end:auto}.approved :is(button,.button){padding:.35rem 1rem;min-block-size:2.5rem}
main.desk{max-inline-size:none;padding:0;font-size:.95rem;line-height:1.45}
.desk h1{font-size:1.3rem;margin:0}.desk h2{font-size:1.05rem;margin:0}.desk h3{font-size:.95rem;margin:0}
.desk :is(button,.button){padding:.35rem .9rem;min-block-size:2.5rem;font-size:.95rem}.desk .acts{margin-block:.75rem}
.desk .bar{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
.door{display:flex;flex-wrap:wrap;gap:.4rem .75rem;align-items:center;border:1px solid var(--line);border-inline-start:4px solid var(--deep);background:var(--card);border-radius:.4rem;padding:.5rem .75rem;margin-block:.6rem;font-size:.9rem}.door>span{flex:1 1 12rem}
a.tag.door{display:inline-flex;margin:0;padding:.1rem .7rem}
.name{font-weight:700;overflow-wrap:anywhere}.latin{color:var(--soft);font-weight:400}
.facts{color:var(--soft);margin-block-end:.5rem}.reach{display:flex;gap:.5rem;align-items:baseline}
.block{border-block-start:1px solid var(--line);padding-block:.75rem;margin:0}.block>h2,.peek .block>h2{font-size:.85rem;color:var(--soft);margin-block-end:.35rem}.block h3{font-size:.85rem;color:var(--soft);font-weight:400}
.priorities{list-style:none;counter-reset:rank;margin:0;padding:0}.priorities li{counter-increment:rank;display:flex;gap:.6rem;align-items:baseline;padding-block:.1rem;font-weight:600}.priorities li::before{content:counter(rank);color:var(--coast);font-weight:700;inline-size:1rem}.priorities small{margin-inline-start:auto;color:var(--soft);font-weight:400}
.days div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding-block:.15rem}.days dt{font-weight:400;color:var(--soft)}.days dd{margin:0;font-weight:600;text-align:end;white-space:nowrap}.days :is(dt,dd){font-size:.88rem}.soon{color:var(--coast)}
.desk .block>.compass{max-inline-size:18rem}.desk .sectors{font-size:.85rem}.desk .line{padding-block:.2rem}
@media(max-width:96rem){.top .find input{inline-size:9.5rem}.top>div{gap:.35rem .9rem}}
@media(max-width:88rem){.top .me span{position:absolute;clip-path:inset(50%)}}
@media(max-width:48rem){.top .more[open]{flex-basis:100%}.more>div{position:static;display:flex;flex-wrap:wrap}.top>div{gap:.25rem .75rem}.top .keys{display:none}.top .me{margin-inline-start:auto}.top nav{order:3;margin:0}.top .find{order:4;flex:1 1 100%}}
@media(min-width:74rem) and (min-height:44rem){body:has(main.desk){block-size:100dvh;overflow:hidden;display:flex;flex-direction:column}main.desk{flex:1;min-block-size:0;display:flex;flex-direction:column}.desk .columns,main.columns{flex:1;min-block-size:0;display:grid}.scrolls{overflow-y:auto;scrollbar-width:thin;min-block-size:0}}
`
