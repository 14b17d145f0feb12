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
  (wages|salary|pay) (go|goes|comes) to … (husbands|account|bosses|his)`

export const soldForSex = `
  (makes|make|made|making|forces|forced|forcing|must|have to|had to|tells|told|sends|wants) … (see|meet|serve|entertain|sleep with|go with|please|dance for|visit|receive) … (men|clients|customers|his friends|strangers),
  sex with (customers|clients|strangers|many men|men|different men|his friends|the customers),
  everything … (customer|customers|client|clients) (want|wants|ask|asks|say|says),
  sell (me|us|her|girls) (to|for|in),
  (men|customers|clients) (come|comes|came|pay) (to me|for me|and he|every night|at night|him),
  keeps (the|all|all the|my) money, he takes (the|all the) money, (brothel|escort|sugar),
  massage (place|parlour|salon|shop) … (must|everything|sex|more|extra|forced)`

export const forcedMarriage = `
  (booked|bought|buying|booking) (me|us|her|my sister|my daughter|the|a) … (ticket|tickets|flight|flights) … (marry|married|wedding|husband|engaged|cousin),
  (made|make|told|pressured|sold|gave|given|promised) … (to marry|marry|in marriage|get married|to get married|be married),
  (married|marry|wedding|engaged|bride) (at|when i was|off|age|with) (9|10|11|12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen),
  (chosen|found|chose|picked|decided|choose) … (husband|groom|wife),
  marry (him|someone|somebody|a man|an old|old|a cousin|my cousin|the man|his friend~|his friends|a friend|a stranger|against),
  (dont|didnt|never|havent) … (know|met|seen|love|want) (the man|this man|him|the husband|that man),
  (tricked|lied|fooled|trick) … (wedding|married|marriage|engagement|holiday),
  (said|told) … (holiday|vacation|visit) … (wedding|married|husband), (then|there) … was a wedding,
  (against|not) (my|her) will,
  (they|family|parents|father|uncle|brothers) … (decide|decided|decides|arranged|chose) … (marry|married|marriage|husband|wedding|for me|who),
  in my culture they, husband is (twice|thirty|twenty|forty)`

export const cutGirls = `
  (girl|daughter|daughters|sister|niece|girls|her) … (to be|be|get|must be|should be|gets|have|to get) (cut|circumcised|circumcision|sewn|purified),
  (do|doing|have) the cutting,
  (take|send|taking|sending|bring|fly) … (girl|daughter|daughters|sister|niece|girls) … (be cut|get cut|for cutting|circumcis~|cutting)`
