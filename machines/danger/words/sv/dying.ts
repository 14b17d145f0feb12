import type { Theme } from '../../lexicon'

export const dying: Theme = {
  die: `
    dö, vara död, dör, försvinna för alltid, sluta existera, somna in, dö bort, döden, sluta leva, slippa leva,
    försvinna för gott, försvinna helt, inte finnas, slippa finnas, vara borta för alltid, sova för alltid,
    somna för gott, försvann för gott, bli påkörd, blir påkörd, min död, min egen död, begravning min`,
  dead: 'död, dött, om jag dog',
  suicide: `
    självmord~, sjalvmord, suicid~, självmor, sjävmord~, självmördar~, hänga mig, hängt mig, hänger mig`,
  suicidal: `
    självmordstank~, självmordsbenägen, är suicidal, mig suicidal, suicidala tankar, självmordsplan~,
    självmordsförsök, självmordstankar, suicidtank~, tankar på självmord, tankar om att (dö|ta|döda),
    tankar på att (dö|ta), dödslängtan, självdestruktiv~, självskadebeteende`,
  think: `
    tänker, tänkt, tänka, tänkte, funderar, funderat, fundera, funderade, planerar, planerat, planera, planerade,
    överväger, övervägt, tankar, tanke, tanken, pratar om, drömmer, drömt, fantiserar, grubblar, tankarna, ältar,
    leker med, googlar`,
  attempt: `
    försöka, försöker, försökte, försökt, försök, begå, begår, begått, begick, ska, tänker, kommer att`,
  want: `
    vill, ville, velat, skulle vilja, önskar, önskade, hoppas, hellre, längtar, orkar, orkade, orkat, lust,
    har lust, vilja, hoppades, ber till gud, drömmer om, kommer att, ber om att, vägrar, hade hellre`,
  live: `
    leva, finnas, finnas kvar, existera, vara vid liv, leva vidare, vara här längre, vara kvar, fortsätta leva,
    finnas till, levande, vara med längre, vara här mer, finnas mer`,
  life: 'livet, liv, leva, mitt liv, livslust, levande',
  able: 'orkar, orkade, orkat, kan, klarar, klara, förmår, orka, kunde, pallar, krafter, styrka',
  reason: `
    mening, meningen, skäl, anledning, orsak, poäng, hopp, värt, lust, vits, idé, ork, kraft, vilja, livslust,
    meningsfullt, krafter, styrka, krafterna`,
  tired: 'trött på, less på, utled på, slut på, leds på, trött av, hatar, trött',
  better: 'bättre, lättare, lyckligare, bäst, skönast, skönt, enklare, befrielse, lättnad',
  withoutMe: `
    utan mig, utan mej, om jag inte (fanns|finns|var|vore), om jag aldrig, om jag var borta, om jag vore borta,
    om jag försvann, om jag dog, om jag var död, om jag vore död, när jag är borta, om jag slutade finnas`,
  gone: `
    om jag var borta, om jag vore borta, om jag inte fanns, om jag försvann, om jag dog, om jag inte var här,
    om jag slapp vakna, att jag inte fanns`,
  sleep: 'sova, somna, somnar, sover, lägga mig, somnade, bor, sov, bodde, sovit',
  wake: 'vakna, vaknade, vaknar, vakna upp, vaknat',
  here: 'vara kvar här, vara här, vara här mer, vara med mer, finnas här',
  away: `
    bort från (den här världen|världen|livet|jorden), bort från allt för alltid, lämna (jordelivet|världen)`,
  forever: 'för evigt, för alltid, för gott',
  born: 'född, fötts, fanns, född till, existerade, funnits',
  end: `
    avsluta, avslutar, ta, tar, tog, tagit, sluta, göra slut på, ända, ända på, avslutade, göra slut`,
  danger: `
    livet av (mig|mej|sig|oss), mitt eget liv, ta mitt liv, tog mitt liv, tar mitt liv, ta mitt eget liv,
    ta sitt liv, tog sitt liv nästan, avskedsbrev, göra slut på allt, göra slut på mitt, få slut på allt,
    vill att allt (ska|skall) (ta slut|sluta|vara över), slippa allt för alltid, inte finnas (mer|längre|till),
    inte vara här (längre|mer), inte vakna (mer|igen|upp|i morgon|imorgon), aldrig (vakna|vaknade|vaknar),
    orkar inte leva, orkar inte mer med livet, livet är meningslöst,
    ingen (saknar|skulle sakna|bryr sig om jag) … (dog|mig|borta|försvann|dör),
    hade haft det bättre om jag (inte|var|vore), jag borde (dö|vara död|inte finnas), lika bra att (dö|jag dör),
    önskar att jag (aldrig|inte) (fötts|fanns|hade fötts|blivit född), sista brev, sista meddelande,
    mitt sista brev, (imorgon|snart|då) (finns|är) jag (inte|nog inte) (mer|kvar|längre), finns jag nog inte mer,
    försökte dö, försökt dö, orkar leva en dag, vet inte om jag orkar leva, ingen skulle (märka|sakna|bry),
    betala … (med livet), med sitt liv för, behöver ni inte (leta|söka|vänta),
    ingen (behöver|saknar|skulle sakna|märker om) (mig|jag), finns jag nog inte, inte finns kvar när ni,
    (valt|bestämt|hittat|sett ut|bestämt mig för) … (bron|en bro|trädet|ett träd|repet|tåget|platsen|taket),
    (ingen|aldrig) (skulle|kommer) (märka|hitta) … (mig|kroppen|dig|min kropp), skrivit (mitt|) testamente,
    (imorgon|då) är det för sent,
    (gett|ger|skänkt|delat) (bort|ut) (mina saker|allt jag äger|mina grejer|alla mina|mina kläder),
    (ingen plats|inte plats) för mig (i den här|på den här|här i),
    (körde|gick|åkte|cyklade|promenerade) … (till|mot) (bron|stupet|spåret|klippan|rälsen|kanten) … (vände|ångrade|vågade|igår|i natt|för att),
    (åt|ätit) upp (alla|hela) …,
    (åt|tog|svalde) (alla|hela) (mina|min|) (ketipinor~|sömn~|tabletter|medicin~|stesolid~),
    (bestämt|bestämde|bestämmer) mig … (ska dö|att dö|för dagen|att göra det|att det är nu|för att dö|på fredag|på söndag),
    (gett|ger|gav) mig (själv|) (till|tid till|fram till) (jul|nyår|sommaren|våren|påsk|födelsedag~|midsommar|skolavslutning~),
    (efter|till|före|innan) (jul|nyår|påsk|midsommar|studenten|bröllopet|födelsedagen|konfirmationen|begravningen|helgen) … (är jag borta|finns jag inte|är det slut|ska det ske|är jag inte|blir det av|är allt över|tar jag livet),
    (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag) (är|blir|blev) (dagen|det|den dagen),
    (ringat in|kryssat) … (dagen|datumet|almanackan|kalendern),
    (googlat|googlar|sökt på|läst om|kollat upp|kollade|tagit reda på) … (hur man dör|smärtfri~|dödlig~|sätt att dö|hur högt|tågtider~|metoder|knopar|dosen|snara|snabbast),
    (smärtfritt|smärtfria|säkraste|snabbaste|enklaste) (sätt|sättet|vis) … (dö|ta livet|$),
    (hittat|fixat|ordnat) … (nytt hem|hem) … (katten|hunden|djuren|kaninen),
    (skrivit ner|skrivit upp|lämnat) … (lösenord~|koder|koderna|önskemål) … (begravning~|barnen|mamma|syster|lapp|bordet),
    (betalat|ordnat|planerat|valt) … (begravning~|gravsten|grav|kista|psalmer|urna),
    testamente … (skrivit|klart|ligger|lagt|bordet), min dag (är|blir|kommer)`,
}
