/** What a question’s page adds. Logical properties only (tests/style.test.ts). */
export const question = `
html{line-height:1.45;scroll-padding-block:4.5rem}[lang=ar]{line-height:1.6}
main{padding:0;min-block-size:0}
h1{font-size:1.42rem;line-height:1.18;letter-spacing:-.012em;font-weight:750;text-wrap:balance;margin-block-end:.7rem;overflow-wrap:anywhere}
[lang=ar] h1{font-size:1.32rem;line-height:1.3;letter-spacing:0}
.top .trial{border:1px solid;border-radius:99px;padding:.1rem .5rem;font-size:.75rem;text-decoration:none}
.top div{gap:0 .4rem}.top a:last-child{font-size:.85rem}.brand:has(+.trial){margin:0}.trial{margin-inline-end:auto}
.prog{padding:.25rem 1rem 0;font-size:.82rem;color:var(--soft)}.prog p{margin:0;display:flex;gap:.3rem}.prog b{color:var(--ink)}
.ear{margin-inline-start:auto;display:flex;align-items:center;gap:.3rem;min-block-size:24px;padding:0 .4rem;border:0;background:none;color:var(--deep);font-size:1em;font-weight:400}.ear[hidden]{visibility:hidden}.ear svg{inline-size:1.2em}
.ear svg,.chs svg,.option svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.stages{display:flex;gap:4px;list-style:none;margin:.25rem 0 0;padding:0}.stages li{flex:1;block-size:5px;border-radius:9px;background:var(--line);position:relative}.stages .m2{flex:2}.stages .m3{flex:3}.stages .m4{flex:4}
.stages .ok{background:var(--deep)}.stages .on{background:linear-gradient(var(--land),var(--land)) 0/45% no-repeat var(--line);box-shadow:inset 0 0 0 1px var(--coast)}[dir=rtl] .stages .on{background-position:100%}
.stages span,.hist small,.ear span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
progress{appearance:none;forced-color-adjust:none;border:0;display:block;inline-size:100%;block-size:5px;border-radius:9px;overflow:hidden;background:var(--line);margin-block-start:.25rem}
progress::-webkit-progress-bar{background:var(--line)}progress::-webkit-progress-value{background:var(--deep)}progress::-moz-progress-bar{background:var(--deep)}
.talk{padding:0 1rem 1rem;max-inline-size:40rem}
.hist{display:flex;align-items:center;gap:.6rem;min-block-size:40px;font-size:.88rem}.hist details{margin:0;flex:none}.hist:has([open]){flex-wrap:wrap}.hist [open]{flex-basis:100%}
.said{list-style:none;padding:0;margin:0}.hist>ol{margin-inline-start:auto;min-inline-size:0}
.said li{display:flex;align-items:center;gap:.6rem}.said li>span{min-inline-size:0;position:relative;background:var(--land-soft);border-radius:14px;border-end-end-radius:3px;padding:.2rem .75rem;overflow-wrap:anywhere}.hist details [dir=auto]{white-space:pre-line}
.hist>ol span span{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;display:block}.said a{flex:none;padding-block:.5rem}
.hist details small{all:unset;display:block;color:var(--soft);font-size:.82rem}.hist details li{justify-content:space-between;margin-block-end:.4rem}
.guide{display:grid;grid-template-columns:42px 1fr;gap:.6rem;align-items:center;margin-block:0 .4rem}.guide:first-child{margin-block-start:.5rem}.guide svg{inline-size:42px}.guide p{min-inline-size:0;overflow-wrap:anywhere;margin:0;font-size:.94rem;line-height:1.3;color:var(--soft)}
.chs{display:grid;gap:8px}.chs button,.sc button{font-weight:550;color:var(--ink);background:var(--card);border:1.5px solid var(--edge);border-radius:14px;text-align:start;line-height:1.25}
.chs button{display:flex;align-items:center;gap:12px;inline-size:100%;min-block-size:56px;padding:8px 10px;overflow-wrap:anywhere}
.chs button>svg{inline-size:40px;padding:8px;border-radius:11px;background:var(--deep-soft);color:var(--deep)}
@media(hover:hover){.chs button:hover,.sc button:hover{border-color:var(--deep);background-color:var(--land-soft)}}.chs button:active{background:var(--land-soft)}
.chs [aria-current],.sc [aria-current]{border:3px solid var(--coast)}.chs [aria-current]{background:var(--land-soft)}
.lst{gap:0;border:1.5px solid var(--edge);border-radius:14px;overflow:hidden;background:var(--card)}.lst button{border:0;border-radius:0;min-block-size:47px;padding:5px 12px;font-weight:500}.lst>*+button,.lst>details,.lst div button{border-block-start:1px solid var(--line)}.lst button>svg{inline-size:34px;padding:5px}.lst :focus-visible{outline-offset:-3px}
.chs details{margin:0}.chs summary{padding:.65rem .75rem}.two{grid-template-columns:1fr 1fr}.two button{min-block-size:50px}.two details{grid-column:1/-1}.lst div{gap:0}
.sc{display:grid;grid-template-columns:repeat(4,1fr);gap:8px}.sc button{text-align:center;font-size:1.15rem;font-weight:650;border-radius:10px;min-block-size:58px;padding:0}
.sc button,.lv i,.ends i{--v:0;background:linear-gradient(var(--fill),var(--fill)) bottom/100% calc(var(--v)*1%) no-repeat var(--card)}
${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  .map((at) => `.sc :nth-child(${at + 1})`)
  .map((one, at) => `${one}{--v:${at + 1}0}`)
  .join('')}
.lv i,.ends i{border:1.5px solid var(--edge);border-radius:4px;inline-size:22px;block-size:28px;flex:none}.lv :nth-child(1) i,.ends :last-child i{--v:100}.lv :nth-child(2) i{--v:75}.lv :nth-child(3) i{--v:50}.lv :nth-child(4) i{--v:25}
.ends{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .75rem;color:var(--soft);font-size:.9rem;margin-block-end:.5rem}.ends span{display:flex;gap:.4rem;align-items:center}.ends i{inline-size:12px;block-size:16px}
form{counter-reset:n}.option{border:1.5px solid var(--edge);border-radius:14px;padding:.5rem .75rem;margin-block-end:8px;background:var(--card)}.option:has(:checked){background:var(--land-soft);border-color:var(--coast)}.option svg{inline-size:24px;color:var(--deep)}.hint{margin-block-end:.5rem}
:checked{counter-increment:n}.bar span::before{content:" · " counter(n)}form:not(:has(:checked)) .bar span{visibility:hidden}
.on,.bar{margin:0}.on button,.bar button{inline-size:100%}.bar{position:sticky;inset-block-end:0;background:var(--page);border-block-start:1px solid var(--line);margin-inline:-1rem;padding:.5rem 1rem}
.after{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 1.25rem;margin-block-start:.25rem;font-size:.95rem}.after details{margin:0}.after [open]{flex-basis:100%;order:3;color:var(--soft)}.after dl{margin:0}.after dt{font-weight:600;color:var(--ink)}.after dd{margin:0 0 .5rem}
.link{background:none;border:0;padding:.5rem 0;min-block-size:0;font-weight:400;color:var(--deep);text-decoration:underline;text-underline-offset:.18em}
.skill{border-block-end:1px solid var(--line);margin-block-end:1rem}.skill legend{font-weight:600;margin-block-end:.35rem}.skill .row{gap:0 1rem;align-items:end}.skill .row>*{flex-basis:11rem}
footer{border-block-start:1px solid var(--line)}
@media(max-width:16em){.talk,.talk form,.talk fieldset{display:flex;flex-direction:column}.talk h1{order:-1;margin-block:.4rem}.trial,.brand b{display:none}.top a:last-child{font-size:.75rem}.prog p{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}.hist{margin-block-start:.5rem;flex-wrap:wrap}.two{grid-template-columns:1fr}}
::view-transition-old(root){animation:none;opacity:0}::view-transition-new(root){animation-duration:.15s}
@media(forced-colors:active){.stages li,.sc button,.lv i,.ends i{forced-color-adjust:none;color:CanvasText;background-color:Canvas}.stages li{border:1px solid CanvasText}.stages .ok{background:CanvasText}.sc button,.lv i,.ends i{--fill:GrayText}}
@media(min-width:56.25em){.ear span{all:unset}.top div{max-inline-size:76rem;min-block-size:52px}main{max-inline-size:76rem;display:grid;grid-template-columns:13rem minmax(0,36rem) 13rem;justify-content:space-between;padding:3rem 2rem 2rem;align-items:start;min-block-size:calc(100vh - 12rem)}.prog,.talk{padding:0}.prog{font-size:.95rem}.prog p{display:block;padding-block-end:.75rem}
h1,[lang=ar] h1{font-size:2.1rem;margin-block-end:1.3rem}.guide{grid-template-columns:64px 1fr;gap:1rem;margin-block:.9rem 1.1rem}.guide svg{inline-size:64px}.guide p{font-size:1.1rem}
.chs:not(.lst),.sk{display:grid;grid-template-columns:1fr 1fr;gap:12px}.sk .option{margin:0}.chs:not(.lst) button{min-block-size:64px;font-size:1.08rem}.sc{grid-template-columns:repeat(11,1fr)}.sc button{min-block-size:84px}.on button,.bar button{inline-size:auto}.bar{position:static;border:0;margin:.75rem 0 0;padding:0}
.stages{flex-direction:column;gap:0}.stages .m2,.stages .m3,.stages .m4,.stages li{flex:none;block-size:auto;background:none!important;box-shadow:none!important;border:0;padding:0 0 1.1rem;padding-inline-start:1.6rem}.stages span{all:unset}.stages .on{color:var(--ink);font-weight:700}
.stages li::before{content:"";position:absolute;inset-inline-start:.2rem;inset-block-start:.3rem;inline-size:11px;block-size:11px;border:2px solid var(--edge);border-radius:99px;background:var(--page)}.stages .ok::before{background:var(--deep);border-color:var(--deep)}.stages .on::before{background:var(--rose);border-color:var(--rose);box-shadow:0 0 0 4px var(--rose-soft)}.stages li:not(:last-child)::after{content:"";position:absolute;inset-inline-start:.53rem;inset-block:1.35rem 0;border-inline-start:2px dotted var(--edge)}
footer{max-inline-size:76rem;padding-inline:2rem}}
`
