import { likenessToDanger } from './classifier/classifier'
import { partsOfText } from './classifier/features'
import { meetsAny, patternsByKind, readPattern } from './match-patterns'
import { patterns } from './patterns'
import { readInAllLanguages, type Reading } from './read-in-languages'
import { lexicons } from './words'
import { thoughtsOf } from './thoughts'

const patternsOf = new Map(
  Object.entries(lexicons).map(([language, lexicon]) => [
    language,
    patternsByKind([...patterns, ...(lexicon.patterns ?? [])].map(readPattern)),
  ]),
)

/** Above this likeness a text opens help though no pattern is met; below the other it does not though one is. */
const likeDanger = 0.2
const unlikeDanger = -0.6

/** Whether something is said of one and not of another: who is meant hangs on an order that the classifier does not see. */
const contrasts = ({ found }: Reading): boolean =>
  Object.values(found).some((ofLanguage) =>
    ofLanguage.some((words) => words.some(({ kind }) => kind === 'but' || kind === 'echo')),
  )

/** Whether the words known in a text stand together as in one of the patterns. */
export const patternsMeet = ({ sentences, found }: Reading): boolean =>
  Object.entries(found).some(([language, ofLanguage]) =>
    thoughtsOf(sentences, ofLanguage).some((thought) => meetsAny(patternsOf.get(language)!, thought)),
  )

/**
 * Whether a person's own words tell of danger: to themselves, to others, or violence, force and confinement. Every text
 * is looked at in all languages, since people mix them. Two readers look at it: patterns of known words, and a
 * classifier that has learnt from examples what people say without them. It knows words and how they stand together, so
 * it is no measure of how a person is: it decides whether help is shown, and nothing else.
 */
export function tellsOfDanger(text: string): boolean {
  const reading = readInAllLanguages(text)
  const likeness = likenessToDanger(partsOfText(reading))
  if (likeness > likeDanger) return true
  return (likeness > unlikeDanger || contrasts(reading)) && patternsMeet(reading)
}
