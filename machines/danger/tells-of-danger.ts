import { findWords, lookUpIn } from './find-words'
import { indexWords, type Lexicon } from './lexicon'
import { meetsAny, patternsByKind, readPattern } from './match-patterns'
import { patterns } from './patterns'
import { readSentences } from './read-sentences'
import { thoughtsOf } from './thoughts'
import { ar } from './words/ar'
import { en } from './words/en/en'
import { fi } from './words/fi/fi'
import { ru } from './words/ru'
import { so } from './words/so'
import { sv } from './words/sv/sv'
import { uk } from './words/uk'

export const lexicons: Readonly<Record<string, Lexicon>> = { fi, sv, en, ru, uk, ar, so }

const languages = Object.values(lexicons).map((lexicon) => ({
  lexicon,
  index: indexWords(lexicon),
  patterns: patternsByKind([...patterns, ...(lexicon.patterns ?? [])].map(readPattern)),
}))

/**
 * Whether somebody's own words tell of danger: to themselves, to others, or violence, force and confinement. Every text
 * is looked at in all languages, since people mix them. It knows words and how they stand together, so it is no measure
 * of how somebody is: it decides whether help is shown, and nothing else.
 */
export function tellsOfDanger(text: string): boolean {
  const sentences = readSentences(text)
  return languages.some(({ lexicon, index, patterns: all }) => {
    const lookUp = lookUpIn(index, lexicon)
    const found = sentences.map((sentence) => findWords(sentence, lookUp, lexicon))
    return thoughtsOf(sentences, found).some((thought) => meetsAny(all, thought))
  })
}
