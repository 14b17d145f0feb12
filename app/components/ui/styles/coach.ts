/** What the coach’s pages add. */
export const coach = `
.top div,main,footer{max-inline-size:72rem}
table{border-collapse:collapse;inline-size:100%;font-size:.95rem}
th,td{text-align:start;padding:.55rem .6rem;border-block-end:1px solid var(--line);vertical-align:top}
thead th{color:var(--soft);font-weight:600}.top div,.top form{flex-wrap:wrap}.top form{display:flex;gap:.25rem 1rem;align-items:center}.top form button{padding:.35rem 1rem;min-block-size:2.75rem}
.fields{display:flex;flex-wrap:wrap;gap:0 1.5rem;align-items:start}.fields details{flex:1 1 8rem}.fields details[open]{flex-basis:100%}.reasons{margin:.25rem 0;padding-inline-start:1.1rem;font-size:.95rem}
.wide{overflow-x:auto}
.top nav{display:flex;gap:.25rem 1.25rem;flex-wrap:wrap;margin-inline-end:auto}.top nav [aria-current]{font-weight:700;text-decoration:none;border-block-end:3px solid}
.tabs{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:0 0 1rem}
.tabs a{display:block;border:2px solid var(--line);border-radius:2rem;padding:.4rem 1rem;text-decoration:none}
.tabs [aria-current]{background:var(--deep);border-color:var(--deep);color:var(--on-deep)}
.count{font-weight:700;white-space:nowrap}
.filters{margin-block-end:1rem;display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:end}.filters label{flex:1 1 9rem;min-inline-size:0}.filters small{flex:1 0 100%;color:var(--soft)}form[role=search]{max-inline-size:36rem}
.filters :is(select,input){padding:.45rem .6rem;min-block-size:2.75rem}.filters button{padding:.4rem 1.1rem;min-block-size:2.75rem;margin-block-end:.75rem}
.row-acts{display:flex;flex-wrap:wrap;gap:.4rem .75rem;align-items:center}.row-acts button{padding:.3rem .9rem;min-block-size:2.5rem}.row-acts a{padding-block:.5rem}
.rows .tag{margin-block:.1rem}.rows :is(th,td){padding-inline:.4rem}
.rows .id{font-family:ui-monospace,monospace;font-size:.8rem;word-break:break-all}
@media(min-width:70rem){.row-acts{min-inline-size:13.5rem}}
@media(max-width:56rem){
.rows thead{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden;white-space:nowrap}
.rows :is(tbody,tr,th,td){display:block;border:0;padding:.15rem 0}.rows{display:block}
.rows tr{border:1px solid var(--line);border-radius:.6rem;padding:.75rem 1rem;margin-block-end:.75rem}
.rows th{font-size:1.15rem}.rows td:empty{display:none}
.rows [data-label]::before{content:attr(data-label) ": ";color:var(--soft)}
.rows .row-acts{margin-block-start:.5rem}}
.two{display:grid;gap:.75rem 1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr))}
:is(ul,ol).two{margin-block-end:.75rem}.two>*{min-inline-size:0}.two>.card{margin:0}.two>[data-line^=goal]{grid-column:1/-1}
.answers{columns:3 17rem;column-gap:2rem}.answers>div{break-inside:avoid}
.grid{display:grid;gap:.5rem 1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,10rem),1fr))}
.card.grid{grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr))}.doing-by{font-size:.95rem}.frame>*{display:grid;grid-template-rows:subgrid;grid-row:span 4;row-gap:0;align-content:start;align-items:end}.frame>*>small{align-self:start;margin-block-start:.35rem}.frame :is(input,select){align-self:start;margin:0;min-block-size:3rem;padding-block:.5rem}
.dropped{background:var(--page)}.dropped h3{text-decoration:line-through}
label{display:block;font-weight:600;font-size:.95rem}label :is(input[type],select,textarea,small){font-weight:400}
label.check{display:flex;gap:.5rem;align-items:center;font-weight:400;min-block-size:2.5rem}label.check input{inline-size:1.3rem;block-size:1.3rem}
input[type=date]{font:inherit;background:var(--card);color:inherit;inline-size:100%;border:2px solid var(--edge);border-radius:.4rem;padding:.5rem}
input[type=date]:focus-within{outline:3px solid var(--focus);outline-offset:2px}
textarea{min-block-size:4rem}
html:has(.saving){scroll-padding-block:4.5rem 7rem}@media(max-width:40rem){html:has(.saving){scroll-padding-block-start:8rem}}.saving{position:sticky;inset-block-start:0;z-index:1;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;background:var(--card);padding-block:.5rem;margin-block-end:.5rem}.saving p{margin:0}.saving:has(>p:only-child:empty){padding:0;margin:0}.saving button{padding:.35rem 1rem;min-block-size:2.75rem}
.keep{flex:1 1 14rem}.fields select{margin-block-end:.35rem}.keep:has([value=on]:checked,[value=remove]:checked) .why-dropped,.doing:not(:has([value=provider]:checked)) .named{display:none}
.moves button{padding:.2rem .8rem;min-block-size:2.75rem;margin-inline-end:.35rem}
input[type=search]{font:inherit;inline-size:100%;border:2px solid var(--edge);border-radius:.4rem;padding:.6rem .75rem}
button.small{padding:.25rem .9rem;min-block-size:2.25rem;font-size:.95rem}
.translated{border-inline-start:3px solid var(--coast);padding-inline-start:.75rem;margin-block-end:.75rem}.translated .quote{border:0;padding:0}
.quote{border-inline-start:3px solid var(--line);padding-inline-start:.75rem;white-space:pre-wrap;margin:.25rem 0 .75rem}
.two-tongues{display:grid;gap:.5rem .75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}.two-tongues .option{margin:0}.beside{display:block;color:var(--soft);font-weight:400;font-size:.9rem;letter-spacing:0}main[data-page^=coach-together]{max-inline-size:56rem}legend :is(h2,h3){margin-block:.75rem .5rem}
`
