import { they } from './choices'

export const forcedWork = `
  (still|say i|says i|always) owe (for|him|them|the|her|to),
  owe (for|him|them|her) … (trip|visa|ticket|travel|journey|flight|permit|bringing|transport),
  (debt|loan) … (grows|growing|grow|bigger|never|higher|more|doesnt|increases|not smaller|finished|paid off),
  (pay|paid|paying|work) (back|off) … (visa|trip|journey|smuggler~|smuggling|transport|agent),
  (leave|quit|stop|go) … before (i|we) pay, (until|before) … (debt|loan) is,
  (buy|bought) my (freedom|passport|papers) back,
  ${they} … (call|calls|called|report me to|tell|tells|inform|telling|calling) (migri|immigration|the immigration|the police on|police on|migration),
  (get|gets|be|have) (me|us|you) deported, get deported if,
  report me to (the police|police|migri|immigration|kela|tax),
  (sleep|sleeping|slept|sleeps|live|living) (on|in|at|behind|above) … (floor|kitchen|storage|storeroom|warehouse|restaurant|salon|shop|garage|container|basement) … (of|at|in|and|with|where|after|because),
  (works|work|worked|working) … (for food|for only food|only for food|only food|for a bed|for a place to sleep|for nothing|without day off|without days off|like slave|like slaves|like a slave),
  no (salary|pay|wage|wages|money) (they|he|she|the boss),
  (give|gives|gave|pay|pays|paid) … (euro|euros|eur|e) … (month|a month|per month|for month),
  (salary|wages|wage|money|pay) goes to … (him|man|boss|uncle|agent|her|husband|them|broker),
  (hit|beat|hits|beats|fine|fines|punish|punishes) us if, (give|gives|gave|get) (me|us) only food,
  (put|throw|send) (me|us) (in|to) (jail|prison), (cancel|cancels|cancelled|withdraw) my (permit|visa|residence),
  (give|pay|return|gives) … (salary|wage|wages|half|money) back, back to the boss,
  if (we|i) complain … (police|migri|fired|deport~|beat|hit|home|send|no),
  (wages|salary|pay) (go|goes|comes) to … (husbands|account|bosses|his),
  (owe|owes|owed|debt|debts|loan|pay back|paying back|pay off|paying off|repay|work off|working off|worked off|work it off) … (flight|ticket|visa|travel|journey|trip|agent|smuggler|trafficker|boss|employer|recruiter|him for|her for|them for|me for|broker|bring|bringing|brought me|permit|fee|debt|the man who|job|room and|getting me|money for my|sponsor|owner|middleman|passage),
  (debt|debts) (is|just|only|it|) (never|keeps|keep|gets|always|doesnt|wont|isnt|increase|double|grow|not) … (grow|growing|bigger|finished|paid off|smaller|clear|end|higher|down|double|ends|cleared|up|back),
  (say|says|said|tell|still) (i|we|me|us|that i|that we) (still|) owe (him|her|them|money|for|thousands|more|a debt|the),
  (work|working|clean|cleaning|cook|cooking|slave|slaving|toil|graft|babysit|look after|pick|picking|wash) … (16|17|18|19|14|15|6am|5am|4am|7am|morning|day and night|round the clock|every day|all day|seven days|7 days|without rest|no breaks|sixteen|eighteen|fourteen|dawn|from six|12 hours|until midnight|to midnight|till midnight) … (no pay|unpaid|no wage|no wages|no money|no day off|no days off|for nothing|for free|without pay|only food|for food|nothing|not paid|no salary|a bed|passport|never paid|no rest|few euros|two euros|3 euros|2 euros|hardly paid|not allowed|without a day|no time off|and she|and he|but he|threat|police|hit|cant leave),
  (no|without|not|never|nothing|zero) (pay|paid|wages|wage|salary|money|euro) … (no day off|no days off|just food|only food|only a bed|call police|call the police|police|deport|passport|threaten|threat|hit|since|months|if i|if we|only place|cant leave|locked|beat|allowed|immigration|visa),
  (paid|pay|pays|paying|work|works|working) (me|us|) (only|just|in|for|with|nothing but) (food|meals|a bed|a place to sleep|a mattress|a room|accommodation|bread|rice|board|leftovers|food and),
  (call|calls|phone|tell|report|ring|inform|report me|send|threaten|threatens|threatening) … (police|immigration|migri|authorities|deport|embassy|deportation|deported|migration|officials|have me sent|send me back|send us back|cancel my) … (if|when|unless|on me|on us|because|us|me|visa|permit|leave|complain|ask|stop|that i|refuse|quit),
  (complain|complains|ask|asked|asks|demand|refuse|quit|leave|leaves|stop|rest|sick|speak up|say no) … (wages|pay|money|for my|about|work|job|hours|or|we|he|they) … (police|deport|hit|beat|threat|threaten|fire and|family|hurt|immigration|send|nothing|locked|passport|fined|scream|sent home|home country|visa),
  (my|our) (family|mother|parents|kids|father|brother|sister|children) (back home|at home|in|there|) … (pay|threatened|threaten|hurt|visited|suffer|in danger|get hurt|be hurt|be punished|pays|paid a visit|be harmed|beaten) … (if|instead|because|by|until|the debt|men|for it|unless|for me),
  (men|they|people|someone|he) (went|came|visited|go|come) to my (family|mother|mothers|parents|house|village|home) … (threat|threaten|debt|money|asking|looking),
  (force|forcing|make|makes|made|pressure|order) (me|us|him|her|them|my) (to|) (work|beg|steal|sell|clean|carry|deliver|shoplift|transport|deal|sign|give|hand|take out a loan|take loans|do all the|lie|cook) … (without|unpaid|for free|no|day|hours|even|when|drugs|street|sick|or|pay|every|night|if|money|blank|his|salary|wages|contract|loans|paper|back|over|in my name|body),
  (sleep|sleeping|live|living|stay) (on|in|at|behind|above|under) (the|a) … (floor|kitchen|storage|storeroom|warehouse|container|shed|garage|restaurant|salon|basement|barn|van|caravan|stockroom|back room|changing room) … (with|and|of|because|where|so|at|no|eight|six|ten|twelve|other|after|they|he|boss|work),
  (give|gives|gave|hand|pay|transfer|return) … (half|part|most|all) (of|) (my|the|our) (wages|wage|salary|pay|money) … (back|to him|to her|to the boss|to them|cash|him)`

export const soldForSex = `
  (makes|make|made|making|forces|forced|forcing|must|have to|had to|tells|told|sends|wants) … (see|meet|serve|entertain|sleep with|go with|please|dance for|visit|receive) … (men|clients|customers|his friends|strangers),
  sex with (customers|clients|strangers|many men|men|different men|his friends|the customers),
  everything … (customer|customers|client|clients) (want|wants|ask|asks|say|says),
  sell (me|us|her|girls) (to|for|in),
  (men|customers|clients) (come|comes|came|pay) (to me|for me|and he|every night|at night|him),
  keeps (the|all|all the|my) money, he takes (the|all the) money, (brothel|escort|sugar),
  massage (place|parlour|salon|shop) … (must|everything|sex|more|extra|forced),
  (take|takes|keep|keeps|get|gets|collect) (everything|all|most|what|the money|all the money|half|my earnings) … (men|customers|clients|punters|they) (pay|pays|give|paid|leave|gave),
  (men|customers|clients|punters|guests) (pay|pays|come|comes|paid|choose|visit) … (him|her|them|boss|every|night|flat|for me|to my|me|room|and she|and he|hotel),
  (told|said|promised|thought|tricked|lied|lie|trick) … (waitress|model|modelling|cleaning|nanny|au pair|hotel|bar|massage|job|dancer|housekeeping|work) … (now|but|men|sex|clients|customers|instead|passport|brothel|owe|it was not|turned out|when i),
  (force|make|made|makes|making|tell|send|want|expect|order|have to|must|pressure) (me|us|her|them|girls|my|) (to|) … (sex with|sleep with|see|meet|go with|serve|service|escort|entertain|strip|dance|sell sex|sell my|sell myself|sell her|prostitute|do extras|do clients|be nice to|please|pose) … (men|customers|clients|friends|guests|strangers|business|body|him|his|punters|sex|naked|cam|camera|for money|partners|street|online|old),
  (sold|sell|sells|selling|rent|rents|pimp|pimps|pass|passed|offer|trade) (me|her|us|my body|my sister|my friend|my cousin|my mother|my mum|my neighbour|my mate|my flatmate|my aunt|my niece|a girl|a friend|my little sister|myself|girls) (to|for|out|around|online|on|every|as|by|again|off)`

export const forcedMarriage = `
  (booked|bought|buying|booking) (me|us|her|my sister|my friend|my cousin|my mother|my mum|my neighbour|my mate|my flatmate|my aunt|my niece|a girl|a friend|my little sister|my daughter|the|a) … (ticket|tickets|flight|flights) … (marry|married|wedding|husband|engaged|cousin),
  (made|make|told|pressured|sold|gave|given|promised) … (to marry|marry|in marriage|get married|to get married|be married),
  (married|marry|wedding|engaged|bride) (at|when i was|off|age|with) (9|10|11|12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen),
  (chosen|found|chose|picked|decided|choose) … (husband|groom|wife),
  marry (him|someone|somebody|a man|an old|old|a cousin|my cousin|the man|his friend~|his friends|a friend|a stranger|against),
  (dont|didnt|never|havent) … (know|met|seen|love|want) (the man|this man|him|the husband|that man),
  (tricked|lied|fooled|trick) … (wedding|married|marriage|engagement|holiday),
  (said|told) … (holiday|vacation|visit) … (wedding|married|husband), (then|there) … was a wedding,
  (against|not) (my|her) will,
  (they|family|parents|father|uncle|brothers) … (decide|decided|decides|arranged|chose) … (marry|married|marriage|husband|wedding|for me|who),
  in my culture they, husband is (twice|thirty|twenty|forty),
  (send|sending|take|taking|fly|flying|ship|bring|book|booked|buy|bought) (me|us|her|my sister|my friend|my cousin|my mother|my mum|my neighbour|my mate|my flatmate|my aunt|my niece|a girl|a friend|my little sister|my daughter|tickets|flights|a flight|a ticket|my ticket|plane tickets) … (abroad|home|back|to|country|somalia|pakistan|iraq|afghanistan|india|syria|turkey|bangladesh|summer|in june|in july|one way|village|egypt) … (marry|married|wedding|husband|engaged|cousin|engagement|bride|man|nikah|groom|be cut),
  (marry|marrying|married|engaged|wedding|wed|married off|given) (to|with|off|) (a|an|my|the|some|someone|this|his|their|him|her|at|as) … (man i|cousin|stranger|never met|dont know|old|older|twice my age|dont want|friend|against|hardly know|didnt choose|not love|dont love|will|family chose|relative|uncle|father chose|guy i|havent met|fifteen|sixteen|fourteen|thirteen|child|friend of|i never|no choice|didnt agree|in summer or),
  (never|havent|not|hardly|only once|didnt|dont even) (met|meet|seen|see|know|knew|spoken|choose|love) (him|the man|the groom|my husband to be|this man|my fiance|the guy|the person|my future) …,
  (force|forcing|make|making|made|pressure|pressuring|push|pushing|want|wants|arrange|arranged|plan|planning|demand|expect|decide|decided|promise|promised|sell|sold|give|giving|agreed|choose|chose|found|threaten|blackmail|have to|must|bully) (me|my sister|my friend|my cousin|my mother|my mum|my neighbour|my mate|my flatmate|my aunt|my niece|a girl|a friend|my little sister|my daughter|her|us|that i|for me|a|into|him|my cousin|to|my|i) … (to|into|in|must|) (marry|marriage|get married|wedding|be married|wed|husband|engagement|marrying|bride|groom|a wife|nikah|be his wife|his second wife|fiance),
  (refuse|say no|said no|dont marry|run away|wont marry|not marry|dont agree) … (marry|wedding|marriage|him|them|family|father) … (kill|dead|disown|beat|hurt|honour|never see|lock|threat|hit|force|curse|dishonour),
  (dad|father|parents|family|mum|mother|uncle|brothers|they|in laws) … (will|would|ll|going to|gonna) kill me … (marry|mean it|married|find out|seriously|for real|honour|if i say|if i refuse|i mean),
  i mean it`

export const cutGirls = `
  (girl|daughter|daughters|sister|niece|girls|her) … (to be|be|get|must be|should be|gets|have|to get) (cut|circumcised|circumcision|sewn|purified),
  (do|doing|have) the cutting,
  (take|send|taking|sending|bring|fly) … (girl|daughter|daughters|sister|niece|girls) … (be cut|get cut|for cutting|circumcis~|cutting)`

export const crimes = 'trafficked, trafficking, modern slavery, slavery, enslaved, bonded labour'
