import { foldText } from './fold-text'
import { consonantsOf } from './latin-from-arabic'
import { latinWord } from './latin-spelling'
import { beginning, textLimits } from './limits'

/** Beginnings of a name are kept from so many letters on, and to so many: what is longer is compared by its beginning. */
export const beginnings = { shortest: 3, longest: 12 } as const

/** Marks that keep one kind of key from meeting another: how a Cyrillic name sounds, the consonants of an Arabic one. */
const sounds = '~'
const bones = '='

const isLatin = (word: string) => /^[\p{Script=Latin}\p{N}'’]+$/u.test(word)

const apostrophes = /['’‘‛`´ʹʻʼʽʾʿ′‵ꞌ]/u
const hyphens = /[-‐‑–]/gu
const between = /[^\p{L}\p{M}\p{N}\p{Cf}ـ'’‘‛`´ʹʻʼʽʾʿ′‵ꞌ‐‑–-]+/u

/** A word of a name as it is written, without hyphens, and its parts. */
type Word = { whole: string; parts: string[] }

/** A Latin word is also what stands on either side of its apostrophe; in Cyrillic and Arabic it is a letter. */
const piecesOf = (part: string): string[] =>
  isLatin(part) && apostrophes.test(part) ? [part, ...part.split(apostrophes)] : [part]

/** The words of a text, at most as many as a name may have. */
function wordsIn(text: string): Word[] {
  const isWord = (word: string) => foldText(word) !== ''
  return beginning(text, textLimits.name)
    .split(between)
    .map((written) => ({ whole: written.replace(hyphens, ''), parts: written.split(hyphens).filter(isWord) }))
    .filter(({ whole }) => isWord(whole))
    .slice(0, textLimits.nameWords)
}

/** How a romanised Slavic name sounds, whichever way it was romanised: Julia, Yuliya, Iuliia and Julija meet. */
const soundOf = (latin: string): string =>
  foldText(latin)
    .replace(/shch|sch|stsh?/g, 's')
    .replace(/sh/g, 's')
    .replace(/tch|tsh|ch|ts|tz/g, 'c')
    .replace(/zh/g, 'z')
    .replace(/kh/g, 'h')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/q/g, 'k')
    .replace(/[yj]/g, 'i')
    .replace(/ie/g, 'e')
    .replace(/(.)\1+/g, '$1')

const cut = (key: string) => beginning(key, beginnings.longest)

/** The beginnings of a key; of one that is shorter than those, itself. */
function beginningsOf(key: string): string[] {
  const letters = [...cut(key)]
  if (letters.length <= beginnings.shortest) return letters.length > 0 ? [letters.join('')] : []
  return letters.slice(beginnings.shortest - 1).map((_, at) => letters.slice(0, beginnings.shortest + at).join(''))
}

/** Both readings of a Cyrillic word, the one of an Arabic word, none of a Latin one. */
const latinOf = (word: string): string[] => {
  const readings = [latinWord(word, false), latinWord(word, true)]
  return [...new Set(readings.filter((one) => one !== undefined))].map((one) => foldText(one.replace(/^al-/, '')))
}

function keysOfWord(word: string): string[] {
  const latin = latinOf(word)
  const isArabic = /\p{Script=Arabic}/u.test(word)
  const folded = foldText(word)
  const bare = isArabic && folded.startsWith('ال') && folded.length > 4 ? [folded.slice(2)] : []
  const spelled = [folded, ...bare, ...latin].flatMap(beginningsOf)
  if (isArabic)
    return [
      ...spelled,
      `${bones}${cut(consonantsOf(word))}`,
      ...beginningsOf(consonantsOf(word)).map((key) => `${bones}${key}…`),
    ]
  return [...spelled, ...latin.flatMap((one) => beginningsOf(soundOf(one))).map((key) => `${sounds}${key}`)]
}

/**
 * Every key under which a name is kept, so that it is found by the beginning of any part of it, in its own letters or in Latin
 * ones: of Anna-Liisa by all three words, of O'Brien by "Brien" too.
 */
export function keysOfName(name: string): string[] {
  const words = wordsIn(name).flatMap(({ whole, parts }) => [whole, ...parts.flatMap(piecesOf)])
  return [...new Set([...new Set(words)].flatMap(keysOfWord))].slice(0, textLimits.nameKeys)
}

/** Whether the consonants alone say enough: a single one would match every name. */
const saysEnough = (key: string) => key.length > 1

function alternativesOf(word: string): string[] {
  const folded = foldText(word)
  const exact = [cut(folded), ...latinOf(word).map(cut)]
  if (!isLatin(word) || [...folded].length < beginnings.shortest) return exact
  const consonantsLeft = consonantsOf(word)
  const heard = [...cut(soundOf(folded))].length >= beginnings.shortest ? [`${sounds}${cut(soundOf(folded))}`] : []
  const skeleton = saysEnough(consonantsLeft)
    ? [`${bones}${cut(consonantsLeft)}`, `${bones}${cut(consonantsLeft)}…`]
    : []
  return [...exact, ...heard, ...skeleton]
}

/**
 * What is looked for: for each word the keys of which a name must have one. A word of fewer than three letters finds only a name
 * that is no longer.
 */
export function keysToFind(wanted: string): string[][] {
  const words = wordsIn(wanted).flatMap(({ whole, parts }) => {
    const joined = parts.length > 1 ? alternativesOf(whole) : []
    return parts.map((part) => [...new Set([...alternativesOf(part), ...joined])])
  })
  // Fewest names begin like the longest word: it is looked for first.
  return words.slice(0, textLimits.nameWords).toSorted((one, other) => other[0]!.length - one[0]!.length)
}
