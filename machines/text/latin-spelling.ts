import { foldLetters } from './fold-text'
import { readArabicWord } from './latin-from-arabic'

/**
 * Cyrillic letters in Latin, as the two passports write them: Ukrainian by the Cabinet's resolution 55/2010, everything else
 * by ICAO Doc 9303 as Russia applies it. The letters in which they differ stand in `ukrainian`.
 */
const russian: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', қ: 'k', ғ: 'g',
} // prettier-ignore
const ukrainian: Readonly<Record<string, string>> = { г: 'h', и: 'y' }
/** At the beginning of a word Ukrainian writes these otherwise, and Russian names are known by the same letters. */
const atStart: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }

const isCyrillic = (word: string) => /\p{Script=Cyrillic}/u.test(word)
const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word)
/** Letters that Ukrainian has and Russian has not. */
const looksUkrainian = (name: string) => /[іїєґʼ]/iu.test(name)

function readCyrillicWord(word: string, isUkrainian: boolean): string {
  const letters = { ...russian, ...(isUkrainian && ukrainian) }
  return [
    ...word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[ʼ'’`]/g, ''),
  ]
    .map((letter, at) => (at === 0 ? atStart[letter] : undefined) ?? letters[letter] ?? foldLetters(letter))
    .join('')
}

const capital = (word: string) => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase())

/** One word in Latin letters, small; nothing where it is written in them already, or in a script that is not known here. */
export function latinWord(word: string, isUkrainian = looksUkrainian(word)): string | undefined {
  if (isCyrillic(word)) return readCyrillicWord(word, isUkrainian)
  return isArabic(word) ? readArabicWord(word) : undefined
}

/**
 * A name in Latin letters beside one in Cyrillic or Arabic letters, for readers who cannot read those: how a Finn may say it,
 * never how the person writes it in a passport. Nothing for a name in Latin letters, and for scripts that are not known
 * here.
 *
 * @param language the language in which the person uses the portal: it decides between Ukrainian and Russian letters
 */
export function latinSpelling(name: string, language?: string): string | null {
  if (!isCyrillic(name) && !isArabic(name)) return null
  const isUkrainian = language === 'uk' || looksUkrainian(name)
  const words = name.trim().split(/(\s+|-)/u)
  return words.map((word) => capital(latinWord(word, isUkrainian) ?? word)).join('')
}
