import type { Theme } from '../../lexicon'

/** What makes ordinary what stands beside it: work, games, jokes, things, accidents. */
export const surroundings: Theme = {
  professional: `
    ka hortag~, kahortag~, shaqeeyaa urur, boolis ahaan, booliska ka, dhaqtar ahaan, cilmi baaris, daraaseyn, maqaal,
    saxafi, mutadawac~, tabaruc~, caawin jiray, dab demis, khadka caawimaadda, muxaadaro, kalkaali~, booliis~ ahaan,
    boolis ayaan ahaa, askari~, bukaan~, looga hortag~, hortag~, qalinjabin~, filim~, tafatir~, daryeel~,
    hoyga haween~, wacyigel~, cilmi~, wargeys~, baaritaan~, xisbi~, hilible~, kawaan~, ilaaliye~, waardiye~, warbixin~,
    riwaayad~, filin~, ciyaartoy~, ambalaas~, farmashi~, farmasi~, samatabbixi~, koorso ku saabsan, duruus~,
    dhaqtar ayaan ahay,
    (koorso|tababar|buug|qoraal|barnaamij|mashruuc|daraasad|maqaal|filim|casharo|muxaadaro|sheeko|warbixin|wacyigelin|olole)~ … (ku saabsan|saabsan|ka hortag~|looga hortag~|lagaga hortag~),
    urur~, mashruuc~ … hortag~, kiisas~, (baaray|baara|baadhay) … dil~, dil~ … (baaray|baadhay), macaamiil~ … is dil~,
    isbitaal~ … (shaqey~|shaqee~|bukaan~|kalkaal~), xarun~ … (haween~|dumar~|dhibane~|caawi~|taageer~|rabshad~),
    dhibanayaal~, turjum~, qareen~, buug~ … (qoray|akhri~), ilaalin jir~, booliis baara, booliis ayaan ahaa,
    booliska ayaan ahaa, booliis … rabshad~, (dad|bukaan~) … is dil~ … (daweey~|daawey~|daweyn~), lagu daweey~,
    ka dhan ah, shahaado~, kawaanka, gowraci jiray, ido, xoolo, geel, riyo, askari ahaan jiray, booliis ahaan, filim,
    filimka, taxanaha, buug, buugga, isbitaalka ka shaqe~, isbitaal ka shaqe~, bukaan, bukaanno, xanaano,
    odayaasha daryeel~, daryeelka dadka, mutadawac, iskaa wax u qabso, booliis ayaan ka, booliska ayaan ka,
    booliis ka ahaa, baari jiray, baarayay, tukihenkilo, tukihenkilö, taageere ayaan, u ahay dhalinyaro,
    dhalinyaro isku dayday, hilibka, hilibkana, hilib, ravintola, makhaayad kuug, kuug, kariye, cunto kariye`,
  game: `
    shax, turub, feedh~ ciyaar, orod, tababar, fortnite, judo, garoonka, shaah, laliska, fifa, dheelnay, shaxda,
    turubka, feerk~, feertan~, kubad~, tartan~, karate~, jiim~, jimicsi~, eber, badiy~, adkaad~, ciyaar~, koob~,
    laacib~, ugaars~ dayrt~, deero~, ugaarsi~, xarig-jiid, gool~, legdan~, tartamay~, kooxdu, kooxdaydu, kooxda,
    kooxdayada, ku garaacday, ku garaacnay, na garaaceen, 5 0, 3 1, 2 0, 4 1, ciyaarta, gool, goolal, feedhka,
    feerka ciyaar~, dagaal ciyaar, tartanka, ugaarsi, ugaadhsi, ugaarsato, liisanka qori~, shabaag, kubadda, kubbad,
    3 0, 4 0, 6 0, 7 0, 2 1, 4 2, 3 2, garaacday kuwii, garaacnay kuwii, tababaraa, tababare`,
  joke: `
    kaftan ah, ciyaar ahaan, majaajilo, kaftan~, haha~, hhh~, qosl~, qosol~, hehe~, kaftam~`,
  trifle: `
    soo daahay, daaho, soo daaho, ilaawo, illoobo, hilmaamo, ganaax, shaqada laga eryo, eryid, cayrin, rooti, casho,
    maxkamad, digniin, biil, kirada, caydha, hadaan daaho, shaqo ka eryid, in la i eryo, xirid, xirmid, xirid ay,
    heshiis~, qandaraas~`,
  thing: `
    shaqada, hawsha, gaajada, kulayl~, kulka, harraad, daal, daalka, cudur~, xanuun, xanuunka, waqti~, cadceedda,
    jacayl, dhaxan, safarka, imtixaan~, stress, stresska, caajis, sugitaan~, xiiso, warka, madax xanuun, daaqad,
    durbaan, durbaanka, kubadda, gaari, baabuur, koronto, eey, eey ga, bisad, roob, niyad jab, xisaab~, casho~, nalka,
    hargab~, niyad~, wadne~, cir~, dabayl~, barafka, jiilaal~, jilib~, ilko~, ilka, dhabar~, calool xanuun, qandho~,
    dhidid~, kombiyuutar~, hilow~, walbahaar~, casir~, gaajo~, qabow~, oon, tabardari~, hurdo la~, rafaad~, alaab~,
    buugaag~, warqad jaray~, rajad~ shaqo, biil~, foon~, luqadda, luuqada, luqada, finnishka, finishka, afka,
    imtixaanka, casharka, cashuurta, canshuurta, biilasha, akoon, akoonka, akoonkayga, furaha sirta, furaha sirta ah,
    cimilada, dhaxanta`,
  accident: `
    si shil ah, farta, faro, fartayda, cunto karin, si kama ah, jimicsi, kubad, lugtayda ciyaarta, dhabarka, qalad,
    birta, gaariga, shaaha, shil~, shaqad~ ka, jik~, karin~, karsan~, kariy~, foorno~, foornad~, rooti~, basal~,
    hilib~, khudaar~, saliid~, saabuun~, baraf~, simbiriirix~, baaskiil~, mashiin~, ciyaar~, quful~ isma, jaranjar~,
    kufay, ka dhacay, shaqada ayaan, goobta shaqada, kaawiyad~, miinshaar~, sallaan~, birjikad~, dabka, koob, kaawiyad,
    digsi, foornada, jaranjarada ka dhacay, baraf, baskiil, jarayay, karinayay, cunto, basal, basasha`,
  plainFear: `
    mugdi~, caaro, dherer~, onkod, wareysi~, imtixaan~, diyaarad~, fashil~, shaqo laan~, mustaqbal~, cudur~, jinni~,
    eeyaha, eeyga, eey, eeyo, masas~, dagaalku, dagaalka, dagaalladii, dagaalkii`,
}
