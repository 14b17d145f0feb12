import { beginsNearly } from './misspelt'
import type { Sentence } from './read-sentences'
import type { Lexicon, WordIndex, WordKind } from './lexicon'

/** A word or phrase of a kind, in the words `start` to `end` (both included) of a sentence. */
export type Found = { kind: WordKind; start: number; end: number; clause: number; negated: boolean }

const farthest = 3

function isWord(forms: readonly string[], wanted: string): boolean {
  if (wanted.endsWith('~')) return forms.some((form) => form.startsWith(wanted.slice(0, -1)))
  if (wanted.startsWith('~')) return forms[0]!.endsWith(wanted.slice(1))
  return forms.includes(wanted)
}

/** Where the rest of a phrase ends that began at a word, or undefined. */
function endOf(rest: readonly string[], { words, clauses }: Sentence, start: number): number | undefined {
  let at = start
  let mayLeap = false
  for (const wanted of rest) {
    if (wanted === '…') {
      mayLeap = true
      continue
    }
    const last = mayLeap ? at + 1 + farthest : at + 1
    let next = at + 1
    while (next <= last && next < words.length && !isWord(words[next]!, wanted)) next += 1
    if (next > last || next >= words.length || clauses[next] !== clauses[start]) return undefined
    at = next
    mayLeap = false
  }
  return at
}

type Entries = NonNullable<ReturnType<WordIndex['whole']['get']>>

type LookUp = (forms: readonly string[]) => Entries

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
  return index.longBeginnings.filter((stem) => beginsNearly(word, stem)).flatMap((stem) => index.beginnings.get(stem)!)
}

/** Looks words up in the lists of one language, each word once. */
export function lookUpIn(index: WordIndex): LookUp {
  const known = new Map<string, Entries>()
  return (forms) => {
    const entries = known.get(forms[0]!) ?? entriesOf(forms, index)
    known.set(forms[0]!, entries)
    return entries
  }
}

const startsOf = (found: readonly Found[], kinds: readonly WordKind[]): ReadonlySet<number> =>
  new Set(found.filter(({ kind }) => kinds.includes(kind)).map(({ start }) => start))

/**
 * What negation reaches: the next word that says something, words of filling aside, with what "or" joins to it; after a
 * word of wishing, thinking or trying also what was not wished, thought of or tried.
 */
function negatedPlaces(found: readonly Found[], { clauses }: Sentence, isBackwards: boolean): ReadonlySet<number> {
  const [fillings, ors] = [startsOf(found, ['between']), startsOf(found, ['or'])]
  const leading = startsOf(found, ['want', 'think', 'attempt'])
  const reached = new Set<number>()
  const afterFilling = (from: number): number => {
    let at = from
    while (fillings.has(at) && at < from + 4) at += 1
    return at
  }
  for (const { kind, start, end, clause } of found) {
    if (kind !== 'not') continue
    const first = afterFilling(end + 1)
    const places = [first, ...(leading.has(first) ? [afterFilling(first + 1)] : [])]
    if (ors.has(first + 1)) places.push(first + 2)
    if (isBackwards) places.push(start - 1, start - 2)
    for (const place of places) if (clauses[place] === clause) reached.add(place)
  }
  return reached
}

/** The places in the sentence of the words that make it up. */
export const placesOf = ({ start, end }: Found): number[] =>
  Array.from({ length: end - start + 1 }, (_, at) => start + at)

/** The words and phrases of a sentence that one language knows, without those that an ordinary phrase covers. */
export function findWords(
  written: Sentence,
  entriesAt: LookUp,
  { negatesBackwards = false, readSpelling }: Omit<Lexicon, 'words'>,
): Found[] {
  const sentence = readSpelling ? { ...written, words: written.words.map((forms) => forms.map(readSpelling)) } : written
  const all = sentence.words.flatMap((forms, start) =>
    entriesAt(forms).flatMap(({ kind, rest }): Found[] => {
      const end = endOf(rest, sentence, start)
      return end === undefined ? [] : [{ kind, start, end, clause: sentence.clauses[start]!, negated: false }]
    }),
  )
  if (all.length === 0) return all
  const ordinary = new Set(all.filter(({ kind }) => kind === 'ordinary').flatMap(placesOf))
  const left = all.filter(({ start, end }) => !ordinary.has(start) && !ordinary.has(end))
  if (!left.some(({ kind }) => kind === 'not')) return left
  const reached = negatedPlaces(left, sentence, negatesBackwards)
  return left.map((one) => ({ ...one, negated: reached.has(one.start) }))
}
