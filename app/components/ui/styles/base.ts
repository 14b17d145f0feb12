/** What every page has. Logical properties only (tests/style.test.ts). */
export const base = `
*{box-sizing:border-box}[hidden]:not(.ear){display:none!important}
html{font:1.0625rem/1.55 var(--font);color:var(--ink);background:var(--page);accent-color:var(--deep)}
[lang=ar]{line-height:1.75}
body{margin:0;overflow-wrap:break-word}
a{color:var(--deep)}
h1,h2,h3{line-height:1.25;margin:0 0 .5rem;font-weight:750;hyphens:auto}
h1{font-size:1.5rem;letter-spacing:-.012em;text-wrap:balance}h2{font-size:1.2rem;margin-block-start:2rem}h3{font-size:1.05rem}
[lang=ar] :is(h1,h2,h3,h4){line-height:1.45;letter-spacing:0}
p{margin:0 0 .75rem}
.top{background:var(--head);color:var(--on-head)}
.top div,main,footer{max-inline-size:42rem;margin-inline:auto;padding:.75rem 1rem}
.top div{max-inline-size:74rem;display:flex;flex-wrap:wrap;align-items:center;gap:0 .6rem;min-block-size:40px;padding-block:0}
.top a{color:inherit;padding-block:.45rem}
.brand{display:flex;align-items:center;gap:.4rem;font-weight:750;font-size:1.05rem;text-decoration:none;margin-inline-end:auto}.brand svg,.brand img{inline-size:26px;block-size:26px}.brand small{font-weight:400}
.demo{background:var(--land-soft);color:var(--ink);text-align:center;padding:.35rem 1rem;margin:0;font-size:.9rem}
.skip{position:absolute;inset-inline-start:-99rem}.skip:focus{inset-inline-start:1rem;background:var(--card);padding:.5rem}
main{padding-block:1.5rem 2.5rem;min-block-size:60vh}
main:focus,h1:focus{outline:0}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
footer{font-size:.9rem}footer ul,.hero ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:0 0 .75rem}footer a{display:inline-block;padding-block:.35rem}footer [aria-current]{font-weight:700;text-decoration:none}
.hint{color:var(--soft);display:block}
details{margin-block-end:.75rem}summary{cursor:pointer;color:var(--deep);padding-block:.5rem}
fieldset{border:0;padding:0;margin:0;min-inline-size:0}legend{padding:0}
.option{display:flex;gap:.75rem;align-items:center;background:var(--card);border:1px solid var(--edge);border-radius:var(--r-s);padding:.7rem 1rem;margin-block-end:.6rem;cursor:pointer;min-block-size:3rem}
.option>span{overflow-wrap:anywhere}
.option:hover{border-color:var(--focus)}
.option:has(:checked){border-color:var(--coast);background:var(--land-soft)}
.option input{inline-size:1.4rem;block-size:1.4rem;flex:none;margin:0}
input[type=text],input[type=number],textarea,select{font:inherit;inline-size:100%;border:2px solid var(--edge);border-radius:.4rem;padding:.6rem .75rem;background:var(--card);color:inherit;margin-block-end:.75rem}
textarea{min-block-size:8rem}
.row{display:flex;gap:1rem;flex-wrap:wrap}.row>*{flex:1 1 8rem}
button,.button{font:inherit;font-weight:600;display:inline-block;border:2px solid var(--deep);border-radius:var(--r-s);padding:.65rem 1.4rem;min-block-size:3rem;line-height:1.3;background:var(--deep);color:var(--on-deep);cursor:pointer;text-decoration:none}
button.quiet,.button.quiet{background:none;color:var(--deep)}button.danger,.button.danger{background:var(--bad);border-color:var(--bad);color:var(--on-bad)}.danger.quiet{background:none;color:var(--bad)}.top button.quiet{border-color:currentColor;color:inherit}
@media(forced-colors:active){button,.button{background:ButtonFace;color:ButtonText;border-color:ButtonText}}
.acts{display:flex;flex-wrap:wrap;gap:.75rem;margin-block:1.25rem .75rem;align-items:center}
@media(max-width:30rem){.acts>*{flex:1 1 100%;text-align:center}}@media(max-width:16em){button,.button{padding-inline:.5rem;overflow-wrap:anywhere;hyphens:auto}}
.fault{border-inline-start:5px solid var(--bad);background:var(--bad-soft);padding:.75rem 1rem;margin-block-end:1.25rem}
.faulty{color:var(--bad);font-weight:600}
.note{border-inline-start:5px solid var(--focus);background:var(--deep-soft);padding:.75rem 1rem;margin-block:1rem}
`
