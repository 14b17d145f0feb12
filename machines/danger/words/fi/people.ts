import type { Theme } from '../../lexicon'

export const people: Theme = {
  me: `
    minua, minut, mua, mut, mun, meitä, meidät, meiät, minulle, mulle, meille, minulta, multa, minulla, mulla,
    meillä, minuun, muhun, minusta, musta, kimppuuni, päälleni, kurkustani, kasvoihin, mun päälle, minun päälle,
    mun naama, luuni, muhu, minulta hampaan, mus, kimppuun`,
  self: `
    itseni, itseäni, itteni, itteäni, itteeni, itseeni, itselleni, itseltäni, itsensä, itseään, itsemme, ittensä,
    itteensä, päähän nyrk~`,
  mine: `
    itseni, itteni, itseäni, itteäni, itselleni, haluan, haluaisin, haluun, tahdon, tahtoisin, mietin, ajattelen,
    harkitsen, suunnittelen, yritin, aion, teen, olen itsetuho~, oon itsetuho~, (minulla|mulla) on, tapan,
    tappaisin, ammun, puukotan`,
  you: 'sinut, sut, teidät, teiät, sinua, sua, teitä',
  close: `
    mieheni, miehen, mies, miekkose~, aviomie~, avomie~, exmie~, miesystäv~, poikaystäv~, tyttöystäv~, vaimo,
    vaimoni, vaimon, exvaimo~, puoliso, puolisoni, puolison, avopuoliso~, avokki~, avovaimo~, kumppani~, eksä,
    eksäni, eksän, exä, exäni, ex, ukko, ukkoni, seurustelukumppan~, sulhase~, isä, isäni, isän, äiti, äitini, veli,
    veljeni, velje~, sisko, siskoni, setä, setäni, enoni, isoisäni, isäpuo~, äitipuo~, poikani, tyttäreni,
    vanhempani, vanhemmat, appi, appeni, anoppi~, sukulai~, serkku~, serkkuni, perhe, perheeni, suku, sukuni,
    kämppi~, kämppäkaver~, isoveli, pikkuveli, velipuoli, poika, tytär, eksäkin, exmies, mun mies, mun ex, mun veli,
    miehen veli, miehen isä, lapsen isä, lasten isä, kaverin mies, velkoj~, anopin`,
  feared: `
    miestäni, miestä joka, mieheni, aviomiestäni, avomiestäni, miesystävääni, poikaystävääni, tyttöystävääni,
    vaimoani, puolisoani, avopuolisoani, kumppaniani, eksääni, exääni, exmiestäni, eksmiestäni, ex miestäni,
    ex puolisoani, entistä (miestäni|puolisoani|vaimoani|poikaystävääni), isääni, äitiäni, veljeäni, veljiäni,
    isäpuoltani, setääni, poikaani, perhettäni, sukuani, sukulaisiani, vanhempiani, häntä,
    mitä (hän|se|ne|he) … (tekee|tekevät|keksii),
    että (hän|se|mies|mieheni|eksä|ex) … (tekee|tulee|löytää|satuttaa|lyö|tappaa|suuttuu|hakkaa),
    että (hän|se|ne|he) … (tappaa|tappavat|satuttavat), henkeni puolesta, henkeäni, turvallisuuteni puolesta,
    lasteni puolesta kun`,
  person: `
    hän, se, ne, he, joku, ukko, äijä, äijät, miehet, nainen, nuo, velkojat, velkojan, sukulaismies, vuokraisäntä`,
  boss: `
    ~omistaja, ~yrittäjä, pomo, pomoni, pomon, esimies, esimieheni, työnantaja, työnantajani, työnantajan, isäntä,
    isäntäni, omistaja, välittäjä, parittaja~, johtaja, päällikkö, vuokraisän~, esimiehellä, pomolla, työnantajalla,
    omistajalla, välittäjällä, työnjohtaja, työnjohtajalla, vuokranantaja~, valmentaja, kouluttaja`,
  family: `
    lapsia, lapsiani, lapsiamme, lapset, lapseni, lastani, lapsen, äitiä, äitiäni, siskoani, sisartani, siskon,
    tytärtäni, poikaani, veljeäni, perhettäni, perheeni, tyttäreni, tyttäremme, siskoni, vauvaa, vauvaani, äitii,
    siskoa, pikkusiskoa, pikkuveljeä, siskolleni, tytärtä, tyttöä, tytölle, tyttärelleni, isääni, mummoa, kaverini`,
  victim: `
    hänet, heidät, sen, ne, jonkun, kaikki, ihmisiä, ihmisen, naapuri~, pomo~, esimie~, mieheni, vaimoni, isäni,
    äitini, lapse~, itseni ja, eksäni, exäni, exän, hänen perheensä, jotakuta, jotain, jotakin, muita, ukon, äijän,
    akan, paskan, työkaveri~, toisia, lastani, lapsiani, tyypin, sossun, porukan, koko porukan, sakin, exää, eksää,
    vaimoa, vaimolleni, miestäni, miehelleni, naapurin, naapuria, pomoa, pomon, virkailij~, virkailijan, vauva~,
    vauvaani, ne kaikki, kaikki siellä, teidät, sitä, tyttöystävääni, isää, vaimo, mies, ex, lasta, lapseni,
    porukat, ohjaajan, hakemusten käsittelijä~, tyyppi, isäpuoleni, isäpuolen, veljeni`,
  others: `
    nuoria, nuorille, nuorten, potilaita, potilaiden, potilaille, asiakkaita, asiakkaiden, asiakkaille, asukkaita,
    asukkaiden, yrittäneitä, yrittäneiden`,
}
