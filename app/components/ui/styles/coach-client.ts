/** A client's pages: who it is, the plan in short, what has happened; the answers as an interview. */
export const coachClient = `
.client{display:grid;grid-template-columns:19rem minmax(0,1fr) 20rem}
.person{padding:1rem 1.25rem;border-inline-end:1px solid var(--line);background:var(--page)}.person h1{font-size:1.4rem}.person .quote{border-color:var(--land);margin-block:.1rem .6rem}
.middle{padding:1rem 1.5rem;background:var(--card);min-inline-size:0}
.goals{margin:.75rem 0;padding:0;list-style:none;counter-reset:goal}.goals li{counter-increment:goal;display:flex;gap:.6rem;font-size:1.05rem;font-weight:700;padding-block:.3rem;border-block-end:2px solid var(--deep)}.goals li::before{content:counter(goal);color:var(--coast)}
.middle h3{color:var(--soft);margin-block:1rem .25rem}
.short-lines li{display:grid;grid-template-columns:minmax(0,1fr) 7rem 6rem;gap:.25rem 1rem;padding-block:.45rem;border-block-end:1px solid var(--line)}.short-lines a{color:inherit;font-weight:600;text-decoration:none;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}.short-lines a:hover{text-decoration:underline}.short-lines span{color:var(--soft);font-size:.9rem}
.time{padding:1rem 1.25rem;border-inline-start:1px solid var(--line);background:var(--page)}.time .button{display:flex;gap:.5rem;align-items:center;justify-content:center}
.timeline{list-style:none;margin:0;padding:0}.timeline li{position:relative;padding-inline-start:2rem;padding-block-end:.75rem;font-size:.88rem}.timeline li:not(:last-child)::before{content:"";position:absolute;inset-inline-start:.65rem;inset-block:1.4rem 0;border-inline-start:2px solid var(--line)}
.timeline b{display:block}.timeline b a{color:inherit}.timeline span{color:var(--soft)}.timeline .mark{position:absolute;inset-inline-start:0;inline-size:1.4rem;block-size:1.4rem;border-radius:50%;display:grid;place-items:center;background:var(--card);border:1px solid var(--edge);font-size:.75rem}.timeline .by-client .mark{background:var(--deep);border-color:var(--deep);color:var(--on-deep)}
.state{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;background:var(--card);border-block-start:1px solid var(--line);padding:.5rem 1.25rem}.state p{margin:0;margin-inline-end:auto;font-weight:600}
.answers-page{display:grid;grid-template-columns:minmax(0,1fr) 15rem}.talk{padding-inline:max(1.25rem,calc((100% - 50rem)/2))}.contents{padding:1rem 1.25rem;border-inline-start:1px solid var(--line)}.contents a{display:block;padding:.3rem 0}
.topic{margin-block-start:1.4rem}.topic>h2{border-block-end:2px solid var(--deep);padding-block-end:.3rem;font-size:1.1rem;margin-block:0}
.interview>div{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:.15rem 1.25rem;padding-block:.5rem;border-block-end:1px solid var(--line)}.interview dt{font-weight:400;color:var(--soft);font-size:.9rem}.interview dd{margin:0;font-weight:600;overflow-wrap:anywhere}.interview dd :is(.quote,.hint,em){font-weight:400;margin-block-end:.25rem}.interview .quote{border-color:var(--land)}
.quiet-answers{margin:0}.quiet-answers dd{font-weight:400}
@media(max-width:74rem){.client{grid-template-columns:1fr 1fr}.client .middle{grid-column:1/-1;grid-row:2}.client .time{grid-column:1/-1;border:0;border-block-start:1px solid var(--line)}.client .person{grid-column:1/-1;border:0}.answers-page{grid-template-columns:minmax(0,1fr)}.contents{display:none}.state{position:sticky;inset-block-end:0}}
@media(min-width:48rem) and (max-width:74rem){.person{columns:2;column-gap:2rem}.person>*{break-inside:avoid}}
@media(max-width:48rem){.short-lines li{grid-template-columns:1fr auto}.short-lines a{grid-column:1/-1}.interview>div{grid-template-columns:1fr}.middle{padding-inline:1.25rem}.state{position:static}.strip p{display:none}.client-tabs{flex-wrap:nowrap;overflow-x:auto;max-inline-size:100%}.client-tabs a{white-space:nowrap}}
`
