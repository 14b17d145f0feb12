import type { Words } from '../../join-themes'

/** Sexual force, sex in return for something, prostitution. */
export const sexualForce: Words = {
  rape: `
    ii taabtaa, i taabta, ii taabtay, i taabtay, kufs~, faraxumee~, xoog igu galmooda, xoog iila seexdaa, xoog ii la,
    qasab igula seexdaa, igu qasbaa galmo, igu qasbaa inaan la seexdo, igu qasbaa inaan la galmoodo, galmo qasab,
    xadgudub jinsi, xad gudub galmo, xadgudub galmo, tacaddi galmo, jinsi ahaan ii, galmo igu qasbaa, igu qasbay galmo,
    si xun ii taabtaa, ii taabtaa si, igu tacadi~, lay kufs~, la i kufs~, faraxumey~, fara (xumee~|xumey~|xumay~),
    xoog (ayuu|buu|baa|ayaa|bay) (igu|iigu|iila|iila) … (tag~|galmo~|seex~|yimaad~), xoog iigu tag~,
    xoog iila (tag~|seex~|galmo~), galmo xoog, wuxuu (doono|rabo) (ayuu|buu) igu (sameey~|samee~|sameyn~|fal~),
    (galmo|sariir~) … (xoog|qasab), (xoog|qasab) … sariir~, jirkayga taabt~, naasaha … (taabt~|qabt~), jinsi ahaan`,
  touch: `
    taabt~, i taabt~, salaax~, i salaax~, dhunkad~, dhunkan~, dhunkat~, i qabqabt~, xajiy~, koolkool~, gacan saar~,
    taataab~, taabat~, taabanay~, taabano`,
  sex: `
    la seexdo, seexdo, raga la, iskaga siiyo, siniso, galmo~, la seex~, u seex~, qaawan~, sino~, jinsi~, raga u tag~,
    jirkayga, jirkaaga`,
  sleepWith: `
    ila (seexo|seexato|seexan~|seexato|jiifso|hurud), (ii|ila) seexo, la seexo, la seexato, la jiifs~, la galmo~,
    jirkaaga, ii galmood~, sariirtayda, la seexan~, aan la seexdo, inaan la seexdo, la seexdo, galmo, galmood~`,
  inReturn: `
    ijaar~, kiro~, kirad~, badal~, bedel~, haddii kale, hadi kale, sharci~, warqad~, shaqada, lacag~, guriga bannaan~,
    bannaanka, dibadda, fiisaha, dalacsiin`,
  prostitution: `
    dhillo~, jirkayga iibiyo, iibiyo jirkayga, iibsado jirkayga, jirkayga ka ganacsado, jirkayga, naftayda iibiyo,
    sharmuut~, galmo lacag, la seexdo rag, seexdo rag, macaamiil la seexdo, dhilleys~, jir~ (iibi~|iibs~|ka ganacs~),
    rag (u tago|u tag~|aan u tago|la seexdo|badan), raga u tag~, niman (u tago|la seexdo|aan u tago|kala duwan),
    macaamiil~, macmiil~ rag, jirka … (iibi~|bixi~|bixin~), jirkaaga … (bixi~|iibi~), guri dhilo~,
    qaawan~ … (sawir~|duub~|kaamer~), iibinay~, la iga iibi~`,
  danger: `
    la igu qasbaa inaan jirkayga, wuxuu (doono|rabo) … igu (sameey~|samee~|fal~), jirkaaga … (bixi|bixin|ku bixi|iibi),
    iga iibi~, iga iibin~`,
}
