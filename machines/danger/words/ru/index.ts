import { joinThemes } from '../../lexicon'
import type { Lexicon } from '../../lexicon'
import { confinement } from './confinement'
import { force } from './force'
import { idioms } from './idioms'
import { joining } from './joining'
import { people } from './people'
import { selfHarm } from './self-harm'
import { sexualForce } from './sexual-force'
import { surroundings } from './surroundings'
import { threats } from './threats'
import { violence } from './violence'
import { wishToDie } from './wish-to-die'

const words = joinThemes(
  people,
  joining,
  wishToDie,
  selfHarm,
  violence,
  sexualForce,
  threats,
  confinement,
  force,
  surroundings,
  idioms,
)

export const ru: Lexicon = {
  words,
  patterns: [
    'takes me papers -^professional -^trifle',
    '^want|^send|^force|^threaten fgm -^professional',
    '^threaten|^close|^person kill ^out -^joke -^trifle -^thing -^professional',
    '^boss sex -^professional',
    'violence ^close|^person -^accident -^professional -^game -^others -plainFear',
    '^force marry -^professional',
    'close|boss|person prostitution -^professional -^others',
    '^debt|^threaten prostitution|sex -^professional -^others',
    'close|boss|person lock me|family -^professional -game',
    'close|person|boss lock !out -^professional',
    'debt ^threaten -^professional -^trifle',
    'hit me -game -^thing -^professional -^joke -accident -^trifle',
    'hit family -game -^thing -^professional -^joke -accident -^trifle',
    '^close|^person|^boss threaten deport -^professional -^trifle',
  ],
}
