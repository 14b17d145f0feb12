import type { Lexicon } from '../lexicon'

const partners = `
  min man, mannen, min make, maken, min sambo, sambon, min pojkvän, pojkvännen, killen, min kille, min flickvän,
  min fru, frun, min hustru, min partner, partnern, mitt ex, exet, exmannen, min exman, min exmake, exsambon,
  min exsambo, min fästman, min fd man, min före detta, gubben, barnens pappa, mannen min, ex, mitt x, min tjej,
  min gubbe, min karl`
const relatives = `
  min pappa, pappa, min far, min mamma, mamma, min mor, min bror, brorsan, mina bröder, min son, sonen,
  min styvpappa, styvpappa, styvfar, min styvfar, plastpappa, min plastpappa, min farbror, min morbror, min kusin,
  mina föräldrar, min familj, familjen, min släkt, släkten, mina släktingar, min svärmor, min svärfar, svärmor,
  svärföräldrar~, min svåger, farfar, mina kusiner, min rumskompis, min inneboende, min moster`

export const sv: Lexicon = {
  negatesBackwards: true,
  words: {
    me: 'mig, mej, oss, min hals, mitt ansikte, mitt hår, mig, mej, mina fingrar, mitt hår, mina ben, på mig, mig illa',
    self: 'mig själv, mej själv, mig, mej, sig, sig själv, oss själva, sej, min egen kropp, själv, mig sj',
    close: `${partners}, ${relatives}, styvfar, min styvpappa, mammas nya, hans bror, min mans bror, barnens far, lillebror, storebror, storebrorsan, svågern, min exfru, exfrun, svärfar, farsan, morsan, min dotter, sonen, min styvson, kompisens kille, svärsonen, fästmannen`,
    feared: `
      min man, min make, min sambo, min pojkvän, min kille, min flickvän, min fru, min hustru, min partner, mitt ex,
      exet, min exman, min exmake, min exsambo, min pappa, min far, min styvpappa, min mamma, min bror, mina bröder,
      min son, min familj, min släkt, mina släktingar, mina föräldrar, min farbror, honom, dem,
      vad (han|hon|de) … (göra|gör|hitta),
      att (han|hon) (ska|kommer|skall|slår|gör|dödar|hittar|tar) … (slå|döda|skada|hitta|göra|komma|hitta|mig|oss),
      att de … (döda|hitta|skada|slå), mitt liv, våra liv, min säkerhet, livet,
      när (han|hon) (dricker|kommer|är|blir)`,
    person: `
      han, hon, de, dom, någon, en man, män, en kille, hallick~, smugglar~, den här mannen, dom jag, den andre, typen,
      främlingar, släkten`,
    boss: `
      ~ägaren, ~ägare, chefen, min chef, arbetsgivare~, min arbetsgivare, bossen, ägaren, hallick~, förmannen,
      hyresvärd~, företaget, människosmuggl~, agenten, smugglar~, förmedlar~, hyresvärden, förman, förmannen,
      arbetsledaren, butikschefen, arbetsledare, krögaren, hyresvärd`,
    family: `
      henne, barnen, barnet, mina barn, vårt barn, våra barn, min dotter, mina döttrar, min son, min mamma, min mor,
      min syster, mina systrar, min bror, min lillebror, min lillasyster, min familj, vår son, vår dotter, bebisen,
      mina syskon, min far, min pappa, min kompis, min vän~, mamma, morsan, lillasyster, lillebror, min lillasyster,
      syrran, ungarna, dottern, sonen, min bebis, min dotter, mina barn`,
    victim: `
      honom, henne, dem, dom, någon, alla, folk, min chef, chefen, min man, min fru, min sambo, mitt ex, grannen,
      min granne, min pappa, mina barn, mitt barn, andra, den jäveln, den där jäveln, jäveln, den gubben, kärringen,
      handläggaren, människor, min bror, den idioten, den mannen, en människa, min exman, min kollega, gänget,
      hela gänget, soctant~, den där, tanten, exet, frun, min fru, svåger, min svåger, bebis, min bebis, mitt barn,
      er allihop, er alla, dom alla, allihop, granne, grannen, min dotter, personalen`,
    others: `
      patienter, patienterna, klienter, klienterna, ungdomar, ungdomarna, kunder, elever, brukare, självmordsbenägna,
      andra som, personer som, människor som`,
    die: `
      dö, vara död, dör, försvinna för alltid, sluta existera, somna in, dö bort, döden, sluta leva, slippa leva,
      försvinna för gott, försvinna helt, inte finnas, slippa finnas, vara borta för alltid, sova för alltid, dö,
      somna för gott, försvann för gott, bli påkörd, blir påkörd, dö bort`,
    dead: 'död, dött, om jag dog',
    suicide: 'självmord~, sjalvmord, suicid~, självmor, sjävmord~, självmördar~, hänga mig, hängt mig, hänger mig',
    suicidal: `
      självmordstank~, självmordsbenägen, är suicidal, mig suicidal, suicidala tankar, självmordsplan~,
      självmordsförsök, självmordstankar, suicidtank~, tankar på självmord, tankar om att (dö|ta|döda),
      tankar på att (dö|ta), dödslängtan, självdestruktiv~, självskadebeteende`,
    think: `
      tänker, tänkt, tänka, tänkte, funderar, funderat, fundera, funderade, planerar, planerat, planera, planerade,
      överväger, övervägt, tankar, tanke, tanken, pratar om, drömmer, drömt, fantiserar, grubblar, tankarna, ältar,
      leker med, googlar`,
    attempt: `
      försöka, försöker, försökte, försökt, försök, begå, begår, begått, begick, ska, tänker, kommer att, försökt,
      försökte`,
    want: `
      vill, ville, velat, skulle vilja, önskar, önskade, hoppas, hellre, längtar, orkar, orkade, orkat, lust,
      har lust, vilja, hoppades, ber till gud, drömmer om, kommer att, ber om att, vägrar`,
    live: `
      leva, finnas, finnas kvar, existera, vara vid liv, leva vidare, vara här längre, vara kvar, fortsätta leva,
      finnas till, levande, vara med längre, vara här mer, finnas mer`,
    life: 'livet, liv, leva, mitt liv, livslust, levande',
    able: 'orkar, orkade, orkat, kan, klarar, klara, förmår, orka, kunde, pallar',
    reason: `
      mening, meningen, skäl, anledning, orsak, poäng, hopp, värt, lust, vits, idé, ork, kraft, vilja, livslust,
      meningsfullt`,
    tired: 'trött på, less på, utled på, slut på, leds på, trött av, hatar, trött',
    better: 'bättre, lättare, lyckligare, bäst, skönast, skönt, enklare, befrielse, lättnad',
    withoutMe: `
      utan mig, utan mej, om jag inte (fanns|finns|var|vore), om jag aldrig, om jag var borta, om jag vore borta,
      om jag försvann, om jag dog, om jag var död, om jag vore död, när jag är borta, om jag slutade finnas`,
    gone: `
      om jag var borta, om jag vore borta, om jag inte fanns, om jag försvann, om jag dog, om jag inte var här,
      om jag slapp vakna, att jag inte fanns`,
    sleep: 'sova, somna, somnar, sover, lägga mig, somnade, sover, bor, sov, bodde',
    wake: 'vakna, vaknade, vaknar, vakna upp, vaknat',
    born: 'född, fötts, fanns, född till, existerade, funnits',
    end: 'avsluta, avslutar, ta, tar, tog, tagit, sluta, göra slut på, ända, ända på, avslutade, göra slut',
    swallow: `
      ta, tar, tog, tagit, svälja, sväljer, svalde, svalt, äta, åt, ätit, sväljt, trycka i mig, tryckte i mig,
      proppa i mig`,
    pills: `
      alla tabletter, alla mina tabletter, alla piller, alla mina piller, alla mina mediciner, alla mediciner,
      alla sömntabletter, alla mina sömntabletter, för många tabletter, för mycket tabletter, massa tabletter,
      massor av tabletter, hela burken, överdos, en burk tabletter, massa piller, all min medicin, en näve tabletter,
      en hel karta, tabletterna på en gång, alla mina medicin, all medicin, för många piller, en hel burk,
      massor med tabletter, mängder av tabletter, mycket tabletter, för många sömn~, tabletterna`,
    cut: `
      skär, skära, skar, skurit, skärit, bränner, bränna, brände, bränt, rispar, ristar, rispa, river, hugger, slår`,
    harm: `
      skär, skära, skurit, skar, skada, skadar, skadat, skadade, bränner, bränna, brände, bränt, straffa, straffar,
      rispar, slår, slå, svälter, skadar, dunkar, gör illa, gjorde illa, rispa, rispar, skära, slår`,
    body: `
      armarna, armar, handled~, handlederna, mina handleder, handleden, låren, benen, magen, underarm~, armen,
      mina armar, pulsådr~, huden, huvudet i väggen, halsen med, ådrorna, huvudet i väggen tills, låren, handlederna,
      handleden, armarna, benen`,
    kill: `
      döda, dödar, dödade, dödat, mörda, mördar, mördat, mördade, slå ihjäl, slår ihjäl, slagit ihjäl, ihjäl,
      livet av, hänga, hänger, hängt, skjuta, skjuter, skjutit, sköt, dränka, dränker, förgifta, hugga ner, knivhugga,
      knivhugger, knivhögg, hugga, ta död på, strypa, strypt, kväva, hedersmörda, slakta, begrava`,
    iKill: `
      att jag gör … illa, jag gör mina barn illa, jag kommer göra … illa, göra … illa,
      jag (ska|skall|kommer att|kommer|vill|skulle vilja|tänker|kunde|skulle kunna|måste|önskar) … (döda|mörda|knivhugga|skjuta|strypa|hugga|skada|misshandla|slå),
      jag (dödar|mördar|skjuter|hugger|knivhugger|stryper), vill (döda|skada|mörda|skjuta|hugga|slå ihjäl),
      ska (döda|mörda|skjuta|hugga|slå ihjäl), tänker (döda|mörda|skada|skjuta|hugga),
      planerar att (döda|skada|mörda), lust att (döda|mörda|skada|slå ihjäl|hugga),
      rädd att jag … (skada|skadar|slå|slår|dödar), rädd (att|för att) jag … (skada|skadar|döda|dödar),
      tankar på att (döda|skada), tankar om att (döda|skada), funderar på att (döda|skada|mörda), jag … ta livet av,
      jag dödar, jag slår ihjäl, sticker kniven i, (vill|skulle vilja|tänker) … skjuta, skjuter er, ha ihjäl,
      få bort … för alltid, skada min bebis, skakade, skakat, jag slog, slog min, slog mitt, slagit min, jag ska döda,
      rädd att jag ska`,
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
      gjorde det igen, gör det igen, tog struptag, tagit strypgrepp`,
    hitPassive: `
      blir (slagen|misshandlad|sparkad|slagna|hotad och|torterad), blev (slagen|misshandlad|knivskuren|strypt),
      blivit (slagen|misshandlad), bli slagen, bli misshandlad, misshandlas, misshandlades,
      utsätts för (våld|misshandel|hot|övergrepp|psykisk), utsatt för (våld|misshandel|övergrepp), får stryk,
      fick stryk, fått stryk, får jag stryk, fick jag stryk, får stryk, blir jag slagen, blev jag slagen,
      åker på stryk, åkte på stryk`,
    rape: `
      våldta~, våldtog, våldför~, sexuella övergrepp, sexuellt övergrepp, förgriper sig, förgrep sig,
      tvingar mig till sex, tvingar mig att ha sex, tvingade mig till sex, tvingade mig att ha sex,
      tvingar mig till samlag, tvingar till sig sex, ha sex med mig mot min vilja, ligger med mig mot min vilja,
      sex mot min vilja, utnyttjar mig sexuellt, utnyttjade mig sexuellt, antastar, antastade, antastat, tafsar,
      tafsade, sex fast jag, sex när jag inte, sexuellt våld, sexuellt utnyttja~, tvingar sig på, tar på mig,
      tog på mig, tafsar, tafsade, tafsat, stoppade … handen, stoppade ner handen,
      tog mig på (brösten|rumpan|låret|skrevet), tar mig på (brösten|rumpan), kladdar, kladdade, blev våldtagen,
      blivit våldtagen, gör vad han vill med, gör som han vill med, tvingade i säng, tvingar mig i säng, ofredar,
      ofredade, ofredat`,
    violent: 'våldsam, våldsamma, aggressiv, farlig, hotfull, misshandlar, kontrollerande och',
    violence: 'våld, våldet, misshandel, våldsam, våldsamt, stryk, slagsmål, relationsvåld, kvinnofrid~, hedersvåld',
    threaten: `
      hotar, hotade, hotat, hota, hotas, hotad, hotades, utpressar, hotfull, hot, hoten, utpressning, hotade, drog,
      sagt att han ska, svär på`,
    threat: `
      dödshot, mordhot, dödshota~, mordhota~, hotmeddelanden, hotelse~, hot om våld, hotfulla meddelanden, hotsms,
      (bryta|knäcka|slå av|krossa) … (fingrarna|benen|knäskålarna|armarna|knäna),
      (gå|går) illa för (mig|min|mina|dom|dem|oss|familjen|barnen|henne|honom), (inte|aldrig|ej) levande härifrån,
      komma levande, kommer … levande (härifrån|ut), måste dö, ska dö för det,
      (vanhedrat|skam över|vanära~) … (dö|släkten|dem|dom|familjen), skär (halsen|strupen), göra slut på (mig|mej),
      bränna ner (huset|lägenheten|oss), bränner (huset|oss)`,
    stalk: `
      förföljer, förföljde, förföljt, förföljd, stalkar, stalkade, stalkat, stalkad, stalker, spionerar på,
      följer efter, följde efter, trakasserar, trakasserade, bevakar, väntar utanför, står utanför, smyger runt,
      kartlägger`,
    fear: `
      rädd för, rädd att, rädda för, rädd, rädda, livrädd, livrädd för, skräckslagen, rädsla, fruktar, räds, är rädd,
      rädsla för, skräck, skräck för, oroad för, skrämmer, skrämd`,
    dare: 'vågar, våga, vågat, tordes, törs, vågade',
    safe: 'trygg, säker, trygghet, säkert, tryggt, säkerhet',
    home: `
      hem, hemma, hemmet, mitt hem, bostaden, relationen, lägenheten, gå hem, komma hem, åka hem, förhållandet,
      äktenskapet, familjen`,
    often: `
      ofta, varje (dag|vecka|gång|helg|kväll|natt), jämt, alltid, hela tiden, när (han|hon) (dricker|är|blir), full,
      berusad, ibland, i flera år, i åratal, igen, dagligen, regelbundet, om jag inte`,
    lock: `
      låser in, låste in, låst in, låsa in, inlåst, instängd, stänger in, stängde in, fängslar, fången, fånge,
      fångenskap, hålls fången, inspärrad, spärrar in, spärrade in, låser dörren, låsta, fasthållen, låser in,
      låser dörren utifrån, låst dörren utifrån, inlåst, låser (mig|oss), låst in`,
    let: `
      släpper, släppa, släppte, låter, lät, låta, får, fick, fått, tillåter, tillåts, kan, vågar, får lov, tillåtelse,
      ger, släpper inte ut, släpper, lov`,
    out: `
      ut, gå ut, lämna, gå, träffa, prata med, ringa, lämna huset, lämna hemmet, lämna lägenheten, härifrån, iväg,
      ha telefon, ha vänner, träffa vänner, åka, sluta, jobba utanför, därifrån, gå någonstans, gå hemifrån, ensam ut,
      utanför dörren, gå till, gå kurs, gå på, kursen, svenskakursen, lämna stället, lämna bygget, lämna campen,
      ut mig, ut själv, gå ut, till läkaren, träffa någon, prata med någon, sluta`,
    takes: `
      tog, tar, tagit, tagits, togs, beslagtog, beslagta~, behåller, behöll, behållit, gömmer, gömt, gömde, har kvar,
      håller, stal, stjäl, har, konfiskera~, lagt beslag på, lade beslag på, låst in, låste in, rev,
      vägrar ge tillbaka, kontrollerar, ta, undanhåller, tagit, ge tillbaka, papperna har, passen har, samlade in,
      samlat in`,
    papers: `
      mitt pass, passet, våra pass, passen, mina papper, papperen, våra papper, mitt id, id kort, idkort, mitt idkort,
      mina id, mina dokument, min telefon, min mobil, telefonen, mobilen, mina pengar, mitt bankkort, bankkortet,
      min lön, mitt uppehållstillstånd~, uppehållskort~, alla mina pengar, mina handlingar, våra dokument, min lur,
      mina bankkoder, mina resehandling~, nycklarna, kontokortet, mina nycklar, papperna, papper, mobilen, telefonen,
      mitt pass, våra pass, passen, pengar, alla mina pengar, bankkortet, bankkort, min lön`,
    deport: `
      utvisning, utvisa, utvisas, utvisad, utvisar, deportera~, deportering, migrationsverket, anmäla mig,
      skicka hem mig, skicka tillbaka mig, polisen om jag, skicka mig tillbaka, anger mig, anmäler mig, blir utvisad,
      utvisad, till migrationen, ringer … polisen, migri`,
    force: `
      tvingar, tvingas, tvinga, tvingade, tvingades, tvingat, tvingad, tvingats, tvång, mot min vilja, pressar,
      pressad, kräver, beordrar, måste, utnyttjar, slav, ser till att jag, arrangerar, tvunga, tvungen, pressas,
      kräver att, tvingar, tvingar oss, måste göra, tvingade`,
    work: `
      jobba, jobbar, arbeta, arbetar, arbete, jobbat, arbetat, arbetade, jobbade, jobb, tigga, stjäla, sälja droger,
      sälja narkotika, timmar om dagen, sliter, städa, städar, timmar, arbetet, jobbar, städar, diskar,
      timmar om dagen, jobba av`,
    unpaid: `
      utan lön, utan betalt, utan betalning, gratis, obetalt, ingen lön, oavlönat, utan ersättning, får inte lön,
      får ingen lön, inte fått lön, aldrig fått lön, får inte betalt, får ingen betalning, inte fått betalt, slav,
      slavarbete, bara för mat, för mat och, utan ledig~, sju dagar i veckan, dygnet runt, betalar ingen lön,
      betalar inte, nästan gratis, svältlön, utan lediga dagar, betalar mig inte, betalar ingenting, utan lön,
      ingen lön, bara mat, får bara mat, lönen har jag inte fått, lönen får, lön har jag inte, aldrig fått någon lön,
      gratis, inte fått lön, obetalda, har inte fått lön`,
    debt: `
      skuld, skulden, skulder, lån, betala tillbaka, arbeta av, jobba av, betala av, skulderna, skyldig, skulden,
      skulden är, skuld`,
    sex: 'sex, ligga med, sexuella, samlag, porr, naken, strippa, klä av mig, ha sex',
    prostitution: `
      prostitu~, sälja sex, sälja min kropp, sälja mig, säljer sex, bordell~, sälja sig, sälja mig själv, eskort~,
      sex med män, sex med kunder, sex mot betalning, ligga med män, ligga med kunder, säljer min kropp, sexarbet~,
      hora, träffa män för pengar, män för pengar, bordell, annat med kunderna, extra med kunderna, kunder på hotell,
      till kunder, sälja sig, sälja kroppen`,
    marry: `
      gifta, gifta mig, gifta sig, gift, gifte, giftermål, giftas, giftas bort, äktenskap, bröllop, förlova mig,
      gifta bort, min kusin, tvångsgift~, bortgift~, gifta mig, giftes bort, blev bortgift, en man som jag ska gifta,
      trolova~`,
    send: `
      de vill, de ska, familj vill, familjen vill, föräldrar vill, pappa vill, bror vill, de tänker, familj tänker,
      släkten vill, skicka, skickar, skickade, skickas, skickat, planerar, planerat, bestämt, ordnat, arrangerat,
      kräver, hotar, lovat bort, föra, pressar, tänker ta, ska ta, köpt biljett, bokat biljett, biljetten är`,
    fgm: `
      könsstympa~, könsstympning, omskära, omskäras, omskuren, omskärelse, stympa~, omskäras, omskära, könsstympas,
      skäras som flickor`,
    plainFear:
      'mörk~, hund~, spindl~, höjd~, åska~, intervju~, prov, tenta~, flyg~, misslyckas, arbetslös~, hiss~, tandläk~, framtid~, orm~, vad han tycker, ekonomi~',
    professional: `
      prevention~, förebygg~, sjuksköterska, undersköterska, skötare, polis, polisen, socialarbetare, socionom,
      socialtjänst~, uppsats, uppsatsen, examensarbete, avhandling, forska~, forskning~, studera~, studier, läste,
      läser, kurs, kursen, utbildning, utbildad, utbildade, föreläs~, artikel, artiklar, skrev, skriver, skriva,
      skrivit, bok, boken, film, filmen, filmer, serie, serien, dokumentär, roman, teater, pjäs, nyheter, journalist,
      volontär~, ideell~, jourtelefon, stödlinje, hjälplinje, kvinnojour~, arbetade med, arbetat med, jobbat med,
      jobbade med, jobbar med, arbetar med, jobbar på, jobbar som, jobbat som, arbetar på, arbetat på, arbetade på,
      jobbade på, jobbat på, jobbar i, arbetar i, arbetade som, arbetar som, arbetat som, vårdat, vårdade, vårdar,
      vård av, psykolog, terapeut, ambulans~, sjukhus~, patient~, klient~, väktare, ordningsvakt, hjälpt, hjälpte,
      hjälper, stöttat, stöttade, förening, organisation, brandman, tolkat, tolkade, tolk, kurator,
      behandlingsassist~, advokat, domstol~, lärare, föredrag, kampanj, podd, poddar, översatte, praktik`,
    game: `
      schack, poker, kort, tennis, fotboll, golf, spel, spelet, match, matchen, fortnite, minecraft, boxning,
      sparring, judo, karate, tävling~, pingis, biljard, dart, hockey, innebandy, padel, badminton, träning,
      träningen, fifa, kubb, löpning, monopol, frågesport, spelar, spela, bowling, jagar, jakt, älg, lerduv~, band,
      turnering~, trummor, paintball, airsoft`,
    joke: 'skrattade, skrattar, skämt~, haha, hahaha, skojar, skojade, på skoj, hehe, lol, ironiskt',
    thing: `
      deadline~, deadlinen, jobbet, jobb, arbetet, pendling~, tristess, hettan, värmen, ryggen, värken, smärtan,
      stress, stressen, hunger, hungern, schemat, projektet, kylan, tråkighet, räntan, priserna, bollen, dörren,
      bilen, ryggvärk~, huvudvärk, häpnad, hälsenan, knät, nyfikenhet, väntan, vägg, tanken, tråkigt, skolan, kursen,
      studierna, hyran, byråkrati~, konkurrens~, nyheten, inflation~, katten, hunden, el, ström, allergin, skorna`,
    trifle: `
      sen, försenad, glömmer, glömde, missar, missade, uppsägning, avsked, avskeda, säga upp, sparken, böter,
      vräkning, vräka, stämning, stämma, varning, inkasso, kronofogden, disken, sluta jobba, dra in, sänka, indragen,
      fotbollsmatch, födelsedag, avstäng~, sanktion~, karens, strejk, konkurs, nedläggning`,
    accident: `
      olycka, olyckan, olycksfall, av misstag, råkade, ramlade, föll, jobbet, på jobbet, arbetet, bygget, i köket,
      köket, matlagning, lagade mat, fingret, fingrar, tummen, tån, knät, ryggen, foten, träning, träningen, gymmet,
      fotboll, löpning, sport, skidåkning, cykel~, cyklade, halkade, rakade, raka, ugnen, spisen, bröd, lådor, lyft,
      lyfte, papper, solen, skridsko~, stege, kniven slant, verkstaden, maskin~, snubblade, tog tjänsteväg~, pizza,
      tidigare skador`,
    means: `
      rep, repet, snara, mediciner, sömntabletter, sömntabletterna, tabletter, tabletterna, piller, pillren, lugnande`,
    hoard: `
      samlar på, samlar, samlat, sparar på, sparat, köpt, gömt undan, har hemma, hamstrar, ligger redo, lagt undan`,
    injury: `
      blåtir~, blåmärk~, spräckt läpp, läppen, svullen, svullet, ögat … blått, blått öga, bruten, bröt, brutit,
      sprucken, revben~, hjärnskakning, sydd, sår`,
    workplace: `
      restaurangen, köksgolvet, lagret, barack~, skjul~, hos arbetsgivaren, hos chefen, byggbod~, bygget, källaren,
      campen, verkstaden, stallet`,
    weapon: 'kniv, kniven, knivar, pistol, pistolen, gevär, geväret, yxa, yxan, vapen, bensin, basebollträ, bössan',
    bring: `
      med mig, tar med, tar jag med, har med, under kudden, i handen, i väskan, bredvid sängen, kommer dit,
      kommer med, skaffat, köpt, i jackan`,
    mine: `
      mig själv, mej själv, mig, vill, ville, tänker, funderar, planerar,
      jag har (tankar|självmordstankar|självmordsplaner), jag är (suicidal|självmordsbenägen|självdestruktiv),
      jag försökte, jag ska, jag kommer att, jag överväger, jag tog, jag är rädd att jag`,
    you: 'dig, dej, er, dig och',
    echo: 'gör, gjorde, gör det, gjorde det, det, bara, har, däremot, hemma, det var, utan, endast, istället',
    not: 'inte, int, ej, aldrig, ingen, inget, inga, knappast, icke, utan att, varken, intet, ingenting, inte ens',
    between: `
      har, haft, hade, ens, någonsin, några, någon, alls, jag, längre, mer, bara, att, är, varit, känner, mig, mej,
      heller, de, han, hon, riktigt, egentligen, på, ha, med, finns, blivit, se, ser, något, nånsin, nån, sig, oss,
      vara, se någon, precis, blir, i, direkt, det, hittar, finnas någon`,
    or: 'eller, varken',
    but: 'men, fast, dock',
    danger: `
      kan skada min bebis, utan min mans tillåtelse, livet av (mig|mej|sig|oss), mitt eget liv, ta mitt liv,
      tog mitt liv, tar mitt liv, ta mitt eget liv, ta sitt liv, tog sitt liv nästan, avskedsbrev, självskad~,
      (hoppa|hoppar|kasta mig|ställa mig|gå ut) … (framför|från bron|från taket|från balkongen|från ett tak),
      hoppa från, framför tåget, framför ett tåg, framför tunnelban~, ta en överdos, tog en överdos, tagit en överdos,
      tar en överdos, överdos, överdoser~, göra slut på allt, göra slut på mitt, få slut på allt,
      vill att allt (ska|skall) (ta slut|sluta|vara över), slippa allt för alltid, inte finnas (mer|längre|till),
      inte vara här (längre|mer), inte vakna (mer|igen|upp|i morgon|imorgon), aldrig (vakna|vaknade|vaknar),
      orkar inte leva, orkar inte mer med livet, livet är meningslöst,
      ingen (saknar|skulle sakna|bryr sig om jag) … (dog|mig|borta|försvann|dör),
      (tvingad|tvingas|tvingade) … (äktenskap|gifta|giftermål|prostitution|sälja), tvångsäktenskap, bortgift,
      giftas bort, gifta bort (mig|min), hållas som slav, som en slav, människohandel, hedersmord, hedersvåld,
      hedersrelatera~, skyddat boende, rädd hemma, otrygg hemma, blåmärken efter, kniven mot (mig|min), våld hemma,
      våld i hemmet, våld i relation~, i livsfara, tänker hänga mig, hänga mig, skjuta mig, dränka mig,
      jag (blev|har blivit|blir) våldtagen, inlåst (hemma|i), kvinnojour~ med barnen,
      hade haft det bättre om jag (inte|var|vore), jag borde (dö|vara död|inte finnas), lika bra att (dö|jag dör),
      önskar att jag (aldrig|inte) (fötts|fanns|hade fötts|blivit född), rymde från min (familj|man|arbetsgivare),
      gömmer mig (för|från) (min|mitt|mina), flydde från min (man|familj|sambo), sista brev, sista meddelande,
      mitt sista brev, (imorgon|snart|då) (finns|är) jag (inte|nog inte) (mer|kvar|längre), finns jag nog inte mer,
      försökte dö, försökt dö, orkar leva en dag, vet inte om jag orkar leva, ingen skulle (märka|sakna|bry),
      (blev|blivit) våldtagen, betala … (med livet), med sitt liv för, (hyran|hyra) … (sex|ligga|säng),
      ställa mig (på spåret|på rälsen|framför)`,
    ordinary: `
      de döda, telefonen och ring~, mobilen och ring~, ta livet av mig med, håller på att ta livet av,
      deadlinen … livet av, slår ihjäl tid, slå ihjäl tid, slå ihjäl … tid, döda tid, dödar tid,
      döda … (tid|halvtimme|timme|timmar), dödar motivation~, dödade många, dödade … buggar, dödstrött,
      dö (av|fattig|gammal|lycklig|för), dör av, dö … gammal, skrattade ihjäl, ihjäl mig av,
      leva (på|i|med min|med mina|ensam|ett|här|av|under|som|upp|längre på|sunt|tillsammans|nära|granne|hälsosam~|gott|billig~|utan (jobb|arbete|bil|pengar|lån|skulder)),
      leva … (bidrag|socialbidrag|helsingfors|landet|stan|ensam),
      slår (på trummor|gräset|rekord|vad|sig ner|sig ned|an|larm|upp|igenom|till när),
      slog (vad|rekord|igenom|sig ner|larm|upp), slår mig (att|som|ner|ned|i|fram|samman|till ro|lös),
      slog mig (att|som|ner|ned|med|i|fram|samman|på|till ro|lös), det (slog|slår) mig,
      skar mig (i|på) (fingret|handen|kniven|tummen|brödkniv~), mörda för en, döda för (det|ett|en), skulle döda för,
      skulle kunna (mörda|döda) för, sköt upp, skjuta upp, skjuter upp, skjuter bröllop, min gamla chef,
      suicidprevention, självmordsprev~, dog i, dog av, skrev om självmord, hänga med, hänger med, hänga på,
      hänga tvätt, hänger tvätt, hänga ut, hänga upp mig på, inga som helst problem, sparkad från jobbet, sparkade ut,
      sparkar boll, kastar boll, kastar mig in i, knuffar mig framåt, tar tag i (saker|det|mitt|problem),
      tar tag i mitt liv, ta tag i mitt liv, ta tag i, livet ut, liv och, arbetsliv~, slog sönder tv, passet gått ut,
      passet har gått ut, mitt pass (gick|har gått|håller på|är), förnya,
      rädd för min (chef|intervju|arbetsgivare|handläggare),
      rädd för (att bli|intervju|hundar|mörker|höjder|spindlar),
      sex (månader|timmar|år|veckor|dagar|barn|personer|stycken|företag|gånger|euro), sluta mitt (jobb|arbete),
      avsluta mitt (arbetsliv|jobb|arbete|kontrakt), ta mitt liv i egna, mitt liv i rätt,
      trött på livet i (stan|storstan|stor~), dödade all, dör av skratt, slår huvudet i väggen med, har köpt hus,
      köpt bil, huvudet i väggen med alla, handen på ugnen, i band, slår på trummor, slår i, slog mig fri,
      slog mig på, sparat pengar, samlar på mig erfarenhet, slog upp, motivationen dog, jag slog i, jag slog mig,
      slog om, slog in, slog till på`,
  },
}
