import type { Words } from '../../join-themes'

/** Hitting and its marks. */
export const violence: Words = {
  hit: `
    jir dilay, jirdil~, laadaa, laaday, laado, dharbaax~, dhirbaax~, weerar~, xaqiraa, timaha jiidaa, timaha i jiidaa,
    mindi, ulaa, suun ku, suunka, shaabuug~, tantoom~, xadgudub~, xad gudub~, xadgudbaa, xadgudbay, candhuuf~, xoog ku,
    murjiyay, gacan qaad~, gacanta ii qaadaa, gacan ii qaada, gacanta iila, gacan iila, qabtaa qoorta, dhibaateeyaa,
    dhibaateeyay, cadaadiyaa, ciqaabaa, silciyaa, silciyay, bahdilaa, garac~, feer(aa|ay|a|o|tay|aan|eysa|tey|tay),
    harraat~, dirbaax~, tum(aa|ay|o|aan|tay|a), ceeji~, merji~, mergi~, jiid(aa|ay|da|o|a|i), tuur(aa|ay|i), dhuf~,
    ku dhuft~, riix~, xabad~, mindiy~, karbaash~, ul (ii|igu|ku), usha, qaniin~, gacan (iila|ii|iiga|ila) qaad~,
    gacanta (ii|iila|iiga) … qaad~, (gacanta|gacan|qoorta) … (qaad~|qabt~|qabay|qabtay), iila gacan qaad~,
    dil(aa|ay|a|i|taa|ayaa|een|aan|ey|jiray|jireen|da|tay), qoorta i (qabt~|qabay|qabtay), cuno qabt~,
    cunaha i (qab~|qabt~), dagaal(aa|lamaa), dhagax~, dhaawac~, calool~ laad~, xanuuji~, gub(aa|ay|taa|tay),
    madax jebi~, suun, dhiig (iga|ka) keen~, dhiigi~, igaraac~, iigaraac~, igudhuf~, idil(aa|ay|a|ey),
    (iga|naga) (jebi~|jabi~), (gacan~|lug~|ilk~|feedh~|far~) … (jebiyay|jabiyay|jebiyey|jabiyey|jabisay|jebisay),
    (jebiyay|jabiyay|jebiyey|jabiyey) (gacan~|lug~|ilk~|feedh~), dhengad~`,
  hitPassive: `
    la i garaacaa, la i garaaco, la i garaacay, la i jirdilaa, la i jirdilay, la i dhibaateeyaa, la igu garaacaa,
    layga garaacaa, laygu garaacaa, lay garaacaa, lay garaaco, lay garaacay, la na garaacaa, la igu xadgudbaa,
    la igu xad gudbaa, lagu xadgudbay, laygu xadgudbay, la igu xadgudbay, la i karbaashaa, karbaash~, la garaaco,
    la jirdilo, rabshad~ guriga, la i ciqaabaa, la i silciyaa,
    la (i|na) (garaac~|jirdil~|dilaa|dilo|tumaa|feer~|karbaash~|ciqaab~|silci~|dhibaat~|haraat~|laad~|dhaawac~|xadgud~),
    lay (garaac~|jirdil~|dilaa|dilo|tum~|feer~|karbaash~|dhibaat~|haraat~), laygu (xadgud~|dhuf~|tacadi~),
    la igu (xadgud~|dhuf~|tacad~|xad~), la garaac~, la jirdil~, lagu xadgud~, garaacid joogto, dulmi~,
    la i (dhengad~|ulee~|shaabuug~)`,
  violent: `
    rabshoole, gacan qaad~, gardaran, qallafsan, qatar, xanaaq badan, waxshi, dagaal badan, cadho badan, gacanta fudud,
    gacan fudud, cadho~ badan, nin khatar, waalan, dagaalyahan, rabshad~`,
  violence: `
    gacan ka hadal, dagaal, xad gudub, jirdil, dhaawac, dil, gacan qaad, rabshad~, gacan ka hadal~, tacadi~, xadgudub~,
    garaacid~, garaacis~, jirdilid`,
  injury: `
    barar~, madoobaat~, madow~, madaw~, nabar~, nabro~, jaban, jabay, jabtay, dillaac~, dhaawac~, dhiig~, buluug~,
    xagtin~, tumid~, ili madoow~, il madow, calaamad~, jug~, indh~ madow~, ish~ … (madow~|barar~|madaw~)`,
  didIt: `
    isagaa (sameeyay|sameeyey|igu sameeyay|i gaarsiiyay|ka dambeeya|sabab ah|leh), asaga, isagaa, iyadaa, wuu ogyahay,
    isaga ayaa, isaga ayaa sabab~, ninkayga, sayga~, odayga~, jaranjarad~ … (maaha|ma ahayn|ma aha|maahayn),
    ma (dhicin|kufin)`,
  danger: `
    nalagu (garaacaa|garaaco|jirdilaa), nala (garaacaa|garaaco|jirdilaa|garaacay), guriga rabshad, gurigayga rabshad,
    rabshad guriga ka, rabshadda guriga, rabshadda qoyska, rabshad qoys,
    (madax~|madaxa) … (derbi~|darbi~|gidaar~|gidaarka|dherbi~) … (dhuf~|garaac~|ku dhuf~),
    is(gub|jar|dil|deldel|jarjar|dhaawac|ciqaab|qaniin|feer|garaac|muday|merji|tuur|dhimo)~,
    madax~ … albaab~ … (dhuf~|garaac~)`,
}
