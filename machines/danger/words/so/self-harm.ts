import type { Theme } from '../../lexicon'

/** Hurting oneself, overdose, and what is made ready to die by. */
export const selfHarm: Theme = {
  cut: `
    gooyaa, gooyo, xoqaa, dhaawacaa, goynayaa, jar~, jeex~, dilaac~, gub~, mindi~, sakiin~, makiin~, xoqd~, xagt~,
    irbad ku, jarjar~, jeexjeex~, sarar~, sar~, xag~, mud~, goo~, mindi ku, qalab, galaas~, dhalo jab~, maqas~,
    sigaar~ ku, dab ku, kab~ kulul, nabaro, nabarro, dhaawacyo, sarsaraa, sarsaray, sarsar~, jarjartaa, googooyaa`,
  harm: `
    dhaawici, dhiba, mudaa, gooyaa, jar~, jeex~, gub~, qaniin~, dhaawac~, waxyeel~, dhibaat~, ciqaab~, gaajey~,
    garaac~, feer~, mindiy~, shub~, kululey~, sigaar~ isku, biyo kar~, xagt~, xago, xoqaa, xoqo, muday, mudayaa,
    xag oo, xaga oo, jarjaraa, jarjaray, jeexjeexaa, jeexaa, gubaa, gubay, dhaawacaa, dhaawacay, xagtaa, qaniinaa,
    garaacaa, dharbaaxaa, feeraa, ciqaabaa, gaajaysiiyaa, xanuujiyaa, xanuujiyo, wax yeel~, wax yeelay, dhibaateeyaa,
    tinta rifaa, timaha rifaa, rifaa`,
  body: `
    xididada, xididadayda, xidida, halbowle~, madaxa darbiga, gacm~, gacan~, curcur~, maqaar~, lug~, bowd~, bawd~,
    cudud~, dhudhun~, calool~, caloosha, jirkeed~, jirkiis~, jidhka~, gacanta, gacmaha, gacmahayga, gacantayda,
    cududda, bowdada, bowdooyinka, lugta, lugaha, lugahayga, jirka, jirkayga, maqaarka, curcurka, xididdada, xidid~,
    dhudhunka, wejiga, luqunta, bawdada, jidhka, jidhkayga`,
  swallow: `
    qaato, qaatay, qaataa, wada liqo, wada cuno, qaadan, liq~, wada (cun~|liq~|cab~), mar wada liq~, cun~, cab~,
    wada liqay, liqay, liqaa, liqo, wada liqi, cabay, cabo, cunay, wada qaatay, ku cabay, afka geliyay, isku daray,
    isku durtay, ku durto`,
  pills: `
    kaniini badan, kaniini fara, kaniiniyo badan, daawo badan, kiniin badan, kaniiniga oo dhan, dawada oo dhan,
    kaniiniyada oo dhan, kiniinno badan, dhammaan kaniini~, dhammaan dawo~, sun, xad dhaaf, xad dhaaf ah,
    kiniinka oo dhan, dawooyin badan, daawooyinka oo dhan, kiniiniyo badan, kaniinyo badan, sunta,
    (toban|shan iyo toban|labaatan|soddon|afartan|konton|10|20|30|40|50) (kiniin~|kaniin~|xabo~), mar wada,
    baakad dhan, baakidh~, xabo badan, dhammaan kiniin~, kaniini fara badan, biilasha, rakaadh~,
    (kiniin|kaniini|kaniin|xabo|daawo|dawo|panadol|paracetamol)~ … (badan|fara badan|oo dhan|dhan|mar qura|mar wada|isku mar|baakidh|baakad|gacan buuxa|hurdada oo dhan|tiro badan),
    (badan|fara badan|dhammaan|baakidh|baakad|gacan|labaatan|soddon|afartan|konton|20|30|40|50|100|boqol) … (kiniin|kaniini|kaniin|xabo|daawo|dawo|panadol|paracetamol)~,
    sunta jiirka, kloor, kilooriin, jeermis dile, aashito`,
  hoard: `
    kaydsa~, keydi~, ururs~, ururi~, soo ururi~, uruur~, qarsa~, aruuri~, isku uruuri~, ku kaydsad~, soo iibsa~ badan,
    ururiy~, uruuri~, uruurs~, kaydi~, kayds~, keyds~, qariy~, qars~, haysta~, hayaa, soo iibsaday badan, kabadhka,
    sariirta hoosteeda, dhigtay`,
  tablets: `
    kinin~, kaniin~, kiniin~, kanin~, dawo~, dawad~, kiniino~, kaniini~, daawo~, daawooyin~, xabo, kiniinnada hurdada,
    hurdo kiniin~, xanuun baabi'iye, xanuun joojiye~, panadol~, buufin, insulin~, paracetamol~`,
  jump: `
    tuur~, is tuur~, istuur~, bood~, ka bood~, hoos bood~, iska tuur~, isku (tuur~|dhac~), is hor dhig~,
    iska hor dhig~, is hordhig~, hor istaag~, hor fadhiis~, is tuuro, iska tuuro, is tuurayaa, boodo, boodi, ka boodo,
    ka boodi, hoos u boodo, is rido, iska rido, isku rido, is riday, is dhig~, jiifsado, hoos istaag~, isku dhufto,
    ku dhufto, isku dhiibo, ku dul taagan, dul taagan, cidhifka, qarka, istaagaa, taagan`,
  height: `
    buundo~, buundad~, biriish~, biriij~, tareen~, trein~, metro~, dabaq~, balkoon~, balkon~, daaqad~, saqaf~,
    jaranjarad~ sare, webig~, wabi~, bad dhexdeeda, badda dhexdeeda, gaari hortii~, baabuur hortii~, gaari hoostii~,
    tareenka hortiisa, tareenka agtiisa, tareenka hoostiisa, jidka tareenka, birta tareenka, buundada, biriishka,
    saqafka, dabaqa, daaqadda, balkoonka, buur~, harada, webiga, wabiga, gaariga hortiisa, baabuurka hortiisa,
    baska hortiisa, taraamka, metroga, dhismaha dushiisa, guriga dushiisa, god dheer, geedka`,
  rope: `
    xadhk~, xarig~, suunka qoorta, xarig, xarigga, xadhig, xadhigga, xadhkaha, suun, suunka, filo, fiilo, go`,
  ready: `
    soo (gatay|iibsaday|iibsad~|gatey), iibsaday, diyaar~, ku xidho, qarsaday, laadlaad~, sugay~, i sugay~, qoorta,
    qoortayda, qariyay, surto, ku deldel~, saqaf~, geed~, laan, xir~, soo gatay, soo iibsaday, diyaariyay, diyaarsaday,
    diyaar, ku xiray, ku xidhay, geedka, saqafka, sariirta hoosteeda, armaajada, kabadhka, hoosteeda, sugayaa,
    i sugaya, taalla, yaal`,
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
    nabar~ … iska … sameey~, (iska|isku) (sameeyay|sameeyey) … nabar~,
    (gacant~|gacm~|lug~|bowd~|bawd~|jirk~|jidhk~|cudud~|maqaar~|curcur~|dhudhun~) … (mindi|makiin~|sakiin~|sigaar~|maqas|galaas~|kab~|dab) … (jar~|jeex~|gub~|sar~|goo~|xag~|mud~|ku sar~),
    (mindi|makiin~|sakiin~|sigaar~|maqas|galaas~) … (gacant~|gacm~|lug~|bowd~|jirk~|jidhk~|cudud~|maqaar~) … (jar~|jeex~|gub~|sar~|goo~|xag~|mud~),
    (nabar~|dhaawac~|jeexid~|gubasho~) … (aan isku sameeyay|aan anigu isku|is gaarsiiyay|iska gaarsiiyay|aan isgaarsiiyay|aan isku geystay|qariyaa|qarsadaa|aan qariyo),
    (madaxa|madaxayga|feerka|gacanta) … (derbiga|darbiga|gidaarka|albaabka|dherbiga) … (ku dhuf~|ku garaac~|ku jug~|la dhac~),
    is (gaajays~|gaajeys~|ciqaab~|xanuuj~|dharbaax~|feer~|garaac~|gub~|jar~|jeex~|dhaawac~),
    (naftayda|jirkayga|isku) … (xanuuj~|dhaawac~|ciqaab~|waxyeel~|wax yeel~),
    (tareen~|gaari|baabuur|bas|metro)~ … (is hor dhig~|iska hor dhig~|isku dhig~|is hor tuur~|hoos gal~|hoostiisa gal~|iska hor tuur~),
    is hor dhig~, iska hor dhig~,
    (gaariga|baabuurka) … (geedka|derbiga|gidaarka|buundada|gaari kale) … (ku dhufto|ku dhufan|geliyo|ku rido),
    (opi~|mindi|makiin~) … (sarsar~|jarjar~|googoo~),
    (gacmaha|gacanta|lugaha|jirka|bowdada) … (ku sarsar~|sarsar~|jarjar~|googoo~|xagxag~|mudmud~)`,
}
