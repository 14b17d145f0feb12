import { beginsNearly } from './misspelt'
import type { Sentence } from './read-sentences'
import type { Lexicon, Part, Ways, WordIndex, WordKind } from './lexicon'

/** A word or phrase of a kind, in the words `start` to `end` (both included) of a sentence. */
export type Found = { kind: WordKind; start: number; end: number; clause: number; negated: boolean }

const farthest = 3

function isWord(forms: readonly string[], wanted: string): boolean {
  if (wanted.endsWith('~')) return forms.some((form) => form.startsWith(wanted.slice(0, -1)))
  if (wanted.startsWith('~')) return forms[0]!.endsWith(wanted.slice(1))
  return forms.includes(wanted)
}

/** Whether a way of writing a part stands at a place, whose word is known to be its first. */
function goesOn(way: readonly string[], { words, clauses }: Sentence, at: number): boolean {
  for (let more = 1; more < way.length; more += 1)
    if (clauses[at + more] !== clauses[at] || !isWord(words[at + more]!, way[more]!)) return false
  return true
}

/** Adds where a part of a phrase may end whose first word stands at a place. */
function addEnds(ends: number[], part: Ways, sentence: Sentence, at: number): void {
  const add = (way: readonly string[]) => {
    const end = at + way.length - 1
    if (!ends.includes(end) && goesOn(way, sentence, at)) ends.push(end)
  }
  for (const form of sentence.words[at]!) part.whole.get(form)?.forEach(add)
  for (const way of part.others) if (isWord(sentence.words[at]!, way[0]!)) add(way)
}

const nowhere: readonly number[] = []

/** Where the rest of a phrase may end that began at a word; nowhere when it does not go on. It leaps over no place that is barred. */
function endsOf(
  rest: readonly Part[],
  sentence: Sentence,
  start: number,
  barred: ReadonlySet<number>,
): readonly number[] {
  const { clauses } = sentence
  let ends: readonly number[] = [start]
  let leap = 0
  for (const part of rest) {
    if (part === '…') leap = farthest
    else if (part === '$') ends = ends.filter((end) => clauses[end + 1] !== clauses[start])
    else {
      const ways = part()
      const next = ways.mayBeMissing ? [...ends] : []
      for (const end of ends)
        for (let at = end + 1; at <= end + 1 + leap && clauses[at] === clauses[start]; at += 1) {
          addEnds(next, ways, sentence, at)
          if (barred.has(at)) break
        }
      if (next.length === 0) return nowhere
      ends = next
      leap = 0
    }
  }
  return ends
}

type Entries = NonNullable<ReturnType<WordIndex['whole']['get']>>

/** A word as a language knows it: its forms, and the entries that may begin with it. */
type Known = { forms: readonly string[]; entries: Entries }
type LookUp = (forms: readonly string[]) => Known

/** Every entry that may begin with a word. */
function entriesOf(forms: readonly string[], index: WordIndex): Entries {
  const word = forms[0]!
  const found = forms.flatMap((form) => {
    const entries = [...(index.whole.get(form) ?? [])]
    for (let length = 2; length <= Math.min(form.length, 20); length += 1)
      entries.push(...(index.beginnings.get(form.slice(0, length)) ?? []))
    return entries
  })
  for (let length = 2; length <= Math.min(word.length - 2, 8); length += 1)
    found.push(...(index.endings.get(word.slice(-length)) ?? []))
  if (found.length > 0 || word.length < 7) return found
  const stems = index.longBeginnings.get(word[0]!) ?? []
  return stems.filter((stem) => beginsNearly(word, stem)).flatMap((stem) => index.beginnings.get(stem)!)
}

/** Looks words up in the lists of one language, each word once. */
export function lookUpIn(index: WordIndex, { readSpelling, readForms }: Omit<Lexicon, 'words'>): LookUp {
  const known = new Map<string, Known>()
  return (written) => {
    const before = known.get(written[0]!)
    if (before) return before
    const spelt = readSpelling ? written.map(readSpelling) : written
    const forms = readForms ? [...new Set([...spelt, ...spelt.flatMap(readForms)])] : spelt
    const word = { forms, entries: entriesOf(forms, index) }
    known.set(written[0]!, word)
    return word
  }
}

const startsOf = (found: readonly Found[], kinds: readonly WordKind[]): ReadonlySet<number> =>
  new Set(found.filter(({ kind }) => kinds.includes(kind)).map(({ start }) => start))

/**
 * What negation reaches: the next word that says something, words of filling aside, with what "or" joins to it; after a
 * word of wishing, thinking or trying also what was not wished, thought of or tried. By place, where its negation stands.
 */
function negatedPlaces(
  found: readonly Found[],
  { clauses }: Sentence,
  isBackwards: boolean,
): ReadonlyMap<number, number> {
  const [fillings, ors] = [startsOf(found, ['between']), startsOf(found, ['or'])]
  const leading = startsOf(found, ['want', 'think', 'attempt'])
  const reached = new Map<number, number>()
  const afterFilling = (from: number): number => {
    let at = from
    while (fillings.has(at) && at < from + 4) at += 1
    return at
  }
  for (const { kind, start, end, clause } of found) {
    if (kind !== 'not') continue
    const first = afterFilling(end + 1)
    // A phrase may begin with the filling.
    const places = Array.from({ length: first - end }, (_, more) => end + 1 + more)
    if (leading.has(first)) places.push(afterFilling(first + 1))
    if (ors.has(first + 1)) places.push(first + 2)
    if (isBackwards) places.push(start - 1, start - 2)
    for (const place of places) if (clauses[place] === clause) reached.set(place, start)
  }
  return reached
}

/** The places in the sentence of the words that make it up. */
export const placesOf = ({ start, end }: Found): number[] =>
  Array.from({ length: end - start + 1 }, (_, at) => start + at)

const none: ReadonlySet<number> = new Set()

const saysItAlone = (kind: WordKind): boolean => kind === 'danger' || kind === 'plainDanger'

/** A phrase that says it by itself is ordinary when any of its words is, another when its first or last word is. */
const isCovered = (one: Found, ordinary: ReadonlySet<number>): boolean =>
  saysItAlone(one.kind)
    ? placesOf(one).some((at) => ordinary.has(at))
    : ordinary.has(one.start) || ordinary.has(one.end)

/** The words and phrases of a sentence that one language knows, without those that an ordinary phrase covers. */
export function findWords(
  written: Sentence,
  lookUp: LookUp,
  { negatesBackwards = false, stopsAtNegation }: Omit<Lexicon, 'words'>,
): Found[] {
  const known = written.words.map(lookUp)
  if (known.every(({ entries }) => entries.length === 0)) return []
  const sentence = { words: known.map(({ forms }) => forms), clauses: written.clauses }
  const isNot = ({ kind, rest }: Entries[number]) => kind === 'not' && rest.length === 0
  const nots = new Set(known.flatMap(({ entries }, at) => (entries.some(isNot) ? [at] : [])))
  const all: Found[] = []
  known.forEach(({ entries }, start) => {
    const clause = sentence.clauses[start]!
    for (const { kind, rest } of entries) {
      const barred = stopsAtNegation && saysItAlone(kind) ? nots : none
      for (const end of endsOf(rest, sentence, start, barred)) all.push({ kind, start, end, clause, negated: false })
    }
  })
  if (all.length === 0) return all
  const ordinary = new Set(all.filter(({ kind }) => kind === 'ordinary').flatMap(placesOf))
  const left = ordinary.size > 0 ? all.filter((one) => !isCovered(one, ordinary)) : all
  if (!left.some(({ kind }) => kind === 'not')) return left
  const reached = negatedPlaces(left, sentence, negatesBackwards)
  // A phrase that has the negation in it is not negated by it.
  return left.map((one) => {
    const at = reached.get(one.start)
    return { ...one, negated: at !== undefined && (at < one.start || at > one.end) }
  })
}
