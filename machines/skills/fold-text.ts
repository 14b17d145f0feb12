import type { Language } from '../languages'

/** Languages in which skills can be named and found: those of the portal of which `db/catalogue` has the words. */
export const skillLanguages = ['fi', 'sv', 'en', 'ru', 'uk', 'ar', 'so'] as const satisfies readonly Language[]
export type SkillLanguage = (typeof skillLanguages)[number]

/** In which language words are looked up that were written in one of the portal's: English where the catalogue has none. */
export const skillLanguageOf = (used: string): SkillLanguage => skillLanguages.find((one) => one === used) ?? 'en'

const arabicForms: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ء: '',
  ـ: '',
}

const apostrophes = /['’ʼ`´‘]/g
const marks = /\p{M}/gu
const words = /[\p{L}\p{N}]+/gu

/**
 * A text without what people write differently though they mean the same: case, diacritics, Arabic letter forms, vowel
 * signs and tatweel, apostrophes inside words. Import and query fold alike, so what is lost on both sides still meets.
 */
export function foldText(text: string): string {
  return text
    .replace(/[أإآٱىیئؤةکءـ]/g, (letter) => arabicForms[letter] ?? letter)
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(apostrophes, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
}

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(words) ?? []
}
