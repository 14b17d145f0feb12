import type { Theme } from '../../lexicon'

export const violence: Theme = {
  hit: `
    hit, hits, hitting, beat, beats, beating, beaten, punch, punches, punched, punching, kick, kicks, kicked,
    kicking, slap, slaps, slapped, slapping, choke, chokes, choked, choking, strangle, strangles, strangled,
    strangling, push, pushes, pushed, pushing, shove, shoves, shoved, shoving, attack, attacks, attacked, attacking,
    abuse, abuses, abused, abusing, assault, assaults, assaulted, hurts, hurt, hurting, burn, burns, burned, burnt,
    throws things at, threw, throw, throws, drag, drags, dragged, grab, grabs, grabbed, pulls, pulled, spit on,
    spits, whips, whipped, beat up, smack, smacks, smacked, bites, torture, tortures, tortured, raises his hand,
    lays hands on, laid hands on, put his hands on, puts his hands on, knife at, holds a knife, held a knife,
    pulled a knife, twisted, twists, thrashes, headbutted, mistreats, mistreated, knocked, smashes, smashed,
    stabbed, stabs, touches me sexually, violent towards, violent to, violent with`,
  hitPassive: `
    are (beaten|hit|abused), were (beaten|abused), is (beaten|being beaten),
    being (hit|beaten|abused|assaulted|choked|tortured), am (beaten|abused|hit|battered),
    im (beaten|abused|hit|being beaten|being abused), get (beaten|hit|beat up|abused|slapped|punched|kicked),
    gets (beaten|hit), got (beaten|beat up) by, was (beaten|abused|strangled|choked) by,
    (beaten|abused|hit|choked|strangled|punched|kicked|slapped|bullied) by,
    was (abused|beaten) (as|when|in|for|at home), being beaten, being abused, being hit,
    getting (beaten|hit|abused), beaten (by|up by|at home|every), abused by my, victim of (domestic|violence)`,
  rape: `
    rape, rapes, raped, raping, molest~, sexually (abuse|abuses|abused|abusing|assault|assaults|assaulted|harasses),
    sexual (violence|abuse|assault), forces himself on, forced himself on, force me to have sex,
    forces me to have sex, forced me to have sex, forcing me to have sex, forces me into sex, makes me have sex,
    made me have sex, sex with me when i (dont|say no), sex against my will, touches me when i, touches me sexually,
    touched me sexually, touched my private, gropes, groped, forces sex, sex even if i, sex when i dont`,
  violent: `
    violent, abusive, aggressive, dangerous, beats, physically abusive, threatening, controlling and, unpredictable,
    violently`,
  violence: `
    violence, abuse, violent, beatings, domestic violence, assault, blood, abusive, fists, his fists, punches,
    blows`,
  threaten: `
    threaten, threatens, threatened, threatening, threats, threat, blackmail, blackmails, blackmailed, blackmailing,
    threatning, threaten~`,
  threat: `
    death threats, death threat, threats against, threats to kill, life threat, threatening messages,
    threatening texts, threats from, threats of`,
  stalk: `
    stalk, stalks, stalked, stalking, stalker, follows me, following me, followed me, follows me everywhere,
    waits outside my, shows up at my, tracks my phone, tracks my location, wont leave me alone, watching my house,
    tracking me, harasses, harassing, spies on, waits for me outside`,
  kill: `
    kill, kills, killing, killed, murder, murders, murdered, murdering, stab, stabbed, stabs, stabbing, shoot, shot,
    shooting, hang, hanging, hanged, hung, drown, drowned, drowning, poison, poisoned, suffocate, behead,
    burn alive, strangle, strangled, throw acid, acid, slaughter, end up killing, dead, set on fire, bury, slit,
    choking, smother, smothering`,
  danger: `
    been raped, was raped, got raped, am raped, was sexually (abused|assaulted), been sexually (abused|assaulted),
    in danger at home, tried to (strangle|choke|stab|murder|kill|drown) (me|us|my),
    wants to (kill|murder|hurt) (me|us), wanted to (kill|murder) (me|us), my life is in danger,
    our lives are in danger, he (will|ll|would|is going to|is gonna|s going to) (kill|murder) us, honor kill~,
    honour kill~, hold a gun, put a gun, sends me death, bruises from my`,
  injury: `
    bruise~, bruised, black eye, black eyes, split lip, fat lip, swollen face, swollen eye, broken rib, broken ribs,
    bleeding, choke marks, handprints`,
  cover: `
    cover, covering, hide, hiding, make up, makeup, concealer, sunglasses, scarf, say i fell, said i fell,
    tell people i, told them i fell, lie about, lied about, walked into a door, excuse, excuses`,
  plainDanger: `
    (do|does|did) (it|that|things) … (while|when|as) (im|i am|i was|ive been) (asleep|sleeping|crying|drunk),
    (wake|woke|wakes|woken) up and (he|someone|a man|they) (is|was|are|has) (on|in|inside|touching|over),
    no (rent|bills|deposit) if i (sleep|am|stay|kiss|do), (is|are|was|were) (looking|searching|hunting) for (me|us),
    (in hiding|hiding at|hiding with|hidden at),
    (nobody|no one|noone|never) (would|will|ll|d) (ever|) find (my|your|the|her) body, (own|owns|owned) (me|us) $,
    (say|says|tells|told|tell|said) … (owns me|own me|i belong to him|im his|my place),
    (not allowed|forbidden|not supposed|daren t|can t|cant|mustnt) (to|) (tell|talk to|say to) (anyone|anybody|no one) … (home|happens|him|about),
    (take|takes|took|pull|get) (off|out) (his|the|a) (belt|stick|strap|cane),
    (belt|strap|buckle|cigarette|cable) (mark|marks|burns|bruises),
    (have|has|know|knows|got|demand|want) (my|all my) (password|passwords|pin|pin code|logins),
    (even though|although|though|but) i (ask|asked|begged|beg|told) (him|her|them) (not to|to stop|no|dont),
    (a man|man|guy|someone|somebody|he|they|boy|men) … forced me $,
    (come|walk|barge|get|burst) (in|into) (the|my|) (shower|bathroom|bath|bedroom|changing room) (when|while|with me),
    (dont|doesnt|not|never|didnt|do not) dare (to|) (talk|phone|ring|speak|call|move|cry|breathe|open|write),
    (been|being|were|was|are|am) (held|kept) (in|at|inside|against|there|by|captive|prisoner),
    (hold|held|keep|kept) (me|us|her) (in a|in the|inside|captive|prisoner|against|locked|there),
    (thoughts|thought|urges|urge|images|visions|dreams|ideas|impulse) (about|of|to|that i) (hurt|hurting|harm|harming|kill|killing|stab|stabbing|strangle|smother|smothering|drown|drowning|throw|throwing|push|pushing|shake|shaking),
    (he|husband|boyfriend|dad|partner|father|man|wife|stepdad|uncle|brother) (hits|beats|hit|beat|punches|kicks|chokes|strangles|slaps) $`,
}
