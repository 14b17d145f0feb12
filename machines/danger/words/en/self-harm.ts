import type { Theme } from '../../lexicon'

export const selfHarm: Theme = {
  swallow: 'take, took, taking, taken, swallow, swallowed, swallowing, popping, takes, eat, ate',
  pills: `
    all my pills, all the pills, all my meds, all my medication, all my medicine, all of my pills, a bunch of pills,
    lots of pills, too many pills, handful of pills, whole bottle, all my tablets, all my sleeping, a lot of pills,
    an overdose, overdose, bottle of pills, all the medicine, all these pills, enough pills, all of them at once,
    too many tablets, every pill, all the tablets, too much medication`,
  cut: `
    cut, cuts, cutting, slit, slitting, slash, slashed, slashing, slice, sliced, burn, burned, burning, burnt,
    scratch, scratching, punch, bite`,
  harm: `
    cut, cutting, cuts, burn, burns, burning, burnt, burned, hurt, hurting, hurts, harm, harming, harmed, harms,
    punish, punishing, starve, injure, injuring, mutilate, hit, hitting, punch, punching, slap, slapping, bite,
    biting, choke, choking, scratch~, scald, bash, selfharm~, slash~`,
  body: `
    my arms, my arm, my wrist, my wrists, my legs, my thighs, my skin, my veins, my body, my stomach, her arms,
    her wrists, his arms, his wrists, my thigh, my forearm~, my throat with`,
  danger: `
    overdosed, took an overdose, take an overdose, taking an overdose, overdosing,
    jump (off|from) … (bridge|roof|balcony|building|cliff), jump in front of,
    jumping (off|from|in front of) … (bridge|roof|train|balcony|building|car|bus|metro|tram),
    step in front of (a|the) (train|bus|truck|car), walk into traffic, self harm, self harming, self harmed,
    selfharm~, saving pills, saved up pills, cuts on my arms,
    (start|started|begun|begin|gone back|went back|going back) (to|) (cut|cutting|burn|burning) (again|myself|my|after),
    (knuckles|knuckle|fists|hands) … (bleed|bleeding|bloody|raw|swollen|broken|split) … (wall|punch~|door|$),
    (knuckles) … wall`,
  jump: `
    jump, jumping, jumped, step off, step in, throw myself, threw myself, leap, let go, walk into, step onto,
    drive off, lie down on`,
  height: `
    bridge, platform, roof, balcony, cliff, tracks, rails, railway, multi storey, overpass, ledge, lorry, oncoming,
    moving train`,
}
