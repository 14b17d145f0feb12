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
}
