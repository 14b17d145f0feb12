import { boss, they } from './choices'

export const forcedWork = `
  (får|få|ger|gav|fick|betalar|betalade|lön|jobbar|arbetar) … (bara|endast|enbart) (för|) (mat|maten|husrum|sovplats~|ris|bröd|kost|en säng),
  (för|mot) (mat|kost) och (logi|säng|sovplats|husrum|tak), bara för (mat|maten|husrum|en säng),
  (klagar|protesterar|säger) (man|jag|vi|någon|något) … (hotar|hot|polis|polisen|utvis~|slår|sparkad|hem|straff~|skickas),
  (hotar|hotade|hotat|säger|ringer|skrämmer|hota) … (polisen|polis|polisanmäl~|utvisning|utvisa|utvisas|utvisad|migri|migrationsverket|skicka hem|skickar hem|skickas hem|hemskickad|deporter~) … (om|mig|oss|och|när|ifall|annars|man|vi),
  ${they} … (ringer|ringa|anmäler|anmäla|säger till|kontaktar|tipsar) (migri|migrationsverket|polisen och),
  (anmäler|anmäla) (mig|oss) (till|för) (migri|polisen|skatt~|migrationsverket|gränsbevak~),
  (familj|familjen|barn|föräldrar|mamma|min familj|min mamma|mina föräldrar|min bror) … (får|måste|ska) betala … (då|om|skuld~|för|med|annars),
  familjen får betala,
  (slutar|sluta|vägrar|rymmer|säger upp|klagar|går|lämnar|vilar|sjuk) … (skuld~|familjen|får betala|slår|slår de|hotar|böter|polisen|utvis~|hittar|ringer de),
  (vågar|törs|kan|får) (inte|ingen av oss|ej) … (säga upp|sluta|klaga|vägra|gå därifrån|lämna jobbet|be om lön) … (skuld~|pass|han vet|de vet|hot~|förrän|familj|slår|innan|annars|sig),
  (skuld|skulden|skulder|skyldig|lån|lånet) … (till|för|åt|hos) … (agent~|förmedl~|smuggl~|resan|resa|biljetten|flygbiljett~|visum~|visumet|arbetstillstånd~|chefen|arbetsgivaren|ägaren|mannen som|han som|de som tog|hen som ordnade|papper~),
  (skuld|skulden) … (växer|ökar|blir större|minskar aldrig|tar aldrig slut|ränta|aldrig|evig|dubblas|tar inte slut),
  (jobba|jobbar|arbeta|arbetar|betala|betalar|jobbat) (av|bort|tillbaka) … (skuld~|resa|resan|biljett~|visum~|lån~|mannen),
  (tills|innan|förrän|till) … (skuld~ är|skulden|betalat|betalt av|jag betalat),
  (inga|inga|inte|ingen|aldrig|utan|obetald|obetalt) … (pengar|lön|betalt|lönen|ersättning|euro) … (sedan|sen|på|i) … (månader|mars|april|maj|juni|juli|augusti|januari|februari|sommar~|hösten|veckor|start~|året) … (hot~|polis|utvis~|pass|slår|vågar|rädd|tvinga~|får inte),
  (tvingar|tvingas|tvinga|tvingade|måste) … (jobba|arbeta|städa|tigga|stjäla|sälja|slita) … (gratis|utan lön|obetalt|utan vila|dygnet|natten|sjuk|16|17|18|14|15|tolv|fjorton|sexton|sju dagar|hot|för honom|för dem|droger|knark|narkotika|utan betalt|utan paus|annars|fast|trots),
  (som|lever som|behandlas som|behandlad som|känns som) (en|) (slav|slavar|slavarna),
  (jobbar|arbetar|städar|jobbat|sliter|diskar) … (16|17|18|19|20|14|15|sexton|fjorton|arton|dygnet runt|från sex|från fem|från sju|från morgon) … (utan lön|inget|bara mat|ingen lön|obetalt|ingenting|nästan ingenting|ingen paus|utan ledig~|gratis|en euro|två euro|tre euro|200|100|kväll~|midnatt),
  (sover|bor|sova|bo) … (på golvet|i köket|i lagret|i källaren|i förrådet|i restaurangen|i garaget|i skjulet|i verkstaden|i baracken|i containern|på jobbet|i en husvagn) … (och jobbar|och får|utan|hos|med åtta|med tio|inlåst|inte|får inte|chefen),
  (sätter|satte|sätta) in lönen … (tillbaka|hans|och sedan|måste),
  (lämna|ge|betala|betalar|ta ut) … (tillbaka) … (hälften|halva|delar|lönen|kontant~) … (chef|chefen|honom|ägaren|arbetsgivaren|handen|lönen),
  (halva|hälften av|delar av) lönen … (tillbaka|till honom|till chefen|kontant),
  (lurad|lurade|lurat|lockad) … (hit|till finland|jobb|till sverige|arbete) … (men|och|sälja|pass|skuld|bordell|sex|prostit~|tvinga~)`

export const soldForSex = `
  (tvingar|tvingas|tvingade|måste|säger att jag ska|får|ska|skickar mig|vill att jag|kräver att jag) … (träffa|ta emot|ligga med|sova med|underhålla|serva|massera|dansa för|vara med|betjäna|gå med|följa med) … (män|kunder|kunden|hans vänner|hans kompisar|gäster|kunderna|främmande|gubbar|gästerna|gubbarna),
  (sex|ligga|sova) med (kunder|kunderna|män|främlingar|främmande|hans vänner|hans kompisar|gäster|gubbar|många),
  (sälja|säljer|sålde|sålt|såld|säljs|sålda) (mig|min kropp|henne|oss|kroppen|sex|till|flickor),
  (männen|kunderna|gubbarna|karlar) (betalar|kommer|betalade) (till|) (honom|till mig|varje natt|för mig|henne|och han|och hon),
  (han|hon|de|chefen|hallicken) (tar|behåller|får) (alla|allt|) (pengarna|pengar|männen|de|betalning~|det),
  (annonser|annons|bilder) … (på mig|av mig) … (eskort|sex|nätet|sajt~|lägger ut|utan),
  (massage~|massagesalong~|spa|bar|klubb~|lägenheten) … (måste|tvingas|mer än|extra|allt kunden|göra mer|med kunder|sex),
  allt (kunden|kunderna|männen|gästerna) (vill|ber|kräver)`

export const forcedMarriage = `
  (gifter|gifta|giftes|gift|gifte|giftas|giftermål) (bort|bort mig|bort min|mot min),
  (bortgift|bortlovad|bortgifta|tvångsgift~|barngift~),
  (lovat|lovade|lovad|lova|sålt|sålde|gett|gav|utlovad) … (mig|bort mig|min syster|min mamma|min kompis|min vän|min väninna|min kusin|min bror|min granne|min svägerska|flickan|kvinnan|min lilla syster|mina syskon|min dotter|henne|lillasyster) … (till|åt|en|som) … (kusin~|en man|en gubbe|en släkting|någon|vän|vänner|brud|fru|farbror|son|äldre|främling|hustru|kompis),
  (bokat|köpt|bokade|köpte|bokar|köper|ordnat|fixat) … (biljett~|biljetter|biljetterna|resa|resan|flyg|flyget|flygbiljett~) … (gifta|bröllop|förlov~|gifter|kusin|brud|fästman|man|och jag|enkel|utan retur|till mig),
  (skicka|skickar|skickas|skickade|åka|resa|föra|ta|tar) … (hemlandet|somalia|irak|afghanistan|pakistan|syrien|turkiet|utomlands|landet|indien|iran|gambia|kurdistan|marocko|bangladesh|byn) … (gifta|giftas|gifter|bröllop|förlov~|man|kusin|uppfostr~|läxa),
  mitt (eget|) (bröllop|giftermål) … (känner|vet|vill|inte|utan|planer~|bestämt|bokat), prata om … mitt bröllop,
  (känner|känner jag|aldrig|inte|knappt) (inte|ens|) (ens|träffat|mött|sett|) (han|honom|mannen|killen|den mannen|karln) … (gifta|jag ska|de valt|bröllop|innan|som),
  (aldrig|inte) (träffat|mött|sett) (honom|mannen|killen|den),
  (gifta|gifter|gift|giftas) mig med … (kusin|min kusin|en man|en gubbe|någon|honom|han|en äldre|en släkting|den de|den pappa|farbror|en främling|någon jag|en vän till|en som|hans|den man),
  (måste|tvingas|tvingar|vill att|kräver att|pressar|tvingade|bestämt att|bestämde att|tjatar|hotar|planerar|annars|vägrar|om jag inte|nekar) … (jag|mig|hon|henne|) (gifta|gifter|att gifta|gift mig|giftas|trolova~|förlova),
  (föräldrar|pappa|familj|familjen|mamma|släkt|släkten|bröder|farbror|far|de|klanen) … (valt|valt ut|hittat|bestämt|ordnat|arrangerat|utsett|planerar|planerat) … (man|en man|make|blivande|bröllop|bröllopet|giftermål|vem jag|brudgum|fästman|kusin|äktenskap),
  (gift|gifta|brud|gifte|förlovad|gifter) (när|vid|som|med|bort) … (barn|13|14|15|16|tretton|fjorton|femton|sexton|dubbelt så gammal|40|50|femtio|fyrtio|tolv|12) … (år|äldre|gammal|åring|för|och),
  ${boss} … (gift|gifta) mig med`

export const cutGirls = `
  (flicka|flickan|dotter|dottern|dottrar|systern|syster|niece|systerdotter|flickor|flickorna|henne|lillasyster|mig) … (skäras|omskär~|könsstymp~|bli skuren|ska skäras|sys igen|sys|snittas|renas|stympas),
  (omskära|omskäras|könsstympa~),
  (skära|omskära|skär) … (flickor|flickan|min dotter|henne|dottern|döttrar) … (hemlandet|sommar|där|mormor|svärmor|som|när|resa)`

export const crimes =
  'människohandel~, slavarbete, tvångsarbete, tvångsäktenskap~, könsstympning, omskärelse, barnäktenskap~'
