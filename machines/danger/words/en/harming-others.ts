import type { Theme } from '../../lexicon'

export const harmingOthers: Theme = {
  iKill: `
    i (will|ll|am going to|m going to|want to|wanna|could|might|would like to|feel like|have decided to|plan to|should) … (kill|killing|stab|stabbing|murder|murdering|shoot|strangle|poison|beat up|hurt|harm|attack),
    ill (kill|stab|murder|shoot|strangle|poison|hurt|beat up),
    im (going to|gonna) … (kill|stab|murder|shoot|strangle|poison|hurt|attack),
    im planning to (kill|hurt|stab|shoot), planning to (kill|stab|shoot), id (kill|like to kill|love to kill),
    thinking about (killing|stabbing|hurting|shooting), thinking of (killing|stabbing|hurting|shooting),
    thoughts of (killing|hurting|stabbing|shooting), thoughts about (killing|hurting|stabbing),
    want to (hurt|kill|stab|harm|shoot), wanted to (kill|hurt|stab), going to (hurt|stab|kill|harm),
    gonna (kill|hurt|stab), urge to (kill|hurt|stab|harm), afraid i (will|might|could|may) … (hurt|harm|kill),
    scared i (will|might|could|may) … (hurt|harm|kill), worried i (will|might|could|may) … (hurt|harm|kill),
    i might (hurt|harm|kill), i will end up (hurting|killing), feel like (killing|stabbing|hurting),
    wish i could kill`,
  danger: `
    (hurt|harm|kill|stab|attack) (him|her|them|someone|somebody) (before|tonight|today|tomorrow|with a)`,
  wield: `
    waves, waved, wave, holds, held, hold, points, pointed, pulls, pulled, pull, grabbed, grabs, picks up,
    picked up, chased me with, chases me with, came at me, comes at me, swings, swung, throws, threw, shows me,
    showed me, sharpens, sharpened, put on the table, takes out, took out, sleeps with`,
  weapon: `
    machete, screwdriver, hammer, blade, axe, baseball bat, shotgun, rifle, pistol, crowbar, broken bottle,
    frying pan, kitchen knife, scissors, petrol, acid, kettle of`,
}
