import type { Theme } from '../../lexicon'

/** Who: oneself, people who are close, people with power, and others. */
export const people: Theme = {
  me: `
    nalagu, nala, naloo, naga, i, na, igu, iga, ii, nagu, noo, igala, igula, aniga, annaga, iigu, iiga, ila, wejiga,
    qoorta, timaha, wuui, noogu, laygu, layga, lay, layna, laiga, igaraac~, iigaraac~, igudhuf~, iqasb~, iguqasb~,
    idil~, ihanjab~, igaga, isoo, ayaai, madaxaygii, jirkayga, jirkaygii, wejigayga, qoortayda, gacantayda, naguma,
    igama, iima, noogama, nooga, nalooma, nagaga, nagama, inaga, jirkeyga, gacmahayga, madaxayga, madaxeyga, naasaha,
    iigama, iigaga, iigala, la i, la igu, la iga`,
  self: `
    is, iska, isku, naftayda, naftaydi, nafta, nafteena, naftiisa, nafteeda, isi, jirkayga, isdil`,
  mine: `
    naftayda, nafteyda, iska, waxaan rabaa, waxaan doonayaa, waan rabaa, ayaan rabaa, baan rabaa, waxaan ka fikiraa,
    waxaan ka fikirayaa, ayaan qabaa, baan qabaa, waan isku dayay, aan isku dayay, waxaan qorsheynayaa, i hayaan,
    i haya`,
  you: `
    ku dilayaa, ku dili, ku gubayaa, ku gubi, idin dilayaa, idin dili, idin gubayaa`,
  close: `
    ninkayga, ninkaygu, ninkaygii, nin kayga, xaaskayga, xaaskaygu, xaaskaygii, saygayga, saygaygu, odaygayga,
    odaygaygu, ninkii aan qabay, ninkii hore, ninkii i qabay, naagtayda, afadayda, lamaanahayga, saaxiibkay,
    wiilka aan, ninkii, gacaliyahayga, haasaawahayga, xaaskii, aabahay, aabbe, hooyaday, hooyo, walaalkay, walaalahay,
    walaalaheyga, walaashay, wiilkayga, wiilkaygu, adeerkay, abtigay, awoowgay, qoyskayga, qoyskaygu, reerkayga,
    reerkaygu, reerkeena, qaraabadayda, qaraabada, ehelkayga, ehelkaygu, waalidkay, waalidkayga, waalidiintayda,
    soddohday, seedigay, ilma adeerkay, ina adeerkay, inaadeerkay, aabaha carruurta, eedaday,
    ninka (gurigayga|i qaba|aan qabo), nin aan is qabno, saygii hore, saygaygii, aabe, aabo, aabaha, walaalka ninkayga,
    wiilkii aan, nin hooyo, ninkeeda, hooyaday ninkeeda, walaalo, adeer, soddoh, soddohda, hablaha, inaadeer,
    gacalkayga, wiil aan, gabadh aan, naagtaydii, odayga, seyga, saaxiibkay~, ina abtigay, eedo~, habar~, ayeeyo~,
    awoowe, ilmo adeer~, sodog~, dumaashi~, seedi~, xidid~, aabahood, aabbohood, aabbahood, aabohood, aabaheed,
    aabahiis, aabbaheed, hooyadood, ninkeedii, xaaskiisa, ninkii aan kala tagnay, ninkii aan is furnay, ninkii i furay,
    ninkii aan furay, ninkaygii aan, ninkii aan isqabnay, ninka aan is qabno, ninka aan la noolahay,
    ninka aan wada noolnahay, ninka hooyaday, ninka walaashay, aabahay xaaskiisa, wiilka aan saaxiibka nahay,
    wiilka aan isjecelnahay, gacaliyaha, gacaliyihii hore, saaxiibkaygii hore, wiilkii hore, xaaskaygii hore,
    xaaskii hore, walaalkay ka weyn, walaalkayga, walaalkeen, walaalkaa, walaaladay, abti, adeerkeen, adeeradday,
    ayeeyaday, awoowahay, ninka eeddaday, eedday, eeddo, ina abti, habaryartay, habaryar, seeddigay, dumaashigay,
    xididkay, soddog, soddoggay, soddohdii, reerka ninka, reerkii ninka, qoyska ninka, ehelka, qaraabadii,
    wiilkii aan dhalay, inankayga, inankeyga, inanka aan dhalay, ninka guriga, seygii, saygii`,
  feared: `
    ninkayga, ninkaygii, ninkaygii hore, xaaskayga, saygayga, odaygayga, aabahay, walaalkay, walaalahay, wiilkayga,
    adeerkay, abtigay, qoyskayga, reerkayga, qaraabadayda, ehelkayga, waalidkay, lamaanahayga, isaga, iyaga, naftayda,
    noloshayda, nafteena, inuu (i|na|soo|wax) … (dilo|garaaco|helo|yeelo|sameeyo|dhaawaco|dilo),
    inay (i|na) … (dilaan|garaacaan|helaan), in uu i (dilo|garaaco|helo|dhaawaco), waxa uu (sameyn|samayn|i yeeli),
    wuxuu (sameyn|samayn) doono, in la i (dilo|gudo|guurs~), hooyaday, saaxiibkay, saaxiibkaygii, ninkii hore,
    ninkii aan kala tagnay, aabbahay, aabbe, soddogga, soddohda, walaalka, seyga, saygii, reerka, qoyska, ehelka,
    gacantiisa, codkiisa, imaatinkiisa, soo noqoshadiisa, cadhadiisa, caradiisa, markuu soo galo, markuu yimaado,
    markuu cabo, markuu soo cabo, marka uu yimaado, marka uu caroodo, markuu xanaaqo, inuu i helo, inuu na helo,
    inuu i dilo, inuu na dilo, inuu wax i yeelo, inuu wax igu sameeyo, inay i helaan, inay i dilaan, inuu soo noqdo,
    inuu ogaado, in uu ogaado, haddii uu ogaado, haduu ogaado, haddii ay ogaadaan, wuxuu igu samayn doono, mukhalaska`,
  person: `
    isaga, isagu, iyaga, wuu, wuxuu, ayuu, buu, waxay, way, asaga, asagu, wuxu, ninka, nimanka, rag, niman, qof, ayay,
    laygu, inuu, in uu, inay, uu, ay, mukhalas~, waa i, waa na, iyada, iyadu, nin, wiil, koox, ninkaas, isna, bay,
    labo nin, laba nin, wiilal, saddex nin, seddex, dhowr nin, nin aan aqaan, nin aan garanayn, wadaha, darawalka,
    darawal, macallin, macalin, sheekh, deris, deriska, jaar, saaxiibkiis, saaxiibadiis, walaalkiis, hooyadiis, ayey`,
  boss: `
    loo shaqeeyaha, loo shaqeeyuhu, loo shaqeeyahaygu, shaqo bixiye~, shaqabixiyaha, shaqabixiyuhu, tahriibiyaha,
    tahriibiye~, mukhalas~, ninka aan u shaqeeyo, shirkadda, qofka aan u shaqeeyo, dadka aan u shaqeeyo,
    naagta aan u shaqeeyo, guriga milkiilihiisu, maamul~, madax~, mudir~, mudiir~, milkiil~, mulkiil~,
    ninka (guriga|maqaayada|makhaayada|dukaanka|shirkada|warshada|shaqada|beerta) iska leh, ninka guriga leh,
    shaqo siiye~, ganacsade~, loo shaqeey~, bos~, horjooge~, kormeeraha, odayga shaqada, kirey~, ninka aan ka kireyst~,
    naagta guriga, haweenayda guriga, habarta, shaqo bixiya~, shaqo bixiyihii, shaqo bixiyuhu, loo shaqeyaha,
    loo shaqayaha, maamulaha, maamulihii, maareeyaha, maareeye~, madaxa shaqada, madaxa, madaxda, madaxdayda,
    madaxdaydu, horjoogaha, kafiil~, dallaal~, dilaal~, wakiil~, shirkadii, ninka i keenay, kuwii i keenay,
    kuwii na keenay, dadkii i keenay, dadka na keenay, qofka i keenay, ninkii i keenay, tahriibiyayaasha, magafe~,
    mukhallas~, milkiilaha, milkiilaha guriga, ninka iska leh, haweeneyda aan u shaqeeyo, islaanta aan u shaqeeyo,
    reerka aan u shaqeeyo, qoyska aan u shaqeeyo, ninka makhaayadda, hooyada guriga`,
  family: `
    ilmaha, ilmahayga, walaalahay, wiilkayga, qoyskayga, reerkayga, aabahay, saaxiibtay, cunug~, canug~, caruur~,
    ilmahaygii, gabar~, gabdh~, hooyaday~, hooyo~, walaash~, wiilka, wiilasha, xaaska, walaalkay~, adeer~, ubad~,
    dhasha, ilmo, inanta, inantayd~, inamo~, carruur~, caruurta, caruurteyda, caruurtayda, carruurteena, ilmaha yar,
    ilmaheeda, ilmahooda, wiilka yar, gabadha yar, inanta yar, wiil yar, gabar yar, gabar, gabadh, gabadh aan,
    gabar aan, naagta deriska, deriska ilmahooda, walaashay, walaashayda, walaashii, walaalkay yar, walaalkay ka yar,
    walaalahayga yaryar, hooyadey, habaryartay, saaxiibadday, saaxiibtayda, saaxibaday, gabadhayda, gabdhahayga,
    inantayda, wiilashayda, dhallaan~, dhalaan~, ilmo yar, canuga, cunuga, cunugga, cunuggayga, cunugeyga, uurlay,
    ayeeyaday`,
  victim: `
    isaga, iyada, iyaga, qof, dad, dadka, ninka, ninkayga, xaaskayga, deris~, qof kale, dad kale, carruurtayda,
    carruurta, aabahay, walaalkay, qofkaas, ninkaas, odaygayga, adeerkay, nin, naagtaas, ninkaygii, isagoo, cid,
    ilmaha, maamul~, cunug~, ilmahayga, ilmahaygii, canug~, qof walba, odaygaygii, soddohda~, madax~, shaqaalaha,
    booliska, nimankaas, kuwii, kuwaas, dhammaantood, dhammaan dadka, ninka i, ilmaheyga, cunuggayga, cunugga,
    dhallaanka, wiilkayga, gabadhayda, deriska, derisadayda, ninkii, naagta, naagtii, nimankii, maamulaha, dadkii,
    dadkaas, kuwa, qof un, qofkii, caruurta, caruurtayda`,
  others: `
    dhallinyaro, dhalinyarada, bukaan, bukaanka, bukaanno, macaamiisha, dad is, dad isku, ardayda, dadka is`,
}
