import type { DangerPhrases } from '../compile-phrases'

const myself = '(itseni|itseäni|itteni|itteäni|itteeni)'
const somebodyClose =
  '(mies|mieheni|miesystäväni|aviomieheni|avomieheni|poikaystäväni|vaimo|vaimoni|tyttöystäväni|puolisoni|avopuolisoni|avopuoliso|puoliso|avomies|miesystävä|poikaystävä|kumppanini|isäpuoleni|eksäni|exäni|ex|exmieheni|isäni|äitini|veljeni|poikani|hän|se)'
const partner =
  '(mieheni|miesystäväni|aviomieheni|avomieheni|poikaystäväni|poikaystävä|vaimoni|tyttöystäväni|puolisoni|kumppanini|eksäni|exäni)'
const me = '(minua|mua|minut|mut|meitä|meidät|lapsia|lapsiani|lastani)'
const end = '(.|ja|mutta|koska|kun|jos|enkä)'

export const fi: DangerPhrases = {
  danger: [
    'en … (jaksa|jaksais|jaksaisi) (enää|yhtään|millään)? elää',
    `en enää? (halua|haluaisi|tahdo|haluu) enää? elää enää? ${end}`,
    'en enää? (halua|haluaisi) enää? (olla olemassa|olla elossa|herätä enää|herätä koskaan|herätä ollenkaan)',
    '(haluan|haluaisin|haluun|tahdon|toivon|toivoisin) (vain|vaan|jo|välillä|joskus)? kuolla',
    '(tekee|tekisi|tekis) mieli … (kuolla|tappaa)',
    '(toivon|toivoisin|parempi|kunpa) … (olisin|oisin) kuollut',
    `(tapan|tappaa|tappaisin|tappaa|hirttää|hirtän|ammun|satuttaa|satutan|vahingoittaa|vahingoitan|viillän|viiltelen|viiltelin|viillellä) (vielä|joskus|vaan|vain)? ${myself}`,
    `${myself} (tappa~|hirttä~|vahingoitta~|satutta~|viilt~)`,
    'viiltelen',
    '(mietin|miettinyt|ajattelen|ajatellut|harkitsen|harkinnut|suunnittelen|suunnitellut|yritin|yrittänyt|teen|tekisin|tehdä|aion) … (itsemurha~|itsaria|itsarin)',
    '(itsemurha|itsetuho) ajatu~',
    '(itsemurhaajatu~|itsemurha-aiket~)',
    'itsetuhois~ (ajatu~|olo|oloja)',
    '(olen|oon) … itsetuhoinen',
    '(parempi|helpompi|paremmin) ilman (minua|mua)',
    '(ei|eikä) … (syytä|tarkoitusta|mieltä) enää? elää',
    '(elämällä|elämälläni) ei … (merkitystä|tarkoitusta)',
    `(lopettaa|lopetan|lopettaisin|päättää|päätän|päättäisin) (oman)? (elämäni|päiväni) ${end}`,
    '(riistää|riistän|ottaa|otan) … (henkeni|hengen itseltäni)',
    '(hyppään|hyppäisin|hypätä) (junan|metron|auton|rekan) alle',
    '(hyppään|hyppäisin) (alas)? (sillalta|katolta|parvekkeelta)',
    `${somebodyClose} … (lyö|löi|hakkaa|hakkasi|pahoinpitelee|pahoinpiteli|potkii|potki|kuristaa|kuristi) … ${me}`,
    `${me} (lyödään|hakataan|pahoinpidellään)`,
    `(uhkaa|uhkasi|uhkaili|uhkailee|uhannut|sanoi|aikoo|yritti|yrittänyt) … (tappaa|tappavansa) … (minut|mut|meidät|lapse~|itsensä)`,
    '(saan|sain|saanut|lähettää|tekee) … tappouhka~',
    'pelkään … (miestäni|aviomiestäni|avomiestäni|poikaystävääni|vaimoani|tyttöystävääni|puolisoani|kumppaniani|eksääni|exääni)',
    'pelkään henkeni puolesta',
    '(tapan|tappaisin|aion tappaa|haluan tappaa|haluaisin tappaa) (vielä|kohta)? (hänet|heidät|jonkun|naapuri~|pomo~|esimie~|mieheni|vaimoni|lapse~)',
    '(tapan|aion tappaa|haluan tappaa) (sen|ne) (vielä|kohta|.)',
    '(haluan|aion|pelkään että) … (satut~|vahingoit~) … (muita|jotakuta|lastani|lapsiani|itseäni)',
    '(en|emmä|emmää) (nää|näe|löydä) … (syytä|mieltä|tarkoitusta) enää? (elää|elämään|elämässä)',
    'elämä ei … elämisen arvoi~',
    '(jaksanko|jaksanks) enää? elää',
    '(toivon|toivoisin|kunpa) … (etten|en) … (heräisi|olisi olemassa|olisi syntynyt)',
    '(parempi|helpompi|helpointa|parasta) (olisi|ois)? (olla)? (kuolla|kuolleena)',
    '(parempi|helpompi) (olisi|ois) … (kuolla|kuolleena)',
    `${somebodyClose} (on|oli)? … väkivaltai~ … (minua|mua|lapsi~|meitä|kotona)`,
    `${partner} (lyö|hakkaa|pahoinpitelee|potkii) (kun|aina|usein|joka|.)`,
    '(tapan|aion tappaa|haluan tappaa) sen (ukon|äijän|miehen|naisen|akan|paskan)',
    '(joudun|jouduin|koen) … väkivaltaa (kotona|parisuhteessa)',
    'ei (huvita|kiinnosta) enää? elää enää? (.|ja|kun)',
  ],
  ordinary: [
    'itsemurhien',
    'itsemurha~ (ehkäisy~|torjun~)',
    '(ei|eikä) (ole|oo|ollut)? … itsemurha ajatu~',
    'en ole … itsetuhoinen',
    '(en|ei) … (ole|oo) (koskaan|ikinä) … itsemurha~',
    '(lyö|löi) … (minut|mut|minua) (aina)? (shakissa|korteissa|tenniksessä|pelissä|laudalta|työssä)',
  ],
}
