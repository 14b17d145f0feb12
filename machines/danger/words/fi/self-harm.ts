import type { Theme } from '../../lexicon'

export const selfHarm: Theme = {
  swallow: `
    otan, ottaa, otin, ottanut, ottaisin, ottanu, niellä, nielen, nielin, niellyt, nielaisin, vedän, vetää, vedin,
    syön, söin, syödä, nielaista, ottamista, ottavani, syönyt, vetäsin, nappasin, ottaisinko, otanko`,
  pills: `
    kaikki lääkke~, kaikki lääkkeet, kaikki pillerit, kaikki unilääk~, liikaa lääk~, liikaa pill~, purkillisen,
    purkin lääk~, pillereitä liikaa, unilääkkeitä liikaa, lääkkeitä liikaa, yliannost~, yliannoks~, liikaa unilääk~,
    kourallisen, purkillinen, kaikki ne pillerit, kaikki kotona olevat lääkkeet, lääkkeet kerralla,
    lääkkeitä niin paljon, tabletit, lääkepurk~, yliannosta, kaikki … lääkkeet, kaikki … lääkkeitä, levyllisen,
    koko levyn, koko purkin, isän sydänlääk~, ne kaikki kerralla`,
  hoard: `
    säästä~, säästäny~, keräil~, kerään, kerännyt, keränny, säilö~, talteen, valmiina, varastoin, hamstra~, kaulaan,
    ostanut … valmiiksi, ulospääsy~, yli … mennä, yli … hypätä`,
  means: `
    köysi, köyden, naru, narun, hirttosilmuk~, lääkkeitä, unilääk~, pillereitä, nappeja, unilääkkeitä, tabletteja,
    sillan, parvekkee~, rauhoittavia, särkylääk~`,
  cut: `
    viillän, viilsin, viiltä~, viiltelen, viiltelin, viillellyt, viiltely~, viilty~, viillellä, viiltelee, viilsi,
    viillet~, poltan, poltin, polttanut, polttaa, leikkaan, leikkasin, raavin, hakkaan, lyön, viiltelemään,
    viillelly, polttelen, raapinut, pistelen`,
  harm: `
    satutan, satutin, satuttaa, satuttanut, satuttaisin, satuttanu, satuttaminen, satuttamista, vahingoit~,
    vahingoitta~, rankaisen, vaurioitan, poltan, poltin, polttanut, polttanu, hakkaan, viillän, viilsin, viiltel~,
    viillellä, lyön, haavoitan, raavin, leikkelen, leikkelee, leikellyt, leikellä, hakkasin, löin,
    (tekee|teki|teen|tekis) (itselleen|itselleni|ittelleen|itteleni) jotain`,
  body: `
    ranteeni, ranteet, ranteita, ranteitani, käsiäni, käsivars~, käsivarteni, reisiäni, reiteni, ihoani, ihoni,
    kätt~, käsivarsia, reisiä, päätäni seinään, päätä seinään, ranteen auki, jalkojani, kyljet, valtimo~, suonet,
    käsiä, käsiin, käteni, käden auki, ranne, reiteen, jalkoihin, ihoon`,
  danger: `
    viiltel~, junan alle, metron alle, auton alle hyppää~, rekan alle,
    hyppään … (sillalta|katolta|parvekkeelta|alas), hypätä … (sillalta|katolta|parvekkeelta|alas), yliannostuksen,
    yliannostus, naru kaulaan, köysi kaulaan, hirttää itte~,
    sillan (yli|kaiteen yli|kaiteelta) … (mennä|hypätä|astua), auto ajais~ … päälle, auto ajaisi … päälle,
    kävellä (rekan|junan|auton|bussin|metron) (alle|eteen), kävelisin (rekan|junan|auton) (alle|eteen),
    hypp~ (sillalta|katolta|junan alle|parvekkeelta), odot~ junaa … uskalta~, (käyn|kävin) radan varrella,
    istuin (radalla|raiteilla|kaiteella), (päivä|yö|kerta) … mä … hyppään, nappeja … säästössä,
    (lääkkeitä|pillereitä|lääkkeet|napit|nappeja) (on|) (säästössä|tallessa|varastossa|jemmassa),
    (rekka|juna|auto|bussi) (tulisi|ajaisi|törmäisi|jyräisi|osuisi) (kohti|päälle|päin|minuun|yli),
    (partaterä|terä|mattopuukko|sakset) … (kädessä|esillä|laatikossa odott~),
    (minä|taas|joskus|iltaisin|ja|välillä) viillän $, viillän (itse~|taas|joka|kun|aina|ja),
    (nyrkit|rystyset|nyrkkini|rystyseni) … (auki|verillä|veressä|murtu~) … (seinä~|lyön|löin|hakkas~|$)`,
  jump: `
    hyppä~, hypätä, hypät~, hyppään, heittäyty~, heittäydy~, pudottaut~, pudottaudu~, astua, astuisin, astun,
    loikka~, kävelisin, ajaisin, tiputtaut~`,
  height: `
    laituril~, laiturin, sillal~, sillan, katol~, kalliol~, parvekkee~, kaite~, raitei~, kiskoi~, junan, rekan,
    junia, jyrkänt~, tornist~, tornin, rotkoon, koskeen`,
}
