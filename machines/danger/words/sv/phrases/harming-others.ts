import { child, weapon } from './choices'

export const harmOthers = `
  (kommer|ska|vill|skulle|kan|tänker|lust att|sugen på att|redo att|nära att|måste|fantiserar om att|drömmer om att|tankar på att|tankar om att|planerar att|bilder av att|impuls att) … (skada|döda|göra illa|knivhugga|hugga|skjuta|strypa|mörda|slå ihjäl|sätta eld|bränna ner|spränga|förgifta|slå sönder|knuffa|krossa) (någon|nån|honom|henne|dem|de|folk|alla|människor|en|er|min|mitt|mina|hela|de andra|handläggar~|grannen|exet|den jäveln|barn~|chefen|henne nästa|skallen),
  (göra|gör|gjort|gjorde) ${child} illa, (göra|gör|gjorde) (någon|honom|henne|min|mitt|mina|grannen|exet) … illa,
  (skada|skadar|skadat|slå|slår|slog|kväva|kväver|dränka|strypa|skaka|kasta|tappa|örfila) … (babyn|bebisen|barnet|barnen|mitt barn|min bebis|min baby|min son|min dotter|lillan|lillen|spädbarn~|dottern|sonen),
  (skakade|skakat|skakar|skaka|kastade|kastat|slängde|slängt|ruskade|ruskat|ruskar|tappade|klämde|nöp|höll för|tryckte) … (babyn|bebisen|barnet|honom|henne|dottern|sonen|min bebis|den|min son|lillan|lillen|för hårt|jättehårt|hårt),
  (kudde|kudden|filten|täcket) … (över ansiktet|i handen|mot ansiktet|på ansiktet|över babyn|över barnet|över honom|över henne|över huvudet|på honom|tryckte),
  (rädd|livrädd|orolig|skraj) (att jag|att|för att jag|för att|över att jag) (ska|kan|kommer|skulle|själv|) (göra|gör|skada|skadar|tappa kontrollen|tappar kontrollen|slå|slår|döda|dödar|skaka|kasta|bli våldsam|gå för långt|knäppa) … (illa|något|henne|honom|barn|babyn|bebisen|någon|min|mitt|mina|med|på|dumt|hemskt),
  (rädd|livrädd) (för mig själv|för vad jag) … (när|gör|kan|med|barn~|bebis~|kan göra|skulle),
  (någon|ni) (måste|borde|behöver|får) (stoppa|hejda|ta) (mig|barnen från mig|henne från mig|honom från mig),
  innan jag (dödar|skadar|slår|gör något|mördar|hugger|gör någon|tappar kontrollen|tar livet|skjuter|gör illa),
  (kan|kunde) inte (stoppa|hejda|kontrollera) (mig|ilskan|mig själv) … (när|då|snart|längre|barn~|slå|mot),
  stoppa mig innan,
  (köpt|skaffat|slipat|har|bär|gömt|laddat|hämtat|tagit med|tar med|fixat|packat) (en|min|med mig|hem|) ${weapon} … (och|vet|till|väska|väskan|jackan|fickan|redo|för att|innan|nästa gång|när|i bilen|imorgon|ikväll|bakluckan),
  (kommer|går|åker|tar|dyker upp) … (dit|till kontoret|in|till byrån|till migri|till er|med) … med … ${weapon},
  ${weapon} … (i väskan|i fickan|i jackan|i ryggsäck~|i bilen) … (till|när|för|och|om|ikväll|imorgon|möte~),
  (vet|vilken) (var|tid|när) (han|hon) (slutar|bor|går|parkerar|sover) … (kniv|döda|vapen|ska|och),
  (hämnas|hämnd|ge igen|betala för) … (blod|döda|kniv|vapen|lida|plågas|dö|skada|blodig|yxa),
  (han|hon|de|den jäveln) (ska|kommer att|förtjänar att) (få|) (dö|lida|blöda|ångra|betala med|få betala|plågas|sota),
  (får|ser|tankar) … (svart|rött) … (slår|slå|skada|barn~|nån|kniv),
  (ser|fantiserar|drömmer|tänker) … (mig själv|hur jag|på att|framför mig|) (sticker|hugger|stryper|skjuter|dödar|knivhugg~|släpper|knuffar|kastar) … (honom|henne|dem|barn~|någon|chefen|babyn|bebisen|folk|trappan|spåret),
  ta (barnen|honom|henne|dem) med mig … (döden|dör|in i|när|dö|grav~),
  (köra|kör) … med barnen … (in i|ut i|av|framför|lastbil)`

export const childrenInDanger = `
  (kommer|kom|kommit|komma|återvänder) (hem|tillbaka|) (från|med|hem) … (pappa|pappan|mamma|mamman|umgänge~|styvpappa|exet|honom|blåmärk~|brännmärk~|brännskad~|sår|rivmärk~|märken|brännsår),
  (blåmärk~|märken|brännmärk~|brännskad~|bitmärk~) … (efter|på|från|när|hos) … (barn|dotter|son|pappa|umgänge~|helgen|ryggen|pappans|dottern|sonen|låren|rumpan),
  (kissar|kissat|kissade) (på sig|ner sig|i sängen) … (när|innan|efter|av|varje|pappa|hem),
  (gråter|skriker|vägrar|mardrömmar|skakar|kräks|klamrar|rädd|rädda) … (när|innan|efter|för|åka|till) … (pappa|sin pappa|hans pappa|pappans|mamman|umgänge~|styvpappa|pappahelg~|hos honom),
  (vågar|törs|kan|vill) (inte|knappt) … (lämna|skicka|ge|överlämna) (barn|barnen|barnet|son|sonen|dotter|dottern|min son|min dotter|dem|honom|henne|mina barn|lillebror|lillasyster|mina syskon|syskonen) … (med|hos|till|ensam|ensamma|där|hemma|hos sin|hos pappa|i närheten),
  (barn|barnen|dottern|sonen|ungarna) (ser|såg|sett|hör|hörde|tittar på|måste se) (när|hur|allt|på när|på hur|att) … (slår|slog|mamma|pappa|han|slåss|våld~|skriker),
  (min|mitt) (son|dotter|barn) (säger|berättar|berättade|sa|berättat) att … (slår|slog|rör|tar|låser|hotar|tog|rörde|gör|stryper|farfar|morfar|pappa|styvpappa) … (henne|honom|på|illa|där|snopp~|snipp~|mig|in),
  ${child} … (hungriga|hungrig|utan mat|ensamma|ensam hemma|låser in|inlåst|rädda för) … (dagar|natten|pappa|mamma|hemma hos|full|dricker|drogad|honom),
  (lillebror|lillasyster|syskon|mina syskon|bror|syster) … (får stryk|blir slagen|blir slagna|slår|slås|slog|får smäll) … (av|hemma|pappa|mamma|varje|också),
  (skyddar|skydda|rädda|ställer mig emellan|ställer mig mellan) … (barn|mamma|syskon|lillebror|lillasyster|systrar|min mor) … (från|mot|när|honom|pappa)`
