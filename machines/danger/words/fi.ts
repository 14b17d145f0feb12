import type { Lexicon } from '../lexicon'

const partners = `
  mieheni, miehen, mies, miekkose~, aviomie~, avomie~, exmie~, miesystäv~, poikaystäv~, tyttöystäv~, vaimo, vaimoni,
  vaimon, exvaimo~, puoliso, puolisoni, puolison, avopuoliso~, avokki~, avovaimo~, kumppani~, eksä, eksäni, eksän,
  exä, exäni, ex, ukko, ukkoni, seurustelukumppan~, sulhase~`
const relatives = `
  isä, isäni, isän, äiti, äitini, veli, veljeni, velje~, sisko, siskoni, setä, setäni, enoni, isoisäni, isäpuo~,
  äitipuo~, poikani, tyttäreni, vanhempani, vanhemmat, appi, appeni, anoppi~, sukulai~, serkku~, serkkuni, perhe,
  perheeni, suku, sukuni, kämppi~, kämppäkaver~`

export const fi: Lexicon = {
  // Who is hit often goes without saying.
  patterns: ['close > hit -game -^joke -thing -trifle -^professional -out'],
  words: {
    me: `
      minua, minut, mua, mut, mun, meitä, meidät, meiät, minulle, mulle, meille, minulta, multa, minulla, mulla,
      meillä, minuun, muhun, minusta, musta, kimppuuni, päälleni, kurkustani, kasvoihin, muhun, minuun, mua,
      mun päälle, minun päälle, mun naama, luuni, muhu, minulta hampaan, mus, kimppuun, mut`,
    self: `
      itseni, itseäni, itteni, itteäni, itteeni, itseeni, itselleni, itseltäni, itsensä, itseään, itsemme, ittensä,
      itteensä, itteeni, päähän nyrk~`,
    close: `${partners}, ${relatives}, isoveli, pikkuveli, velipuoli, poika, tytär, exäni, eksäkin, exä, exmies, mun mies, mun ex, mun veli, miehen veli, miehen isä, lapsen isä, lasten isä, kaverin mies, isän, velkoj~, anopin`,
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
      omistajalla, välittäjällä, pomoni, työnjohtaja, työnjohtajalla, vuokranantaja~, valmentaja, kouluttaja`,
    family: `
      lapsia, lapsiani, lapsiamme, lapset, lapseni, lastani, lapsen, äitiä, äitiäni, siskoani, sisartani, siskon,
      tytärtäni, poikaani, veljeäni, perhettäni, perheeni, tyttäreni, tyttäremme, siskoni, vauvaa, vauvaani, äitiä,
      äitii, siskoa, pikkusiskoa, pikkuveljeä, siskolleni, siskoani, tytärtä, tyttöä, tytölle, vauvaa, lapsia,
      lapsiamme, tyttärelleni, isääni, mummoa, kaverini`,
    victim: `
      hänet, heidät, sen, ne, jonkun, kaikki, ihmisiä, ihmisen, naapuri~, pomo~, esimie~, mieheni, vaimoni, isäni,
      äitini, lapse~, itseni ja, eksäni, exäni, exän, hänen perheensä, jotakuta, jotain, jotakin, muita, ukon, äijän,
      akan, paskan, työkaveri~, toisia, lastani, lapsiani, tyypin, sossun, porukan, koko porukan, sakin, exää, eksää,
      vaimoa, vaimolleni, miestäni, miehelleni, naapurin, naapuria, pomoa, pomon, virkailij~, virkailijan, vauva~,
      vauvaani, ne kaikki, kaikki siellä, teidät, sitä, tyttöystävääni, isäni, isää, vaimo, mies, ex, lasta, lapseni,
      porukat, ohjaajan, hakemusten käsittelijä~, tyyppi, isäpuoleni, isäpuolen, äitini, veljeni, vauvaani, lapsiani`,
    others: `
      nuoria, nuorille, nuorten, potilaita, potilaiden, potilaille, asiakkaita, asiakkaiden, asiakkaille, asukkaita,
      asukkaiden, yrittäneitä, yrittäneiden`,
    die: `
      kaikki (loppuu|loppuisi|loppuis), kaikki (olisi|ois) ohi, kaikki tämä loppuisi, kuolla, kuolisin, kuolisi,
      kuolemaa, kuolema, kuolemasta, nukkua pois, nukkua ikuisesti, hävitä kokonaan, kadota kokonaan,
      kadota ikuisesti, lakata olemasta, kuolis, katoaisin lopullisesti, katoisin lopullisesti, kuolla pois,
      kuolemaani, kuolemani, kuolemaa, hautajaisiani`,
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
      kiinnosta, huvittaisi, viitsi, haluu, halunnu, unelmoin, rukoilen, haluu, haluta, halua`,
    live: `
      elää, elämää, elossa, hengissä, olla olemassa, elämään, elämistä, elellä, eläminen, elamisen,
      jatkaa tätä elämää, olla täällä enää, olla tässä maailmassa, olla enää täällä`,
    life: `
      elämä, elämäni, elämän, elämää, elämällä, elämälläni, elämässä, elämässäni, elämään, elämääni, elämisessä,
      elämästä, päiväni, elämisen`,
    able: `
      jaksa, jaksais~, jaksanu~, jaksanut, kykene, pysty, pystyny~, voi, voimia, voimaa, jaksamista, viitsi, kestä`,
    reason: 'syytä, mieltä, tarkoitusta, merkitystä, järkeä, ideaa, toivoa, pointtia, tarkoitus, arvoi~, halua, haluja',
    tired: 'väsynyt, väsyny, kyllästynyt, kyllästyny, loppu, kyllästyttää',
    better: `
      parempi, parasta, paremmin, helpompi, helpompaa, helpointa, helpottaisi, parempaa, onnellisempia, helpotus,
      mieluummin, paree`,
    withoutMe: 'ilman minua, ilman mua, ilman mun, jos minua ei, jos mua ei, jos en eläisi, jos minä en, kun minua ei',
    gone: `
      jos en … (olisi|olis|ois|eläisi|heräisi), jos (olisin|oisin) kuollut, jos (minua|mua) ei … (olisi|olis|ois),
      että en … olisi, etten … (olisi|ois), jos katoaisin, jos kuolisin, jos häipyisin, jos lähtisin lopullisesti`,
    sleep: `
      nukahtaa, nukkua, nukahdan, nukahtaisin, uneen, nukun, nukumme, nukutaan, asun, asumme, asutaan, yövyn, yövymme,
      nukkunu, nukkunut, nukkuisin, nukuttais`,
    wake: 'herätä, heräisi, heräis, herää, heräämästä, heräämättä, aamulla herää',
    born: 'syntynyt, syntyny, syntyä, olemassa, synnyttänyt',
    end: `
      lopettaa, lopetan, lopettaisin, lopettamista, lopettamassa, päättää, päätän, päättäisin, riistää, riistän,
      loppuisi, lopettaminen, päättäisin, päättää, lopetan`,
    swallow: `
      otan, ottaa, otin, ottanut, ottaisin, ottanu, niellä, nielen, nielin, niellyt, nielaisin, vedän, vetää, vedin,
      syön, söin, syödä, nielaista, ottamista, ottavani, syönyt, söin, vetäsin, vedin, nappasin, syön, otin,
      ottaisinko, ottaisin, otanko`,
    pills: `
      kaikki lääkke~, kaikki lääkkeet, kaikki pillerit, kaikki unilääk~, liikaa lääk~, liikaa pill~, purkillisen,
      purkin lääk~, pillereitä liikaa, unilääkkeitä liikaa, lääkkeitä liikaa, yliannost~, yliannoks~, liikaa unilääk~,
      kourallisen, purkillinen, kaikki ne pillerit, kaikki kotona olevat lääkkeet, lääkkeet kerralla,
      lääkkeitä niin paljon, tabletit, lääkepurk~, yliannosta, kaikki … lääkkeet, kaikki … lääkkeitä, purkillisen,
      levyllisen, koko levyn, koko purkin, isän sydänlääk~, ne kaikki kerralla`,
    cut: `
      viillän, viilsin, viiltä~, viiltelen, viiltelin, viillellyt, viiltely~, viilty~, viillellä, viiltelee, viilsi,
      viillet~, poltan, poltin, polttanut, polttaa, leikkaan, leikkasin, raavin, hakkaan, lyön, viillellä,
      viiltelemään, viillelly, polttelen, raapinut, pistelen`,
    harm: `
      satutan, satutin, satuttaa, satuttanut, satuttaisin, satuttanu, satuttaminen, satuttamista, vahingoit~,
      vahingoitta~, rankaisen, vaurioitan, poltan, poltin, polttanut, polttanu, hakkaan, viillän, viilsin, viiltel~,
      viillellä, lyön, rankaisen, haavoitan, raavin, leikkelen, leikkelee, leikellyt, leikellä, hakkasin, löin,
      (tekee|teki|teen|tekis) (itselleen|itselleni|ittelleen|itteleni) jotain`,
    body: `
      ranteeni, ranteet, ranteita, ranteitani, käsiäni, käsivars~, käsivarteni, reisiäni, reiteni, ihoani, ihoni,
      kätt~, käsivarsia, reisiä, päätäni seinään, päätä seinään, ranteen auki, jalkojani, kyljet, valtimo~, suonet,
      käsiä, käsiin, käteni, käden auki, ranne, reiteen, jalkoihin, ihoon`,
    kill: `
      tappaa, tapan, tappaisin, tapa, tappoi, tappanut, tappanu, tappavat, tappavansa, tappamaan, tappamalla,
      tappamisel~, tappamis~, tapetaan, tappais, tappaisi, murhaa, murhata, murhaavat, hirttää, hirtän, hirtt~, ammun,
      ampua, ampuu, ampuvat, hukuttaa, hukutan, myrkytän, myrkyttää, puukottaa, puukot~, hengiltä, kuristaa, surmaa,
      surmata, surmaan, polttaa elävältä`,
    iKill: `
      mieli satuttaa, mieli lyödä, mieli tappaa, mieli vahingoittaa, tapan, tappaisin, aion tappaa, haluan tappaa,
      haluaisin tappaa, haluun tappaa, tekisi mieli tappaa, tekis mieli tappaa, pakko tappaa, voisin tappaa, puukotan,
      ammun, murhaan, kuristan, hakkaan, aion puukottaa, haluan puukottaa, aion hakata, haluan hakata, aion satuttaa,
      haluan satuttaa, haluan vahingoittaa, aion vahingoittaa, aion ampua, haluan ampua, pelkään että satutan,
      pelkään että vahingoitan, satutan vielä, että tapan, että satutan, ajattelen tappaa, suunnittelen … tapp~,
      mietin … tappaisin, voisin satuttaa, hengiltä, löin, lyön, hakkaan, ravistin, ravistelin, ravistellut,
      ravistanu, isken, iskisin, pakottavia ajatuksia satuttaa, ajatuksia satuttaa, teen … jotain pahaa, teen … pahaa,
      haluaisin ampua, haluisin ampua, saada … hengiltä, saisin … hengiltä, saan … hengiltä, kostan,
      hiljennän lopullisesti, satutan, satuttaisin, tapan, poltan, (tulen|tuun|tuunki) … poltan, poltan koko,
      tekis mieli … (työntää|lyödä|tappaa|kuristaa|puukottaa),
      tekisi mieli … (työntää|lyödä|tappaa|kuristaa|puukottaa), mieli työntää, halu työntää, haluaisin hakata,
      räjäytän, tuhopolt~, pelkään vahingoittavani, pelkään satuttavani, pelkään lyöväni, pelkään tappavani,
      vahingoittavani, satuttavani, tappavani, että tappaisin, kuristaisin, ampuisin, puukottaisin`,
    hit: `
      lyö, löi, lyönyt, lyöny, lyömään, lyödä, lyövät, löivät, lyömässä, hakkaa, hakkasi, hakannut, hakata, hakkaavat,
      hakkasivat, pahoinpit~, pahoinpid~, potkii, potki, potkinut, potkaisee, potkaisi, potkaissut, kuristaa, kuristi,
      kuristanut, kuristavat, tönii, töni, töninyt, tönäisi, tönäissyt, läimäyt~, läpsii, läimii, läimi, läpsäis~,
      repii, repi, raahaa, raahasi, raahannut, retuutt~, satuttaa, satutti, satuttanut, mukiloi~, puukotti,
      puukottanut, käy käsiksi, kävi käsiksi, käynyt käsiksi, käy kimppuun~, kävi kimppuun~, käynyt kimppuun~,
      käy … päälle, kävi … päälle, käynyt … päälle, turpaan, kurittaa, kuritti, piiskaa, alistaa, alisti, alistanut,
      nöyryytt~, sylkee, heittelee, heitti, heittänyt, pieksee, pieksi, nyrkillä, tukistaa, tarttuu kurkkuun,
      polttaa tupak~, uhkaa veits~, uhkasi veits~, väkivaltaa, mätkii, mätki, mäiskii, tönäs, töni, työnsi alas,
      tyrkkäs~, tyrkkäsi, runnoi, rusikoi, mottaa, mottas, mottasi, iski, iskee, lyö, löi, hakkaa, vetää turpaan,
      veti turpaan, vetäs turpaan, vetäisi, antaa selkään, antoi selkään, käynyt käsiksi, käyny käsiksi, kävi käsiksi,
      käynyt … käsiksi, kävi päälle, käy päälle, käy … päälle, teki sen taas, riepottel~, heittel~, polttaa, poltti,
      hakkaamassa, hakkaamaan, lyömäs, pahoinpitelemässä, osani nyrkistä, nyrkistä, tulee nyrkistä, antaa nyrkistä,
      vetää lättyyn, lättyyn, tintti, tinttas, mukiloi, potkii, läpsäs, lätkäisi, sivalsi, kurittanut,
      tarrasi … (kurkusta|kurkkuun|tukasta|hiuksista|kaulasta),
      tarttui … (kurkusta|kurkkuun|tukasta|hiuksista|kaulasta)`,
    hitPassive: `
      lyödään, lyötiin, lyöty, hakataan, hakattiin, hakattu, pahoinpidellään, pahoinpideltiin, pahoinpidelty,
      potkitaan, potkittiin, kuristetaan, kuristettiin, satutetaan, kidutetaan, kidutettiin, alistetaan, alistettu,
      raiskataan, raiskattiin, raiskattu, ahdistellaan seksuaal~, koskettelee, saan turpaan, sain turpaan,
      saa turpaan, saan selkään, sain selkään, saan kuulla ja tuntea`,
    rape: `
      raiska~, hyväksikäyt~, käyttää … hyväksi seksu~, käyttää … seksuaalisesti hyväksi,
      käyttänyt … seksuaalisesti hyväksi, pakottaa … seksi~, pakotti … seksi~, pakottaa … sänkyyn,
      pakottaa … makaamaan, seksiin vaikka, kourii, kouri, lähentelee, ahdistelee seks~, ahdisteli seks~,
      seksuaalista väkivaltaa, pakotettu seksi~, lähenteli, lähennelly~, lähentelee, lähentelemään, kouri, kourii,
      kouriminen, koskettelee, kosketteli, kosketellut, käpälöi, käpälöinyt, hipelöi, hiplaa, työnsi käden,
      työnsi kätensä, käsi housuissa, pakotti … suutelemaan, tuli väkisin sisään,
      väkisin … (sänkyyn|makaa|otti|ottaa), tekee … mitä haluaa, makaa kanssani väkisin, kähmi, kähmii,
      puristel~ rint~, puristi rint~, puristeli … rintoja, puristi … rinnoista, läpsi … pyllylle, läppäsi … takapuol~,
      koski … rintoihin, koski … jalkoväliin, haarovälii~`,
    violent: 'väkivaltai~, aggressiivi~, arvaamaton, vaarallinen, raivoaa, raivostuu, mustasukkai~ ja',
    violence: `
      väkival~, väkivaltaa, väkivallan, väkivalta, väkivalla~, pahoinpitelyä, perheväkival~, lähisuhdeväkival~,
      parisuhdeväkival~, turpaan`,
    threaten: `
      uhkaa, uhkaavat, uhkasi, uhkasivat, uhannut, uhanneet, uhkail~, uhataan, uhattiin, uhattu, kiristää, kiristi,
      kiristävät, kiristetään, kiristänyt, uhkailtu, uhkaillaan, uhkas, uhkaa, uhkailee, uhkasi, vannoi, kiristää,
      sanoi että tappaa, huutaa että`,
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
    fear: `
      pelkään, pelkäämme, pelätä, pelkäsin, pelännyt, pelkää, pelkäävät, pelko, pelottaa, pelotti, pelottavat,
      peloissani, peloissaan, pelossa, kauhuissani, varon, pelokas`,
    dare: 'uskalla, uskaltaisi, uskaltanut, uskallettu, uskallan, uskaltaa, pääse, voi',
    safe: 'turvassa, turvallista, turvallinen, turvallisesti, turvaa, turvallisuutta, turvalli~ olo~',
    home: `
      kotona, kotiin, kotiini, kotia, kotimme, kodissa, meillä kotona, kotoa, kotona~, kotiinpaluu~, parisuhteessa,
      suhteessa, luonaan`,
    often: `
      usein, aina, joka (päivä|viikko|ilta|yö|kerta|kuukausi), jatkuvasti, humalassa, kännissä, juo, juonut, päissään,
      suuttuu, uudestaan, taas, vuosia, päivittäin, viikoittain, hermostuu, toistuvasti`,
    lock: `
      lukitsee, lukitsi, lukinnut, lukitsevat, lukittu, lukitaan, teljetty, teljennyt, telkesi, teljettiin, lukkojen,
      lukon taakse, lukkojen takana, vankina, vanki, sulkee … (huoneeseen|sisälle), sulki … (huoneeseen|sisälle),
      vangitsee, vangittu, vangittuna, kahlittu, kotiarestissa, kotivankina, lukitsee mut, lukitsee oven ulko~,
      lukinnu, lukitsi, ovi lukossa ulko~, lukitsee … sisälle, lukitsee … sisään, ulkopuolelta lukkoon,
      sisälle lukittu`,
    let: `
      päästä, päästetä, päästänyt, päästäneet, anna, annettu, anneta, antanut, saa, saan, saanut, pääse, salli,
      sallitaan, päästetty, uskalla, suostu, voi, uskalla kieltäytyä, pääse, lupaa, saa käydä, saa mennä, saa poistua,
      saa tavata`,
    out: `
      ulos, pois, lähtee, lähteä, poistua, tavata, nähdä, soittaa, irti, ovesta, kodista, asunnosta,
      ihmisten ilmoille, puhua kenenkään, ystäviäni, töihin, liikkua, kauppaan, kotoa, menemään, lähtemään,
      kieltäytyä, kurssille, kouluun, mennä, lähtee, kauppaan, lääkäriin, suomen kurssille, ovesta ulos, yksin,
      missään ilman miestä, mihinkään ilman, ilman lupaa, missään`,
    takes: `
      otti, ottanut, ottaa, ottivat, ottaneet, vei, vienyt, vievät, vei pois, veivät, vie, takavarik~, pitää, piti,
      pidättänyt, otettu, otettiin, viety, vietiin, hallussaan, piilotti, piilottanut, piilottaa, hävitti, säilyttää,
      varasti, takavarikoitu, haltuunsa, kerättiin, takaisin,
      (pomolla|työnantajalla|omistajalla|välittäjällä|esimiehellä|miehellä), kerättiin pois, keräsi, keräsivät,
      pihtaa, pimittää`,
    papers: `
      passi, passini, passin, passia, passiani, passimme, passit, passejamme, henkilöpaper~, henkilökort~, henkkar~,
      paperini, paperit, papereitani, oleskelulupakort~, puhelime~, puhelimeni, puhelin, kännykän, kännykkäni, luurin,
      pankkikort~, pankkikorttini, rahani, palkkani, matkustusasiakirj~, pankkitunnuk~, avaimeni, pankkikorttia,
      korttini, rahat, rahani, kännykkä, kännykkää, puhelinta, passejamme, passit`,
    deport: `
      karkot~, käännytt~, maasta poist~, palauttaa kotimaahan, poliisille, maahanmuuttovirastolle, migriin, ilmiantaa,
      ilmiantavansa, karkotetaan, karkottaa, karkoittaa, maahanmuuttoviras~, soittaa poliisi~, poliisille`,
    force: `
      pakotta~, pakotti~, pakote~, pakott~, pakko, on pakko, painostaa, painostavat, painostetaan, joudun, joutunut,
      joutuu, jouduin, vaatii, vaativat, määrää, määrätään, velvoittaa, orjana, kiristä~, pakottaa, pakottavat,
      kieltäydyn, pakko tehdä`,
    work: `
      töitä, työtä, työssä, töissä, työskent~, työhön, töihin, teen, tehdä, tekemään, raatamaan, siivoamaan,
      kerjäämään, varastamaan, kuljettamaan huum~, myymään huum~, työskentelemään, työpäiv~, duunia, tunteja, raadan,
      duunii, tunnin päiviä, siivoomaan, siivoan, tarjoilen, hommia, hommii, keikkaa, raksalla, vuoroja`,
    unpaid: `
      ilman palkkaa, ilman rahaa, palkatta, ilmaiseksi, ilman korvausta, palkkaa ei makse~, ei maksa palkkaa,
      ei makseta palkkaa, en saa palkkaa, palkkaa ei saa, palkkaani ei, maksamatta, orjana, orjatyö~,
      pelkästä ruuasta, pelkkää ruokaa, ilman vapaapäiviä, 7 päivää viikossa, ei ole maksettu, ei ole maksanut,
      ei ole saanut palkkaa, ilman vapaita, palkattomasti, lähes ilmaiseksi, palkkaa ei tule, palkkaa ei ole tullut,
      palkka jää saamatta, palkkaa en, palkkaa en ole, ilmaseks, ilmatteeks, ilmaiseks, pelkän ruuan, pelkän ruoan,
      pelkällä ruualla, pelkällä ruoalla, vain ruoka, vain ruokaa, ilman minkäänlaista palkkaa, enkä saa palkkaa,
      enkä palkkaa, en palkkaa, euroakaan, senttiäkään, latin latia`,
    debt: `
      velkaa, velkojen, velan, velkani, velat, velkaani, velkavank~, velkaa pomolle, velkaorj~, velka, velka vaan,
      velasta, velkaa`,
    sex: `
      seksiä, seksiin, seksi~, makaamaan, sänkyyn, harrastamaan, maata, yhdyntään, nukkumaan kanssaan, alasti,
      strippaamaan, pornoa`,
    prostitution: `
      prostituu~, prostitui~, huora~, myymään itseäni, myymään itseään, myydä itseäni, myymään vartaloani,
      myymään kehoani, myydä vartaloani, myydä kehoani, myymään seks~, myydä seks~, myyn seks~, ilotalo~, bordelli~,
      asiakkaiden kanssa, miesten kanssa, orjatyö~, vie … asiakkaille, vie … asiakkaiden luo, asiakkaille muutakin,
      asiakkaille … seksi~, tapaamaan miehiä rahasta, miehiä rahasta, myymään itseään, myymään itteään`,
    marry: `
      naimisiin, avioliittoon, naida, vaimoksi, pakkoavioli~, avioitumaan, menemään naimisiin, naittaa, naittavat,
      naitetaan, naitettu, naittaminen, häät serkkuni, kihlautumaan, serkkuni kanssa, naitettiin, naittivat,
      pakkonait~, morsiame~, sulhanen valit~, naimisiin vanhan, miehen vaimoksi`,
    send: `
      lähettää, lähettävät, lähetetään, lähettäneet, vie, vievät, viedä, viedään, aikovat, aikoo, haluavat, halua,
      painostavat, uhkaavat, järjestänyt, järjestäneet, järjestävät, päättäneet, päättänyt, sovittu, sopineet, pakko,
      suunnitellaan, suunnittelevat, aikoo viedä, lippu ostettu, liput ostettu, liput varattu, lentoliput, päätti,
      päättivät, järjestivät, sopivat`,
    fgm: `
      ympärileik~, silpo~, sukuelinten silp~, silvotaan, leikata tyttä~, leikattava~, leikkauttaa tytö~,
      tyttöjen leikkau~, leikataan tyttö~, leikkausta kotimaassa`,
    plainFear:
      'pimeä~, koir~, hämähäk~, korke~, ukkos~, haastattelu~, koe, kokeita, tentti~, lentä~, epäonnist~, työttömy~, hissi~, puhelim~ puhum~, hammaslääk~, tulevaisuu~, esiinty~, mokata, mokaa~, virhei~, hylkää~, käärme~, sairasta~, vanhene~',
    professional: `
      ehkäisy~, torjun~, torju~, ehkäis~, hoitaja~, hoidin, hoitanut, hoitaneet, hoitotyö~, sairaanhoit~, poliisi,
      poliisina, poliisin, lastensuoj~, sosiaalityö~, sosiaaliohj~, sosionomi~, opinnäyt~, gradu~, gradun, tutki~,
      tutkimu~, koulutuks~, kurssi~, vapaaehtois~, yhdistyks~, järjestö~, työskentelin, työskentelen, työskennel~,
      päivyst~, turvakodissa töissä, turvakodissa ohj~, vartija~, järjestyksenvalv~, ensihoit~, ammatti~, autoin,
      auttanut, auttamaan, asiakkai~, asiakas~, potilai~, potila~, luento~, luennoi~, kirjoit~ artikkel~, kirjoitan,
      kirjoitin kirj~, opiskel~ psyk~, elokuv~, kirja, kirjassa, sarja, sarjassa, romaani~, näytel~, dokumentti~,
      uutis~, biisi~, ohjaaja~, perhetyö~, mielenterveyshoit~, tukihenkilö~, vertaistuk~, kriisipuhelim~, kriisikesk~,
      psykolog~ opin~, rikosylikonst~, oikeustie~, tulkkasin, tulkkina`,
    game: `
      shakissa, shakkia, korteissa, tenniksessä, tennistä, pelissä, pelaa~, laudalta, laudal~, peli, peleissä,
      ottelu~, matsi~, nyrkkeil~, judo~, painiss~, karate~, harjoituk~, treeneissä, fortnitessa, minecraft~, pleikka~,
      jalkapallo~, golf~, pingis~, biljard~, kisa~, lautapel~, pokeri~, bingo~, metsästä~, metsälle, hirviä, riista~,
      hirvi, turnau~, kalastu~, kalaan, partio~, airsoft~, savikiekko~, turnauksessa, sählyssä, lätkässä, bändi~,
      ennätyksen, ennätys~, golf~, kentällä`,
    joke: `
      nauroimme, naurettiin, vitsi~, vitsail~, leikil~, läpällä, nauraen, huumori~, vitsillä, hahaa, haha, hehe,
      nauruun`,
    trifle: `
      myöhäs~, myöhässä, unohda~, unohd~, potkuilla, irtisano~, sakoll~, sakkoa, sakko~, oikeudella, laskulla,
      perinnällä, perintä~, ulosot~, käräjillä, tiskit, karenss~, tuntien vähent~, lopettaa työ~, lopettaa tupak~,
      soittaa, lomautt~, irtisanomis~, lomautuksella, avioerolla, hakemaan, hakea, remontt~, työpaikkaa, parempaa,
      paremman, siivota, elatusm~, oikeuteen, elatusapu~`,
    thing: `
      työ, aikataul~, selkä~, selkä, kipu, nälkä, kuumuus, stressi, kiire, hiihto, matka~, tylsyys, helle, vuorotyö,
      pallo, pallolla, ovi, auto, sähkö, sähköisku, väsymys, uutisella, yllät~, tieto, ajatus siitä, hinta~, lasku,
      laskut, odotus, odottaminen, byrokratia, lamppu, jää, kylmyys, hakemu~, kipu, migreeni, helle, sade, rumpu~,
      rumpuja, kello, matto, puita, halkoja, sateen, korona, flunssa, uni, jano, ikävä, puita, remontti~, ennätyksen,
      sulkapallo~, kirjan, kirjassa, keittiössä, kokin, eväät`,
    accident: `
      vahingossa, töissä, työssä, työpaikalla, keittiö~, tapaturma~, veitsellä sormee~, sormee~, sormeni, sormi~,
      onnettomuu~, kaaduin, kaatu~, urheil~, treenat~, treeneissä, jumpa~, ruokaa, saha~, rakennuks~, nostaessa~,
      laatiko~, pelatessa, hississä, vessaan, hissiin, leikkauks~, hiihto~, lääkär~ leikk~, avai~, ovi lukittu~,
      aidas~, kompast~`,
    means: `
      köysi, köyden, naru, narun, hirttosilmuk~, lääkkeitä, unilääk~, pillereitä, nappeja, unilääkkeitä, tabletteja,
      sillan, parvekkee~, rauhoittavia, särkylääk~`,
    hoard: `
      säästä~, säästäny~, keräil~, kerään, kerännyt, keränny, säilö~, talteen, talteen, valmiina, varastoin, hamstra~,
      kaulaan, ostanut … valmiiksi, ulospääsy~, yli … mennä, yli … hypätä`,
    injury: `
      mustelm~, murtunu~, murtui, musta silmä, silmä … musta, silmä mustana, huuli halki, halki, turvon~, turvoks~,
      verille, veressä, naarmuilla, kylkiluu~, hammas irti, aivotärähdy~, kuristusjäl~`,
    workplace: `
      ravintolan, varastossa, varastolla, keittiön lattia~, työmaalla, työmaakopi~, työmaapar~, työnantajan, pomon,
      hallissa, tallissa, takahuone~, leirillä, vajassa, kellarissa, toimiston, toimistonne, te toimiston,
      koko paikan, koko paska`,
    weapon: `
      puukko, puukon, puukolla, puukkoa, veitsi, veitsen, veitsellä, ase, aseen, aseella, pistooli~, haulikon, kirves,
      kirveen, kirveellä, pesäpallomail~, bensaa, rautaputk~, keittiöveitsi, teräase~, veistä, pistoolia, asetta`,
    bring: `
      mukana, mukaan, tulen, tuun, tulla, tulossa, sängyn vieressä, tyynyn alla, tyynyn alle, kädessä, käteen,
      takin alla, kassissa, repussa, hankin, hommasin, teroitin, otan, käyn, lähden, menen, nappaan, kannan, kuljetan,
      pidän`,
    here: 'olla täällä, olla tässä maailmassa, olla enää täällä, olla täällä enää, jatkaa enää, olla elossa',
    away: `
      pois tästä maailmasta, pois maailmasta, tästä elämästä pois, pois tästä elämästä, lopullisesti pois,
      täältä pois lopullisesti, pois päiviltä`,
    forever: 'ikuisesti, ikuista unta, lopullisesti, ikuiseen uneen',
    mine: `
      itseni, itteni, itseäni, itteäni, itselleni, haluan, haluaisin, haluun, tahdon, tahtoisin, mietin, ajattelen,
      harkitsen, suunnittelen, yritin, aion, teen, olen itsetuho~, oon itsetuho~, (minulla|mulla) on, tapan,
      tappaisin, ammun, puukotan`,
    you: 'sinut, sut, teidät, teiät, sinua, sua, teitä',
    echo: 'vaan, vain, vaa, tekee, teki, kyllä, kotona, sitten, sen sijaan, se oli, ainoastaan, pelkästään',
    not: `
      en, ei, emme, ette, eivät, enkä, eikä, emmekä, eivätkä, etten, ettei, ettemme, emmä, emmää, älä, mä en, tuskin,
      ilman, ellei`,
    between: `
      ole, oo, nää, näe, löydä, keksi, elämisen, olla, ollut, ollu, olisi, olis, ois, enää, koskaan, ikinä, minä, mä,
      hän, se, kukaan, edes, todellakaan, yhtään, mitään, mikään, oikeastaan, minua, mua, minulla, mulla, minut, mut,
      ei, lainkaan, ollenkaan, missään, vaiheessa, yksikään, ne, tee, oikein, vain, meitä, kyllä, siis, millään,
      tässä, tätä, aio`,
    or: 'tai, enkä, eikä, ja',
    but: 'mutta',
    danger: `
      lukkojen takana, lukkojen taakse, yhtä hyvin kuolla, tappouhkau~, jäähyväiskirje~, hyväst~ kirje~, viiltel~,
      junan alle, metron alle, auton alle hyppää~, rekan alle, hyppään … (sillalta|katolta|parvekkeelta|alas),
      hypätä … (sillalta|katolta|parvekkeelta|alas), (riistää|riistän|ottaa|otan|vie) … (henkeni|hengen itseltäni),
      hengen itseltäni, jaksanko … elää, jaksanks … elää, jaksanko huom~, tapan … (itseni|itteni|itsemme),
      oman käden kautta, oma~ käden kautta, en … (nää|näe|löydä) … (elää|elämään|elämässä), pelastak~ minut,
      ihmiskaup~ uhri~, ihmiskauppaa, joudun … väkivaltaa, koen … väkivaltaa, kokenut parisuhdeväkivaltaa,
      asun turvakodissa, turvakodissa lasten, naittaa … (minut|siskoni|tyttäreni), naittavat … (minut|siskoni),
      naitetaan … (minut|siskoni|tyttäreni|väkisin), tapetaan … (minut|meidät), tappavat … (minut|meidät),
      pakkoavioliit~, silvotaan, ympärileikataan, ympärileikkauttaa, hengenvaarassa, yliannostuksen, yliannostus,
      ilman palkkaa … (uhat~|uhkail~), en … enää (halua|haluaisi) … olla (täällä|elossa|olemassa),
      ei … enää voimia elää, olisi … (parempi|helpompi|helpompaa) … kuolla, kotivankina, velkavanki~, velkaorj~,
      viimeinen viesti, viimeinen viestini, (huomenna|kohta|pian) … (mua|minua) ei enää (oo|ole|olis),
      (mua|minua) ei enää (oo|ole) … kun, naru kaulaan, köysi kaulaan, hirttää itte~, vuokra~ … seksi~,
      vuokr~ … (seksillä|sängyssä), sillan (yli|kaiteen yli|kaiteelta) … (mennä|hypätä|astua), auto ajais~ … päälle,
      auto ajaisi … päälle, kävellä (rekan|junan|auton|bussin|metron) (alle|eteen),
      kävelisin (rekan|junan|auton) (alle|eteen), hypp~ (sillalta|katolta|junan alle|parvekkeelta),
      isken … (veitsellä|puukolla), vastoin tahto~, (ovi|oven) … ulkopuolelta, lukitsee … ulkopuolelta, kunnes velka,
      minua ei tarvitse … (etsiä|odottaa), mua ei tarvi … (etsiä|odottaa),
      kukaan ei (tarvii|tarvitse|kaipaa|kaipaisi|kaipais|jää kaipaamaan) (mua|minua),
      ettei kukaan (kaipaisi|kaipais|huomaisi), odot~ junaa … uskalta~, (käyn|kävin) radan varrella,
      istuin (radalla|raiteilla|kaiteella), pelkkää ruokaa palkaksi, saan pelkän (ruuan|ruoan), asiakkaille muutakin,
      (päivä|yö|kerta) … mä … hyppään, tappaisin isäpuol~, (olen|oon) … tuotu … bordelli~,
      (minut|mut|minua) naitetaan`,
    ordinary: `
      puhelimen ja soi~, puhelimen ja vasta~, kännykän ja soi~, tapan aikaa, tapan vain aikaa, tappaa aikaa,
      tapan … aikaa, aikaa tapp~, kuolla vanhana, kuolla … vanhana, kuolla onnellisena, kuolla nauruun,
      kuolla tylsyyteen, kuolla nälkään, kuollut väsym~, kuollut nälk~, elää (~lla|~ssa),
      elää … (tuilla|varassa|tuella|helsingissä|suomessa|rahalla|kanssa), elää terve~, elää pitk~, elää rauh~,
      elää yksin, elää normaal~, löi vetoa, lyö vetoa, lyönyt vetoa, lyönyt läpi, lyö läpi, löi läpi,
      lyödä itseni läpi, lyödä läpi, lyö rump~, lyön rump~, löi … laudalta, löi … ällikällä, lopetan … elämäni parh~,
      lopetan työni elämäni, lopetin … elämäni (pisimm~|parh~), lopettaa … elämäni parhaan, ei … (löydä|näe) … työ~,
      hakkaa halk~, hakkaa matto~, hakkasi matto~, itsemurhien, itsemurhaa yrittäneitä, otan lääkkeeni,
      otan kaikki lääkkeet ajall~, otan kaikki lääkkeet kuten, otti passi~ kuvan, tappava kiire,
      pelkään miestäni puolesta, mieheni puolesta, satuttaa ihmisiä vähemmän, suicid~ ehkäi~,
      itsemurha~ ajatuk~ ei ole, itsemurha~ ei ole, itsemurha ajatuksia (mulla|minulla) ei,
      itsetuhoisia (nuoria|potil~|asiak~|ihmisiä|lapsia), nälkään, elämän tarkoi~, tapan torak~, tapan hyttys~,
      tapan hiir~, tapan rot~, tapan rikka~, tappaa rikka~, ammun kuv~, ammun pari, ammun haulik~, ammun hirv~,
      hengiltä nauru~, tapan kaloj~, tapan kalo~, lukitsin itseni ulos, lukittu ulos, isäni kuol~, äitini kuol~,
      kuoli itsemurhaan, tekee mieli tehdä, tappaa motiv~, tappaa luov~, tappaa kaiken ilon, uhkaa lopettaa,
      uhkaa laihtua, uhkaa jäädä, uhkaa työttömyys, uhkaa konkurssi, uhkaa sulkea, kuristaa taloud~, päästä sisään,
      päästä töihin, päästä ihmisten pariin, päästä kouluun, ei päästä haastatteluun, minusta tuntuu, olen elossa,
      viimeinen viestini teille ennen, lyön päätä seinään, lyön päätäni seinään, hakkaan päätä seinään näiden, aseman,
      lyö rumpuja, soittaa rumpuja, löi jackpotin, lyö leimansa, kahvi … hengissä, motivaatio kuoli, haudassa asti,
      kellot, löin hanskat tiskiin, lyö hanskat, lyödä hanskat, lyön hanskat, hakkaa tietokoneen,
      poltan itseni loppuun, poltin itseni loppuun, polttanut itseni loppuun, satutin selkäni, lääkkeitä apteek~,
      köysi~ rata, rahat säästä~, kannettava mukana, tulen toimeen, vie kaiken ajan, poltan hakemukset, säästää rahaa,
      tappaa … vielä kun, pitää avaimet itsellään, haluan pois tästä (kaupungista|alasta|työstä|kylästä),
      kukaan ei tarvitse osaamis~, voitettiin … hakattiin, hakattiin ne, poltin käteni, löi … ennätyksen,
      lyö … ennätyksen, poltan kynttil~, lasteni puolesta kun, tiskirätin käteen`,
  },
}
