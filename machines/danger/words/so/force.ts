import type { Words } from '../../join-themes'

/** Forced or unpaid work, debt, forced marriage, cutting of girls. */
export const force: Words = {
  force: `
    qasab ah, qasb~, xoog, ku cadaadiyaan, jujuub~, kalif~, ii diro, diraan si, qasab~, sandul~, igu qasb~, iguqasb~,
    cadaadi~, iga yeesh~, addoon~, waa inaan … (shaqeeyo|shaqeeyaa|shaqeyno), deyn~ … (kordhi~|kordhin~|badi~|kudar~),
    ku seexd~, isla seexan~, ku hurd~ shaqo, naga dhig~, iga dhig~, (i|na) (dhig~|geliy~) … shaqe~, la iigu keen~,
    u dhiibayn~, u dhiib~, (bixitaan|fasax|nasasho) malaha, iga saxiix~, naga saxiix~, leeyahay anigaa ku leh`,
  work: `
    xado, daroogo iibiyo, saacadood maalintii, shaqey~, shaqee~, shaqad~, shaqo~, saac~, adeeg~, nadiif~, tuugs~,
    dawarsa~, xamaal~, beer~, kar~ cunto, jaariyad~, daroogo~, maandoori~, xadi~`,
  unpaid: `
    mushahar laaan, mushaar laaan, mushahar la aan, mushaar la aan, lacag laaan, lacag la aan, bilaash, bilaa mushahar,
    bilaa lacag, lacag la ima, i siin mushahar, nasasho la aan, nasasho laaan, fasax laaan, cunto keliya, cunto kaliya,
    mushahar aan la, ma siiyo mushahar, ima siiyo, i siiyo mushahar, addoon, aan mushahar, aan lacag, mushaharkayga ma,
    mushaharkayga iga, maalin nasasho, mushaar la~, mushahar la~, mushaar (lama|ima|ma|iima|nalama),
    mushahar (lama|ima|ma|iima|nalama), mushaarna (lama|ima|ma|nalama), mushaharna (lama|ima|ma|nalama),
    lacagna (lama|ima|ma|iima|nalama), lacag (lama|ima|ma|iima) (siin|siiyo|bixiyo), hal senti, senti, hal yuuro,
    hal euro, waxba ima siiyo, waxba lama (siiyo|i siiyo), waxna lama i siiyo, xaqayga, mushaar la waayay, nasasho ma,
    fasax ma, lacag yar, cunto iyo hoy,
    (waxna|waxba|lacag|lacagna) (nama|nalama|ima|lama|noma) … (siin~|siiyo|siinin|bixin),
    (senti|shilin|lacag|euro|yuuro) (ima|lama|nama|iima) (siin~|siiyo|siinin|bixin), (mushahar|mushaar|lacag) malaha`,
  debt: `
    deymo, qaameysan, deyn~, qaan~, amaah~`,
  marry: `
    guur, guurka, meher~, aroos, la guursado, la i guuriyo, nin aanan, nin weyn, inaadeerkay, la iga guursado,
    xaas ka dhigto, dhaqo, guurs~, guuri~, mehri~, nikaax~, la ii (diro|guuri~|dhis~|daro),
    nin (la i|laygu|layga|lagu) … (dar~|siin~|siiy~), laygu dar~, la igu dar~, i siiyeen, nin … i siin~,
    nin (laba|ka weyn|iga weyn|oday), xaas ii noq~, calami~, doonan~,
    i (siin|siinayaan|siiyeen|siinayo|siinaysaa) … (ina|nin|wiil|oday|ilma|inaadeer), ina adeer~ … (siin~|guur~),
    arooskayg~, aroosad~`,
  send: `
    qorsheeyeen, qorsheynayaan, qasbayaan, qasbaan, geeyaan, geeyo, la ii diro, la i geeyo, iibiyaan, iibiyay,
    iga iibiyay, la i celiyo, dhaqan celis, dhaqancelis, u diraan, guuriyaan, hanjab~, u dirayaan, dir~, celi~, gee~,
    geyn~, ii celi~, qorshe~, goaansad~, tigid~, tikid~, tikit~, tigidh~, tikidh~, diyaarad~, heshiis~, yarad~,
    sooyaal~, balanqaad~, i siiyeen, iga guuri~, la igu qasb~, dhaqan celi~, siinay~, i siin~, iga dhis~, rabaan,
    doonayaan, rabeen, waxay (rabaan|doonayaan)`,
  fgm: `
    gudniin~, gudniinka fircooniga, la gudo, la gudayo, fircooni~, gabdhaha la gudo,
    gud(o|aan|ayaan|no|da|ayo|i|id|een|nin), gudi~, soo gud~, la gud~`,
  against: `
    anigoo (diidan|aan rabin|aan ogolayn|aan raali|aan oggolayn|oo aan rabin|raali~),
    anoo (diidan|aan rabin|aan raali~|aan ogolayn), aan rabin, aanan (rabin|doonayn|jeclayn|ogolayn|aqoon), ma rabo,
    maan rabin, ma rabin, ma doonayo, diidan, diiday, diidayba, oggolayn, ogolaansho~ la~, raali kama~, raali ma ihi,
    uma ogoli, doonis~ la~`,
  childAge: `
    (10|11|12|13|14|15|16|17) (jir|sano|sanno),
    (toban|afar iyo toban|shan iyo toban|lix iyo toban|saddex iyo toban) jir, yaraan, yaraanta, ilmo yar`,
  danger: `
    nolosh~ … (macno|micno|macne|macna) … (laha|jirto|lahan|leh ma),
    (macno|micno|macne) … nolosh~ … (ma laha|ma leh|iima laha), qasab lagu guur~, guur qasab, guurka qasabka,
    qasab ah … guur~, qasab igu guurin~, qasab igu meheri~, addoon ahaan, sida addoonka, sidii addoon, sida addoon,
    tahriib~ dadka, ka ganacsi dad, gabadhayda … gudaan, gabadhayda … gudo, gudayaan, guur qasab~,
    wax … u noolaado … (ma haysto|ma hayo|malaha|ma leh|ma jiro|ma jirto),
    nolosh~ … (qiimo|macno|micno|faaiido|faaido|rajo|ujeedo) … ma (leh|laha|lahan|jirto|jiro|yeelan), la iigu keen~,
    rag … (la iigu|la iigu soo|laygu) (keen~|dir~), mushahar~ … iga (qaat~|qaad~|dhac~),
    (goob~|xero~|beer~|warshad~) … kama (bixi|tagi|bixin) (karno|karo|karayno|kartid),
    (badda|bada|tahriib~) … dhiman waayay, anigaa ku leh, waan ku iibsaday,
    (i|ii|igu|iigu|laygu|la ii|la i|iga) (guuri~|guurin~)`,
}
