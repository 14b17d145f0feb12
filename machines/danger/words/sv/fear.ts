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
}
