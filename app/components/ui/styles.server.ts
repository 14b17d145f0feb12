import { suomifiDesignTokens } from 'suomifi-design-tokens'

const c = suomifiDesignTokens.colors

// Logical properties only (tests/style.test.ts): the same sheet serves both directions of writing.
const sheet = `
*{box-sizing:border-box}
html{font:1.0625rem/1.55 system-ui,sans-serif;color:${c.blackBase};background:${c.depthLight3};accent-color:${c.brandBase}}
[lang=ar]{line-height:1.75}
body{margin:0;overflow-wrap:break-word}
a{color:${c.brandBase}}
h1,h2,h3{line-height:1.3;margin:0 0 .5rem;hyphens:auto}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-block-start:2rem}h3{font-size:1.05rem}
[lang=ar] :is(h1,h2,h3,h4){line-height:1.5}
p{margin:0 0 .75rem}
.top{background:${c.brandBase};color:#fff}
.top div,main,footer{max-inline-size:42rem;margin-inline:auto;padding:.75rem 1rem}
.top div{display:flex;justify-content:space-between;align-items:center;gap:1rem}
.top a{color:#fff;padding-block:.5rem}
.brand{font-weight:700;font-size:1.2rem;text-decoration:none}
.demo{background:${c.warningLight1};color:${c.blackBase};text-align:center;padding:.35rem 1rem;margin:0;font-size:.9rem}
.skip{position:absolute;inset-inline-start:-99rem}.skip:focus{inset-inline-start:1rem;background:#fff;padding:.5rem}
main{background:#fff;padding-block:1.5rem 2.5rem;min-block-size:60vh}
main:focus,h1:focus{outline:0}
:focus-visible{outline:3px solid ${c.highlightBase};outline-offset:2px}
footer{font-size:.9rem}footer ul,.hero ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:0 0 .75rem}footer a{display:inline-block;padding-block:.35rem}footer [aria-current]{font-weight:700;text-decoration:none}
.step{color:${c.depthDark1};font-size:.95rem;margin:0}
progress{appearance:none;forced-color-adjust:none;border:0;inline-size:100%;block-size:.5rem;border-radius:1rem;overflow:hidden;background:${c.depthLight2};margin-block-end:1rem}
progress::-webkit-progress-bar{background:${c.depthLight2}}progress::-webkit-progress-value{background:${c.successBase}}progress::-moz-progress-bar{background:${c.successBase}}
ol.said{list-style:none;padding:0;margin:0 0 1.5rem}
.said li{border-inline-start:3px solid ${c.depthLight1};padding-block:.15rem;padding-inline-start:.75rem;margin-block-end:.5rem;display:flex;justify-content:space-between;gap:1rem}
.said small,.why,.hint{color:${c.depthDark1};display:block}
details{margin-block-end:.75rem}summary{cursor:pointer;color:${c.brandBase};padding-block:.5rem}
fieldset{border:0;padding:0;margin:0;min-inline-size:0}legend{padding:0}legend h1{margin-block-end:.35rem;overflow-wrap:anywhere}
.why{margin-block-end:1.25rem}
.option{display:flex;gap:.75rem;align-items:center;border:2px solid ${c.depthLight1};border-radius:.5rem;padding:.7rem 1rem;margin-block-end:.6rem;cursor:pointer;min-block-size:3rem}
.option>span,.said span{overflow-wrap:anywhere}.said [dir=auto]{white-space:pre-line}
.option:hover{border-color:${c.highlightBase}}
.option:has(:checked){border-color:${c.brandBase};background:${c.highlightLight3}}
.option input{inline-size:1.4rem;block-size:1.4rem;flex:none;margin:0}
.scale{display:grid;grid-template-columns:repeat(auto-fit,minmax(2.75rem,1fr));gap:.4rem;margin-block-end:.5rem}
.scale .option{flex-direction:column;gap:.25rem;padding:.5rem .1rem;margin:0}
.ends{display:flex;justify-content:space-between;gap:2rem;color:${c.depthDark1};font-size:.9rem;margin-block-end:1rem}
input[type=text],input[type=number],textarea,select{font:inherit;inline-size:100%;border:2px solid ${c.depthDark2};border-radius:.4rem;padding:.6rem .75rem;background:#fff;color:inherit;margin-block-end:.75rem}
textarea{min-block-size:8rem}
.skill{border-block-end:1px solid ${c.depthLight1};margin-block-end:1rem}.skill legend{font-weight:600;margin-block-end:.35rem}
.row{display:flex;gap:1rem;flex-wrap:wrap}.row>*{flex:1 1 8rem}.skill .row{gap:0 1rem;align-items:end}.skill .row>*{flex-basis:11rem}
button,.button{font:inherit;font-weight:600;display:inline-block;border:2px solid ${c.brandBase};border-radius:.5rem;padding:.7rem 1.5rem;min-block-size:3rem;background:${c.brandBase};color:#fff;cursor:pointer;text-decoration:none}
button.quiet,.button.quiet{background:#fff;color:${c.brandBase}}
.acts{display:flex;flex-wrap:wrap;gap:.75rem;margin-block:1.25rem .75rem;align-items:center}
@media(max-width:30rem){.acts>*{flex:1 1 100%;text-align:center}}
.fault{border-inline-start:5px solid ${c.alertBase};background:${c.alertLight1};padding:.75rem 1rem;margin-block-end:1.25rem}
.faulty{color:${c.alertBase};font-weight:600}
.note{border-inline-start:5px solid ${c.highlightBase};background:${c.highlightLight4};padding:.75rem 1rem;margin-block:1rem}
`

const more = `
.exit{position:sticky;inset-block-start:0;z-index:1;background:${c.blackBase}}.exit a{display:block;color:#fff;font-weight:700;text-align:center;padding:.8rem 1rem}
.hero{background:${c.depthSecondary};margin:-1.5rem -1rem 1.5rem;padding:1.25rem 1rem 1.5rem;border-block-end:4px solid ${c.brandBase}}
.hero h1{font-size:1.9rem;margin-block:.25rem .75rem}.hero p{font-size:1.1rem}.hero svg{float:inline-end;inline-size:5.5rem;block-size:5.5rem;margin-inline-start:1rem}
.hero ul a{display:inline-block;background:#fff;border:1px solid ${c.depthLight1};border-radius:2rem;padding:.35rem .8rem;text-decoration:none}.hero ul{gap:.4rem}.hero ul [aria-current]{background:${c.brandBase};color:#fff}
.facts li{margin-block-end:.5rem}
h3{margin-block-start:1.5rem}.card :is(h3,h4){margin:0 0 .25rem;font-size:1.05rem;line-height:1.35}
.written{white-space:pre-wrap;overflow-wrap:anywhere}
.card:is(.mine,.ours){background:${c.depthLight3}}
div.note>:last-child{margin-block-end:0}
ul.plain,ol.plain{list-style:none;padding:0;margin:0}
.card{border:1px solid ${c.depthLight1};border-radius:.6rem;padding:.85rem 1.1rem;margin-block-end:.75rem;background:#fff}
.card h2{margin:0 0 .25rem}.card p,.card details{margin-block-end:.35rem}.card>:last-child{margin-block-end:0}
.tag{display:inline-block;border-radius:1rem;padding:.05rem .7rem;font-size:.85rem;background:${c.depthLight2};margin-inline-end:.35rem}
.good{background:${c.successSecondary}}.warn{background:${c.warningLight1}}.crisis{border:2px solid;color:${c.alertBase};font-weight:600}.late{background:${c.alertLight1};color:${c.alertBase};font-weight:600}
.big{font-size:1.35rem;font-weight:700;letter-spacing:.06em}
.consent{margin-block-start:1.75rem}
svg.qr{inline-size:min(100%,16rem);block-size:auto;display:block;forced-color-adjust:none;margin-block-end:1rem}
.code{font:700 1.5rem/1.4 ui-monospace,monospace;background:${c.depthLight3};padding:.5rem 1rem;border-radius:.5rem;display:inline-block}
dl{margin:0}dt{font-weight:600}dd{margin:0 0 .75rem}
svg.profile,svg.profile+ul{max-inline-size:24rem}svg.profile{inline-size:100%;block-size:auto;display:block;margin-block-end:1rem}
.line{display:flex;justify-content:space-between;gap:1rem;border-block-end:1px solid ${c.depthLight2};padding-block:.5rem}.line:last-child{border:0}.line>*{min-inline-size:0;overflow-wrap:anywhere}.line>a{flex:none}.line [dir=auto]{white-space:pre-line}
main:has(.paper){max-inline-size:60rem}.paper{overflow-wrap:anywhere}.paper table{border-collapse:collapse;inline-size:100%;font-size:1em}.paper :is(td,th){text-align:start;vertical-align:top;padding:.15rem .4rem;border-block-end:1px solid ${c.depthLight1}}.paper thead th{font-weight:600;font-size:.85em}.paper [scope=rowgroup]{padding-block-start:.6rem}@media print,(min-width:40.01rem){.paper :is(td,thead th):nth-last-child(-n+2){inline-size:13%}}
.paper dl{columns:2 15rem;column-gap:1.5rem;margin-block-end:.5rem}.paper dl div{break-inside:avoid}.paper dd{margin-block-end:.3rem;white-space:pre-wrap}
@page{size:A4;margin:11mm 12mm}
@media screen and (max-width:40rem){.paper h1{font-size:1.15rem}.paper thead{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden;white-space:nowrap}.paper :is(table,tbody){display:block}.paper tr{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem;border-block-end:1px solid ${c.depthLight1};padding-block:.4rem}.paper tr :is(td,th){border:0;padding:0;inline-size:auto}.paper :is(th,td[colspan],td:first-child:nth-last-child(3)){grid-column:1/-1}.paper td:nth-last-child(-n+2){color:${c.depthDark1};font-size:.9rem}}
@media print{main:has(.paper){font-size:8.25pt;line-height:1.15;min-block-size:0}.paper h1{font-size:1.4em}.paper [lang=ar]{line-height:1.15}.paper :is(td,th){padding-block:.05rem}.paper [scope=rowgroup]{padding-block-start:.25rem}.paper :is(tr,dl div){break-inside:avoid}}
@media print{html{font-size:10.5pt;background:0}.top,footer,.demo,.acts,form,.skip,.noprint{display:none}main{padding:0;max-inline-size:none}details::details-content{content-visibility:visible}summary{list-style:none;color:inherit;padding:0}.card{break-inside:avoid}}
`

const coach = `
.top div,main,footer{max-inline-size:72rem}
table{border-collapse:collapse;inline-size:100%;font-size:.95rem}
th,td{text-align:start;padding:.55rem .6rem;border-block-end:1px solid ${c.depthLight1};vertical-align:top}
thead th{color:${c.depthDark1};font-weight:600}.top div,.top form{flex-wrap:wrap}.top form{display:flex;gap:.25rem 1rem;align-items:center}.top form button{padding:.35rem 1rem;min-block-size:2.75rem}
.fields{display:flex;flex-wrap:wrap;gap:0 1.5rem;align-items:start}.fields details{flex:1 1 8rem}.fields details[open]{flex-basis:100%}.reasons{margin:.25rem 0;padding-inline-start:1.1rem;font-size:.95rem}
.wide{overflow-x:auto}
.top nav{display:flex;gap:.25rem 1.25rem;flex-wrap:wrap;margin-inline-end:auto}.top nav [aria-current]{font-weight:700;text-decoration:none;border-block-end:3px solid}
.tabs{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:0 0 1rem}
.tabs a{display:block;border:2px solid ${c.depthLight1};border-radius:2rem;padding:.4rem 1rem;text-decoration:none}
.tabs [aria-current]{background:${c.brandBase};border-color:${c.brandBase};color:#fff}
.count{font-weight:700;white-space:nowrap}
.filters{margin-block-end:1rem;display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:end}.filters label{flex:1 1 9rem;min-inline-size:0}.filters small{flex:1 0 100%;color:${c.depthDark1}}form[role=search]{max-inline-size:36rem}
.filters :is(select,input){padding:.45rem .6rem;min-block-size:2.75rem}.filters button{padding:.4rem 1.1rem;min-block-size:2.75rem;margin-block-end:.75rem}
.row-acts{display:flex;flex-wrap:wrap;gap:.4rem .75rem;align-items:center}.row-acts button{padding:.3rem .9rem;min-block-size:2.5rem}.row-acts a{padding-block:.5rem}
.rows .tag{margin-block:.1rem}.rows :is(th,td){padding-inline:.4rem}
.rows .id{font-family:ui-monospace,monospace;font-size:.8rem;word-break:break-all}
@media(min-width:70rem){.row-acts{min-inline-size:13.5rem}}
@media(max-width:56rem){
.rows thead{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden;white-space:nowrap}
.rows :is(tbody,tr,th,td){display:block;border:0;padding:.15rem 0}.rows{display:block}
.rows tr{border:1px solid ${c.depthLight1};border-radius:.6rem;padding:.75rem 1rem;margin-block-end:.75rem}
.rows th{font-size:1.15rem}.rows td:empty{display:none}
.rows [data-label]::before{content:attr(data-label) ": ";color:${c.depthDark1}}
.rows .row-acts{margin-block-start:.5rem}}
.two{display:grid;gap:.75rem 1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr))}
:is(ul,ol).two{margin-block-end:.75rem}.two>*{min-inline-size:0}.two>.card{margin:0}
.answers{columns:3 17rem;column-gap:2rem}.answers>div{break-inside:avoid}
.grid{display:grid;gap:.5rem 1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,10rem),1fr))}
.card.grid{grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr))}.doing-by{font-size:.95rem}.frame>*{display:grid;grid-template-rows:subgrid;grid-row:span 4;row-gap:0;align-content:start;align-items:end}.frame>*>small{align-self:start;margin-block-start:.35rem}.frame :is(input,select){align-self:start;margin:0;min-block-size:3rem;padding-block:.5rem}
.dropped{background:${c.depthLight3}}.dropped h3{text-decoration:line-through}
label{display:block;font-weight:600;font-size:.95rem}label :is(input[type],select,textarea,small){font-weight:400}
label.check{display:flex;gap:.5rem;align-items:center;font-weight:400;min-block-size:2.5rem}label.check input{inline-size:1.3rem;block-size:1.3rem}
input[type=date]{font:inherit;inline-size:100%;border:2px solid ${c.depthDark2};border-radius:.4rem;padding:.5rem}
input[type=date]:focus-within{outline:3px solid ${c.highlightBase};outline-offset:2px}
textarea{min-block-size:4rem}
html:has(.saving){scroll-padding-block-start:4.5rem}@media(max-width:40rem){html:has(.saving){scroll-padding-block-start:8rem}}.saving{position:sticky;inset-block-start:0;z-index:1;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;background:#fff;padding-block:.5rem;margin-block-end:.5rem}.saving p{margin:0}.saving:has(>p:only-child:empty){padding:0;margin:0}.saving button{padding:.35rem 1rem;min-block-size:2.75rem}
.keep{flex:1 1 14rem}.fields select{margin-block-end:.35rem}.keep:has([value=on]:checked,[value=remove]:checked) .why-dropped,.doing:not(:has([value=provider]:checked)) .named{display:none}
.moves button{padding:.2rem .8rem;min-block-size:2.75rem;margin-inline-end:.35rem}
input[type=search]{font:inherit;inline-size:100%;border:2px solid ${c.depthDark2};border-radius:.4rem;padding:.6rem .75rem}
button.small{padding:.25rem .9rem;min-block-size:2.25rem;font-size:.95rem}
.translated{border-inline-start:3px solid ${c.warningBase};padding-inline-start:.75rem;margin-block-end:.75rem}.translated .quote{border:0;padding:0}
.quote{border-inline-start:3px solid ${c.depthLight1};padding-inline-start:.75rem;white-space:pre-wrap;margin:.25rem 0 .75rem}
`

const tight = (css: string) => css.replace(/\s*\n\s*/g, '').replace(/\s*([{};,>])\s*/g, '$1')

export type StyledPage = 'question' | 'page' | 'coach'

/** The sheet of each kind of page, inlined in it; a question's is as small as it can be. */
export const styleSheets: Readonly<Record<StyledPage, string>> = {
  question: tight(sheet),
  page: tight(sheet + more),
  coach: tight(sheet + more + coach),
}
