import type { Theme } from '../../lexicon'

export const confinement: Theme = {
  lock: `
    lock, locks, locked, locking, imprison~, held captive, hold me captive, keeps me prisoner, keep me prisoner,
    held prisoner, chained, holding me, keeps me inside, keep me inside, captive, prisoner, trapped, kept in a room,
    confined`,
  let: `
    let, lets, letting, allow, allowed, allows, leave, go, permitted, may, able to leave, allowed to, allowed out`,
  out: `
    leave, out, go out, go outside, outside, leave the house, see my, see anyone, have friends, have a phone,
    use the phone, see friends, talk to, call, go to school, work outside, go anywhere, go home, escape,
    meet anyone, meet people, speak to, go, the house, the door, quit`,
  takes: `
    took, takes, taken, take, taking, keeps, kept, keeping, keep, holds, holding, has, hid, hides, hiding,
    confiscated, confiscates, locked away, stole, steals, withholds, holding on to, seized, grabbed, wont return,
    wont give back, wont give me, refuses to give, still has, away, give me back, controls, hold`,
  papers: `
    my passport, our passports, my passports, my id, my papers, my documents, our documents, my phone, my money,
    my bank card, my salary card, my residence card, my identity card, my visa, my residence permit, our papers,
    passports, my wages, all my money, my residence, my bank cards, my id card, my ids, my travel documents,
    my salary and`,
  deport: `
    deport, deported, deportation, deporting, call immigration, call the police on, report me to, send me back,
    immigration, have me deported`,
  danger: `
    held against my will, keeps me locked, escape from my (husband|family|boss|employer),
    ran away from my (husband|family|employer), run away from my (husband|family|employer),
    hiding from my (husband|ex|family|brother|father), hide from my (husband|ex|family)`,
  plainDanger: `
    (im|am|are|get|gets|is|being|were|was|still|kept) locked (in|inside|up) (from|all|at|when|by|every|here|until|during|and|alone|for|while),
    (watch|watches|watching|guard|guards|guarding|spy on|spies on) (me|us) (so|all|when|and|every|day|at|constantly|like|24|even|everywhere|in),
    (passport|passports|papers|ids|phones|documents) (was|were|has been|have been|got|all|are|is) (taken|collected|confiscated|kept|held|locked) (away|from|by|when|$|off|at|and|in),
    (sister|mum|mother|cousin|friend|neighbour|neighbours|wife|girl|woman|aunt|niece|housemate|au pair|nanny|maid|she|her) … (isnt allowed|not allowed|never allowed|cant leave|kept inside|kept locked|locked up|locked in|held|never let out|never goes out|no phone|not let out|cant go out|cant talk|isnt let|being kept|is kept|kept in) …,
    (keep|keeps|kept|holding|hold|hiding) (her|my sister|my mother|my mum|a girl|a woman|my cousin|my friend|the women|them) … (locked|inside|in the house|in a room|prisoner|hidden|isolated|in the basement|against|from leaving)`,
}
