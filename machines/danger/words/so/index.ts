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

/** Words that mean another thing with one letter less: they are read as written. */
const apart = new Set(['kaa', 'laa', 'naa', 'aan', 'daalka', 'eey', 'eeyo', 'eeyga', 'eeyaha'])

/** Long vowels and consonants written short, `kh` for `q`, `ey` for `ay`, and the north's `dh` for `r`. */
const readSpelling = (word: string): string =>
  apart.has(word)
    ? word
    : word
        .replace(/([ae])\1+/g, '$1')
        .replace(/([bcdfghjklmnrst])\1/g, '$1')
        .replace(/kh/g, 'q')
        .replace(/ey/g, 'ay')
        .replace(/(?<=[aeiou])dh/g, 'r')

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

export const so: Lexicon = {
  words,
  readSpelling,
  patterns: [
    'force sleepWith -^professional',
    'unpaid ^threaten -^professional',
    'feared > fear -plainFear',
    '^debt ^work unpaid -^professional',
    '^close|^boss|^person lock me -accident -^professional',
    'hit me -game -^thing -^professional -^joke -accident',
    'takes me papers -^professional -^trifle',
    'die > want',
    'life > tired',
    'home > fear -plainFear -thing',
    'close > me|family > hit -game -^joke -accident',
    'me|close|family > hit ^injury -game -^professional -accident',
    'lock family|close -^professional -game -thing',
    'weapon bring me -^professional -game -^joke',
    'debt ^threaten -^professional -^trifle',
  ],
}
