/**
 * What tells of danger, in kinds of words (`lexicon.ts`). The kinds stand near each other in one clause, in any order;
 * with `>` in the order written and closer. `a|b` is one or the other, `!a` a negated one, `a*` negated or not, `^a` one
 * anywhere in the sentence, `-a` none in the clause, `-^a` none in the sentence.
 */
export const patterns: readonly string[] = [
  'danger -^professional -^joke',

  // Wishing to die, or not to live.
  'want|better die|dead -^joke',
  '!want > live*|wake*|born*',
  '!able > live*',
  'live* > !able|!want',
  '!reason > live|life*',
  '!life reason',
  'live|life !reason*',
  'tired > life|live',
  '^want|^better !wake|!born',
  'want|better !live',
  'sleep !wake',
  'withoutMe|gone ^better',
  'gone want',
  'end life -professional',

  // Suicide and self-harm: thought of, planned, tried, by the person or by somebody close. What a profession meets with is
  // ordinary, but not what is one's own.
  'suicidal -^professional -^others',
  'mine suicidal -^others',
  'think|attempt|want|able suicide -^professional -^others -^game',
  'mine think|attempt|want|able suicide -^others -^game',
  'kill self -joke -^professional -^others',
  'mine kill self -^joke -^others',
  'harm self -accident -^professional -^others',
  'mine > harm self -accident -^others -^thing',
  'cut|harm body -accident -^professional',
  'swallow pills -^professional -^others',
  'mine swallow pills -^others',
  'think die -^joke -^professional -^others',

  // Violence, threats and stalking.
  '^close hit me|family -game -^joke -thing -trifle',
  'close > hit > me|family -game -^joke',
  '^person|^boss hit me|family -game -^joke -thing -trifle -professional',
  'close hit ^often -game -thing',
  'hitPassive me|family -game -thing -accident',
  'hitPassive close -game -thing',
  'hitPassive boss|person -^professional -game -thing',
  'home hitPassive|violence -^professional',
  'close > violent me|home|family',
  'close|person|boss violent|violence me|home|often|family -professional',
  'close violence -^professional -^game -plainFear',
  'rape > me',
  'close|boss rape me',
  'rape me|close|family|person -^professional',
  '^close|^person|^boss|^threaten|^want kill me|family -^joke -^trifle -^thing',
  'close|boss threaten me|family -trifle -^joke',
  'threaten me|family -trifle -^joke -professional',
  'close|boss threaten kill|violence|deport|out -^trifle -^joke',
  'threaten kill|violence|deport|out -^trifle -^joke -^professional',
  'close threat -^trifle -^thing',
  'threat -^professional -^trifle -^thing',
  'close stalk me',
  'stalk me|close|person|family -^professional',

  // Fear of a person at home or close.
  'fear > feared -plainFear',
  'fear > home -thing -plainFear',
  '!dare > home',
  'home !safe',

  // Confinement, papers, forced or unpaid work, prostitution, marriage.
  'lock me|self* -accident -thing',
  '^close*|^person|^boss|^family|^takes !let out|me -^trifle',
  'boss|close takes papers',
  'person takes papers -professional',
  'force me sex|prostitution|marry|fgm',
  'force close|family sex|prostitution|marry|fgm -^professional',
  'force prostitution|sex -^professional -^others',
  'force me|close unpaid',
  'boss|close|person force work -trifle',
  '^work unpaid ^threaten|^deport|^force|^takes',
  '^work unpaid ^!let',
  'debt work force|!let',
  'send|force marry me|family|close',
  'want|send|force|threaten fgm -^professional',

  // Meaning to kill or hurt somebody, also as somebody's threat that is told word for word.
  'want harm victim|family -^professional -accident',
  'iKill victim|close|family -game -^joke -^thing -^professional',
  'mine iKill victim|close|family -game -^joke -^thing',
  'iKill you -game -^joke -^thing',
  'mine harm you -game -^joke -^thing',
]
