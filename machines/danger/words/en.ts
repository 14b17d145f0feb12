import type { Lexicon } from '../lexicon'
import { dangerPhrases, ordinaryPhrases } from './en-phrases'

const partners = `
  husband, wife, partner, boyfriend, girlfriend, bf, gf, ex, exhusband, exwife, fiance, fiancee, spouse, hubby,
  my man, my date, the father of my`
const relatives = `
  father, dad, stepfather, stepdad, stepmother, stepmum, stepmom, mother, mum, mom, brother, brothers, son, sister,
  uncle, aunt, cousin, grandfather, parents, family, in laws, inlaws, father in law, mother in law, brother in law,
  relatives, roommate, flatmate, carer, guardian, stepbrother`
const someone = `
  him, her, them, someone, somebody, everyone, everybody, people, others, anyone, my neighbour, my neighbor, my boss,
  my family, my children, my kids, my baby, my child, that man, that woman, this man, that bastard, those people,
  his family, my coworker, my colleague, my manager, my landlord, caseworker, case worker`

export const en: Lexicon = {
  patterns: [
    // Who hits whom, said in this order, is violence whatever else the clause tells.
    'close|person > hit > me|family -game -^joke -trifle',
    'hitPassive close -game -thing -accident',
    // What one thinks of doing to another.
    'think > kill > victim|family -^professional -^game -^joke -^thing',
    'iKill boss -^game -^joke -^thing -^professional',
  ],
  words: {
    me: 'me, us, my face, my throat, my neck, my hair, my head',
    self: 'myself, herself, himself, themselves, ourselves, themself, my self',
    close: ` husbands, boyfriends, ${partners}, ${relatives}`,
    feared: `
      husband, wife, partner, boyfriend, girlfriend, ex, exhusband, father, dad, stepfather, stepdad, mother, mum,
      brother, brothers, son, uncle, family, parents, in laws, fiance, him, them,
      what (he|she|they) (will|ll|would|might|may|can|could|is going to|does),
      he (will|ll|might|would|may) (hit|hurt|kill|find|come|do|beat|follow|attack|take my),
      hell (hit|hurt|kill|find|come|do|beat|attack), theyll (hit|hurt|kill|find|beat),
      they (will|might|would) (hit|hurt|kill|find|beat|come), my life, my safety, our lives, my own safety,
      my childrens safety, for my kids safety`,
    person: `
      he, she, they, hes, shes, theyre, hed, hell, theyll, someone, somebody, a man, man, men, my pimp, pimp,
      trafficker, traffickers, smuggler, smugglers, this guy, guys`,
    boss: `
      boss, employer, manager, supervisor, landlord, owner, pimp, agent, agency, recruiter, trafficker~, smuggler~,
      chef, foreman, company, sponsor`,
    family: ` her, 
      my children, my kids, the children, the kids, our children, our kids, my daughter, my daughters, my son,
      my mother, my mum, my mom, my sister, my sisters, my brother, my baby, my family, our daughter, our son,
      my child, my little brother, my little sister, my siblings, our baby, my parents, my grandmother, my cousin,
      my friend`,
    victim: `
      ${someone}, supervisor, my ex, my husband, my wife, my father, my brother, the manager, the boss, the neighbour, my partner`,
    others: `
      patient, patients, clients, client, youth, teenagers, teens, students, customers, callers, prisoners,
      residents, veterans, young people, people who, someone else, users`,
    die: ` death, it all to stop, everything to stop, 
      die, to be dead, stop existing, disappear forever, disappear for good, not exist, cease to exist,
      sleep forever, stop living, fall asleep forever, be gone forever, dying`,
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
    withoutMe: ` if i just (died|disappeared|vanished), if i … (wasnt|werent|wasn t) (here|around|alive), if i just (wasnt|werent), if i was not, 
      without me, without people like me, without someone like me, if i was not, if i wasnt, if i werent, if i was gone, if i were gone, if i died, if i was dead,
      if i were dead, if i disappeared, if i didnt exist, if i was never, if i wasnt around, when im gone,
      if i am gone, once im gone, when i am gone, if i just disappeared, if i never existed`,
    gone: `
      if i was gone, if i were gone, if i died, if i disappeared, if i were not here, if i wasnt here,
      if i wasnt around, if i never woke`,
    sleep: 'sleep, fall asleep, go to sleep, go to bed, asleep, bed',
    wake: 'wake, wake up, woke up, waking up, woke, waking',
    born: 'born, existed, exist, been born, was born',
    end: 'end, ending, ended, take, taking, took, finish, finishing, taken, put an end to, end it, stop',
    swallow: 'take, took, taking, taken, swallow, swallowed, swallowing, popping, swallowing, takes, eat, ate',
    pills: `
      all my pills, all the pills, all my meds, all my medication, all my medicine, all of my pills,
      a bunch of pills, lots of pills, too many pills, handful of pills, whole bottle, all my tablets,
      all my sleeping, a lot of pills, an overdose, overdose, bottle of pills, all the medicine, all these pills,
      enough pills, all of them at once, too many tablets, every pill, all the tablets, too much medication`,
    cut: `
      cut, cuts, cutting, slit, slitting, slash, slashed, slashing, slice, sliced, burn, burned, burning, burnt,
      scratch, scratching, punch, bite`,
    harm: `
      cut, cutting, cuts, burn, burns, burning, burnt, burned, hurt, hurting, hurts, harm, harming, harmed, harms,
      punish, punishing, starve, injure, injuring, mutilate, hit, hitting, punch, punching, slap, slapping, bite, biting, choke, choking, scratch~, scald, bash, selfharm~, slash~`,
    body: `
      my arms, my arm, my wrist, my wrists, my legs, my thighs, my skin, my veins, my body, my stomach, her arms,
      her wrists, his arms, his wrists, my thigh, my forearm~, my throat with`,
    kill: `
      kill, kills, killing, killed, murder, murders, murdered, murdering, stab, stabbed, stabs, stabbing, shoot,
      shot, shooting, hang, hanging, hanged, hung, drown, drowned, drowning, poison, poisoned, suffocate, behead,
      burn alive, strangle, strangled, throw acid, acid, slaughter, end up killing, dead, set on fire, bury, slit, choking, smother, smothering`,
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
    hit: `
      hit, hits, hitting, beat, beats, beating, beaten, punch, punches, punched, punching, kick, kicks, kicked,
      kicking, slap, slaps, slapped, slapping, choke, chokes, choked, choking, strangle, strangles, strangled,
      strangling, push, pushes, pushed, pushing, shove, shoves, shoved, shoving, attack, attacks, attacked,
      attacking, abuse, abuses, abused, abusing, assault, assaults, assaulted, hurts, hurt, hurting, burn, burns,
      burned, burnt, throws things at, threw, throw, throws, drag, drags, dragged, grab, grabs, grabbed, pulls,
      pulled, spit on, spits, whips, whipped, beat up, smack, smacks, smacked, bites, torture, tortures, tortured,
      raises his hand, lays hands on, laid hands on, put his hands on, puts his hands on, knife at, holds a knife,
      held a knife, pulled a knife, twisted, twists, thrashes, headbutted, mistreats, mistreated, knocked, smashes,
      smashed, stabbed, stabs, touches me sexually, violent towards, violent to, violent with`,
    hitPassive: `
      are (beaten|hit|abused), were (beaten|abused), is (beaten|being beaten),
      being (hit|beaten|abused|assaulted|choked|tortured), am (beaten|abused|hit|battered),
      im (beaten|abused|hit|being beaten|being abused), get (beaten|hit|beat up|abused|slapped|punched|kicked), gets (beaten|hit),
      got (beaten|beat up) by, was (beaten|abused|strangled|choked) by, (beaten|abused|hit|choked|strangled|punched|kicked|slapped|bullied) by, was (abused|beaten) (as|when|in|for|at home),
      being beaten, being abused, being hit, getting (beaten|hit|abused), beaten (by|up by|at home|every),
      abused by my, victim of (domestic|violence)`,
    rape: `
      rape, rapes, raped, raping, molest~,
      sexually (abuse|abuses|abused|abusing|assault|assaults|assaulted|harasses), sexual (violence|abuse|assault),
      forces himself on, forced himself on, force me to have sex, forces me to have sex, forced me to have sex,
      forcing me to have sex, forces me into sex, makes me have sex, made me have sex,
      sex with me when i (dont|say no), sex against my will, touches me when i, touches me sexually,
      touched me sexually, touched my private, gropes, groped, forces sex, sex even if i, sex when i dont`,
    violent: `
      violent, abusive, aggressive, dangerous, beats, physically abusive, threatening, controlling and,
      unpredictable, violently`,
    violence: 'violence, abuse, violent, beatings, domestic violence, assault, blood, abusive',
    threaten: `
      threaten, threatens, threatened, threatening, threats, threat, blackmail, blackmails, blackmailed,
      blackmailing, threatning, threaten~`,
    threat: `
      death threats, death threat, threats against, threats to kill, life threat, threatening messages,
      threatening texts, threats from, threats of`,
    stalk: `
      stalk, stalks, stalked, stalking, stalker, follows me, following me, followed me, follows me everywhere,
      waits outside my, shows up at my, tracks my phone, tracks my location, wont leave me alone, watching my house,
      tracking me, harasses, harassing, spies on, waits for me outside`,
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
    lock: `
      lock, locks, locked, locking, imprison~, held captive, hold me captive, keeps me prisoner, keep me prisoner,
      held prisoner, chained, holding me, keeps me inside, keep me inside, captive, prisoner, trapped,
      kept in a room, confined`,
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
    force: `
      force, forces, forced, forcing, makes me, make me, made me, making me, pressure, pressured, pressuring,
      pressures, coerce~, against my will, blackmail~, orders, arranged, arranging, must, have to, made to,
      compelled, wants me to, want me to, tells me to, against our will`,
    work: `
      work, working, worked, works, hours a day, labour, labor, job, clean, beg, begging, steal, sell drugs,
      deliver drugs, shifts, hours`,
    unpaid: `
      without pay, without being paid, without wages, without salary, no pay, no salary, no wages, for free, unpaid,
      not paid, for nothing, not being paid, never paid, without any pay, without money, dont pay me, doesnt pay me,
      wont pay me, dont get paid, like a slave, slave, seven days a week, almost nothing, only for food,
      for food only, no days off, keeps my wages, keeps my salary, takes my wages, takes my salary, pays me nothing,
      not paid me, hasnt paid me, havent been paid, without getting paid, have not been paid, 16 hours, 18 hours`,
    debt: 'debt, debts, owe, pay back, pay off, loan, repay, paying off, owes',
    sex: 'sex, sleep with, sexual, naked, porn, with men, bed, intercourse, strip, undress',
    prostitution: `
      prostitut~, sell my body, selling my body, sell myself, selling myself, sell sex, selling sex, escort~,
      brothel, sex work, have sex with men, have sex with clients, have sex with strangers, sell her body,
      sell herself, sleep with men, sleep with customers, sleep with clients, sell drugs`,
    marry: `
      marry, married, marriage, get married, wed, marrying, engaged, a wedding, be his wife, husband they chose,
      my cousin, bride`,
    send: `
      they want, they will, they plan, they are planning, family wants, parents want, dad wants, father wants,
      they are going to, theyre going to, sell me, parents are planning, family is planning, taking me, take me to,
      brothers want, send, sends, sent, sending, ship, arranged, arranging, force, sell, sold, promised, giving`,
    fgm: `
      fgm, female circumcision, circumcise, circumcised, genital mutilation, genital cutting, have my daughter cut,
      cut my daughter`,
    plainFear:
      ' lose his, lose her, loses his, dark, darkness, dogs, dog, spiders, spider, heights, thunder, interview, interviews, exam, exams, flying, failure, failing, unemployment, elevator, dentist, future, snakes, ghosts, burglars, storm, phone calls, public speaking, illness, getting old, references',
    professional: `
      prevention, prevent, preventing, hotline, helpline, volunteer~, nurse, nurses, nursing, officer, policeman,
      police work, social work~, thesis, essay, research~, trained, trainer, workshop, lecture~, article, novel, film,
      films, movie, movies, documentary, series, journalist, paramedic, ambulance driver, patients, clients, stunt~,
      security guard, ngo, association, organisation, organization, interpreter, firefighter, podcast, campaign,
      awareness, crisis line, translated, museum, psychology, counsellor, counselor, risk assessment~, true crime,
      (work|worked|working) (with|at|for|in) … (shelter|prison|court|association|hospital|police|hotline|helpline|clinic|victims|women|men|families|animals|meat),
      (shelter|support|services|help) for … (women|victims|families|men), (work|works|worked|working) with … (women|victims|youth|people|children|addicts|prisoners|asylum|refugees|suicidal|patients|clients|men),
      (am|im|was|as|be|become|qualified) (a|an|the) … (teacher|lawyer|therapist|psychologist|writer|guard|doctor|midwife|translator|actor|actress),
      (wrote|write|writing|read|reading|written) … (book|books|article|report|blog|paper|story|stories|bachelors|masters|dissertation|play|about|on),
      (study|studied|studies|studying) … (psychology|criminology|law|social|suicide|violence), in the news, on the news,
      course (on|about|in), training (in|on|about), studied … (suicide|violence|trafficking), supported victims, helped victims`,
    game: `
      chess, poker, cards, tennis, football, golf, fifa, game, games, fortnite, minecraft, boxing, sparring, match,
      race, ping pong, pool, darts, video game~, karate, judo, wrestling, martial arts, mma, playing, gym, league,
      squash, badminton, semi, final, finals, goalkeeper, ring, hockey, rugby, monopoly, scrabble, basketball, tournament, quiz`,
    joke: 'lol, haha, hahaha, laughed, laughing, laugh, joke, joking, kidding, jokingly, figuratively, hehe',
    trifle: `
      late, forget, forgot, miss the, the match, fine, firing, fire me, eviction, evict, lawsuit, sue, legal action,
      dismissal, warning, dishes, laundry, bread, spoil, episode, dinner, birthday, sack, cutting my hours,
      anniversary, benefits, benefit, bill, homework, redundancy, lay me off, layoffs, layoff, lay offs, strike, reviews, review, deadline, complaint`,
    thing: `
      deadline, deadlines, commute, work, job, boredom, heat, back, pain, stress, hunger, schedule, news, project,
      training, workload, knee, headache, wave, flu, traffic, weather, cold, waiting, suspense, question, ball, car,
      price, inflation, rent, workout, coffee, mosquitos, exam, exams, studies, noise, bureaucracy, interest rates,
      realisation, realization, door, email, shoes, feet, market, crisis, competition, the idea, covid, corona, idea,
      numbers, sun, song, smell, grief, recession, rumours, hayfever, cat, cats, dog`,
    accident: `
      accident, accidentally, by mistake, fell, falling, lifting, kitchen, cooking, gym, sport, sports, football,
      running, at work, my back, my knee, work accident, finger, fingers, toe, thumb, shaving, oven, stove, boxes,
      on the job, out of my car, out of my flat, out of my house, out of the, skiing, construction, playing, ladder,
      warehouse, iron, hot oil, could not work, training, sun, out by accident, my ankle, my hand at, bread,
      stretching, bike, slipped, vegetables, paper, the bathroom, in the lift`,
    mine: `
      myself, my self, i want, i wanted, i wanna, i am suicidal, im suicidal, i feel, i keep, i think (of|about),
      i am thinking, im thinking, i have thoughts, i have suicidal, i have been thinking, i am planning, im planning,
      i tried, i will, ill, i am going to, im going to, im gonna, my head, my mind`,
    you: 'you, ya, u, you all',
    echo: 'does, did, do, has, have, my, only, just, yes, though, however, it was, it is, at home, instead, to',
    not: `
      not, never, dont, doesnt, didnt, cant, cannot, wont, wouldnt, isnt, arent, wasnt, havent, hasnt, hadnt, no,
      nobody, no one, noone, none, nothing, couldnt, without, shouldnt, neither, nor, aint, no longer, hardly, im not`,
    between: `
      ever, really, even, actually, have, has, had, been, be, being, to, any, a, the, longer, i, am, feel, feeling,
      anymore, just, at all, once, there, want to, more, in my life, has ever, currently, physically, seriously,
      experienced, having, see, of, is, much, one, of us, will, would, got, it, find`,
    or: 'or, nor',
    but: 'but, however, although, yet, though',
    danger: `${dangerPhrases}, sold me to,
      nothing left to live for, nothing to live for, been raped, was raped, got raped, am raped,
      was sexually (abused|assaulted), been sexually (abused|assaulted), off myself, offing myself, goodbye letter,
      goodbye letters, goodbye note, suicide note, suicide letter, end it all, ending it all, ended it all,
      (kill|killing) my self, overdosed, took an overdose, take an overdose, taking an overdose, overdosing,
      jump (off|from) … (bridge|roof|balcony|building|cliff), jump in front of,
      jumping (off|from|in front of) … (bridge|roof|train|balcony|building|car|bus|metro|tram),
      step in front of (a|the) (train|bus|truck|car), walk into traffic, self harm, self harming, self harmed,
      selfharm~, no reason to live, (nobody|no one|noone) would (miss|care|notice|even miss|even notice|even care|find me),
      would anyone (miss|care|notice) if i, in danger at home, unsafe at home, not safe (at home|in my|with my),
      human trafficking victim, been trafficked, am trafficked, was trafficked, being trafficked,
      held against my will, keeps me locked, forced marriage, forced into marriage, forced into prostitution,
      forced to marry, force me to marry, forcing me to marry, married against, force me into, marry me off,
      marrying me off, forced to sell, forced to have sex, sell my body, i (am|m) forced to sleep,
      tried to (strangle|choke|stab|murder|kill|drown) (me|us|my), wants to (kill|murder|hurt) (me|us),
      wanted to (kill|murder) (me|us), my life is in danger, our lives are in danger,
      he (will|ll|would|is going to|is gonna|s going to) (kill|murder) us, keeps me as a slave, treated like a slave,
      like slaves, should be dead, should have died, rather be dead, wish i was never,
      dont see (a|any) (future|way out), (cant|cannot) go on (like this|anymore|any more|living|longer),
      cant (live|go on|do this|take this|take it|take life|cope) anymore, want it to be over, want everything to end,
      want the pain to end, want it all to (end|stop), dont want to be (here|alive|around|anymore),
      not be here anymore, not want to be here, dont want to exist, thinking of ways to die, planned how to die,
      ways to kill, saving pills, saved up pills, honor kill~, honour kill~, hold a gun, put a gun,
      my safety at home, home is not safe, sends me death, escape from my (husband|family|boss|employer),
      ran away from my (husband|family|employer), run away from my (husband|family|employer),
      hiding from my (husband|ex|family|brother|father), hide from my (husband|ex|family), bruises from my,
      cuts on my arms,
      (hurt|harm|kill|stab|attack) (him|her|them|someone|somebody) (before|tonight|today|tomorrow|with a)`,
    ordinary: `${ordinaryPhrases}, the phone and (called|rang), my phone and called, phone to call, shot a deer, killed a deer, 
      kill time, kill … time, killed time, killing time, kills time, kill an hour, kill a few, kill two birds,
      killed (it|bugs|many), kill bugs, kill for a, killing it, kill the (lights|engine|old|mood|vibe),
      killed the (engine|mood|lights),
      die (old|happy|of boredom|for|laughing|of laughter|of hunger|with a smile), die … (old|laughing),
      dying (to|for), died laughing, die in (peace|my sleep|my own bed|my country|my homeland), nearly died,
      almost died, dead (tired|end|line|serious|lift), die hard,
      live (in|on|at|off|near|with my|with a|with parents|with people|with roommates|with strangers|alone|abroad|together|next|far|by|here|a|independently|normally|from|like everyone|comfortably|there|under|better|closer|paycheck|so far|apart),
      living (in|on|at|off|with my|with parents|alone|abroad|from|paycheck|wage|standards|conditions|costs|expenses|room|here|with roommates|there|under),
      cost of living, earn a living, make a living,
      hit (my|the|a|his|her) (target|targets|gym|ball|road|books|wall|sales|goal|goals), hits (the|golf|targets),
      hit me (up|that|hard|like|when|how), hits me (up|that|how), it hit me, it hits me,
      beat me (to|at|in|by|down), beats me (at|to|in|by|down|how|why), beat me down, me down on price,
      hit me with (a big|a new|another|news|the news|some|a question|questions|work), hit by (a|the|inflation|layoffs),
      take my life (in|to|into|back|forward|seriously), take control of my life, end it all on, end of my life,
      ended it all on, shoot (photos|films|films|people and|portraits|weddings|videos|hoops|an email|me an email),
      shot (a|the) (film|video|movie|photo|documentary),
      my ex (employer|boss|colleague|company|manager|landlord|workplace), of my own shadow,
      kills me with (kindness|laughter), kill me with, cut myself (by|shaving|while|in the|on a|on glass|on some|on paper|with a kitchen|some|a),
      cut myself (off|loose|slack), push me (to|forward|towards|in the right|out of my comfort),
      pushes me (to|forward|towards|hard|out of), pushing me (to|forward|towards),
      pushed me (to|forward|towards|into study~|hard), pulled me (aside|over|through|in|into), grab me (a|some),
      throws me (off|a|parties), threw me (a|off|out of the group), kick me out of the, kicked me (out of the|off),
      forced (to|me to) (retire|resign|quit|move|change|close|wear|stay home|learn|work from home|work remotely|take a break|sit|rest|study),
      scared of (losing|my exam|failing), afraid of (losing|my exam|failing|dogs|dark|heights), lose my, losing my,
      losing him, losing her, attack my problems, heart attack, panic attack, panic attacks, took my passport to,
      passport (expired|photo|renew~), my (husband|wife|boyfriend|partner|mother|father|family) can not,
      abuse of (alcohol|drugs), drug abuse, alcohol abuse, substance abuse,
      hurts my (knee|back|feelings|feet|head|hand), hurts me to see,
      hurt my (back|knee|hand|ankle|leg|shoulder|feelings|foot|arm), dark jokes, work life,
      life (balance|time|long|style|saver|guard), would die for, want to end (my contract|my employment|the),
      die as a, dont die, plants, my plants die, batter~ die, phone die, suicide squad,
      murder (mystery|mysteries|a pizza|a burger|a coffee), could murder a, was murder, hang (out|around|on),
      hanging (out|around|on|in there), off work, on and off, day off, days off, time off, take off, off to,
      kick off, laid off`,
  },
}
