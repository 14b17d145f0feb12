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
    (galmo|sariir~) … (xoog|qasab), (xoog|qasab) … sariir~, jirkayga taabt~, naasaha … (taabt~|qabt~), jinsi ahaan,
    kufsi, kufsaday, kufsadeen, i kufsaday, i kufsadeen, kufsado, la kufsaday, xoog igu kufsaday, fara xumee~,
    faraxumay~, igu xadgudbay, iigu xadgudbay, nagu xadgudbay, xadgudbay, xad gudbay, isticmaalay jirkayga,
    jirkayga ku ciyaar~, jirkayga isticmaal~, i qaawiyay, i qaawiyaa, dharka iga siib~, dharka iga bixi~,
    dharka iga furay, surwaalka iga, xoog ayuu igula, xoog buu igula, xoog iigula, xoog igu galmooday,
    qasab igu galmooday, iga xoog badiyay, rabitaankayga la'aan, oggolaansho la'aan, ogolaanshahayga la'aan,
    anigoo ooyaya, anigoo diidaya, ma aan ogolaan, waan diiday laakiin, xumaan igu sameeyay, wax xun igu sameeyay,
    wax xun buu igu sameeyay, wax xun ayuu igu`,
  touch: `
    taabt~, i taabt~, salaax~, i salaax~, dhunkad~, dhunkan~, dhunkat~, i qabqabt~, xajiy~, koolkool~, gacan saar~,
    taataab~, taabat~, taabanay~, taabano, taabtaa, taabtay, taabanayaa, taabta, taabto, i taabtaa, i taabtay, xubinta,
    xubnaha taranka, naasaha, barida, dabada, futada, bowdada i, bowdadayda, sinta, i salaaxaa, i salaaxay, salaaxaa,
    i dhunkaday, xoog i dhunkaday, i dhunkadaa, i hab siiyaa, i cidhiidhiyaa, igu cidhiidhiya, igu tiirsada,
    igu dhegaa, igu soo dhawaada, sariirtayda, sariirta iigu, sariirtayda soo galay, qolkayga soo galaa habeenkii,
    habeenkii qolkayga, habeenkii ii soo galaa, habeenkii ii yimaada, gogoshayda, i daawadaa markaan qubaysanayo,
    i duubay anigoo, sawir qaawan`,
  sex: `
    la seexdo, seexdo, raga la, iskaga siiyo, siniso, galmo~, la seex~, u seex~, qaawan~, sino~, jinsi~, raga u tag~,
    jirkayga, jirkaaga`,
  sleepWith: `
    ila (seexo|seexato|seexan~|seexato|jiifso|hurud), (ii|ila) seexo, la seexo, la seexato, la jiifs~, la galmo~,
    jirkaaga, ii galmood~, sariirtayda, la seexan~, aan la seexdo, inaan la seexdo, la seexdo, galmo, galmood~,
    in aan la seexdo, la jiifsado, la galmoodo, ila seexo, ila seexato, ii seexo, habeen la qaado, habeenkii la joogo,
    jirkayga, naftaada, sariirta, u seexdo, isa siiyo`,
  inReturn: `
    ijaar~, kiro~, kirad~, badal~, bedel~, haddii kale, hadi kale, sharci~, warqad~, shaqada, lacag~, guriga bannaan~,
    bannaanka, dibadda, fiisaha, dalacsiin, kirada, kirada beddelkeeda, kiro la'aan, guriga, guri bilaash, hoy, qolka,
    shaqo, qandaraas, sharciga, sharci, warqadaha, lacagta, deynta, haddii kale bax, ama bax, ama ka bax, beddelkeeda,
    bedelkeeda, dalacaad, saacado dheeraad, mushaharka, in uu i siiyo, si uu ii siiyo, kafaalo`,
  prostitution: `
    dhillo~, jirkayga iibiyo, iibiyo jirkayga, iibsado jirkayga, jirkayga ka ganacsado, jirkayga, naftayda iibiyo,
    sharmuut~, galmo lacag, la seexdo rag, seexdo rag, macaamiil la seexdo, dhilleys~, jir~ (iibi~|iibs~|ka ganacs~),
    rag (u tago|u tag~|aan u tago|la seexdo|badan), raga u tag~, niman (u tago|la seexdo|aan u tago|kala duwan),
    macaamiil~, macmiil~ rag, jirka … (iibi~|bixi~|bixin~), jirkaaga … (bixi~|iibi~), guri dhilo~,
    qaawan~ … (sawir~|duub~|kaamer~), iibinay~, la iga iibi~, dhillaysi, dhilleysi, dhilo, sharmuuto, macaamiil,
    macaamiisha, rag kala duwan, rag badan, rag la seexdo, ragga la seexdo, ragga, niman badan, jirkayga iibiyaan,
    jirkayga ayay iibiyaan, jirkayga laga, jirkayga laga ganacsadaa, i iibiyaan, i iibinayaan, i iibiyay, i iibiyeen,
    hudheel rag, saloon, masaaj, massage, duugis`,
  danger: `
    la igu qasbaa inaan jirkayga, wuxuu (doono|rabo) … igu (sameey~|samee~|fal~), jirkaaga … (bixi|bixin|ku bixi|iibi),
    iga iibi~, iga iibin~,
    (rag|ragga|niman|macaamiil) … (ii keenaan|ii keeneen|iigu keenaan|la ii geeyaa|la igu geeyaa|ii diraan|igu diraan|u diraan|la seexdo|la seexan~|aan la seexdo|la iga iibiyaa),
    (jirkayga|jirka|naftayda) … (iibiy~|iibin~|ka ganacs~|ku iibi~|ku bixiyo|ku bixi),
    (xoog|qasab|khasab) … (iigu tag~|iila tag~|iila seex~|igula seex~|iigu yimaad~|iigu galmo~|igu galmo~|iigu seex~|ila seex~),
    (maya|may) (ayaan|baan) (iri|idhi|ku iri|ku idhi|lahaa) … (kama joogsan|ma joogsan|ma dhegaysan|way sii|wuu sii|wuu iska),
    (kufsi|kufsaday|kufsaden|i kufsaday|la kufsaday|kufsadeen),
    (sawir~|muuqaal~|fiidiyow~|video) … (qaawan|gaar ah|qubays~) … (baahi~|faafi~|soo dhig~|diri~|hanjab~|fidi~),
    (baahi~|faafi~|soo dhigi~|fidin~) … (sawirradayda|sawirradeyda|sawirro qaawan|muuqaalkayga),
    (naasaha|dabada|barida|bowdada|xubnaha) … (i taabt~|taabt~|qabt~|salaax~),
    (lacag|kiro|kirada|deynta) … (jirkaaga|jirkayga) … (ku bixi|ku bixiso|ku bixiyo|siiso),
    (jirkaaga|jirkayga) … (kirada|kiro|deynta|lacagta)`,
}
