export const idioms = `
  (tired|sick|weary|fed up) of (life|living) (in|as|on|out|at|with|here), lock~ (myself|ourselves) out,
  locked out,
  (beat|beats|hammered|destroyed|thrashed|slaughtered) (us|them|me) (0|1|2|3|4|5|6|7|8|9|10|again in the),
  (threat|threats) of (layoffs|lay offs|layoff|redundancy|strike|dismissal|closure|bankruptcy), deadline threat,
  hanging over,
  (killed|kills|killing|kill) my (motivation|mood|confidence|back|knees|feet|social|career|appetite),
  against all odds, not joking, not a joke, no joke, pushed me in the (queue|bus|metro|crowd|line),
  threatened to call … (mum|mom|mother), an arranged marriage, disappear (to|for a|into the), shop keeps my,
  keys because i, leave the house (in|before|early|on), but its my decision,
  (ball|puck|cat|cats|dog) … (at me|scratched|bit|arms), kicked the ball, took away my pills,
  arranged … our wedding, life ended up, kick~ myself for, kicking myself, beat~ myself up,
  over (on|when|by|after|once|until|in), black eye from, choked (on|when), drowning in,
  dying of (embarrassment|boredom|hunger|heat)`

export const ordinaryDeeds = `
  (goodbye|farewell) (letter|note|message|card|party|speech) (to|for) … (team|colleagues|class|company|staff|coworkers|boss|teacher),
  (made|makes|make) me (apply|laugh|smile|realise|realize|think|happy|proud|who|better|tired|learn|go to|start|take this|try|look|write|send|update),
  (afraid|scared|worried) (my|that my) (son|daughter|wife|husband|mother|father|brother|child|partner) (is|will|cant|wont|doesnt|does) (lonely|bored|not|sad|alone|unemployed|ill|sick|find|get|like),
  threaten~ to (resign|quit|sue|strike|close|leave bad),
  follow~ me (on|back on) (instagram|linkedin|twitter|facebook|tiktok|social),
  let (me|us) (pay|smoke|cook|help|eat|win|down|know|drive|play|carry|park|borrow), i (dont|never|didnt|wont) let,
  hits other (children|kids), let us take, leave … because i (have|am),
  forced to sell … (car|house|flat|apartment|things|business|shop|company|stuff),
  makes me work (on|in|more|weekends|nights|overtime|sundays),
  (took|takes|take|made|makes|has) … (copy|photo|scan|copies|picture) of`

export const pastAndDenied = `
  (hanged|killed|shot|drowned) (himself|herself), took (his|her) own life,
  (woke up|wake up|woke) in hospital after, died of … overdose,
  (dont|not) have (anyone|anybody) (threatening|hitting|hurting|beating),
  i (chose|found|met|picked) my (husband|wife),
  (bank|migri|police|embassy|lawyer|post) … (has|took|keeps|kept|lost|holds|ate) … (card|passport|permit|papers|documents|id),
  self (esteem|confidence|respect),
  (not|never|dont) (thinking|thought|think) (of|about) … (killing|suicide|hurting|harming)`
