import type { Found } from '../find-words'
import type { Reading } from '../read-in-languages'

/** How many places the weights have: a power of two, large enough that few features share one. */
export const places = 1 << 17

/**
 * A part of a text that is judged by itself: its folded words, and sentence by sentence the kinds of words that a
 * language knows in it, in their order, negated ones with `!`.
 */
export type TextPart = { words: readonly string[]; kinds: readonly (readonly string[])[] }

/** FNV-1a: the same feature stands at the same place on every machine. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (places - 1)
}

/** What is added to the length of a part's features: a text of a word or two says little either way. */
export const smoothing = 600

const begun = (word: string): string => word.slice(0, 4)

function* lettersAndWords(words: readonly string[]): Generator<string> {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    yield `w${word}`
    const framed = `^${word}$`
    for (let length = 3; length <= 5; length += 1)
      for (let from = 0; from + length <= framed.length; from += 1) yield `c${framed.slice(from, from + length)}`
    if (at > 0) {
      yield `b${words[at - 1]} ${word}`
      yield `p${begun(words[at - 1]!)} ${begun(word)}`
    }
    if (at > 1) yield `s${begun(words[at - 2]!)} ${begun(word)}`
  }
}

/** How many kinds after one are joined with it in pairs. */
const reach = 11

function* kindsInPairs(kinds: readonly string[]): Generator<string> {
  for (let at = 0; at < kinds.length; at += 1) {
    yield `k${kinds[at]}`
    for (const later of kinds.slice(at + 1, at + 1 + reach)) yield `k${kinds[at]}>${later}`
  }
}

/**
 * Where the features of a part stand, each place once: its words, groups of 3–5 of their letters, which words stand
 * beside each other, the kinds of words known in it, and which kind stands before which.
 */
export const placesOfFeatures = ({ words, kinds }: TextPart): number[] => [
  ...new Set([...lettersAndWords(words), ...kinds.flatMap((known) => [...kindsInPairs(known)])].map(placeOf)),
]

/** How many words are judged together: in a long text much that is ordinary hides nothing. */
const wordsOfPart = 40
/** Nothing that people write is longer; a longer one is cut. */
const longestWord = 24

/** Whole phrases of the lists were written from sentences like the examples: learning from them would be learning them by heart. */
const isLearntFrom = ({ kind }: Found): boolean => kind !== 'danger' && kind !== 'plainDanger'

/** The parts of a text that are judged each by itself: a short text as a whole, a long one in steps that overlap. */
export function partsOfText({ sentences, found }: Reading, most = wordsOfPart): TextPart[] {
  const words = sentences.flatMap((sentence) => sentence.words.map(([word]) => word!.slice(0, longestWord)))
  const begins = sentences.map((_, at) => sentences.slice(0, at).reduce((sum, { words }) => sum + words.length, 0))
  const known = Object.values(found).flatMap((ofLanguage) =>
    ofLanguage.map((ofSentence, at) =>
      ofSentence
        .filter(isLearntFrom)
        .toSorted((one, other) => one.start - other.start)
        .map(({ kind, negated, start }) => ({ at: begins[at]! + start, name: negated ? `!${kind}` : kind })),
    ),
  )
  const steps = Math.max(1, Math.ceil(words.length / (most / 2)) - 1)
  const starts = Array.from({ length: steps }, (_, step) => (step === 0 ? 0 : (step * most) / 2))
  return starts.map((from) => ({
    words: words.slice(from, from + most),
    kinds: known.map((kinds) => kinds.filter(({ at }) => at >= from && at < from + most).map(({ name }) => name)),
  }))
}
