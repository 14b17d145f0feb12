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
  arrival: `
    key in the (door|lock), his key, hear him, hear his car, hear his, car pulls up, his footsteps, comes home,
    gets home, come home, walks in, comes in, gets in, comes through the door, when he drinks, has been drinking,
    gets back, his car pulls, car pulls, his car turns, pulls into the drive, his steps, the front door goes,
    dad drinks, his van`,
  dread: `
    heart (stops|races|pounds|jumps|sinks), freeze, shaking, shake, stomach turns, stomach drops, hide, hides,
    go quiet, goes quiet, hold my breath, panic, tremble, flinch, run upstairs, run to, sick with fear, wet herself,
    wets himself, start shaking, starts shaking, start to shake, i shake, heart pounding, feel sick, go cold,
    go stiff, cant breathe, i hide`,
  spy: `
    check, checks, checking, reads, read, go through, goes through, monitors, controls, counts, tracks, watches,
    searches, scrolls, looks through, inspects, listens to, times`,
  myThings: `
    my phone, my messages, my texts, my calls, my receipts, the receipts, my emails, my location, my bank, my bag,
    my money, money i spend, the minutes, my whatsapp, my movements, my mileage, my clothes, where i am, who i talk,
    what i spend, my every move`,
}
