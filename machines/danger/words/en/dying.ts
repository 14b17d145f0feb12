import type { Theme } from '../../lexicon'

export const dying: Theme = {
  die: `
    death, it all to stop, everything to stop, die, to be dead, stop existing, disappear forever,
    disappear for good, not exist, cease to exist, sleep forever, stop living, fall asleep forever, be gone forever,
    dying`,
  dead: `
    i was dead, i were dead, i am dead, im dead, be dead, off dead, i died, i could die, i would die, i were never,
    dead already`,
  suicide: 'suicide~, suicid~, suiside~, sucide~, suicde~',
  suicidal: `
    suicidal~, suicide thoughts, suicidel, thoughts of suicide, thoughts of killing, suicide plan, suicidality`,
  think: `
    think, thinking, thinks, thought, thoughts, consider, considering, considered, plan, planning, planned, plans,
    contemplate, contemplating, contemplated, fantasise, fantasize, talks about, talking about, talked about,
    dream about, idea of, feel like, feeling like, urge~, mind, imagine, imagining, keep googling`,
  attempt: `
    attempt, attempts, attempted, attempting, tried, try, trying, tries, commit, commits, commited, committed,
    committing, going to, gonna, about to, will, want to, wants to, considering`,
  want: `
    want, wants, wanted, wanting, wanna, wish, wished, wishing, hope, hoping, hoped, prefer, rather, ready to,
    would like, feel like, longing, pray, praying, going to, gonna, deserve to, should, beg god, waiting to`,
  live: `
    live, be alive, exist, be here, living, being alive, go on, carry on, continue living, keep living, keep going,
    stay alive, being here, go on living, keep on living, be around, be in this world`,
  life: 'life, living, lives, to live, my life, my own life',
  able: 'able, cant, cannot, can, bear, want to keep',
  reason: `
    reason, reasons, point, purpose, sense, meaning, worth, hope, use, nothing to live for, will to live, energy,
    strength, desire, motivation to live`,
  tired: `
    tired of, sick of, exhausted by, had enough of, done with, fed up with, over with, weary of, hate, hating`,
  better: 'better, easier, happier, best, relief, rather, best if, be fine',
  withoutMe: `
    if i just (died|disappeared|vanished), if i … (wasnt|werent|wasn t) (here|around|alive),
    if i just (wasnt|werent), if i was not, without me, without people like me, without someone like me, if i wasnt,
    if i werent, if i was gone, if i were gone, if i died, if i was dead, if i were dead, if i disappeared,
    if i didnt exist, if i was never, if i wasnt around, when im gone, if i am gone, once im gone, when i am gone,
    if i just disappeared, if i never existed`,
  gone: `
    if i was gone, if i were gone, if i died, if i disappeared, if i were not here, if i wasnt here,
    if i wasnt around, if i never woke`,
  sleep: 'sleep, fall asleep, go to sleep, go to bed, asleep, bed',
  wake: 'wake, wake up, woke up, waking up, woke, waking',
  born: 'born, existed, exist, been born, was born',
  end: `
    end, ending, ended, take, taking, took, finish, finishing, taken, put an end to, end it, stop`,
  danger: `
    nothing left to live for, nothing to live for, off myself, offing myself, goodbye letter, goodbye letters,
    goodbye note, suicide note, suicide letter, end it all, ending it all, ended it all, (kill|killing) my self,
    no reason to live, (nobody|no one|noone) would (miss|care|notice|even miss|even notice|even care|find me),
    would anyone (miss|care|notice) if i, should be dead, should have died, rather be dead, wish i was never,
    dont see (a|any) (future|way out), (cant|cannot) go on (like this|anymore|any more|living|longer),
    cant (live|go on|do this|take this|take it|take life|cope) anymore, want it to be over, want everything to end,
    want the pain to end, want it all to (end|stop), dont want to be (here|alive|around|anymore),
    not be here anymore, not want to be here, dont want to exist, thinking of ways to die, planned how to die,
    ways to kill,
    (pick|picked|choose|chosen|found|chose) (a|the|my) (bridge|spot|tree|train|building|roof|rope|date to),
    (go|end up|lie down|put myself) (under|in front of) (a|the) (bus|train|tram|lorry|car|truck|metro),
    (cant|cannot) (do|face|handle|stand|take) (this|) (life|living) (thing|),
    (nobody|no one|noone) (would|will|d|ll) (ever|) (find|notice|miss) (me|my body|if),
    (gave|given|give|giving) … (my things|my stuff|my belongings|my clothes|my plants) away,
    (tomorrow|by then|monday|it) (will be|is|it is|be) too late $,
    (no|any) place for me (in this|on this|here|anymore),
    (take|took|swallow|eat|ate|have|had) (the|a) (whole|entire|full) (box|packet|pack|bottle|strip|blister|lot|tub),
    (whole|entire) (box|packet|bottle|strip) of …, (kill|killing) themself,
    (decide|decided|chosen|made up my mind) … (to die|on friday|on sunday|its time|to do it|when ill|the day|to go through with it),
    (give|given|gave|giving) (myself|it) (until|till|til|to) (christmas|new year|summer|spring|easter|my birthday|the weekend|friday|sunday|the end),
    (after|until|once|when) (christmas|the wedding|new year|my birthday|easter|the holidays|graduation|the funeral|exams|summer) … (ill be gone|i will be gone|im gone|im done|i wont be|ill do it|its over|im going to do|ill be dead|not be here),
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight) (is|will be) (the day|it|when|my last),
    (circle|circled|marked) … (date|calendar|day),
    (google|googled|googling|search|searched|look up|looked up|looking up|read up|research|researched|researching|check|checked) … (how to die|painless|lethal|ways to die|ways to go|how high|train times|timetable|methods|knots|doses|noose|quickest|which pills|suicide),
    (painless|quickest|easiest|surest|least painful) way (to die|out|to go|to do it|to end),
    (found|find|arranged|sorted) … (new home|home) … (cat|dog|pets|rabbit) … (before|for when|so),
    (written|wrote|write) (down|out) … (passwords|pins|funeral|wishes) … (mum|kids|sister|brother|them|fridge|table|note),
    (paid for|planned|chosen|picked|arranged) … (my funeral|my coffin|my grave|my headstone|funeral songs|my urn),
    my day is (the|on|set|chosen|friday|monday|thursday|sunday)`,
}
