import type { Theme } from '../../lexicon'

export const fear: Theme = {
  fear: `
    afraid of, scared of, frightened of, terrified of, fear of, afraid that, scared that, afraid to, scared to,
    frightened to, terrified to, afraid at, scared at, terrified at, fear, fearing, afraid for, scared for,
    fear for, afraid, scared, terrified, frightened, live in fear, dread, fearful`,
  dare: 'dare, safe to, dare to',
  safe: 'safe, secure, safety',
  home: `
    home, go home, at home, house, in my home, my own home, return home, in the house, relationship, my apartment,
    marriage, family, our flat, go back`,
  often: `
    every (day|night|week|time|weekend|month), always, often, again, when (he|she) (drinks|is|gets), when drunk,
    drunk, daily, regularly, sometimes, for years, if i dont, whenever, constantly, angry, drinks`,
  danger: 'unsafe at home, not safe (at home|in my|with my), my safety at home, home is not safe',
}
