import { placesOf, type Found } from './find-words'
import type { Sentence } from './read-sentences'
import type { WordKind } from './lexicon'

/** What was said only of those before: not, at work, with a ball. */
const ofOthers: readonly WordKind[] = ['not', 'thing', 'accident', 'trifle', 'game']

/** What is said in one go, and who and what the whole sentence speaks of. */
export type Thought = { found: Found[]; inSentence: readonly Found[] }
type Part = { found: Found[]; from: number; to: number; begins: 'sentence' | 'but' | 'clause' }

const people: readonly WordKind[] = ['me', 'self', 'mine', 'close', 'person', 'boss', 'family', 'victim', 'feared']

/** A sentence in parts that a "but" or a comma ends. Looks at each word once. */
function partsOf(found: readonly Found[], { words, clauses }: Sentence): Part[] {
  const buts = found.filter(({ kind }) => kind === 'but')
  const commas = clauses.flatMap((clause, at) => (at > 0 && clause !== clauses[at - 1] ? [at] : []))
  const afterBut = new Set(buts.map(({ end }) => end + 1))
  const starts = [...new Set([0, ...commas, ...afterBut])].sort((one, other) => one - other)
  const parts = starts.map((from, at): Part => {
    const begins = from === 0 ? 'sentence' : afterBut.has(from) ? 'but' : 'clause'
    return { found: [], from, to: starts[at + 1] ?? words.length, begins }
  })
  let at = 0
  for (const one of found) {
    while (one.start >= parts[at]!.to) at += 1
    if (one.kind !== 'but') parts[at]!.found.push(one)
  }
  return parts
}

/** Whether a part says who, and no more than that: "but me", "my partner does". */
function saysOnlyWho({ found, from, to, begins }: Part): boolean {
  const isTold = begins === 'but' || found.some(({ kind }) => kind === 'echo')
  if (!isTold || !found.some(({ kind }) => kind === 'me' || kind === 'close' || kind === 'boss')) return false
  const who = found.filter(({ kind }) => kind === 'echo' || people.includes(kind))
  return new Set(who.flatMap(placesOf)).size === to - from
}

/** What was said just before as it is true of those named after: not negated, with them in it. */
function takenUp(before: readonly Found[], who: readonly Found[]): Found[] {
  const { clause, end } = before.at(-1)!
  const said = before.filter((one) => one.clause === clause && !ofOthers.includes(one.kind))
  const acts = said.map((one) => ({ ...one, negated: false }))
  return [...acts, ...who.map((one, at) => ({ ...one, clause, start: end + 1 + at, end: end + 1 + at }))]
}

/**
 * The words found in a text, thought by thought. What comes after "but" is a new thought: what makes the first ordinary
 * says nothing of it. One that only says who ("not the children, but me"; "Nobody at work does. My partner does.") takes
 * up what was negated just before.
 */
export function thoughtsOf(sentences: readonly Sentence[], found: readonly (readonly Found[])[]): Thought[] {
  const thoughts: Thought[] = []
  sentences.forEach((sentence, at) => {
    const inSentence = found[at]!
    if (inSentence.length === 0) thoughts.push({ found: [], inSentence })
    else
      for (const part of partsOf(inSentence, sentence)) {
        const last = thoughts.at(-1)
        if (last?.found.some(({ kind }) => kind === 'not') && saysOnlyWho(part)) {
          const words = takenUp(last.found, part.found)
          thoughts.push({ found: words, inSentence: words })
        } else if (!last || part.begins !== 'clause') thoughts.push({ found: part.found, inSentence })
        else last.found.push(...part.found)
      }
  })
  return thoughts
}
