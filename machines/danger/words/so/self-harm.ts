import type { Words } from '../../join-themes'

/** Hurting oneself, overdose, and what is made ready to die by. */
export const selfHarm: Words = {
  cut: `
    gooyaa, gooyo, xoqaa, dhaawacaa, goynayaa, jar~, jeex~, dilaac~, gub~, mindi~, sakiin~, makiin~, xoqd~, xagt~,
    irbad ku`,
  harm: `
    dhaawici, dhiba, mudaa, gooyaa, jar~, jeex~, gub~, qaniin~, dhaawac~, waxyeel~, dhibaat~, ciqaab~, gaajey~,
    garaac~, feer~, mindiy~, shub~, kululey~, sigaar~ isku, biyo kar~, xagt~, xago, xoqaa, xoqo, muday, mudayaa,
    xag oo, xaga oo`,
  body: `
    xididada, xididadayda, xidida, halbowle~, madaxa darbiga, gacm~, gacan~, curcur~, maqaar~, lug~, bowd~, bawd~,
    cudud~, dhudhun~, calool~, caloosha, jirkeed~, jirkiis~, jidhka~`,
  swallow: `
    qaato, qaatay, qaataa, wada liqo, wada cuno, qaadan, liq~, wada (cun~|liq~|cab~), mar wada liq~, cun~, cab~,
    wada liqay`,
  pills: `
    kaniini badan, kaniini fara, kaniiniyo badan, daawo badan, kiniin badan, kaniiniga oo dhan, dawada oo dhan,
    kaniiniyada oo dhan, kiniinno badan, dhammaan kaniini~, dhammaan dawo~, sun, xad dhaaf, xad dhaaf ah,
    kiniinka oo dhan, dawooyin badan, daawooyinka oo dhan, kiniiniyo badan, kaniinyo badan, sunta,
    (toban|shan iyo toban|labaatan|soddon|afartan|konton|10|20|30|40|50) (kiniin~|kaniin~|xabo~), mar wada,
    baakad dhan, baakidh~, xabo badan, dhammaan kiniin~, kaniini fara badan, biilasha, rakaadh~`,
  hoard: `
    kaydsa~, keydi~, ururs~, ururi~, soo ururi~, uruur~, qarsa~, aruuri~, isku uruuri~, ku kaydsad~, soo iibsa~ badan`,
  tablets: `
    kinin~, kaniin~, kiniin~, kanin~, dawo~, dawad~`,
  jump: `
    tuur~, is tuur~, istuur~, bood~, ka bood~, hoos bood~, iska tuur~, isku (tuur~|dhac~)`,
  height: `
    buundo~, buundad~, biriish~, biriij~, tareen~, trein~, metro~, dabaq~, balkoon~, balkon~, daaqad~, saqaf~,
    jaranjarad~ sare, webig~, wabi~, bad dhexdeeda, badda dhexdeeda, gaari hortii~, baabuur hortii~, gaari hoostii~`,
  rope: `
    xadhk~, xarig~, suunka qoorta`,
  ready: `
    soo (gatay|iibsaday|iibsad~|gatey), iibsaday, diyaar~, ku xidho, qarsaday, laadlaad~, sugay~, i sugay~, qoorta,
    qoortayda, qariyay, surto, ku deldel~, saqaf~, geed~, laan, xir~`,
  danger: `
    nafta iska qaad~, naf~ iska qaado, naftayda qaado, waan (iska|isaga) (dhimanayaa|dhimayaa|dhintaa), iska dhinto,
    iska dhiman,
    (buundada|dabaqa|guriga|saqafka|buundo|tareenka) … (iska tuuro|ka boodo|hoos boodo|iska soo tuuro|ka booda),
    iska tuuro, tareenka hoostiisa, gaari iska hor, kaniini badan … liqo, xad dhaaf kaniini, is jarjaraa, is gubaa,
    is dhaawacaa, naftayda dhaawac~, is waxyeeleeyaa, naftaada dil, is dil lahaa,
    is (jarjar~|jeexjeex~|xagxag~|dhaawac~|gub~|mud~|waxyeel~|ciqaab~|qaniin~), isku (jeexd~|jeexjeex~|jarjart~|gub~),
    sigaar … isaga (gub~|dami~), (kaniini|kiniin)~ … mar (wada|qura|keliya) … (liq~|cun~|qaat~), ku dilaa naftayda,
    (allow|ilaahow|rabbiyow|ilaahay|rabi) … (naft~|nafta|ruux~) … (qaad~|qaado),
    (kiniin|kaniini|kiniini|kaniin|xabo|daawo|dawo)~ (fara badan|badan|tiro badan) … (liqay|cunay|qaatay|liqo|cuno|qaato|liqi|cabay),
    nabar~ … iska … sameey~, (iska|isku) (sameeyay|sameeyey) … nabar~`,
}
