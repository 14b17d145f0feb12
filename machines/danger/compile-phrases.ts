/**
 * What tells of danger in one language, and what sounds like it and does not. A phrase is written as people write it:
 * a space parts whole words, `kill~` is the beginning of a word, `(a|b)` one or the other, `now?` may be missing, `…`
 * stands for up to three words of the same sentence, `.` for the end of a clause.
 */
export type DangerPhrases = {
  danger: readonly string[]
  /** Taken out of a text before it is looked at. */
  ordinary: readonly string[]
}

/** Case, accents, vowel signs, apostrophes and the ways of writing a letter: none of them changes what is said. */
const foldLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}ـ'’ʼ‘`´]/gu, '')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')

/** A text as phrases meet it: words with one space around them, ` . ` where a sentence ends, ` , ` where a clause does. */
export function foldText(text: string): string {
  const words = foldLetters(text)
    .replace(/[.!?;:\n…؟؛۔]+/g, ' . ')
    .replace(/[,،]+/g, ' , ')
    .replace(/[^\p{L}\p{N}.,]+/gu, ' ')
  return ` . ${words} . `.replace(/ +/g, ' ')
}

const someWords = '(?:[^ .]+ ){0,3}'

function compileToken(token: string): string {
  if (token === '…') return someWords
  const isOptional = token.endsWith('?')
  const word = (isOptional ? token.slice(0, -1) : token)
    .replaceAll('.', '[.,]')
    .replaceAll('~', '[^ .,]*')
    .replaceAll('(', '(?:')
  return isOptional ? `(?:${word} (?:, )?)?` : `${word} (?:, )?`
}

/** One expression for many phrases; it meets texts that `foldText` has folded. */
export function compilePhrases(phrases: readonly string[]): RegExp {
  const compiled = phrases.map((phrase) =>
    foldLetters(phrase)
      .match(/\([^)]*\)\??|\S+/g)!
      .map(compileToken)
      .join(''),
  )
  return new RegExp(` (?:${compiled.join('|')})`, 'g')
}
