import type { Found } from './find-words'
import { wordKinds, type WordKind } from './lexicon'

type Item = { kind: WordKind; is: 'plain' | 'negated' | 'either'; inSentence: boolean }
export type Pattern = { needs: readonly (readonly Item[])[]; without: readonly Item[]; isOrdered: boolean }

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
  return {
    needs: parts.filter((part) => !part.startsWith('-')).map((part) => part.split('|').map(readItem)),
    without: parts.filter((part) => part.startsWith('-')).map(readItem),
    isOrdered: written.includes('>'),
  }
}

const fits = ({ kind, is }: Item, found: Found): boolean =>
  kind === found.kind && (is === 'either' || (is === 'negated') === found.negated)

/** Whether each need is met by a word of the clause near the others. Looks at each word once. */
function meetsNear(needs: readonly (readonly Item[])[], clause: readonly Found[]): boolean {
  const last = needs.map(() => -Infinity)
  return clause.some((found) => {
    needs.forEach((need, at) => {
      if (need.some((item) => fits(item, found))) last[at] = found.end
    })
    return Math.min(...last) >= found.start - span
  })
}

/** Whether the needs are met one after another. The latest end of each beginning is enough to know. */
function meetsInOrder(needs: readonly (readonly Item[])[], clause: readonly Found[]): boolean {
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

/** Whether a sentence, as the words found in it, meets a pattern in one of its clauses. */
export function meets({ needs, without, isOrdered }: Pattern, sentence: readonly Found[], clauses: readonly Found[][]) {
  const isIn = (words: readonly Found[], item: Item) => words.some((found) => fits(item, found))
  const [far, near] = [needs.filter((need) => need[0]!.inSentence), needs.filter((need) => !need[0]!.inSentence)]
  if (!far.every((need) => need.some((item) => isIn(sentence, item)))) return false
  return clauses.some(
    (clause) =>
      near.every((need) => need.some((item) => isIn(clause, item))) &&
      !without.some((item) => isIn(item.inSentence ? sentence : clause, { ...item, is: 'either' })) &&
      (isOrdered ? meetsInOrder(near, clause) : meetsNear(near, clause)),
  )
}
