import { joinThemes } from '../../join-themes'
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

const spokenLetters: Readonly<Record<string, string>> = { ذ: 'د', ث: 'ت', ظ: 'ض', گ: 'ق', چ: 'ك', پ: 'ب', ڤ: 'ف' }

/** Letters as they are spoken in the dialects, and those that Iraqi writing adds. */
const readSpelling = (word: string): string => word.replace(/[ذثظگچپڤ]/g, (letter) => spokenLetters[letter]!)

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

export const ar: Lexicon = {
  words,
  readSpelling,
  patterns: [
    'unpaid ^threaten -^professional',
    'force sleepWith -^professional',
    '^debt ^work unpaid -^professional',
    '^close|^boss|^person lock me -accident -^professional',
    'takes me papers -^professional -^trifle',
    'hit me -game -^thing -^professional -^joke -accident',
    'kill me -thing -^trifle -^joke -^professional -game',
    'hit close|family -game -^professional -thing -joke',
    'tired life',
  ],
}
