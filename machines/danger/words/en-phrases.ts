// What is danger, or only sounds like it, by how words follow each other. By theme; each theme is a list of entries as in
// `lexicon.ts`. `…` leaps up to three words, so that it also stands for "a", "my", "again".

const weapon = '(knife|gun|rifle|pistol|axe|hammer|machete|bomb|shotgun|petrol|acid|blade|bat)'
const he = '(he|hes|husband|boyfriend|partner|ex|father|dad|stepfather|stepdad|brother|uncle|son|cousin|man|wife|girlfriend)' // prettier-ignore
const they = '(he|she|they|husband|boyfriend|partner|ex|father|dad|brother|brothers|family|boss|owner|wife)'
const kin = '(mother|mum|mom|father|dad|sister|brother|family|kids|children|daughter|son|parents|baby)'
const someone = '(him|her|them|someone|somebody|people|everyone|everybody|boss|husband|wife|ex|neighbour|manager)'
const part = '(face|nose|arm|arms|rib|ribs|jaw|tooth|teeth|finger|fingers|wrist|leg|legs|lip|eye|eardrum|hand|hands|head|bones|collarbone|cheek)' // prettier-ignore
const edge = '(bridge|platform|tracks|rails|railway|train|metro|roof|balcony|cliff|river|window)'
const tablets = '(pills|tablets|paracetamol|panadol|burana|medicines|meds|insulin|sleeping)'
const goes = '(go|goes|going|went|leave|leaving|out|anywhere|outside)'

const wishToDie = `
  (hope|hoping|wish|wishing|pray|praying) … (truck|lorry|car|bus|train|tram|plane|heart|god|allah|cancer) … (hits|hit|stops|stop|take|takes|crashes|would|come|comes|kills),
  (god|allah|lord) … take (me|my soul|my life), take my soul, stop breathing, (dont|cant) … see myself (alive|here|next),
  not … alive (by|next|anymore|in), (wont|will not|not) be (here|around|alive|there) (any more|anymore|for long|much longer|to see),
  when im not (anymore|any more|here|alive), (im|am|just|only|such|being|feel like|be) a burden, burden (to|for|on) … ${kin},
  no will (to|for) (live|living|life), (cant|cannot|dont want to|dont want) (do|handle|bear|take) … life (anymore|any more|no more),
  (cant|cannot|dont) do life, (disappointed|sad|angry|hate|sorry) … (i|that i) … woke up, want to disappear, wants to disappear,
  wish … (never|not) been born, (want|wants) to go to sleep and, (dont|doesnt|didnt) want (live|be alive|living),
  death … (looks|look|seems|sounds|feels) (like|as|easier|better|good), (only|best|easiest) (way out|solution|exit) is … (die|death),
  (dont|doesnt) want to go on, dont want this life, want it to end, want this to end, lost … will to live, why (should|do|must|am) i … (live|living|alive|exist|breathe|breathing), (dont|cant|doesnt|didnt) feel like (living|being alive|existing), (wont|not|dont want to) survive (this|the) (winter|year|month|week|summer|night), not mind if i (died|die|got cancer|didnt), wouldnt mind if i (died|die|got|didnt), (gonna|wanna|to|will) kms, finish with (everything|all|life|it all), (happy|glad|relieved|good) to (be dead|die|be gone), want to see (tomorrow|another day|next year|the morning), talks about dying, my own death, nothing (keeping|holding|keeps|holds) me (here|alive), (wants|want) to … dead (brother|wife|husband|mother|father|son|daughter|child), (join|with|follow) … (dead|late) (brother|wife|husband|mother|father|son|daughter|child), deserve to (live|be alive|exist), (im|i am|just) ending it, (want|wants) it (all|to) … (over|stop|finish), had enough of (life|living|this life),
  (want|wants|wanted) out of (life|this life|this world), leave this world, (tired|sick) of (living|being alive|existing|this life|breathing)`

const planToDie = `
  (rope|noose) … ready, (bought|tied|made|have|got|hid|find|found|buy|hang|prepared) … (rope|noose), noose, hang (himself|herself|myself),
  (collecting|collected|collect|saving|saved|hoarding|hoarded|stockpiling|storing|stored|hiding|counting|counted|stole) … (pills|tablets|medicine|meds|sleeping|morphine|insulin), (pills|tablets|medicine|medicines) … (think|thinking|want|going|feel) … (take|swallow|taking|eat) (all|them|everything), (picked|chosen|set|chose) … (the day|place and|method), (take|swallow|eat) the pills and (it|die|sleep|be|finish|never), (said|says|saying) (he|she) (will|would|wants to|is going to) jump, took too many, took too much, pumped my stomach, (stood|standing|stand) on the (bridge|edge|rails|tracks|roof) (yesterday|last|again|at night), (knives|knife|pills|rope|rails) … think of it, driving off the (road|bridge), drive off the (road|bridge), (slit|slitting) my (wrists|wrist|throat|veins), hang (me|my self),
  (swallow|swallowed|overdose|overdosed) … ${tablets}, (take|taking|took|taken|have|swallow) (all|them all|the whole|all of) … (${tablets}|of them|bottle|at once),
  (how many|how much) … ${tablets}, (ten|twenty|thirty|forty|fifty|sixty|hundred|10|20|30|40|50|60|100) … ${tablets},
  (wrote|write|writing|written) … (letters|letter|note) (to|for) … ${kin}, the letters (to|for) … ${kin}, (wrote|written|writing) the letters,
  (goodbye|farewell|last) (letter|letters|note|message|video), (texted|text|sent|messaged) … (goodbye|farewell), (saying|says|said) goodbye to (everyone|everybody|us all),
   (itll|it will|will) be over (tonight|tomorrow|soon|by), (courage|guts|brave enough) to (finish|end|do) it,
  knife (to|at|against|on) … (throat|wrist|wrists|neck|chest), ${edge} and (think|thinking|imagine|wonder|how|jump|just),
  (think|thinking|thought|thinks) (about|of) (the|jumping|stepping|walking|driving|going) … ${edge}, (stand|standing|stood) … ${edge} … (think|thinking|jump|one step|and),
  (jump|jumping|jumped) (off|from|to|under|in|into) … (bridge|roof|train|balcony|building|cliff|river|metro|window), (want|wanted|wants|going|ready) … jump (from|off|under),
  (lie|throw|threw|lay|lying) … (on|under|in front of) the (train|tracks|rails|metro|bus), (crash|drive|driving|crashing) … car … (into|off|against) … (tree|wall|bridge|rock|lorry|truck|river|lake),
  drive (into|off) … (tree|wall|bridge|rock|lorry|truck|river|lake), (end|ending|finish) (himself|herself|myself), end my (days|suffering), (end|ending) things tonight,
  (finds|find|found) (me|him|her) … (dead|hanging|body), (woke up|wake up|woke) in (hospital|intensive), my (will|funeral) is (ready|written|planned)`

const selfHarm = `
  (started|start|been|keep|stopped|relapsed|stop|back to|urge to|clean from|about) (cutting|self harm|selfharm), cutting again, i cut (most|every|when|at night|again|deep|arms),
  (long sleeves|sleeves) … (cuts|scars|cut), (arms|legs|thighs|wrists) … (full of|covered in|covered with) (cuts|scars|burns), (new|fresh) (cuts|scars), old scars,
  (blade|razor|razors|lighter|cigarettes|cigarette|scissors) (on|against) my, (bang|banging|hit|hitting|smash|smashing|beat|punch|punching|bash) my … (head|face) (on|against|to|into|at) (the|a) (wall|floor|table|door), (bang|banging) my head, (punch|hit|slap|bite|biting|punching) my own, my own (face|head) too, burn marks, (self harms|selfharms),  cut myself on the (stomach|arm|arms|leg|legs|thigh|thighs|hip|hips|wrist|wrists|belly), on purpose, (punch|punching|hit) … (walls|wall) … (till|until),
  (dig|digging) my nails, (scratch|scratching|scratched|pick|picking|pull|pulling|rub) … (bloody|until it bleeds|till it bleeds|till theres blood|my … open|until i bleed|till i bleed),
  (punish|punishing) my (body|self), razor (blade|blades) … (bathroom|bed|room|drawer|under), (cuts|cutting|burns|scratches|hurts) (herself|himself|themself), (cut|cuts|cutting) (her|his) (arms|legs|wrists|thighs|skin)`

const injury = `
  ${he} … (broke|breaks|broken|fractured|split|cracked|twisted|burned|burnt|cut|bit|bruised|smashed|knocked out) (my|her|our|mums|moms) … ${part},
  lost … (tooth|teeth|baby|hearing|eye) because … (he|she|him|husband|boyfriend|wife|partner), black eyes, black eye, (face|eye|lip) is (swollen|blue|bruised|cut), wasnt the (stairs|door),
  not the stairs, (cover|covering|hide|hiding|covered|hid) … (bruises|bruise|marks), what (he|she|they|husband) (did|does|has done) (to|with) (me|my|us|her), (his|the|with) fists, its my turn, twists my (arm|hand|wrist), twisted my (arm|hand|wrist) (and|until|so), fists fly, tiptoe around (him|her), pinned me, pinning me, (hospital|emergency|room|stitches|shelter|scars|bruises|tooth) … because of my (partner|husband|boyfriend|ex|wife|girlfriend|father|dad), breaks furniture, bruises (on my|from|with makeup|he|because|all over|under),
  (threw|throws|throw|throwing|push|pushes|pushed|slams|slammed|slam|shoves|shoved|dragged|drags|smashed|smashes) (me|us|her|mum|mom|my mother|my mum|him) … (against|down|into|through|onto|by|across|out),
  (told|said|say|lied|tell) … (i|that i) (fell|fall|slipped), (throws|threw|throwing|smashes|smashing|breaks) … (plates|things|boiling|hot|glass|chair|chairs|bottle) … (me|us|head|wall),
  (grab|grabs|grabbed|hold|holds|held|took|takes|squeeze|squeezes|squeezed) (me by|my|her by|her) … (throat|neck|hair), (belt|cable|stick|slipper|broom) if, get the (belt|stick|cable), with (a|the|his|her) (belt|cable|stick|slipper|hanger|broom),
  (kicked|kicks|punched|punches|hits|hit|beats|beat) (me|her|us|mum) … (stomach|face|head|belly|ribs|back|pregnant|belt|fist|fists|unconscious|ground|floor), pregnant and (he|my husband|my boyfriend)`

const handsOn = `
  (put|puts|putting|slid|slides|slips|slipped) (his|her|their) (hand|hands|fingers) (up|on|under|down|in|between|inside|into|around) (my|me),
  (touch|touches|touched|touching|grabs|grab|grabbed|gropes|squeezes|squeezed|rubs|rubbed|slaps|kisses|kissed) my (breast~|bum|butt|ass|bottom|private~|body|boobs|chest|waist|thigh~|leg|legs|back|neck),
  (touches|touched|touching|touch|kisses|kissed|grabs) me (when|at night|there|under|without|in|and|where|every|like|between|inappropriately|if|all),
  (pressed|presses|pushed|pushes|rubbed|rubs|pressing|rubbing) (himself|his body|against me|up against), (comes|came|climbs|climbed|gets|got|crawls|enters) (to|into|in) my (bed|bedroom|room at night|room when),
  (pay|paying|paid|pays) … (with|by) my body, (rent|rent free|hours|shifts|contract|job|permit|visa|salary|papers) if i (am|sleep|go|m|was|kiss|spend|let|do|give),
  (sex|sleep with him|sleeping with him) (for|instead of|or) … (rent|job|hours|shifts|contract|papers|lose), nice to him in, (do|does|did) (it|that) anyway, (do|does|did|use|uses) … (what|as|whatever|how) he (wants|likes|want|pleases) (with|to|from) (me|my|her),
  he does what he wants with, (wife|woman) must (give|obey|sleep|have sex), (i say|i said) no … he (does|did|still|takes|forces|hits|just|continues|doesnt|dont), (didnt|doesnt|never) stop when i (said|say|cry|cried|beg),
  (did|does|do) things (to me|i didnt|i dont|that i), (sex|bed|sleep with me) … (when|while|even when|though) i (sleep|am asleep|was asleep|am sleeping|cry|dont want|didnt want|beg|said no|say no|was drunk),
  (forced|forces|force) himself, (demands|demand|demanded) sex, (make|makes|made|making) me have sex, aggressive (when|if) i (refuse|say|dont), made me (undress|touch|kiss|sleep|have sex), and kisses me, and touches me, (forced me|forces me) (once|again|every|many|at night|last|to bed|already|in bed)`

const fearAtHome = `
  (on|walk on|walking on) eggshells, (sleep|sleeping|hide|hiding|hid|slept|lock myself|locked myself) (in|at|with) … (bathroom|toilet|car|cellar|closet|sauna|neighbour~|neighbor~|door locked|stairwell) … (when|because|from|until|so|with),
  (sleep|slept|sleeping) with … (door locked|knife|chair|phone|shoes), ${weapon} (under|next to|beside|by|behind|close to) … (pillow|bed|mattress|door), (afraid|scared|fear|terrified) … (what|when) happens (when|if) (he|she|my),
  (afraid|scared|terrified|dread|shake|shaking|tremble) … (when|if|because) … (he|husband|dad|father|boyfriend|partner) (comes home|gets home|comes back|drinks|is home|comes), (monster|devil|animal) … (at home|behind closed|when we are alone),
  (when|if) (he|father|dad|husband|my father|my dad|my husband) (drinks|is drunk|gets drunk) … (safe|hit|hits|hide|run|beats|afraid|scared|dangerous|breaks|crazy), (nobody|no one|none of us) … is safe, (protect|save) (her|mum|my mother|my mum|my sister|my brothers|my sisters) from (him|my),
  (he|she|my husband|my wife) (spits on|pulls my hair|spits at), nothing without him, (my|the) (partner|husband|wife|boyfriend|girlfriend|dad|father|mother|mum) does, because of my (husbands|boyfriends) (temper|fists|violence),
  (scared|afraid) to (go|come|be|stay|sleep|return) (home|at home|back)`

const threat = `
  (ill|i will|we will|well|im going to|i am going to|were going to|gonna|we|they) … (burn|kill|destroy|bury|cut|stab|shoot|break|finish|slaughter|hurt|rape) you, (you|youre|u|you are|ur) … (dead|finished|a dead man|a dead woman), you (wont|will not) (live|survive|see),
  (hell|shell|theyll|he will|he would|hed|she will|they will|they would|theyd|will|would|hes going to|hes gonna|gonna|going to|to) (come and|come|find me and|find us and|kill|hurt|burn|shoot|break) … (shoot|stab|burn|cut|break|slaughter|behead|hurt|bury|destroy|kill) (me|us|my|our|him|her|them all|the kids),
  (hed|theyd|hell|theyll|he will|they will|they would|he would|going to|gonna|wants to|want to|to) (hurt|harm|shoot|stab|burn|bury|behead|slaughter|destroy|rape|disfigure) (me|us|my|our|the kids|the children), (break|breaking|cut off|chop) … (my|our|his|her) (legs|knees|fingers|arms|bones|kneecaps|hands|leg|arm),
  (put|bury|throw) (me|us|you) in (the|a) (ground|grave|river|forest|box), (cut|slash|burn|destroy|disfigure) my (face|throat), (throw|pour|spray) … (acid|petrol|gasoline|boiling), set … (car|house|flat|home|us|me) on fire, (pay|or) … we (take|kill|hurt|rape|burn|find) (your|you|my), slit (my|our|her) throat, wash (the|their|this) (shame|honour|honor), shame with blood, (sent|sends) … (photo|picture|pic) of … (gun|knife|grave|coffin), dead (for|to) (them|my family|us),
  (honour|honor) of … family, (restore|clean|lost) … (honour|honor), (kill|killing) us (all|both), (kill|shoot|stab) me and (himself|herself|the|my|our),
  (photos|pictures|pics|videos|video|images) of (my|our|me) (house|children|kids|naked|home|door|daughter|school|sleeping|body), (post|publish|share|send|leak|posting|sharing|spread) … (naked|nude|nudes|private|intimate|sex),
  (naked|nude|intimate) (photos|pictures|pics|videos) … (if|unless|online|family|internet), (hurt|harm|kill|visit|find) my (mother|family|parents|sister|brother|kids|children|son|daughter) (in|back|if|at|when|unless)`

const stalking = `
  (sits|sitting|stands|standing|waits|waiting|parked|parks|appears|appeared|hides|hiding|sleeps|comes|turns up|shows up|turned up|showed up) … (outside|under|at|in front of|by|near|behind) (my|the|our) (flat|house|home|work|workplace|door|window|building|apartment|school|stairs|yard|car),
  (found|finds|find|knows|got) (my|our|where) new (address|number|home|flat|workplace|phone), (gps|tracker|airtag|tracking|camera|cameras|spyware|app) (on|in|to) my (car|phone|bag|house|flat|coat),
  (keeps|kept|always|still) (coming|calling|following|texting|showing|turning|driving|messaging|waiting|watching) … (home|house|work|door|flat|me|my), ex … (waits|waiting|following|watching|parked|outside|sitting),
  being stalked, (changed|change|changing) … number (two|three|four|many|again|but|because|and), (follows|followed|following) (me|us) (everywhere|home|to|around|from|on the|at|by|when|after|every), (watches|watching|watch) (me|us|my|our) … (window|house|home|door|street|car|all the time|day)`

const captivity = `
  (locks|locked|locking|lock) (the|our|my|all) (door|doors|flat|gate|windows|room|home) … (when|from|outside|and|so|until|after), (lock|locks|locked|locking) (me|us|her) (in|inside|up|at|to|out|outside), (lock~|closed|closes) … from (outside|the outside),
  (takes|took|has|hides|keeps|hid|taken) (the|my|all|both|away my|away the) (keys|key|house keys|shoes|clothes|phone|mobile|sim|laptop|bank card|card|cards|id|passport|coat), (has|have|checks|reads|controls) my (phone|messages|whatsapp|location|bank|salary|account),
  (write|writing|send|sending) this from (the library|a friends|my friends|my neighbour~|neighbour~|toilet|bathroom|borrowed), (guards|guard|guarded|guarding) (us|me|outside|the), (not|never|isnt|arent|am not|are not) (free to|free|allowed) ${goes},
  not free to ${goes}, not allowed to (go out|go outside|go anywhere|leave alone|leave without), (cant|cannot|can not|couldnt|not allowed to|forbidden to|may not|not permitted to|dont let us|doesnt let us|not allowed to) (leave|go out|go outside|exit|quit|stop|go|get out) … (the site|the house|the flat|the farm|the apartment|the building|the camp|the room|without him|without them|alone|until … pay|until … debt|before … pay|because he|because they),
  (not|never|havent) … been (outside|out) (alone|since|without|for), forbids me, (forbids|forbid|forbidden|banned|prohibits) (me|us) (to|from|going|seeing|leaving), only (with him|with my husband|with his permission), without his permission`

const papersTaken = `
  (collected|collects|collect|keeps|kept|keep|took|takes|holds|holding|hold|hides|hid|locked|confiscated|burned|burnt|tore|destroyed|seized|stole|has|have) … (our|everyones|everybodys|the workers|their|all our|all the|all of our|all my|away our|away my|girls) (passports|passport|papers|documents|ids|visa|residence|permits|permit|id),
  (passport|passports|papers|documents|id|card|phone|permit|ids) … (doesnt|dont|wont|not|didnt|never|refuses) … (give|return|gives|gave) … back`

const forcedWork = `
  (still|say i|says i|always) owe (for|him|them|the|her|to), owe (for|him|them|her) … (trip|visa|ticket|travel|journey|flight|permit|bringing|transport), (debt|loan) … (grows|growing|grow|bigger|never|higher|more|doesnt|increases|not smaller|finished|paid off),
  (pay|paid|paying|work) (back|off) … (visa|trip|journey|smuggler~|smuggling|transport|agent), (leave|quit|stop|go) … before (i|we) pay, (until|before) … (debt|loan) is, (buy|bought) my (freedom|passport|papers) back,
  ${they} … (call|calls|called|report me to|tell|tells|inform|telling|calling) (migri|immigration|the immigration|the police on|police on|migration), (get|gets|be|have) (me|us|you) deported, get deported if, report me to (the police|police|migri|immigration|kela|tax),
  (sleep|sleeping|slept|sleeps|live|living) (on|in|at|behind|above) … (floor|kitchen|storage|storeroom|warehouse|restaurant|salon|shop|garage|container|basement) … (of|at|in|and|with|where|after|because),
  (works|work|worked|working) … (for food|for only food|only for food|only food|for a bed|for a place to sleep|for nothing|without day off|without days off|like slave|like slaves|like a slave), no (salary|pay|wage|wages|money) (they|he|she|the boss),
  (give|gives|gave|pay|pays|paid) … (euro|euros|eur|e) … (month|a month|per month|for month), (salary|wages|wage|money|pay) goes to … (him|man|boss|uncle|agent|her|husband|them|broker), (hit|beat|hits|beats|fine|fines|punish|punishes) us if, (give|gives|gave|get) (me|us) only food, (put|throw|send) (me|us) (in|to) (jail|prison), (cancel|cancels|cancelled|withdraw) my (permit|visa|residence), (give|pay|return|gives) … (salary|wage|wages|half|money) back, back to the boss, if (we|i) complain … (police|migri|fired|deport~|beat|hit|home|send|no), (wages|salary|pay) (go|goes|comes) to … (husbands|account|bosses|his)`

const soldForSex = `
  (makes|make|made|making|forces|forced|forcing|must|have to|had to|tells|told|sends|wants) … (see|meet|serve|entertain|sleep with|go with|please|dance for|visit|receive) … (men|clients|customers|his friends|strangers),
  sex with (customers|clients|strangers|many men|men|different men|his friends|the customers), everything … (customer|customers|client|clients) (want|wants|ask|asks|say|says), sell (me|us|her|girls) (to|for|in),
  (men|customers|clients) (come|comes|came|pay) (to me|for me|and he|every night|at night|him), keeps (the|all|all the|my) money, he takes (the|all the) money, (brothel|escort|sugar), massage (place|parlour|salon|shop) … (must|everything|sex|more|extra|forced)`

const forcedMarriage = `
  (booked|bought|buying|booking) (me|us|her|my sister|my daughter|the|a) … (ticket|tickets|flight|flights) … (marry|married|wedding|husband|engaged|cousin), (made|make|told|pressured|sold|gave|given|promised) … (to marry|marry|in marriage|get married|to get married|be married),
  (married|marry|wedding|engaged|bride) (at|when i was|off|age|with) (9|10|11|12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen), (chosen|found|chose|picked|decided|choose) … (husband|groom|wife),
  marry (him|someone|somebody|a man|an old|old|a cousin|my cousin|the man|his friend~|his friends|a friend|a stranger|against), (dont|didnt|never|havent) … (know|met|seen|love|want) (the man|this man|him|the husband|that man), (tricked|lied|fooled|trick) … (wedding|married|marriage|engagement|holiday),
  (said|told) … (holiday|vacation|visit) … (wedding|married|husband), (then|there) … was a wedding, (against|not) (my|her) will, (they|family|parents|father|uncle|brothers) … (decide|decided|decides|arranged|chose) … (marry|married|marriage|husband|wedding|for me|who), in my culture they, husband is (twice|thirty|twenty|forty)`

const cutGirls = `
  (girl|daughter|daughters|sister|niece|girls|her) … (to be|be|get|must be|should be|gets|have|to get) (cut|circumcised|circumcision|sewn|purified), (do|doing|have) the cutting, (take|send|taking|sending|bring|fly) … (girl|daughter|daughters|sister|niece|girls) … (be cut|get cut|for cutting|circumcis~|cutting)`

const harmOthers = `
  (come|coming|bring|bringing|go|going|turn up|show up|take|taking|walk|walking|enter) … (with|in with) … ${weapon}, (bring|bringing|brought|take|taking) (a|my|the) ${weapon} (to|and|with|next),
  (bought|buy|got|have|carry|loaded|sharpened|took|hidden|keep) (a|the|my|his) ${weapon} (and|now|to|at home|for|in case|ready|because|so), loaded (his|my|the|a) ${weapon}, (make|making) (him|her|them) (bleed|suffer|pay|regret|beg|scream),
  (he|she|they) (will|gonna|is going to|are going to) … pay for (this|it|what), (wont|not) walk away, he will pay, (smash|bash|break|crush|cut|slit|punch|kick|split|snap|tear) (his|her|their) (skull|face|head|throat|neck|legs|teeth|heart|bones),
  (beat|beating|stab|stabbing|kick|kicking|strangle|burn|choke) … ${someone} … to death, (burn|burning|blow|blowing) … (office|building|house|place|migri|kela|shop|down|up) … (inside|people|them|everyone|down|up),
  (scared|afraid|frightened|worried|terrified) (that|i|ill|id|of) … (shake|throw|smother|hit|hurt|drop|harm|hurting|shaking|hitting|harming|strangle|kill|snap) … (him|her|baby|my|them|child|kids|the|someone|it),
  there will be blood, (until|till) (hes|shes|he is|she is|they are|he) (dead|stops moving|stops breathing), (people|someone|somebody) will (die|get hurt), (nearly|almost) (hit|hurt|threw|shook|killed|strangled|smothered|stabbed) (him|her|my|the), (imagine|imagining|picture|picturing|fantasise|fantasize) … (killing|stabbing|shooting|strangling|choking|beating|pushing|hurting|hitting), (smother|drown|shake|suffocate|smothering|shaking) (my|the|him|her), (ill|i will|i swear … |im going to|i am going to|im gonna|i could|i might|might|i want to|gonna) (kill|shoot|stab|strangle|murder|slaughter|poison|destroy|beat) … ${someone},
  (push|pushing|throw|throwing) … (under|in front of|off|down) (the|a), (using|use|used) (it|the gun|the knife|a knife|a gun|gun|knife) on, feel like (beating|hitting|strangling|punching|hurting|killing) … ${someone}, (dream|dreaming|fantasise|fantasize|fantasising|imagine|imagining|keep imagining|think|thinking) … (about|of|that|how) … (killing|stabbing|shooting|beating|strangling|pushing|hurting|burning) … ${someone},
  (shoot|stab|kill|bomb) (everyone|everybody|them all|them|all|people|the whole|as many), (plan|plans|planning) … to (kill|poison|hurt|shoot|stab|attack|burn), (poison|strangle) my, revenge … (blood|kill|suffer|hurt|knife|gun)`

export const dangerPhrases = [
  wishToDie, planToDie, selfHarm, injury, handsOn, fearAtHome, threat, stalking, captivity, papersTaken, forcedWork,
  soldForSex, forcedMarriage, cutGirls, harmOthers,
].join(',') // prettier-ignore

const idioms = `
  (tired|sick|weary|fed up) of (life|living) (in|as|on|out|at|with|here), lock~ (myself|ourselves) out, locked out, (beat|beats|hammered|destroyed|thrashed|slaughtered) (us|them|me) (0|1|2|3|4|5|6|7|8|9|10|again in the),
  (threat|threats) of (layoffs|lay offs|layoff|redundancy|strike|dismissal|closure|bankruptcy), deadline threat, hanging over, (killed|kills|killing|kill) my (motivation|mood|confidence|back|knees|feet|social|career|appetite),
  against all odds, not joking, not a joke, no joke, pushed me in the (queue|bus|metro|crowd|line), threatened to call … (mum|mom|mother), an arranged marriage, disappear (to|for a|into the), shop keeps my, keys because i, leave the house (in|before|early|on), but its my decision, (ball|puck|cat|cats|dog) … (at me|scratched|bit|arms), kicked the ball, took away my pills, arranged … our wedding, life ended up, kick~ myself for, kicking myself, beat~ myself up, over (on|when|by|after|once|until|in), black eye from, choked (on|when), drowning in, dying of (embarrassment|boredom|hunger|heat)`

const ordinaryDeeds = `
  (goodbye|farewell) (letter|note|message|card|party|speech) (to|for) … (team|colleagues|class|company|staff|coworkers|boss|teacher),
  (made|makes|make) me (apply|laugh|smile|realise|realize|think|happy|proud|who|better|tired|learn|go to|start|take this|try|look|write|send|update),
  (afraid|scared|worried) (my|that my) (son|daughter|wife|husband|mother|father|brother|child|partner) (is|will|cant|wont|doesnt|does) (lonely|bored|not|sad|alone|unemployed|ill|sick|find|get|like),
  threaten~ to (resign|quit|sue|strike|close|leave bad), follow~ me (on|back on) (instagram|linkedin|twitter|facebook|tiktok|social),
  let (me|us) (pay|smoke|cook|help|eat|win|down|know|drive|play|carry|park|borrow), i (dont|never|didnt|wont) let, hits other (children|kids), let us take, leave … because i (have|am), forced to sell … (car|house|flat|apartment|things|business|shop|company|stuff), makes me work (on|in|more|weekends|nights|overtime|sundays),
  (took|takes|take|made|makes|has) … (copy|photo|scan|copies|picture) of`

const pastAndDenied = `
  (hanged|killed|shot|drowned) (himself|herself), took (his|her) own life, (woke up|wake up|woke) in hospital after, died of … overdose, (dont|not) have (anyone|anybody) (threatening|hitting|hurting|beating), i (chose|found|met|picked) my (husband|wife), (bank|migri|police|embassy|lawyer|post) … (has|took|keeps|kept|lost|holds|ate) … (card|passport|permit|papers|documents|id), self (esteem|confidence|respect), (not|never|dont) (thinking|thought|think) (of|about) … (killing|suicide|hurting|harming)`

export const ordinaryPhrases = [idioms, ordinaryDeeds, pastAndDenied].join(',')
