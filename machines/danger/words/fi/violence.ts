import type { Theme } from '../../lexicon'

export const violence: Theme = {
  hit: `
    lyö, löi, lyönyt, lyöny, lyömään, lyödä, lyövät, löivät, lyömässä, hakkaa, hakkasi, hakannut, hakata, hakkaavat,
    hakkasivat, pahoinpit~, pahoinpid~, potkii, potki, potkinut, potkaisee, potkaisi, potkaissut, kuristaa, kuristi,
    kuristanut, kuristavat, tönii, töni, töninyt, tönäisi, tönäissyt, läimäyt~, läimii, läimi, läpsäis~, retuutt~,
    satuttaa, satutti, satuttanut, mukiloi~, puukotti, puukottanut, käy käsiksi, kävi käsiksi, käynyt käsiksi,
    käy kimppuun~, kävi kimppuun~, käynyt kimppuun~, käy … päälle, kävi … päälle, käynyt … päälle, turpaan,
    kurittaa, kuritti, alistaa, alisti, alistanut, nöyryytt~, sylkee, pieksee, pieksi, nyrkillä, tukistaa,
    polttaa tupak~, uhkaa veits~, uhkasi veits~, väkivaltaa, mätkii, mätki, mäiskii, tönäs, työnsi alas, tyrkkäs~,
    tyrkkäsi, runnoi, rusikoi, mottaa, mottas, mottasi, vetää turpaan, veti turpaan, vetäs turpaan, vetäisi,
    antaa selkään, antoi selkään, käyny käsiksi, käynyt … käsiksi, kävi päälle, käy päälle, teki sen taas,
    riepottel~, polttaa, poltti, hakkaamassa, hakkaamaan, lyömäs, pahoinpitelemässä, osani nyrkistä, nyrkistä,
    tulee nyrkistä, antaa nyrkistä, vetää lättyyn, lättyyn, tintti, tinttas, mukiloi, läpsäs, lätkäisi, sivalsi,
    kurittanut, tarrasi … (kurkusta|kurkkuun|tukasta|hiuksista|kaulasta),
    tarttui … (kurkusta|kurkkuun|tukasta|hiuksista|kaulasta), töni~, tönäi~, lyömä~, hakkaa~, hakkas~, hakann~,
    potkai~, potkii~, kuristi~, kurista~, läim~, läpsä~, retuut~, mätki~, piek~, kuritta~, tukist~, piisk~,
    avokämm~, nyrkein, lätki~, motta~, mäiski~, pamaut~, tyrkk~, tuuppa~, puukot~, sylki~, kovakourai~, kähinä~`,
  hitPassive: `
    lyödään, lyötiin, lyöty, hakataan, hakattiin, hakattu, pahoinpidellään, pahoinpideltiin, pahoinpidelty,
    potkitaan, potkittiin, kuristetaan, kuristettiin, satutetaan, kidutetaan, kidutettiin, alistetaan, alistettu,
    raiskataan, raiskattiin, raiskattu, ahdistellaan seksuaal~, koskettelee, saan turpaan, sain turpaan,
    saa turpaan, saan selkään, sain selkään, saan kuulla ja tuntea`,
  rape: `
    raiska~, hyväksikäyt~, käyttää … hyväksi seksu~, käyttää … seksuaalisesti hyväksi,
    käyttänyt … seksuaalisesti hyväksi, pakottaa … seksi~, pakotti … seksi~, pakottaa … sänkyyn,
    pakottaa … makaamaan, seksiin vaikka, kourii, kouri, lähentelee, ahdistelee seks~, ahdisteli seks~,
    seksuaalista väkivaltaa, pakotettu seksi~, lähenteli, lähennelly~, lähentelemään, kouriminen, koskettelee,
    kosketteli, kosketellut, käpälöi, käpälöinyt, hipelöi, hiplaa, työnsi käden, työnsi kätensä, käsi housuissa,
    pakotti … suutelemaan, tuli väkisin sisään, väkisin … (sänkyyn|makaa|otti|ottaa), tekee … mitä haluaa,
    makaa kanssani väkisin, kähmi, kähmii, puristel~ rint~, puristi rint~, puristeli … rintoja, puristi … rinnoista,
    läppäsi … takapuol~, koski … rintoihin, koski … jalkoväliin, haarovälii~`,
  violent: 'väkivaltai~, aggressiivi~, arvaamaton, vaarallinen, raivoaa, raivostuu, mustasukkai~ ja',
  violence: `
    väkival~, väkivaltaa, väkivallan, väkivalta, väkivalla~, pahoinpitelyä, perheväkival~, lähisuhdeväkival~,
    parisuhdeväkival~, turpaan, nyrkkiä, nyrkit, iskuja, lyöntejä, selkäsauna~`,
  injury: `
    mustelm~, murtunu~, murtui, musta silmä, silmä … musta, silmä mustana, huuli halki, halki, turvon~, turvoks~,
    verille, veressä, naarmuilla, kylkiluu~, hammas irti, aivotärähdy~, kuristusjäl~`,
  threaten: `
    uhkaa, uhkaavat, uhkasi, uhkasivat, uhannut, uhanneet, uhkail~, uhataan, uhattiin, uhattu, kiristää, kiristi,
    kiristävät, kiristetään, kiristänyt, uhkailtu, uhkaillaan, uhkas, uhkailee, vannoi, sanoi että tappaa,
    huutaa että`,
  threat: `
    tappouhka~, väkivaltauhka~, uhkausviest~, uhkauksia,
    (murtaa|murtavat|murtavansa|katkoo|katkovat|katkovansa|katkoa) … (sormet|jalat|jalan|polv~|luut|kädet|kaikki luut),
    (niille|meille|mulle|minulle|perheelle|perheelleni|lapsille|lapsillesi|sulle|hänelle|siskolle|äidille) … käy (huonosti|köpelösti|kalpaten),
    oot vainaa, olet vainaa, oon vainaa, et pääse … elävänä, pääse tästä … elävänä, olet kuollut mies, oot kuollut,
    polttavansa (talon|asunnon|kodin|kämpän), polttaa (talon|kodin|asunnon) … päälle, maksaa … hengellään,
    maksat … hengelläsi, pitää tappaa, pitäis tappaa, (sinut|minut|mut|sut) … pitää tappaa, häpäis~ suvun,
    (kuvan|kuvia) (aseesta|puukosta|pistoolista|veitsestä), nähdään pian … ase, luodin kirje~, luodin kuore~,
    luoti kirje~, luoti posti~, kuolet pian, kuolet kohta, sä kuolet, sinä kuolet`,
  stalk: `
    vainoa~, vainonnut, vainosi, vainot~, vaanii, vaani, vaaninut, stalkkaa~, stalkkas~, seuraa minua, seuraa mua,
    kyttää, kyttäs~, tarkkailee, väijyy, vaaniskelee, seuraa joka paikkaan, ilmestyy ovelle~`,
  kill: `
    tappaa, tapan, tappaisin, tapa, tappoi, tappanut, tappanu, tappavat, tappavansa, tappamaan, tappamalla,
    tappamisel~, tappamis~, tapetaan, tappais, tappaisi, murhaa, murhata, murhaavat, hirttää, hirtän, hirtt~, ammun,
    ampua, ampuu, ampuvat, hukuttaa, hukutan, myrkytän, myrkyttää, puukottaa, puukot~, hengiltä, kuristaa, surmaa,
    surmata, surmaan, polttaa elävältä`,
  danger: `
    tappouhkau~, pelastak~ minut, joudun … väkivaltaa, koen … väkivaltaa, kokenut parisuhdeväkivaltaa,
    asun turvakodissa, turvakodissa lasten, tapetaan … (minut|meidät), tappavat … (minut|meidät), hengenvaarassa,
    isken … (veitsellä|puukolla), vastoin tahto~`,
  cover: `
    meikkaan, meikillä, meikki~, peittelen, peitän, peittää, piilotan, piilottelen, piilottaa, salaan, salailen,
    selitän, selittelen, valehtelen, valehtelin, sanoin kaatu~, sanoin töissä, sanon kaatu~, sanoin että kaadu~,
    väitin kaatu~, väitin että, huivilla, aurinkolasit, poolopai~, poolon`,
  plainDanger: `
    (tekee|tekevät|tekis|tekisi|tapahtuu|käy) (jotain|jotakin|pahaa) … (siskolle~|perheelle~|lapsille~|äidille~|minulle|mulle|lapsilleni|vanhemmil~|meille|veljelle~),
    (seuraavalla|ensi|ens|seuraavaks~) (kerralla|kertaa) … (kirves|kirveellä|veitsi|puukko|puukolla|veitsellä|ase|tapan|hengen|hengiltä|ruumiina|sairaalassa|hautaan|et selviä|vasara),
    käytett~ (seksuaalisesti|) hyväksi, käytti … hyväkseen, hyväksikäyt~,
    (isä|isäpuoli|ukki|setä|eno|veli|serkku|vaari|velipuoli|mies|hän) (tulee|tuli|kömpii|kiipeää|hiipii) … (sänkyyn|sänkyyni|viereen yö~|viereeni yö~|huoneeseeni yö~),
    en saa (sanoa|kertoa|puhua) … (kellekään|kenellekään|muille|kellekkään) … (kotona|meillä|mitä|tästä|hänestä|tapahtu~),
    (kättään|kätensä|kädet|käsi|kättä|kätensä) … (kurkulla~|kurkulle~|kaulalla~|kaulan ympä~),
    (omistaa|omistavansa) (minut|mut|meidät), kuulun hänelle,
    (otti|ottaa|kaivoi|haki) … (vyön|remmin|kepin) … (esiin|esille|pois housuista|kaapista),
    (vyön|remmin|johdon) (jälki~|jälkiä|jäljet|jälje~),
    (setäni|serkkuni|veljeni|isäni|mieheni|perheeni|suku|sukuni|eksä|eksäni|he|ne|hän) … (etsii|etsivät|jahtaa|jahtaavat) (minua|mua|meitä),
    (olen|olemme|asun|oon) … piilossa,
    (jos en suostu|kun en suostu|jos kieltäydyn|jos sanon ei) … (huutaa|suuttuu|ottaa|tekee|hermostuu|jatkaa|lyö|pakottaa|raivo~|kuitenkin|silti),
    ottaa kuitenkin $, (tietää|saanut|vaatii|vaati|haluaa) … (salasanani|salasanat|pin koodi~|tunnukseni)`,
}
