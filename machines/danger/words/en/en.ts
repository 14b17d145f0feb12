import { joinThemes, type Lexicon } from '../../lexicon'
import { dangerPhrases, ordinaryPhrases, plainDangerPhrases } from './phrases/phrases'
import { readForms, readSpelling } from './spoken'
import { confinement } from './confinement'
import { dying } from './dying'
import { fear } from './fear'
import { force } from './force'
import { harmingOthers } from './harming-others'
import { joining } from './joining'
import { ordinary } from './ordinary'
import { people } from './people'
import { selfHarm } from './self-harm'
import { violence } from './violence'

export const en: Lexicon = {
  stopsAtNegation: true,
  readSpelling,
  readForms,
  patterns: [
    'boss > hit -game -^joke -thing -trifle -^professional',
    // Who hits whom, said in this order, is violence whatever else the clause tells.
    'close|person > hit > me|family -game -^joke -trifle',
    'hitPassive close -game -thing -accident',
    // What one thinks of doing to another.
    'think > kill > victim|family -^professional -^game -^joke -^thing',
    'iKill boss -^game -^joke -^thing -^professional',
  ],
  words: joinThemes(people, dying, selfHarm, violence, harmingOthers, fear, confinement, force, ordinary, joining, {
    danger: dangerPhrases,
    plainDanger: plainDangerPhrases,
    ordinary: ordinaryPhrases,
  }),
}
