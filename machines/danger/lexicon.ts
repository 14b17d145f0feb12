import { foldText } from '../text/fold-text'
import { readLookAlikes } from '../text/look-alikes'

/**
 * The kinds of words that patterns speak of. A language gives each as a list of entries with commas: a word (`kuolla`),
 * its beginning (`itsemurh~`), its end (`~lla`), `(a|b)` one or the other, `…` for up to three words between, or several words.
 */
export const wordKinds = [
  // people
  'me', 'self', 'mine', 'you', 'close', 'feared', 'person', 'boss', 'family', 'victim', 'others',
  // dying and living
  'die', 'dead', 'suicide', 'suicidal', 'think', 'attempt', 'want', 'live', 'life', 'able', 'reason', 'tired', 'better',
  'withoutMe', 'gone', 'sleep', 'wake', 'here', 'away', 'forever', 'born', 'end', 'swallow', 'pills', 'hoard', 'tablets', 'jump',
  'height', 'rope', 'ready',
  // harm
  'cut', 'harm', 'body', 'injury', 'didIt', 'means', 'weapon', 'bring', 'kill', 'iKill', 'hit', 'hitPassive', 'touch', 'rape', 'violent',
  'violence', 'threaten', 'threat', 'toYou', 'comeToYou', 'revenge', 'sleepWith', 'inReturn', 'stalk',
  // fear and confinement
  'fear', 'dare', 'safe', 'home', 'often', 'lock', 'let', 'out', 'takes', 'papers', 'deport', 'workplace',
  // force
  'force', 'work', 'unpaid', 'debt', 'sex', 'prostitution', 'marry', 'send', 'fgm', 'against', 'childAge',
  // what makes it ordinary
  'professional', 'game', 'joke', 'trifle', 'thing', 'accident', 'plainFear',
  // how words are joined
  'not', 'between', 'or', 'but', 'echo',
  // phrases that say it by themselves, and phrases that only sound alike: what these cover is not looked at
  'danger', 'ordinary',
] as const // prettier-ignore

export type WordKind = (typeof wordKinds)[number]
export type Lexicon = {
  words: Readonly<Partial<Record<WordKind, string>>>
  /** Patterns of this language alone, in the notation of `patterns.ts`. */
  patterns?: readonly string[]
  /** A word of negation also stands after what it negates (Swedish). */
  negatesBackwards?: boolean
  /** One way of writing for words that are written in several; for the lists and for what is read. */
  readSpelling?: (word: string) => string
}

type Entry = { kind: WordKind; rest: readonly string[] }
export type WordIndex = {
  whole: ReadonlyMap<string, readonly Entry[]>
  beginnings: ReadonlyMap<string, readonly Entry[]>
  endings: ReadonlyMap<string, readonly Entry[]>
  longBeginnings: readonly string[]
}

/** `a (b|c) d` → `a b d`, `a c d`; a choice may stand in a choice. */
function expand(entry: string): string[] {
  const choice = /\(([^()]*)\)/.exec(entry)
  if (!choice) return [entry]
  return choice[1]!.split('|').flatMap((one) => expand(entry.replace(choice[0], one)))
}

/** A beginning of so many letters is known with one letter wrong. */
const longEnough = 8

/** The lists of one language, so that a word finds its entries at once. */
export function indexWords({ words: lists, readSpelling = (word) => word }: Lexicon): WordIndex {
  const [whole, beginnings, endings] = [new Map(), new Map(), new Map()] as Map<string, Entry[]>[]
  for (const [kind, list] of Object.entries(lists) as [WordKind, string][])
    for (const entry of list.split(',').flatMap(expand)) {
      const [first = '', ...rest] = entry.trim().split(/[\s-]+/).map((word) => (word === '…' ? word : readSpelling(readLookAlikes(foldText(word))))) // prettier-ignore
      const map = first.startsWith('~') ? endings! : first.endsWith('~') ? beginnings! : whole!
      const key = first.replace('~', '')
      if (key !== '') map.set(key, [...(map.get(key) ?? []), { kind, rest }])
    }
  const longBeginnings = [...beginnings!.keys()].filter((stem) => stem.length >= longEnough)
  return { whole: whole!, beginnings: beginnings!, endings: endings!, longBeginnings }
}
