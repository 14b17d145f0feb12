import type { Theme } from '../../lexicon'

export const dying: Theme = {
  die: `
    kaikki (loppuu|loppuisi|loppuis), kaikki (olisi|ois) ohi, kaikki tämä loppuisi, kuolla, kuolisin, kuolisi,
    kuolemaa, kuolema, kuolemasta, nukkua pois, nukkua ikuisesti, hävitä kokonaan, kadota kokonaan,
    kadota ikuisesti, lakata olemasta, kuolis, katoaisin lopullisesti, katoisin lopullisesti, kuolla pois,
    kuolemaani, kuolemani, hautajaisiani, kadota, häipyä pois, haihtua, hävitä, lakata elämästä,
    kadonnut lopullisesti`,
  dead: 'kuollut, kuolleena, haudassa',
  suicide: 'itsemurh~, itsar~, itsetuho~, hirttäyty~, itteni hengiltä',
  suicidal: `
    itsemurha aj~, itsemurhaaj~, itsemurha ai~, itsemurhaaik~, itsemurha aik~, itsetuhoinen, itsetuhoi~ aj~,
    itsetuhoisia, itsetuhois~ olo~, itsemurhasuunnitelm~, itsemurha suunnitelm~, itsemurhayrit~, kuolemantoiv~,
    kuolintoiv~`,
  think: `
    mietin, mietit~, miettiny~, miettii, miettinee~, miettimä~, ajattelen, ajattele~, ajatel~, ajatus, ajatuks~,
    ajatte~, ajattelin, harkit~, harkin~, suunnit~, suunnitte~, mielessä, mieleen, pohdin, pohtin~, haaveil~, puhuu,
    puhunut, fantasioi~, aion, aikoo, aikonut, pyöri~, suunnitellut, suunnitellu, suunnittelin`,
  attempt: `
    yritin, yrittä~, yritti, yritän, yrityks~, yritys, teen, tehdä, tekee, tekisin, teki, tehnyt, tekemässä,
    tekeväni, yrittäny, yrittänyt`,
  want: `
    haluan, haluaisin, haluun, haluisin, haluaisi, haluttaisi, haluaa, haluavat, haluais, halusin, halunnut, tahdon,
    tahtoisin, toivon, toivoisin, toivoin, toivonut, toivoo, haluamaan, kunpa, tekee … mieli, tekisi … mieli,
    tekis … mieli, teki mieli, uhkaa, uhkasi, aikoo, halu, halua, voisinpa, saisinpa, valmis, jaksa, huvita,
    kiinnosta, huvittaisi, viitsi, haluu, halunnu, unelmoin, rukoilen, haluta`,
  live: `
    elää, elämää, elossa, hengissä, olla olemassa, elämään, elämistä, elellä, eläminen, elamisen,
    jatkaa tätä elämää, olla täällä enää, olla tässä maailmassa, olla enää täällä, jatkaa tätä, jatkaa elämää,
    jatkaa elämistä, jatkaa näin`,
  life: `
    elämä, elämäni, elämän, elämää, elämällä, elämälläni, elämässä, elämässäni, elämään, elämääni, elämisessä,
    elämästä, päiväni, elämisen`,
  able: `
    jaksa, jaksais~, jaksanu~, jaksanut, kykene, pysty, pystyny~, voi, voimia, voimaa, jaksamista, viitsi, kestä`,
  reason: `
    syytä, mieltä, tarkoitusta, merkitystä, järkeä, ideaa, toivoa, pointtia, tarkoitus, arvoi~, halua, haluja`,
  tired: 'väsynyt, väsyny, kyllästynyt, kyllästyny, loppu, kyllästyttää',
  better: `
    parempi, parasta, paremmin, helpompi, helpompaa, helpointa, helpottaisi, parempaa, onnellisempia, helpotus,
    mieluummin, paree`,
  withoutMe: `
    ilman minua, ilman mua, ilman mun, jos minua ei, jos mua ei, jos en eläisi, jos minä en, kun minua ei`,
  gone: `
    jos en … (olisi|olis|ois|eläisi|heräisi), jos (olisin|oisin) kuollut, jos (minua|mua) ei … (olisi|olis|ois),
    että en … olisi, etten … (olisi|ois), jos katoaisin, jos kuolisin, jos häipyisin, jos lähtisin lopullisesti`,
  sleep: `
    nukahtaa, nukkua, nukahdan, nukahtaisin, uneen, nukun, nukumme, nukutaan, asun, asumme, asutaan, yövyn, yövymme,
    nukkunu, nukkunut, nukkuisin, nukuttais`,
  wake: 'herätä, heräisi, heräis, herää, heräämästä, heräämättä, aamulla herää',
  here: `
    olla täällä, olla tässä maailmassa, olla enää täällä, olla täällä enää, jatkaa enää, olla elossa`,
  away: `
    pois tästä maailmasta, pois maailmasta, tästä elämästä pois, pois tästä elämästä, lopullisesti pois,
    täältä pois lopullisesti, pois päiviltä`,
  forever: 'ikuisesti, ikuista unta, lopullisesti, ikuiseen uneen',
  born: 'syntynyt, syntyny, syntyä, olemassa, synnyttänyt',
  end: `
    lopettaa, lopetan, lopettaisin, lopettamista, lopettamassa, päättää, päätän, päättäisin, riistää, riistän,
    loppuisi, lopettaminen`,
  danger: `
    yhtä hyvin kuolla, jäähyväiskirje~, hyväst~ kirje~,
    (riistää|riistän|ottaa|otan|vie) … (henkeni|hengen itseltäni), hengen itseltäni, jaksanko … elää,
    jaksanks … elää, jaksanko huom~, tapan … (itseni|itteni|itsemme), oman käden kautta, oma~ käden kautta,
    en … (nää|näe|löydä) … (elää|elämään|elämässä), en … enää (halua|haluaisi) … olla (täällä|elossa|olemassa),
    ei … enää voimia elää, olisi … (parempi|helpompi|helpompaa) … kuolla, viimeinen viesti, viimeinen viestini,
    (huomenna|kohta|pian) … (mua|minua) ei enää (oo|ole|olis), (mua|minua) ei enää (oo|ole) … kun,
    minua ei tarvitse … (etsiä|odottaa), mua ei tarvi … (etsiä|odottaa),
    kukaan ei (tarvii|tarvitse|kaipaa|kaipaisi|kaipais|jää kaipaamaan) (mua|minua),
    ettei kukaan (kaipaisi|kaipais|huomaisi), pelkkää ruokaa palkaksi,
    (lähden|lähtisin|häviän|katoan|poistun|lähteä|kadota|hävitä) (lopullisesti|ikuisesti|iäksi), ei näe … keinoa,
    en näe (muuta|mitään) keinoa, muuta keinoa kuin,
    (ettei|jos ei) (aamua|huomista|huomenta) (tulisi|tulis|olisi|tule),
    (älä|älkää) (etsi|etsikö|odota|odottako) (minua|mua) (enää|), anteeksi kaikesta,
    (pärjää|pärjäävät|selviää|selviävät) … (paremmin|helpommin) … (ilman minua|kun minua ei|ilman|kun lähden lopul~),
    (parempi|paras|parasta) (kun|että|jos) (lopetan|lopettaisin|katoan|en olisi|en enää ole),
    (tavarat|tavarani|omaisuus|kissa|koira) … (jaettu|annettu pois|jaettuna|jaoin),
    (jakanut|jaoin|antanut|lahjoittanut) … (tavarani|omaisuuteni),
    (kukaan|kuka) … (haudalla~|hautajais~|itkis|itkisi),
    (huomenna|ylihuomenna|pian|kohta) … (liian myöhäistä|on myöhäistä),
    (paikkaa|sijaa) … (minulle|mulle) … (maailmassa|täällä enää), ei ole paikkaa tässä maailmassa,
    (päätin|päättänyt|päätetty|päätös) … (päivän|ajankohdan|päivä|että ennen|että jälkeen|kuolla|päivästä|lähteä lopullisesti|hypätä|tehdä sen),
    (annoin|antanut|annan) (itselleni|ittelleni) aikaa,
    (joulun|vapun|juhannuksen|kesän|synttäreiden|syntymäpäivän|rippijuhlien|häiden|kouluun lähdön|viikonlopun|hautajaisten) jälkeen … (minua ei|en ole|en enää ole|ei tarvitse|lähden|on ohi|loppuu|kuolen|teen sen|pois),
    (maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|huominen|ensi viikko|jouluaatto) on se päivä,
    (se|valittu) päivä on (valittu|päätetty|merkitty|sovittu itseni),
    (enää|vielä) (pari|muutama|kaksi|kolme|viikko|yksi) (päivää|viikkoa|yötä|jäljellä) … (ja sitten ei|ja se on ohi|ja se on|ja kaikki|sitten loppuu|ni loppuu|elossa),
    merkinnyt … (kalenteri~|päivän) … (kuol~|lähd~|viimei~|sen päivän),
    (en ole|minua ei ole|mua ei ole|en oo) (enää|) (täällä|tässä) … (jouluna|ensi viikolla|kesällä|perjantaina|maanantaina|keväällä|enää),
    (googlasin|googletin|googlannut|googletan|etsinyt|etsin|selvitin|selvittänyt|tutkin|luen|katsoin|tutkinut) … (miten kuol~|keinoja|kivutto~|tapoja|annoks~|tappav~|korkei~ sil~|junien aika~|junan aika~|mihin kuol~|riittäv~ annos|itsemurh~|solmu~|hirttosolm~),
    (kivuton|kivuttomin|nopein|varmin|helpoin) (tapa|keino) … (kuolla|lähteä|lopettaa|$),
    (vein|annoin|etsin|hankin|löysin) … (kissalle|koiralle|kissan|koiran|lemmikit) … (uuden kodin|kodin|pois|äidille|siskolle) … (ettei|koska|valmiiksi|kun en|ennen kuin|että kaikki),
    (kirjoitin|kirjasin|kirjoittanut) … (salasanat|tunnukset|pankkitunn~|hautajaistoiv~|hautajaisohj~) … (lapulle|äidille|lapsille|siskolle|pöydälle|talteen|valmiiksi),
    (testamentti|testamentin) … (tehty|valmiina|kirjoitin|valmis|pöydällä|kirjottanu~),
    (asiat|asiani|paperiasiat|raha asiat|laskut) … (kunnossa|järjestyksessä|hoidettu|maksettu) … (sen jälkeen|voin lähteä|lähtöä varten|lapset saa|kun lähden|ettei kenellekään|jälkeeni),
    (hautajaiset|hautajaiseni|hautakivi|arkku) … (maksettu|suunniteltu|suunnittelin|suunnitellut|valinnut),
    (minun|mun) päivä (on|tulee), päiväni on (valittu|tullut)`,
}
