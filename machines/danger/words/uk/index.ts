import { joinThemes, type Theme } from '../../lexicon'
import { wordKinds, type Lexicon } from '../../lexicon'
import { ru } from '../ru'
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

const spoken = (text: string): string =>
  text.replace(/(?<=\p{L})(?:ти|(?<!ть)ся)(?![\p{L}~])/gu, (end) => (end === 'ти' ? 'ть' : 'сь'))

/** Both ways of a word, as a choice. */
const eitherWay = (word: string): string => (spoken(word) === word ? word : `(${word}|${spoken(word)})`)

/** Both ways of what stands between the signs of an entry. Beside each other in a choice: choices in choices multiply. */
function bothWays(text: string, before = '', after = ''): string {
  const isAlternative = /[(|]/.test(before) && /[)|]/.test(after)
  if (!isAlternative) return text.replace(/\p{L}+/gu, eitherWay)
  return spoken(text) === text ? text : `${text}|${spoken(text)}`
}

/** How people also write: `різать` and `боюсь` beside `різати` and `боюся`, and `вин` on a keyboard that has no `і`. */
const asSpoken = (list: string): string =>
  list
    .replace(/[^()|,]+/g, (text, at: number) => bothWays(text, list[at - 1], list[at + text.length]))
    .split(',')
    .flatMap((entry) => (entry.includes('і') ? [entry, entry.replaceAll('і', 'и')] : [entry]))
    .join(',')

/** Each entry once: many are alike in both languages. */
const once = (list: string): string =>
  [...new Set(list.split(',').map((entry) => entry.trim().replace(/\s+/g, ' ')))].join(',')

/** Surzhyk puts Russian words among Ukrainian ones, so each kind knows both. */
const withRussian = Object.fromEntries(
  wordKinds.map((kind) => [kind, once([asSpoken(words[kind] ?? ''), ru.words[kind] ?? ''].join(','))]),
) as Theme

export const uk: Lexicon = { words: withRussian, patterns: ru.patterns }
