import type { Theme } from '../../lexicon'

export const confinement: Theme = {
  lock: `
    låser in, låste in, låst in, låsa in, inlåst, instängd, stänger in, stängde in, fängslar, fången, fånge,
    fångenskap, hålls fången, inspärrad, spärrar in, spärrade in, låser dörren, låsta, fasthållen,
    låser dörren utifrån, låst dörren utifrån, låser (mig|oss)`,
  let: `
    släpper, släppa, släppte, låter, lät, låta, får, fick, fått, tillåter, tillåts, kan, vågar, får lov, tillåtelse,
    ger, släpper inte ut, lov, får inte gå, får inte lämna, får jag`,
  out: `
    ut, gå ut, lämna, gå, träffa, prata med, ringa, lämna huset, lämna hemmet, lämna lägenheten, härifrån, iväg,
    ha telefon, ha vänner, träffa vänner, åka, sluta, jobba utanför, därifrån, gå någonstans, gå hemifrån, ensam ut,
    utanför dörren, gå till, gå kurs, gå på, kursen, svenskakursen, lämna stället, lämna bygget, lämna campen,
    ut mig, ut själv, till läkaren, träffa någon, prata med någon, någonstans, nånstans, gå någonstans utan, ensam`,
  takes: `
    tog, tar, tagit, tagits, togs, beslagtog, beslagta~, behåller, behöll, behållit, gömmer, gömt, gömde, har kvar,
    håller, stal, stjäl, har, konfiskera~, lagt beslag på, lade beslag på, låst in, låste in, rev,
    vägrar ge tillbaka, kontrollerar, ta, undanhåller, ge tillbaka, papperna har, passen har, samlade in, samlat in`,
  papers: `
    mitt pass, passet, våra pass, passen, mina papper, papperen, våra papper, mitt id, id kort, idkort, mitt idkort,
    mina id, mina dokument, min telefon, min mobil, telefonen, mobilen, mina pengar, mitt bankkort, bankkortet,
    min lön, mitt uppehållstillstånd~, uppehållskort~, alla mina pengar, mina handlingar, våra dokument, min lur,
    mina bankkoder, mina resehandling~, nycklarna, kontokortet, mina nycklar, papperna, papper, pengar, bankkort`,
  deport: `
    utvisning, utvisa, utvisas, utvisad, utvisar, deportera~, deportering, migrationsverket, anmäla mig,
    skicka hem mig, skicka tillbaka mig, polisen om jag, skicka mig tillbaka, anger mig, anmäler mig, blir utvisad,
    till migrationen, ringer … polisen, migri`,
  workplace: `
    restaurangen, köksgolvet, lagret, barack~, skjul~, hos arbetsgivaren, hos chefen, byggbod~, bygget, källaren,
    campen, verkstaden, stallet, kontoret, hela kontoret, ert kontor, arbetsbyrån, byrån`,
  danger: `
    utan min mans tillåtelse, inlåst (hemma|i), rymde från min (familj|man|arbetsgivare),
    gömmer mig (för|från) (min|mitt|mina), flydde från min (man|familj|sambo)`,
  plainDanger: `
    (lämna|visa|redovisa|spara) (kvitto|kvitton|kvittot|alla kvitton) … (man|honom|sambo|make|allt|varje),
    (vaktar|bevakar) (mig|oss) $, (vaktar|bevakar) (mig|oss) (så|hela|när|och),
    (pass|passen|passet|papper|papperen|papperna) (har|är|blev|togs|samlades) (tagits|insamlade|indragna av|tagna|tagit ifrån|in),
    (höll|hålls|hölls|hållits|hålla) (mig|oss|) … (fången|kvar i|instängd|i en lägenhet|inlåst),
    (får|fick|kan|tillåts|låter henne|får hon|låter mig) (inte|aldrig) (komma ut|komma hem|ha kontakt|svara i telefon~|svara i mobil~|gå själv|använda telefon~|använda mobil~|använda internet|se dagsljus|vara ute|gå utanför|gå ut ur|ha besök|ta emot besök|ha nycklar|ha egna|öppna för|stänga dörren),
    (syster|mamma|kusin|vän|väninna|granne|grannens|hustru|fru|flicka|kvinna|svägerska|dotter|faster|moster|kompis|henne|hon|kvinnan|flickan|tjej|tjejen|piga|barnflicka~|au pair) … (hålls|hålla|håller|låst|låses|inlåst|instängd|inspärrad|låser|fånge|fången|kvarhållen|släpps inte|aldrig ute|får aldrig|får inte gå|inte får gå|inte får lämna|inte får ringa|inte får träffa|får inte lämna|får inte ringa|får inte träffa|har ingen telefon),
    (håller|höll|hålls) (henne|min syster|min mamma|hon|flickan|kvinnan|en kvinna) … (inlåst|instängd|gömd|i källaren|hemma|fången|isolerad|kvar),
    (syns|ser vi|ser man|kommer) aldrig (ute|henne|ut)`,
}
