import { findWords, type Found } from './find-words'
import { indexWords, type Lexicon } from './lexicon'
import { meets, readPattern, wordsWithKinds, type Words } from './match-patterns'
import { patterns } from './patterns'
import { readSentences, type Sentence } from './read-sentences'
import { ar } from './words/ar'
import { en } from './words/en'
import { fi } from './words/fi'
import { ru } from './words/ru'
import { so } from './words/so'
import { sv } from './words/sv'
import { uk } from './words/uk'

export const lexicons: Readonly<Record<string, Lexicon>> = { fi, sv, en, ru, uk, ar, so }

const languages = Object.values(lexicons).map((lexicon) => ({
  lexicon,
  index: indexWords(lexicon),
  patterns: [...patterns, ...(lexicon.patterns ?? [])].map(readPattern),
}))

/** The words found, clause by clause. */
function inClauses(found: readonly Found[]): Words[] {
  const clauses = new Map<number, Found[]>()
  for (const one of found) {
    const clause = clauses.get(one.clause)
    if (clause) clause.push(one)
    else clauses.set(one.clause, [one])
  }
  return [...clauses.values()].map(wordsWithKinds)
}

/** What comes after "but" is a new thought: what makes the first ordinary says nothing of it. */
function thoughtsOf(found: readonly Found[]): Found[][] {
  const thoughts: Found[][] = [[]]
  for (const one of found) {
    if (one.kind === 'but') thoughts.push([])
    else thoughts.at(-1)!.push(one)
  }
  return thoughts.filter((thought) => thought.length > 0)
}

function isDangerIn(sentence: Sentence): boolean {
  return languages.some(({ lexicon, index, patterns: all }) =>
    thoughtsOf(findWords(sentence, index, lexicon)).some((thought) => {
      const [whole, clauses] = [wordsWithKinds(thought), inClauses(thought)]
      return all.some((pattern) => meets(pattern, whole, clauses))
    }),
  )
}

/**
 * Whether somebody's own words tell of danger: to themselves, to others, or violence, force and confinement. Every text
 * is looked at in all languages, since people mix them. It knows words and how they stand together, so it is no measure
 * of how somebody is: it decides whether help is shown, and nothing else.
 */
export const tellsOfDanger = (text: string): boolean => readSentences(text).some(isDangerIn)
