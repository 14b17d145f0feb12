import type { Theme } from '../../lexicon'

export const confinement: Theme = {
  lock: `
    lukitsee, lukitsi, lukinnut, lukitsevat, lukittu, lukitaan, teljetty, teljennyt, telkesi, teljettiin, lukkojen,
    lukon taakse, lukkojen takana, vankina, vanki, sulkee … (huoneeseen|sisälle), sulki … (huoneeseen|sisälle),
    vangitsee, vangittu, vangittuna, kahlittu, kotiarestissa, kotivankina, lukitsee mut, lukitsee oven ulko~,
    lukinnu, ovi lukossa ulko~, lukitsee … sisälle, lukitsee … sisään, ulkopuolelta lukkoon, sisälle lukittu`,
  let: `
    päästä, päästetä, päästänyt, päästäneet, anna, annettu, anneta, antanut, saa, saan, saanut, pääse, salli,
    sallitaan, päästetty, uskalla, suostu, voi, uskalla kieltäytyä, lupaa, saa käydä, saa mennä, saa poistua,
    saa tavata`,
  out: `
    ulos, pois, lähtee, lähteä, poistua, tavata, nähdä, soittaa, irti, ovesta, kodista, asunnosta,
    ihmisten ilmoille, puhua kenenkään, ystäviäni, töihin, liikkua, kauppaan, kotoa, menemään, lähtemään,
    kieltäytyä, kurssille, kouluun, mennä, lääkäriin, suomen kurssille, ovesta ulos, yksin, missään ilman miestä,
    mihinkään ilman, ilman lupaa, missään`,
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
    korttini, rahat, kännykkä, kännykkää, puhelinta`,
  deport: `
    karkot~, käännytt~, maasta poist~, palauttaa kotimaahan, poliisille, maahanmuuttovirastolle, migriin, ilmiantaa,
    ilmiantavansa, karkotetaan, karkottaa, karkoittaa, maahanmuuttoviras~, soittaa poliisi~`,
  workplace: `
    ravintolan, varastossa, varastolla, keittiön lattia~, työmaalla, työmaakopi~, työmaapar~, työnantajan, pomon,
    hallissa, tallissa, takahuone~, leirillä, vajassa, kellarissa, toimiston, toimistonne, te toimiston,
    koko paikan, koko paska`,
  danger: `
    lukkojen takana, lukkojen taakse, kotivankina, (ovi|oven) … ulkopuolelta, lukitsee … ulkopuolelta`,
  plainDanger: `
    (kotiovi|ulko ovi|ulkoovi|ovi|ovet|oven) … (lukossa|lukkoon|lukitsee|lukittu) … (ulkoa|ulkopuol~),
    (puhelin|puhelimeni|passi|passini|pankkikort~|korttini|paperini|paperit|rahat|rahani) … (miehen|mieheni|pomon|hänen|anopin|isän|työnantajan|vaimon|välittäjän|miehellä|agentin) (hallussa|hallussaan|taskussa|takana|lompakossa|kaapissa|laatikossa|kassakaap~),
    (avaimet|avaimeni|puhelin|puhelimeni|kännykkä|kengät|vaatteet) … (vietiin|otettiin|viety|otettu|takavarikoitiin) … (minulta|meiltä|pois|$),
    (vahtii|vahtivat|vartioi|vartioivat|kyttää) … (etten|ettei|minua|mua|meitä),
    (passit|passi|passini|passimme|paperit|paperimme|henkilökortit|puhelimet) … (kerätty|otettu|viety|takavarikoitu|kerättiin|vietiin|otettiin) … (pois|meiltä|minulta|kaikilta|$),
    (ei|eivät|eikä) (anna|palauta|luovuta|suostu antamaan) … (passi~|paperit|papereita|paperini|oleskelukort~|korttia) … (takaisin|pois|$)`,
}
