import { findWords, lookUpIn, type Found } from './find-words'
import { indexWords } from './lexicon'
import { readSentences, type Sentence } from './read-sentences'
import { lexicons } from './words'

const languages = Object.entries(lexicons).map(([language, lexicon]) => ({
  language,
  lexicon,
  index: indexWords(lexicon),
}))

/** The sentences of a text, and by language the words that it knows in each of them. */
export type Reading = {
  sentences: readonly Sentence[]
  found: Readonly<Record<string, readonly (readonly Found[])[]>>
}

/** Looks the words of a text up in the lists of all languages, since people mix them. */
export function readInAllLanguages(text: string): Reading {
  const sentences = readSentences(text)
  const found = languages.map(({ language, lexicon, index }) => {
    const lookUp = lookUpIn(index, lexicon)
    return [language, sentences.map((sentence) => findWords(sentence, lookUp, lexicon))] as const
  })
  return { sentences, found: Object.fromEntries(found) }
}
