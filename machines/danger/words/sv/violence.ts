import type { Theme } from '../../lexicon'

export const violence: Theme = {
  hit: `
    slår, slog, slagit, slå, misshandlar, misshandlade, misshandlat, misshandla, sparkar, sparkade, sparkat,
    stryper, strypte, strypt, knuffar, knuffade, knuffat, puttar, puttade, örfilar, örfilade, örfil~, örfilat,
    strypgrepp, tar stryptag, tog stryptag, tar tag i, bränner, brände, kastar saker på, kastar, kastade,
    drar i håret, drog, drar mig i, sliter, slet, lappar till, klappar till, klappade till, nyper, biter, bet,
    ger mig stryk, gav mig stryk, ger mig en smäll, spottar på, attackerar, attackerade, skadar, skadade, plågar,
    torterar, torterade, boxar, hotar med kniv, knivhögg, knivhugger, trycker upp mig, tryckte upp mig, går på mig,
    gick på mig, gör illa, gjorde illa, gjort illa, pryglar, agar, piskar, kränker, förnedrar, bankar, bankade,
    daskar, luggar, våldsam mot, tafsar, håller fast, höll fast, lyfter handen mot, bär hand på, knuffade ner,
    tryckte upp, ger sig på, gav sig på, gett sig på, slog till, klår upp, klådde, dänger, drämde, kastar porslin,
    ger stryk, gav stryk, gått på, drog i håret, slänger, slängde, skallade, sopar till, spöar, spöade,
    gjorde det igen, gör det igen, tog struptag, tagit strypgrepp, smocka, ger mig en smocka, smaka på knytnäven,
    knytnäve~, knytnäven, ger mig (en|ett) (örfil|smäll|slag|kok stryk), sparkade in, dunkade, slog till mig,
    hårda nypor, drämmer till, tog mig i (strupen|halsen|håret), tar mig i (strupen|halsen|håret)`,
  hitPassive: `
    blir (slagen|misshandlad|sparkad|slagna|hotad och|torterad), blev (slagen|misshandlad|knivskuren|strypt),
    blivit (slagen|misshandlad), bli slagen, bli misshandlad, misshandlas, misshandlades,
    utsätts för (våld|misshandel|hot|övergrepp|psykisk), utsatt för (våld|misshandel|övergrepp), får stryk,
    fick stryk, fått stryk, får jag stryk, fick jag stryk, blir jag slagen, blev jag slagen, åker på stryk,
    åkte på stryk`,
  rape: `
    våldta~, våldtog, våldför~, sexuella övergrepp, sexuellt övergrepp, förgriper sig, förgrep sig,
    tvingar mig till sex, tvingar mig att ha sex, tvingade mig till sex, tvingade mig att ha sex,
    tvingar mig till samlag, tvingar till sig sex, ha sex med mig mot min vilja, ligger med mig mot min vilja,
    sex mot min vilja, utnyttjar mig sexuellt, utnyttjade mig sexuellt, antastar, antastade, antastat, tafsar,
    tafsade, sex fast jag, sex när jag inte, sexuellt våld, sexuellt utnyttja~, tvingar sig på, tar på mig,
    tog på mig, tafsat, stoppade … handen, stoppade ner handen, tog mig på (brösten|rumpan|låret|skrevet),
    tar mig på (brösten|rumpan), kladdar, kladdade, blev våldtagen, blivit våldtagen, gör vad han vill med,
    gör som han vill med, tvingade i säng, tvingar mig i säng, ofredar, ofredade, ofredat, klämde på brösten,
    klämmer på brösten, klämde på rumpan, tog på brösten, nöp … (rumpan|brösten), kramade … brösten,
    (klappar|klappade|tar|tog) (mig|oss) på (rumpan|brösten|låren)`,
  violent: 'våldsam, våldsamma, aggressiv, farlig, hotfull, misshandlar, kontrollerande och',
  violence: `
    våld, våldet, misshandel, våldsam, våldsamt, stryk, slagsmål, relationsvåld, kvinnofrid~, hedersvåld`,
  injury: `
    blåtir~, blåmärk~, spräckt läpp, läppen, svullen, svullet, ögat … blått, blått öga, bruten, bröt, brutit,
    sprucken, revben~, hjärnskakning, sydd, sår`,
  threaten: `
    hotar, hotade, hotat, hota, hotas, hotad, hotades, utpressar, hotfull, hot, hoten, utpressning, drog,
    sagt att han ska, svär på`,
  threat: `
    dödshot, mordhot, dödshota~, mordhota~, hotmeddelanden, hotelse~, hot om våld, hotfulla meddelanden, hotsms,
    (bryta|knäcka|slå av|krossa) … (fingrarna|benen|knäskålarna|armarna|knäna),
    (gå|går) illa för (mig|min|mina|dom|dem|oss|familjen|barnen|henne|honom), (inte|aldrig|ej) levande härifrån,
    komma levande, kommer … levande (härifrån|ut), måste dö, ska dö för det,
    (vanhedrat|skam över|vanära~) … (dö|släkten|dem|dom|familjen), skär (halsen|strupen), göra slut på (mig|mej),
    bränna ner (huset|lägenheten|oss), bränner (huset|oss), (bild|bilder) på (ett vapen|en kniv|en pistol|vapen),
    (gå|går|gick) illa för, (bränna|bränner) ner huset, en kula i, kula i ett kuvert, kula i brevlådan,
    patron i brevlådan, du dör snart, du ska dö, du kommer dö`,
  stalk: `
    förföljer, förföljde, förföljt, förföljd, stalkar, stalkade, stalkat, stalkad, stalker, spionerar på,
    följer efter, följde efter, trakasserar, trakasserade, bevakar, väntar utanför, står utanför, smyger runt,
    kartlägger`,
  kill: `
    döda, dödar, dödade, dödat, mörda, mördar, mördat, mördade, slå ihjäl, slår ihjäl, slagit ihjäl, ihjäl,
    livet av, hänga, hänger, hängt, skjuta, skjuter, skjutit, sköt, dränka, dränker, förgifta, hugga ner, knivhugga,
    knivhugger, knivhögg, hugga, ta död på, strypa, strypt, kväva, hedersmörda, slakta, begrava`,
  danger: `
    hedersmord, hedersvåld, hedersrelatera~, skyddat boende, blåmärken efter, kniven mot (mig|min), våld hemma,
    våld i hemmet, våld i relation~, i livsfara, jag (blev|har blivit|blir) våldtagen, kvinnojour~ med barnen,
    (blev|blivit) våldtagen, jag dödar dig, (jag|ska|kommer) … (döda|dödar|skjuter|slår ihjäl) dig`,
  plainDanger: `
    (hittat|hittade|fått tag på|tagit reda på|fått reda på|vet) (min|vår|mitt|vart min) (nya|hemliga|) (adress|bostad|nummer|jobb|lägenhet),
    (skickar|ringer|skickade|ringt|ringde|smsar) … (sextio|femtio|fyrtio|trettio|tjugo|hundra|tio|20|30|40|50|60|80|90|100|200) (gånger|meddelanden|sms|samtal) … (om dagen|per dag|i timmen|på en natt|varje dag|en natt),
    (tar|tog) (det|vad) han vill (ha|av), inte säga nej … (nätterna|honom|sängen|till honom|till min man),
    ingen (kommer|kommer att) (hitta|sakna) (mig|dig|kroppen|min kropp),
    aldrig (hitta|hittar) (mig|kroppen|min kropp), (bor|lever|är|sitter) (gömd|gömda),
    (letar|söker|jagar) efter (mig|oss),
    (lagt|la|lägger|lade|sprider|spred|skickade|skickat|delat) (ut|) … (nakenbilder|nakenbild|nakenvideo~|sexvideo~|intima bilder|bilder på mig naken)`,
  cover: `
    döljer, dölja, gömmer, gömma, sminkar, smink, sminka, täcker, ljuger, ljög, skyller, skyllde,
    sa att jag ramlade, säger att jag ramla~, hittar på, ingen ska se, någon ser, någon ska se, solglasögon, polo~,
    halsduk`,
}
