const apostrophes = /['’‘‛`´ʹʻʼʽʾʿ′‵ꞌ]/g
const arabicForms: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ې: 'ي', ۍ: 'ي', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ک: 'ك', ٱ: 'ا', ء: '' } // prettier-ignore
const otherForms: Readonly<Record<string, string>> = { ґ: 'г', ß: 'ss', ø: 'o', æ: 'a', ı: 'i', đ: 'd', ł: 'l' }

const replaceLetters = (text: string, forms: Readonly<Record<string, string>>): string =>
  text.replace(/[ىیېۍةەہھکٱءґßøæıđł]/g, (letter) => forms[letter] ?? letter)

/**
 * The first step of every fold: small letters without accents, vowel signs and hamza seats, in one width and shape. The
 * hashes of names that are stored rest on it: what it gives for a name must stay as it is.
 */
export const foldLetters = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * A text without what people write differently though they mean the same: case, diacritics, letter forms of Arabic and
 * Persian keyboards, vowel signs, tatweel, apostrophes inside words, and invisible signs (soft hyphen, joiners,
 * direction marks). What is stored and what is sought fold alike, so what is lost on both sides still meets.
 */
export function foldText(text: string): string {
  const seen = text.replace(/ʼ/g, "'").replace(/[\p{Cf}ـ]/gu, '')
  const plain = foldLetters(seen.replace(apostrophes, '')).replace(apostrophes, '')
  return replaceLetters(plain, { ...arabicForms, ...otherForms })
}

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
