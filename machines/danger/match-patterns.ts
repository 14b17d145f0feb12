import type { Found } from './find-words'
import type { Thought } from './thoughts'
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

/**
 * Patterns by the kind, as in `Words`, that one of their needs asks for: the need that the fewest kinds meet. Where none
 * of these kinds is present, the pattern need not be looked at.
 */
export function patternsByKind(all: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const byKind = new Map<string, Pattern[]>()
  for (const pattern of all) {
    const key = pattern.near.reduce((least, need) => (need.length < least.length ? need : least))
    for (const item of key) for (const kind of marksOf(item)) byKind.set(kind, [...(byKind.get(kind) ?? []), pattern])
  }
  return byKind
}

/** Words of a clause or sentence in their order, and which kinds are among them: `kind`, and `!kind` where negated. */
type Words = { found: readonly Found[]; kinds: ReadonlySet<string> }

const wordsWithKinds = (found: readonly Found[]): Words => ({
  found,
  kinds: new Set(found.map(({ kind, negated }) => (negated ? `!${kind}` : kind))),
})

/** The marks in `Words` that meet an item. */
const marksOf = ({ kind, is }: Item): string[] => [
  ...(is === 'negated' ? [] : [kind]),
  ...(is === 'plain' ? [] : [`!${kind}`]),
]

const has = ({ kinds }: Words, { kind, is }: Item): boolean =>
  (is !== 'negated' && kinds.has(kind)) || (is !== 'plain' && kinds.has(`!${kind}`))

/** Whether two needs are met by different words: who does something is not who suffers it. */
function areApart(one: Need, other: Need, sentence: Words, clause: Words): boolean {
  const placesOf = (need: Need, { found }: Words) =>
    new Set(found.filter((word) => need.some((item) => fits(item, word))).map(({ start }) => start))
  const [ones, others] = [placesOf(one, sentence), placesOf(other, clause)]
  return ones.size > 1 || others.size > 1 || [...ones].some((place) => !others.has(place))
}

/** Whether a thought meets a pattern in one of its clauses. What is needed far may stand anywhere in its sentence. */
function meets(pattern: Pattern, sentence: Words, thought: Words, clauses: readonly Words[]): boolean {
  const { near, far, without, isOrdered } = pattern
  const mayMeet = (words: Words, needs: readonly Need[]) => needs.every((need) => need.some((item) => has(words, item)))
  if (!mayMeet(sentence, far) || !mayMeet(thought, near)) return false
  return clauses.some(
    (clause) =>
      mayMeet(clause, near) &&
      !without.some((item) => has(item.inSentence ? thought : clause, item)) &&
      (isOrdered ? meetsInOrder(near, clause.found) : meetsNear(near, clause.found)) &&
      far.every((one) => near.every((other) => areApart(one, other, sentence, clause))),
  )
}

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

/** Whether the words found in a thought meet any pattern. Looks only at patterns that a kind among them calls for. */
export function meetsAny(byKind: ReadonlyMap<string, readonly Pattern[]>, { found, inSentence }: Thought): boolean {
  const whole = wordsWithKinds(found)
  const called = new Set([...whole.kinds].flatMap((kind) => byKind.get(kind) ?? []))
  if (called.size === 0) return false
  const [sentence, clauses] = [wordsWithKinds(inSentence), inClauses(found)]
  return [...called].some((pattern) => meets(pattern, sentence, whole, clauses))
}
