import type { Found } from './find-words'
import { wordKinds, type WordKind } from './lexicon'

type Item = { kind: WordKind; is: 'plain' | 'negated' | 'either'; inSentence: boolean }
type Need = readonly Item[]
/** Needs that are met in one clause, needs met anywhere in the sentence, and what may not be there. */
export type Pattern = { near: readonly Need[]; far: readonly Need[]; without: readonly Item[]; isOrdered: boolean }

/** How many words apart the first and the last may stand, and in a written order each from the one before. */
const span = 10
const step = 5

function readItem(written: string): Item {
  const kind = written.replace(/[!*^-]/g, '') as WordKind
  if (!wordKinds.includes(kind)) throw new Error(`unknown kind of word in a pattern: ${written}`)
  const is = written.includes('!') ? 'negated' : written.includes('*') ? 'either' : 'plain'
  return { kind, is, inSentence: written.includes('^') }
}

/** A pattern in the notation of `patterns.ts`. */
export function readPattern(written: string): Pattern {
  const parts = written.split(' ').filter((part) => part !== '>')
  const needs = parts.filter((part) => !part.startsWith('-')).map((part) => part.split('|').map(readItem))
  return {
    near: needs.filter((need) => !need[0]!.inSentence),
    far: needs.filter((need) => need[0]!.inSentence),
    without: parts.filter((part) => part.startsWith('-')).map((part): Item => ({ ...readItem(part), is: 'either' })),
    isOrdered: written.includes('>'),
  }
}

const fits = ({ kind, is }: Item, found: Found): boolean =>
  kind === found.kind && (is === 'either' || (is === 'negated') === found.negated)

/** Whether each need is met by a word of the clause near the others. Looks at each word once. */
function meetsNear(needs: readonly Need[], clause: readonly Found[]): boolean {
  const last = needs.map(() => -Infinity)
  return clause.some((found) => {
    needs.forEach((need, at) => {
      if (need.some((item) => fits(item, found))) last[at] = found.end
    })
    return Math.min(...last) >= found.start - span
  })
}

/** Whether the needs are met one after another. The latest end of each beginning is enough to know. */
function meetsInOrder(needs: readonly Need[], clause: readonly Found[]): boolean {
  const ends = needs.map(() => -Infinity)
  return clause.some((found) => {
    for (let at = needs.length - 1; at >= 0; at -= 1) {
      if (!needs[at]!.some((item) => fits(item, found))) continue
      const before = at === 0 ? found.start - 1 : ends[at - 1]!
      if (before < found.start && found.start - before <= step) ends[at] = Math.max(ends[at]!, found.end)
    }
    return ends.at(-1)! > -Infinity
  })
}

/** Words of a clause or sentence in their order, and which kinds are among them: `kind`, and `!kind` where negated. */
export type Words = { found: readonly Found[]; kinds: ReadonlySet<string> }

export const wordsWithKinds = (found: readonly Found[]): Words => ({
  found,
  kinds: new Set(found.map(({ kind, negated }) => (negated ? `!${kind}` : kind))),
})

const has = ({ kinds }: Words, { kind, is }: Item): boolean =>
  (is !== 'negated' && kinds.has(kind)) || (is !== 'plain' && kinds.has(`!${kind}`))

/** Whether two needs are met by different words: who does something is not who suffers it. */
function areApart(one: Need, other: Need, sentence: Words, clause: Words): boolean {
  const placesOf = (need: Need, { found }: Words) =>
    new Set(found.filter((word) => need.some((item) => fits(item, word))).map(({ start }) => start))
  const [ones, others] = [placesOf(one, sentence), placesOf(other, clause)]
  return ones.size > 1 || others.size > 1 || [...ones].some((place) => !others.has(place))
}

/** Whether a sentence meets a pattern in one of its clauses. */
export function meets({ near, far, without, isOrdered }: Pattern, sentence: Words, clauses: readonly Words[]): boolean {
  const mayMeet = (words: Words, needs: readonly Need[]) => needs.every((need) => need.some((item) => has(words, item)))
  if (!mayMeet(sentence, far) || !mayMeet(sentence, near)) return false
  return clauses.some(
    (clause) =>
      mayMeet(clause, near) &&
      !without.some((item) => has(item.inSentence ? sentence : clause, item)) &&
      (isOrdered ? meetsInOrder(near, clause.found) : meetsNear(near, clause.found)) &&
      far.every((one) => near.every((other) => areApart(one, other, sentence, clause))),
  )
}
