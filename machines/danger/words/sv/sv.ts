import { joinThemes, type Lexicon } from '../../lexicon'
import { confinement } from './confinement'
import { dying } from './dying'
import { fear } from './fear'
import { force } from './force'
import { harmingOthers } from './harming-others'
import { joining } from './joining'
import { ordinary } from './ordinary'
import { people } from './people'
import { selfHarm } from './self-harm'
import { dangerPhrases, ordinaryPhrases, plainDangerPhrases } from './phrases/phrases'
import { readForms, readSpelling } from './spoken'
import { violence } from './violence'

export const sv: Lexicon = {
  negatesBackwards: true,
  stopsAtNegation: true,
  readSpelling,
  readForms,
  // Who is hit often goes without saying.
  patterns: [
    'boss > hit -game -^joke -thing -trifle -^professional',
    'close > hit -game -^joke -thing -trifle -^professional -out',
  ],
  words: joinThemes(people, dying, selfHarm, violence, harmingOthers, fear, confinement, force, ordinary, joining, {
    danger: dangerPhrases,
    plainDanger: plainDangerPhrases,
    ordinary: ordinaryPhrases,
  }),
}
