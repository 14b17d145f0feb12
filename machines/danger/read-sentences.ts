import { foldText } from '../text/fold-text'
import { readLookAlikes } from '../text/look-alikes'

/** Words in their order, each in the forms that it may be known by, and the number of the clause it stands in. */
export type Sentence = { words: readonly (readonly string[])[]; clauses: readonly number[] }

const sentenceEnds = /[.!?…؟۔]+|\n\s*\n/u
/** Russian and Ukrainian write a comma before what belongs together in one thought: "боюсь, что …", "тем, кто …". */
const joined = '\\s+(?:что|чтобы?|где|кто|котор\\p{L}*|що|щоб|шо|шоб|аби|де|хто|як(?:ии|а|е|у|і|их|им)?)(?!\\p{L})'
const clauseEnds = new RegExp(`,(?!${joined})|[;:،؛()"«»“”\\u2013\\u2014]+| - `, 'u')
const words = /[\p{L}\p{N}@$]+/gu
const arabicHead = /^(?:و|ف)(?=[\p{L}]{3})/u

/** The parts of an Arabic word that say "and" or "so" are words of their own: they hide nothing that follows. */
const withoutHead = (word: string): string => word.replace(arabicHead, '')

/** The ways in which a word may stand in a list of words: as written, and without what is attached before it or the ending of an Arabic object. */
function formsOf(word: string): readonly string[] {
  if (!/\p{Script=Arabic}/u.test(word)) return [word]
  const bare = withoutHead(word)
  const inner = bare.replace(/^(?:[بعهك]?ال|لل|ب|ل|ك|س|ه|ح)(?=\p{Script=Arabic}{3})/u, '')
  return [...new Set([word, bare, inner, inner.replace(/(?<=\p{Script=Arabic}{3})ا$/u, '')])]
}

/** A text as it is looked at: in sentences and clauses of folded words. A wrapped line does not end a sentence. */
export function readSentences(text: string): Sentence[] {
  const seen = foldText(text.replace(/\r\n?/g, '\n').replace(/(\d)[.,](?=\d)/g, '$1'))
  return seen.split(sentenceEnds).flatMap((sentence) => {
    const clauses = sentence.split(clauseEnds).map((clause) => clause.match(words) ?? [])
    const all = clauses.flat().map(readLookAlikes).map(formsOf)
    return all.length === 0 ? [] : [{ words: all, clauses: clauses.flatMap((clause, at) => clause.map(() => at)) }]
  })
}
