import { they, weapon } from './choices'

export const fearAtHome = `
  (tassar|tassa|smyger|går|gå|trippar) (på tå|på tårna|på äggskal|på nålar),
  (sover|sova|sov|sovit) … (med|i) (skorna|kläderna|kniv|kniven|telefonen|dörren låst|låst dörr|stol|en stol|jackan|nycklarna|väskan packad|bilen|badkaret|badrummet|barnens rum|trapphuset),
  (stol|stolen|byrån|soffan|möbler|skåpet) (för|mot|framför|under) (dörren|dörrhandtag~|handtaget|sovrumsdörren),
  (låser|låst|låste|låsa) (in|) (mig|oss) (in|) (i|på|inne) (badrummet|toaletten|toan|sovrummet|rummet|mitt rum|garderoben|barnens rum|bastun|bilen) … (när|tills|för att|varje|om|på|så|av),
  (låser|barrikader~|reglar|spärrar) (in mig|mig in|oss in|dörren|sovrumsdörren|sovrummet|om oss|om mig) … (när han|när hon|på natten|till natten|för att han|om natten|innan han|när pappa|när mannen|inifrån|så att han),
  (gömmer|gömde|gömma|gömt|kryper|kröp) (mig|oss|sig) … (i|hos|när|för|tills|under|på|bakom) … (garderoben|källaren|badrummet|toaletten|sängen|skåpet|vinden|bilen|honom|mannen|pappa|exet|grannen|trapphuset|han|bastun|min|familjen|henne|skogen|dricker),
  (barn|barnen|vi|jag|flickorna|pojkarna|syskonen) (sitter|gömmer|gömde|kryper|sover|satt|ligger|håller) (sig|oss|mig|) (i|under|på|hos|inne) (garderoben|källaren|badrummet|sängen|skåpet|bilen|trapphuset|vinden|bastun|grannen|toaletten),
  tills han (somnat|somnar|somnade|lugnat|gått|lugnar|nyktrat|går|nyktrar), tyst som möss,
  (håller|är|hålla) … (tyst|tysta) … (när han|tills han|för att inte|så att han|så inte),
  (vågar|törs|vågat|tordes|vågade) (inte|knappt|ej) … (sova|andas|röra mig|gå hem|åka hem|vara hemma|komma hem|säga emot|lämna honom|gå ut|lämna barn~|lämna dem|säga nej|somna|öppna dörren|anmäla|berätta|polisanmäla|svara|prata|stanna|sova hemma|gå till polisen|lämna huset|duscha),
  (rädd|rädda|livrädd|skräckslagen|spänd|darrar|skakar|ont i magen|panik|hjärtat|magen knyter|hukar|stelnar|magont) … (när|då|varje gång|för att|innan) … (han kommer|han är|hon kommer|nyckeln|nycklarna|dörren|han dricker|bilen|pappa kommer|mannen kommer|han blir|han höjer|hans steg|i låset|hör honom|jag hör honom|maken kommer|sambon kommer),
  (rädd|rädda|livrädd|orolig|skraj|otrygg|otrygga) … (att gå hem|att åka hem|att vara hemma|att komma hem|hemma|i mitt hem|i eget hem|i vårt hem|att sova hemma|hos honom|för vad han|för vad hon|för vad de|för vad mannen|för vad pappa|vad han gör|för hans|att han ska|att han kommer|att han hittar|att de hittar|att han dödar|för hennes humör|av honom|för min|för mitt|för pappa|för mamma|för exet|för honom|för henne|när han),
  (vet|veta) (aldrig|inte) … (vilket humör|hur han är|vad som väntar|vad han gör|om han är full|vilken sida|när han exploderar|när det smäller|i vilket skick) … (hemma|kommer|när|han|dörren),
  (när|innan) han (exploderar|smäller|får sina utbrott|tappar det|tappar kontrollen),
  (hemma|hem|lägenheten) … (otrygg~|inte trygg|inte säkert|osäkert|farligt|inte säker|helvete|ett helvete|terror|skräck),
  (inte|aldrig|ingen av oss|varken) … (trygg|trygga|säker|säkra) (hemma|i mitt hem|hos|där|med honom|i hemmet|kring|runt|nära),
  annars blir det (helvete|ett helvete|bråk|stryk|smäll|slag|liv hemma),
  (blir|bli|blev) … (rasande|vansinnig|galen|arg|tokig|svartsjuk|ursinnig|våldsam) … (om jag|när jag|och slår|så jag|och kastar|och jag|om maten),
  ${weapon} (under|vid|bredvid|nära|i|på) (kudden|sängen|madrassen|nattduksbord~|huvudkudden)`

export const threats = `
  (levande eller död|död eller levande),
  (hotar|hotade|hotat|hotas|hot|hota|viftar|viftade|höll|håller|satte|riktade|riktar|tog fram|drog|hämtade|kommer med) (mig|oss|henne|mamma|fram|upp|med|) … ${weapon},
  ${weapon} (mot|vid|på|i) (min|mitt|halsen|strupen|magen|mig|oss|barnen|tinningen|ryggen|mamma|huvudet|bröstet|ansiktet),
  (hotar|hotade|hotat|säger|sa|lovar|svär|skriker|skrek|skriver|skrev|ringer och säger|messar|har sagt|tänker) … (döda|dödar|mörda|slå ihjäl|slår ihjäl|skära|bränna|tända|hälla|syra|hämnas|hitta|ta barnen|ta livet|göra illa|göra sig av|knäcka|krossa|våldta|skjuta|begrava|gräva ner|hugga|ta ifrån mig|föra bort|kidnappa|skada) (mig|oss|min|mitt|mina|barnen|familjen|henne|dem|huset|på mig|alla|sig|honom|både),
  (ska|kommer|kommer att|skulle|tänker) (jag|du|han|) (dö|få betala|få ångra|hitta|ångra dig|ångra att|sluta i|försvinna|aldrig hittas),
  (du|vi|jag|ni) … (är död|är så gott som död|ska dö|dör|lever inte|får ångra|är färdig|får betala|överlever inte|ska få) … (om|när|innan|för|snart|sedan|då|nu),
  (om|när|ifall) (jag|vi|hon|du|man) (lämnar|går|anmäler|berättar|flyr|pratar|vägrar|säger nej|skiljer|skiljer mig|flyttar|säger något|slutar|klagar|ringer polisen|sticker|gör slut|skvallrar) … (dödar|dör|slår|tar|försvinner|händer|skadar|hämnas|ser|mördar|bränner|skjuter|hittar|betala|ringer|barnen|sprider|hänger|skulle han|något hemskt|illa|stryk),
  (hälla|häller|kasta|slänga|kastar) (syra|bensin|kokande|kokhett) … (på|i|över), syra i ansiktet, tända eld på,
  (tänder|tände) på (huset|lägenheten|bilen|mig),
  (hedern|heder|skam|vanära|vanärat|skämt ut|dragit skam|rykte~) … (döda|dö|blod|släkten|familj|familjen|bröder~|mörda|straff~|pappa|renas),
  (familjens|släktens) (heder|ära),
  (vet|veta|hittar|hitta|hittade|hittat|känner till|fått reda|tagit reda) … (var|vart) (jag|vi|min familj|mina föräldrar|vår familj|våra familjer|mina barn|familjen|barnen) … (bor|jobbar|är|går|finns|går i),
  (flyttat|flytt|rymt|rymde|flydde|flyr|fly|rymma|gömmer) … (från|för|undan) (honom|henne|exet|min man|mannen|min familj|familjen|mitt ex|min ex~|pappa|sambon|maken|släkten|min pappa|bröderna),
  (rädd|orolig) att (han|hon|de|exet|mannen|familjen|bröderna|någon) … (hittar|hitta|dyker upp|kommer hit|får veta var|får reda|följer),
  (skyddad|hemlig|spärrad) (adress|identitet|telefon~|nummer),
  (hemligt|hemlig) (nummer|adress) … (han|för|exet|ändå),
  (bytt|byter|byta|bytte) … (nummer|adress|lås|låset|telefonnummer|låsen) … (gånger|ändå|igen|för att han|på grund av|men han|han)`

export const stalking = `
  (ex|exet|exman|exmannen|exsambo|exsambon|expojkvän|exfru|exfrun|före detta|f d|killen jag dejtade|min förra) … (står|stod|väntar|väntade|dyker upp|dök upp|kör förbi|kör|sitter|satt|smyger|ringer|ringde|skickar|skriver|kommer|kom|cirkul~|parkerar|följer|vet alltid|vet|hittar|hittade|spårar|trakass~|vägrar) … (utanför|porten|dörren|varje|varenda|jobb|skolan|dagis|hela tiden|natten|gånger|efter|mitt nya|förbi|bussen|busshållplats~|parkering|var jag|ge upp|släppa|barnens|överallt|igen|trappan|in|nonstop|dag|dygnet|hem till),
  (står|stod|väntar|väntade|sitter|satt|cirkulerar|lurar|stryker omkring) … utanför (mitt|min|vår|porten|jobbet|huset|skolan|dörren|kursen|fönstret|lägenheten|barnens) … (varje|varenda|igen|natten|kvällen|och stirrar|i timmar|timmar|hela|jobb|nätterna|på kvällarna|fönster|port|dörr),
  (följer|följde|följt|förföljer|skuggar) (efter|) (mig|oss|henne) (efter|överallt|hem|från|i bil|vart|till|på|med bil|i|när|hela),
  (ringer|ringt|ringde|skickar|skickat|smsar|messar) … (hundra|50|60|80|100|200|femtio|dussintals|oräkneliga) … (gånger|meddelanden|sms|samtal|om dagen),
  (gps|airtag|air tag|spårare|spårsändare|sändare|spårningsapp~|spionapp~|spionprogram~|avlyssna~|dold kamera|dolda kameror|kamera|kameror) … (i|på|under|hemma|installer~) … (bil|bilen|telefon|telefonen|mobilen|mobil|väska|väskan|hem|hemmet|hemma|rum|sovrum|sovrummet|köket|lägenheten|varje|alla|badrummet|jacka|dörren),
  ${they} … (satt|lagt|gömt|installerat|satte|la|placerat|hittade) … (airtag|gps|kamera|kameror|spårare|app|sändare),
  (fönster|rutan|låset|bilen|däcken|dörren|brevlådan|brevinkast~) … (sönderslagna|krossad|krossat|sönderskurna|punkterade|dött djur|död fågel|lapp|lappar|hotbrev|skit|nerspray~) … (av|exet|han|igen|ex|utan),
  förföljd, förföljelse`
