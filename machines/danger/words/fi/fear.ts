import type { Theme } from '../../lexicon'

export const fear: Theme = {
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
  arrival: `
    avain kääntyy, avain~ lukossa, avaimen ääni, kuulen avaim~, kuulen auton, kuulen ask~, askeleet, kun ovi käy,
    ovi käy, tulee kotiin, tulee töistä, palaa kotiin, tulee baarista, astuu sisään, ovi aukeaa, kotiovi aukeaa,
    kun hän tulee, kun se tulee, kun mies tulee, kun isä tulee, kun hän juo, kun se juo`,
  dread: `
    sydän (pysähtyy|hakkaa|jyskyttää|hyppää), jähmety~, vatsa kouraisee, vatsaa kouraisee, vatsaan sattuu,
    piiloudu~, piiloon, tärisen, tärisee, vapisen, vapisee, hiljenem~, hiljene~, jännityn, säikähdän, säpsähdän,
    hätkähdän, pakenen, jäykistyn, lukitaudu~, lapset juoks~, hengitys salpau~, en hengitä, kylmä hiki, paniikki,
    kauhu, panikoin`,
  spy: `
    tarkist~, lukee, lukenut, kyttää, kyttäil~, kyttäs~, vahtii, vahtinut, syynää, selaa, seuraa, laskee, laskenut,
    penkoo, kontrolloi, valvoo, tutkii, urkkii, vakoil~, vastaa`,
  myThings: `
    viestini, viestejäni, viesteihini, viestit, puhelimeni, puhelintani, puhelimen, puheluni, kuitit, kuittini,
    minuut~, menojani, menoni, menemis~, liikkeitäni, askel~, sijainti~, sähköpostini, some tilini, tilini,
    kilometr~, joka liikettä, pukeutumis~, syömis~`,
}
