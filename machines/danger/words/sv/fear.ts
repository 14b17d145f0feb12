import type { Theme } from '../../lexicon'

export const fear: Theme = {
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
  danger: 'rädd hemma, otrygg hemma, hemma däremot',
  arrival: `
    nyckeln i (låset|dörren), nycklarna i dörren, hör (nyckeln|nycklarna|bilen|hans steg|stegen|dörren), kommer hem,
    är på väg hem, stiger in, kliver in, när han dricker, när han druckit, när pappa dricker, bilen på gården,
    (hans|makens|mannens|sambons) bil (kör|svänger|rullar), bil kör in, bilen kör in, bilen svänger`,
  dread: `
    hjärtat (stannar|slår|bultar|rusar), stelnar, fryser till, darrar, skakar, knyter sig, gömmer (mig|oss|sig),
    springer och gömmer, blir alldeles tysta, håller andan, panik, kallsvettas, magen vänder sig, ont i magen,
    kissar på sig, skaka, börjar skaka, börjar jag skaka, darra, blir stel, gömma mig, springer jag`,
  spy: `
    kollar, kolla, läsa mina, läser mina, läste mina, går igenom, kontrollerar, granskar, räknar, övervakar, spårar,
    bevakar, snokar, svarar på mina, kräver att se`,
  myThings: `
    mina sms, mina meddelanden, min telefon, min mobil, telefonen, mobilen, mina kvitton, kvittona, kvitton,
    minuterna, min plats, min position, mina samtal, mina mejl, mina pengar, vart jag går, var jag är,
    vem jag pratar, mina kläder, min väska, mina kontakter`,
}
