import type { DangerPhrases } from '../compile-phrases'

const myself = '(mig|mej|mig själv|mej själv)'
const somebodyClose =
  '(min|mitt|mina)? (man|make|sambo|pojkvän|flickvän|fru|hustru|partner|ex|exman|exmake|exsambo|pappa|styvpappa|styvfar|plastpappa|far|mamma|mor|bror|son|han|hon)'
const end = '(.|och|så här|sådär|men|för|eftersom|längre|mer|mera|vidare|alls)'

export const sv: DangerPhrases = {
  danger: [
    '(orkar|orkade) (bara|verkligen)? (inte|int|inget|ej) (längre|mer)? leva',
    `(vill|ville) (inte|int|ej) (längre|mer)? leva ${end}`,
    'så dåligt … inte vill leva',
    'vill (inte|int) (finnas|vakna mer|vakna igen|vakna upp mer)',
    '(vill|önskar|skulle vilja) (jag)? (bara|helst)? (få)? dö (.|nu|och|för|så|bara)',
    '(bättre|önskar) … (jag var|jag vore) död',
    `(ta|tar|tog|tagit) livet av ${myself}`,
    'ta mitt (eget)? liv',
    '(döda|dödar|skada|skadar|hänga|hänger|skjuta) (mig|mej) (själv|.)',
    '(jag|att) … (döda|skada) mig själv',
    'jag … (skär|skar|skurit) (mig|mej) (själv|när|varje|igen|på armarna|i armarna|.)',
    'självskadebeteende',
    'självmordstank~',
    '(funderar|funderat|tänker|tänkt|planerar|planerat|överväger|försökt|försökte|begå|begår) … självmord',
    'jag … (är|känner mig) (självmordsbenägen|suicidal)',
    '(bättre|lättare) utan (mig|mej)',
    '(ingen|inte någon|inget) … (mening|skäl|anledning|orsak) … att leva',
    'livet … (ingen mening|meningslöst) (längre|mer)?',
    '(avsluta|avslutar|ända|göra slut på) mitt liv',
    '(hoppa|hoppar) … (framför tåget|framför ett tåg|från bron)',
    `${somebodyClose} (slår|slog|misshandlar|misshandlade|sparkar|sparkade|stryper|strypte) (mig|mej|oss|barnen)`,
    '(tog|tar) strypgrepp på (mig|mej)',
    '(blir|blev) (slagen|misshandlad) (av min|hemma|varje)',
    '(hotar|hotade|hotat|försökt|försökte|sa|sade|säger) … (döda|mörda|slå ihjäl) (mig|mej|oss|barnen)',
    '(får|fått|fick) … (dödshot|mordhot)',
    'rädd för min (man|make|sambo|pojkvän|flickvän|fru|hustru|partner|exman|ex)',
    'rädd för mitt (liv|ex)',
    'jag (ska|kommer att|vill|skulle vilja) … (döda|mörda|slå ihjäl) (honom|henne|dem|någon|alla|min|mina|chefen)',
    'jag … (skada|skadar) (någon|andra|mina barn|mitt barn)',
    '(ser|finner|hittar) … (mening|skäl) (med|i|att) … (livet|leva)',
    `${somebodyClose} (är|var|blir) … (våldsam|aggressiv) … (mig|mej|oss|barnen|hemma)`,
    '(ska|kommer|vill) (att)? döda den (jäveln|fan|gubben|kärringen|idioten)',
    '(blir|blev|utsätts för) … (våld|misshandel) (hemma|av min|i hemmet|i relationen)',
    '(vill|måste|brukar) skära (mig|mej) (.|i armarna|på armarna|själv|när)',
  ],
  ordinary: [
    'självmordsprev~',
    'självmord~ (prevention~|förebygg~)',
    '(inga|inte|aldrig) … självmord~',
    'skar (mig|mej) (i|på) (fingret|handen|kniven)',
    '(slår|slog) (mig|mej) (att|som)',
    '(slår|slog) (mig|mej) (ned|ner|fram|samman|till)',
    '(slår|slog) (mig|mej) (alltid)? (i|på) (tennis|schack|kort|spel|tävling~)',
  ],
}
