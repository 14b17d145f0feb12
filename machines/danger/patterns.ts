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

  // Suicide and self-harm: thought of, planned, tried, by the person or by somebody close.
  'suicidal -^professional -^others',
  'think|attempt|want|able suicide -^professional -^others -^game',
  'kill self -joke -^professional -^others',
  'harm self -accident -^professional -^others',
  'cut|harm body -accident -^professional',
  'swallow pills -^professional -^others',
  'think die -^joke -^professional -^others',
  'hoard tablets -^professional',
  'jump height -^professional -^game -^thing -^joke',
  'rope ready -^professional -^game -^thing',

  // Violence, threats and stalking.
  '^close|^person|^boss hit me|family -game -^joke -thing -trifle -professional',
  'close hit ^often -game -thing',
  'hitPassive me|family -game -thing -accident',
  'hitPassive boss|close|person -^professional -game -thing',
  'home hitPassive|violence -^professional',
  'close|person|boss violent|violence me|home|often|family -professional',
  'close violence -^professional -game -plainFear',
  'rape me|close|family|person -^professional',
  '^close|^person|^boss|^threaten|^want kill me|family -^joke -^trifle -^thing',
  'threaten me|family -trifle -^joke -professional',
  'threaten kill|violence|deport|out -^trifle -^joke -^professional',
  'threat -^professional -^trifle -^thing',
  'stalk me|close|person|family -^professional',
  'toYou -^joke -^trifle -^professional -^game',
  'injury ^didIt -^accident -^professional -^game -^thing',
  '^close|^boss|^person touch me|family -^professional -^joke',
  'sleepWith inReturn -^professional',

  // Fear of a person at home or close.
  'fear > feared -plainFear',
  'fear > home -thing -plainFear',
  '!dare > home',
  'home !safe',

  // Confinement, papers, forced or unpaid work, prostitution, marriage.
  'lock me|self* -accident -thing',
  '^close|^person|^boss|^family|^takes !let out|me -^trifle',
  'boss|close|person takes papers -professional',
  'force me|close|family sex|prostitution|marry|fgm -^professional',
  'force prostitution|sex -^professional -^others',
  'force me|close unpaid',
  'boss|close|person force work -trifle',
  '^work unpaid ^threaten|^deport|^force|^takes',
  '^work unpaid ^!let',
  'debt work force|!let',
  'send|force marry me|family|close',
  'want|send|force|threaten fgm -^professional',
  'marry ^against|^childAge -^professional',

  // Meaning to kill or hurt somebody.
  'want harm victim|family -^professional -accident',
  'iKill victim|close|family -game -^joke -^thing -^professional',
  'comeToYou weapon -^professional -^game',
  '^weapon revenge -^professional -^game -^joke',
]
