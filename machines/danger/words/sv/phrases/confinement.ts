import { boss, papers, they } from './choices'

export const captivity = `
  du (får|kan|ska) inte (resa|gå ut|lämna|åka|ringa|träffa|prata|jobba|gå någonstans),
  (passport|passet|pass) (is|är) (with|hos) (min|my|mannen|chefen|husband|boss),
  (låser|låste|låst|reglar|stänger|stängde|bommar) (igen|in|till|) (dörren|porten|oss|mig|henne|barnen|dörrarna|in oss|in mig) … (utifrån|när han går|när han åker|när hon går|hela dagen|hela dagarna|på natten|om natten|på nätterna|om nätterna|när vi|när de|tills|i rummet|inne|i källaren|i lägenheten|i baracken|i huset|från utsidan|och tar nyckeln|med hänglås|så att|på dagarna|varje|hemma|medan),
  (låser|låste|stänger|stängde|spärrar|håller|höll|stänga|låsa) (in|kvar|inne|) (mig|oss|henne|min syster|min mamma|min kompis|min vän|min väninna|min kusin|min bror|min granne|min svägerska|flickan|kvinnan|min lilla syster|mina syskon|barnen),
  (låser|låste|stänger|stängde|håller|höll) (mig|oss|henne|min syster|min mamma|min kompis|min vän|min väninna|min kusin|min bror|min granne|min svägerska|flickan|kvinnan|min lilla syster|mina syskon|mamma) (inne|inlåst|inlåsta|inspärrad|instängd|fången|fångna|inomhus|i rummet|i lägenheten|i källaren|hemma),
  (inlåst|inlåsta|inspärrad|inspärrade|instängd|instängda|fången|fångna|fånge|fångar|fängslad|fängslade) (i|på|hemma|av|hos|om|hela|när|och|där|som|inne|varje|utan),
  (är|blir|hålls|sitter|var|lever|känns) … (inlåst|inlåsta|inspärrad|fånge|fångar|som en fånge|som en slav|som fånge|fången i),
  (får|fick|fått|få|får jag|får vi|får hon|kan|vågar|tillåts|tillåtet|tillåter mig|låter mig|låter oss|låter henne|tillåter inte mig|vill|förbjuder|förbjöd) (inte|aldrig|ej|att) (gå ut|lämna huset|lämna lägenheten|lämna hemmet|lämna rummet|lämna gården|lämna baracken|lämna campen|lämna området|lämna stället|lämna landet|träffa|prata med någon|prata med andra|prata med min|prata med mina|ringa min|ringa mina|ringa någon|ringa hem|ha telefon|ha egen telefon|ha mobil|ha vänner|ha egna pengar|ha ett eget|ha eget|gå hemifrån|gå någonstans|gå på kurs|gå i skola|gå till skolan|gå till kurs|gå till läkare|gå till doktor~|gå till affären|gå till jobbet|gå och handla|gå på svenska|gå på finska|gå på språk~|gå till språk~|studera|plugga svenska|lära mig|jobba utanför|arbeta utanför|ta jobb|åka hem|åka någonstans|besöka|resa någonstans|ta körkort|öppna fönst~|öppna dörren|sluta jobba|sluta på|sluta innan|gå därifrån|gå härifrån|vara ensam ute|gå ensam|sjukskriva|ta ledigt|ha konto),
  (släpper|släppte|släppa|släppt) (inte|aldrig|ej) (ut|iväg|in|mig|oss|henne|hem) (mig|oss|henne|ut|från|iväg|ensam|till|någonstans|på),
  (släpps|släpptes) (inte|aldrig) (ut|iväg), (inte|aldrig) (släpper|släppa) (ut|iväg) (mig|oss|henne),
  (inte|aldrig|knappt) (varit|kommit|gått|satt min fot) (ute|utanför|ut|utomhus) (på|sedan|ensam|huset|dörren|lägenheten|själv|utan|själva),
  (bara|endast|enbart) (ut|gå ut|) (med honom|med min man|med hans|med svärmor|i sällskap|när han är|tillsammans med honom),
  inte (gå ut|lämna) (ensam|själv|utan),
  utan (hans|mannens|makens|hennes|svärmors|pappas|brors|min mans|familjens|deras) (tillstånd|tillåtelse|lov|sällskap|medgivande),
  (måste|ska|tvungen att|får lov att|behöver) … (be om lov|fråga om lov|ha lov|be om tillåtelse|be honom om|fråga honom|be min man|skicka bild|skicka en bild|skicka bilder|skicka foto|skicka min position|skicka plats|rapportera|redovisa|visa kvitto|visa kvitton|visa kvittona|visa telefonen|visa mobilen|svara direkt|svara inom|svara på sekunden|dela min plats|dela position|dela platsen|videosamtal|ha kameran på|ringa upp på video) … (honom|min man|man|han|henne|varje|allt|hela tiden|svärmor|annars|så|innan),
  ${they} … (kollar|kolla|läser|läste|kontrollerar|går igenom|granskar|övervakar|spårar|bevakar|räknar|genomsöker|avlyssnar) … (min telefon|min mobil|telefonen|mobilen|mina sms|mina meddelanden|mina samtal|samtal|mina kvitton|kvitton|kvittona|allt jag|var jag är|var jag|vem jag|vilka jag|mina mejl|mina mail|varje steg|vartenda steg|minuterna|varje minut|mina minuter|mina kläder|mig dygnet|mig hela tiden|mina chattar|min position|min plats|kilometer~|kilometrarna),
  (bestämmer|kontrollerar|styr|dikterar) (över|helt|allt|) (mig|vad jag|vem jag|vilka jag|när jag|hur jag|över mig|vilka kläder|allt i mitt|mitt liv|hela mitt liv|varje|om jag|mina pengar|alla pengar|alla mina),
  (lön|lönen|löner|lönerna|pengar|pengarna|dagpenning|dagpenningen|stöd|stödet|bidrag|bidraget|barnbidrag~) … (går|kommer|sätts|hamnar|betalas|ska|måste) … (till|in på|på|åt|ge) (hans|mannens|hennes|makens|chefens|svärmors|min mans|honom|pappas|sambons|exets|agentens) … (konto|kontot|och|direkt|allt),
  (tar|tog|tagit|kräver|lägger beslag på|håller i|gömmer) (alla|all|hela|mitt|min|) (mina pengar|min lön|lönen|pengarna|pengar|bankkort|bankkortet|barnbidrag~|stöd|dagpenning~),
  (absolut|bara|) (får|fick) … (han|hon|mannen|ingen|de) … inte (absolut|) (veta|se|få veta|få reda),
  (han|hon|mannen|min man|familjen|de|pappa|chefen|svärmor) (får|fick) (absolut|verkligen|bara|) (inte|aldrig) (veta|se|få veta|få reda på|märka|höra),
  (får han|får hon|får min man|får de|får pappa|får mannen) (absolut|verkligen|) (inte|aldrig) (veta|se|få veta|märka),
  skriver (det här|detta|till er|här) (i smyg|i hemlighet|från bibliotek~|på biblioteket|på toaletten|när han sover|medan han|när hon|när han|på en lånad|från grannens|från väninnans),
  (raderar|raderade|radera|sudda~) … (meddelandet|meddelandena|det här|historiken|samtalen|allt) … (innan han|så att han|innan hon|efteråt|så han),
  ${they} … (gömt|gömmer|gömde|tagit|tog|tar|slängt|slängde|krossade|krossat|haft sönder|har sönder|slog sönder|bröt sönder|knäckte|förstört|låst in|låser in|beslagtog) … (skor|skorna|kläder|kläderna|jackan|min jacka|nycklar|nycklarna|telefon|telefonen|mobil|mobilen|simkort|simkortet|routern|internet|datorn|modem~) … (så att|så jag|ifrån|från|och|när|för att|kan|av|i|vid|sedan|inte|för)`

export const papersTaken = `
  ${papers} … (är|finns|ligger|fortfarande|ligger kvar|förvaras|hålls|sitter) … (hos|i hans|i hennes|i chefens|i kassaskåp~|med|i deras|inlåst|inlåsta|på hans) … (min man|mannen|chef|chefen|arbetsgivaren|honom|henne|ägaren|agenten|svärmor|kassaskåp~|låda|ficka|dem|familjen|agenturen|kontoret|maken|pappa|bror|förmannen|byrån),
  (min man|mannen|chefen|chef|arbetsgivaren|han|de|ägaren|agenten|svärmor|maken|sambon|pappa|hon|förmannen|mellanhanden|svärfar|bolaget|agenturen|hyresvärden|bossen) (har|tog|tar|behåller|behöll|håller|höll|samlade in|samlar in|gömmer|gömde|beslagtog|låste in|rev|brände|stal|vägrar lämna|vill ha|krävde|kräver|sålde) (kvar|ifrån|in|alla|mitt|min|mina|våra|vårt|allas|hennes|) (pass|passet|passen|papper|papperen|papperna|uppehållskort|uppehållskortet|uppehållstillstånd|id|idkort|dokument|bankkort|bankkortet|mobil|telefon|simkort|handlingar|resedokument),
  (ger|ge|lämnar|lämna|gett|får|fått|få) (inte|aldrig|ej) (tillbaka|igen|ut) … ${papers},
  ${papers} … (ger|lämnar|får|får jag|lämnas|gett|fått|ge|vägrar|fås|vill) … (inte|aldrig|först när|vägrar ge|när skulden|när jag har betalat|ge) … (tillbaka|ut|igen|ifrån),
  (vägrar|vill inte|nekar) … (ge|lämna) (mig|oss|) (tillbaka|ut|ifrån|igen|passet|mitt pass|papperna),
  (passet|passen|papperen|papperna|papper|uppehållskort~) … (tillbaka|igen) (när|först|om|efter) … (skuld~|betala~|jobbat|sommaren|säsong~|året|kontrakt~|arbetat),
  ${boss} … (har|behåller|tog|håller|samlade) … (pass|passet|passen|papperen|uppehållskort~),
  ${they} (rev|brände|klippte) … (pass|passet|uppehållskort~|papper)`
