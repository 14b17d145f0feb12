import { weapon } from './choices'

export const fearAtHome = `
  (on|walk on|walking on) eggshells,
  (sleep|sleeping|hide|hiding|hid|slept|lock myself|locked myself) (in|at|with) … (bathroom|toilet|car|cellar|closet|sauna|neighbour~|neighbor~|door locked|stairwell) … (when|because|from|until|so|with),
  (sleep|slept|sleeping) with … (door locked|knife|chair|phone|shoes),
  ${weapon} (under|next to|beside|by|behind|close to) … (pillow|bed|mattress|door),
  (afraid|scared|fear|terrified) … (what|when) happens (when|if) (he|she|my),
  (afraid|scared|terrified|dread|shake|shaking|tremble) … (when|if|because) … (he|husband|dad|father|boyfriend|partner) (comes home|gets home|comes back|drinks|is home|comes),
  (monster|devil|animal) … (at home|behind closed|when we are alone),
  (when|if) (he|father|dad|husband|my father|my dad|my husband) (drinks|is drunk|gets drunk) … (safe|hit|hits|hide|run|beats|afraid|scared|dangerous|breaks|crazy),
  (nobody|no one|none of us) … is safe,
  (protect|save) (her|mum|my mother|my mum|my sister|my brothers|my sisters) from (him|my),
  (he|she|my husband|my wife) (spits on|pulls my hair|spits at), nothing without him,
  (my|the) (partner|husband|wife|boyfriend|girlfriend|dad|father|mother|mum) does,
  because of my (husbands|boyfriends) (temper|fists|violence),
  (scared|afraid) to (go|come|be|stay|sleep|return) (home|at home|back)`

export const threat = `
  (ill|i will|we will|well|im going to|i am going to|were going to|gonna|we|they) … (burn|kill|destroy|bury|cut|stab|shoot|break|finish|slaughter|hurt|rape) you,
  (you|youre|u|you are|ur) … (dead|finished|a dead man|a dead woman), you (wont|will not) (live|survive|see),
  (hell|shell|theyll|he will|he would|hed|she will|they will|they would|theyd|will|would|hes going to|hes gonna|gonna|going to|to) (come and|come|find me and|find us and|kill|hurt|burn|shoot|break) … (shoot|stab|burn|cut|break|slaughter|behead|hurt|bury|destroy|kill) (me|us|my|our|him|her|them all|the kids),
  (hed|theyd|hell|theyll|he will|they will|they would|he would|going to|gonna|wants to|want to|to) (hurt|harm|shoot|stab|burn|bury|behead|slaughter|destroy|rape|disfigure) (me|us|my|our|the kids|the children),
  (break|breaking|cut off|chop) … (my|our|his|her) (legs|knees|fingers|arms|bones|kneecaps|hands|leg|arm),
  (put|bury|throw) (me|us|you) in (the|a) (ground|grave|river|forest|box),
  (cut|slash|burn|destroy|disfigure) my (face|throat), (throw|pour|spray) … (acid|petrol|gasoline|boiling),
  set … (car|house|flat|home|us|me) on fire, (pay|or) … we (take|kill|hurt|rape|burn|find) (your|you|my),
  slit (my|our|her) throat, wash (the|their|this) (shame|honour|honor), shame with blood,
  (sent|sends) … (photo|picture|pic) of … (gun|knife|grave|coffin), dead (for|to) (them|my family|us),
  (honour|honor) of … family, (restore|clean|lost) … (honour|honor), (kill|killing) us (all|both),
  (kill|shoot|stab) me and (himself|herself|the|my|our),
  (photos|pictures|pics|videos|video|images) of (my|our|me) (house|children|kids|naked|home|door|daughter|school|sleeping|body),
  (post|publish|share|send|leak|posting|sharing|spread) … (naked|nude|nudes|private|intimate|sex),
  (naked|nude|intimate) (photos|pictures|pics|videos) … (if|unless|online|family|internet),
  (hurt|harm|kill|visit|find) my (mother|family|parents|sister|brother|kids|children|son|daughter) (in|back|if|at|when|unless)`

export const stalking = `
  (sits|sitting|stands|standing|waits|waiting|parked|parks|appears|appeared|hides|hiding|sleeps|comes|turns up|shows up|turned up|showed up) … (outside|under|at|in front of|by|near|behind) (my|the|our) (flat|house|home|work|workplace|door|window|building|apartment|school|stairs|yard|car),
  (found|finds|find|knows|got) (my|our|where) new (address|number|home|flat|workplace|phone),
  (gps|tracker|airtag|tracking|camera|cameras|spyware|app) (on|in|to) my (car|phone|bag|house|flat|coat),
  (keeps|kept|always|still) (coming|calling|following|texting|showing|turning|driving|messaging|waiting|watching) … (home|house|work|door|flat|me|my),
  ex … (waits|waiting|following|watching|parked|outside|sitting), being stalked,
  (changed|change|changing) … number (two|three|four|many|again|but|because|and),
  (follows|followed|following) (me|us) (everywhere|home|to|around|from|on the|at|by|when|after|every),
  (watches|watching|watch) (me|us|my|our) … (window|house|home|door|street|car|all the time|day)`
