import { foldText } from '../text/fold-text'
import { readLookAlikes } from '../text/look-alikes'

/**
 * The kinds of words that patterns speak of. A language gives each as a list of entries with commas: a word (`kuolla`),
 * its beginning (`itsemurh~`), its end (`~lla`), `(a|b)` one or the other, `…` for up to three words between, `$` for the
 * end of the clause, or several words.
 */
export const wordKinds = [
  // people
  'me', 'self', 'mine', 'you', 'close', 'feared', 'person', 'boss', 'family', 'victim', 'others',
  // dying and living
  'die', 'dead', 'suicide', 'suicidal', 'think', 'attempt', 'want', 'live', 'life', 'able', 'reason', 'tired', 'better',
  'withoutMe', 'gone', 'sleep', 'wake', 'here', 'away', 'forever', 'born', 'end', 'swallow', 'pills', 'hoard', 'tablets', 'jump',
  'height', 'rope', 'ready',
  // harm
  'cut', 'harm', 'body', 'injury', 'didIt', 'means', 'weapon', 'wield', 'throwAt', 'bring', 'kill', 'iKill', 'hit', 'hitPassive', 'touch', 'rape', 'violent',
  'violence', 'threaten', 'threat', 'toYou', 'comeToYou', 'revenge', 'sleepWith', 'inReturn', 'stalk', 'cover',
  // fear and confinement
  'fear', 'dare', 'safe', 'home', 'often', 'arrival', 'dread', 'spy', 'myThings', 'lock', 'let', 'out', 'takes', 'papers', 'deport', 'workplace',
  // force
  'force', 'work', 'longHours', 'unpaid', 'debt', 'sex', 'prostitution', 'marry', 'send', 'fgm', 'against', 'childAge',
  // what makes it ordinary
  'professional', 'game', 'joke', 'trifle', 'thing', 'accident', 'plainFear',
  // how words are joined
  'not', 'between', 'or', 'but', 'echo',
  // phrases that say it by themselves, those that do so even where a profession is named, and phrases that only sound
  // alike: what these cover is not looked at
  'danger', 'plainDanger', 'ordinary',
] as const // prettier-ignore

export type WordKind = (typeof wordKinds)[number]
/** Lists of words, kind by kind, that belong to one theme of a language. */
export type Theme = Readonly<Partial<Record<WordKind, string>>>
export type Lexicon = {
  words: Theme
  /** Patterns of this language alone, in the notation of `patterns.ts`. */
  patterns?: readonly string[]
  /** A word of negation also stands after what it negates (Swedish). */
  negatesBackwards?: boolean
  /** A phrase that says it by itself leaps over no word of negation: "he has never hit me" is not "he … hit me". */
  stopsAtNegation?: boolean
  /** One way of writing for words that are written in several; for the lists and for what is read. */
  readSpelling?: (word: string) => string
  /** Further forms that a folded word of a text may be known by (`locks` → `lock`), so that lists need only one. */
  readForms?: (word: string) => readonly string[]
}

/** Ways of going on with a phrase, each one word or several, by the word they begin with. */
export type Ways = {
  whole: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Those that begin with a beginning (`itsemurh~`) or an end of a word. */
  others: readonly (readonly string[])[]
  mayBeMissing: boolean
}
/** A part of a phrase: `…` leaps up to three words, `$` is the end of the clause; ways are read when a text first asks. */
export type Part = '…' | '$' | (() => Ways)
type Entry = { kind: WordKind; rest: readonly Part[] }
export type WordIndex = {
  whole: ReadonlyMap<string, readonly Entry[]>
  beginnings: ReadonlyMap<string, readonly Entry[]>
  endings: ReadonlyMap<string, readonly Entry[]>
  /** Beginnings that are known with one letter wrong, by their first letter. */
  longBeginnings: ReadonlyMap<string, readonly string[]>
}

/** The lists of a language that are kept theme by theme, as one. */
export function joinThemes(...themes: readonly Theme[]): Theme {
  const kinds = [...new Set(themes.flatMap((theme) => Object.keys(theme)))] as WordKind[]
  return Object.fromEntries(kinds.map((kind) => [kind, themes.flatMap((theme) => theme[kind] ?? []).join(',')]))
}

/** `a (b|c) d` → `a b d`, `a c d`; a choice may stand in a choice. */
function expand(entry: string): string[] {
  if (!entry.includes('(')) return [entry]
  if (entry.lastIndexOf('(') === 0 && entry.endsWith(')')) return entry.slice(1, -1).split('|')
  const choice = /\(([^()]*)\)/.exec(entry)
  if (!choice) return [entry]
  return choice[1]!.split('|').flatMap((one) => expand(entry.replace(choice[0], one)))
}

/** The parts of an entry, parted by spaces outside its brackets. */
function partsOf(entry: string): string[] {
  if (!entry.includes('(')) return entry.split(' ')
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at <= entry.length; at += 1) {
    const sign = entry[at]
    if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (sign === undefined || (sign === ' ' && depth === 0)) {
      if (at > from) parts.push(entry.slice(from, at))
      from = at + 1
    }
  }
  return parts
}

/** The entries of a list, each on one line. */
const entriesIn = (list: string): string[] =>
  list
    .replace(/\s+/g, ' ')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

const isOpen = (word: string): boolean => word.startsWith('~') || word.endsWith('~')

/** The ways of writing a part, by their first words. */
function readWays(all: readonly (readonly string[])[]): Ways {
  const whole = new Map<string, (readonly string[])[]>()
  const written = all.filter((way) => way.length > 0)
  for (const way of written) {
    const known = whole.get(way[0]!)
    if (isOpen(way[0]!)) continue
    if (known) known.push(way)
    else whole.set(way[0]!, [way])
  }
  return { whole, others: written.filter(([first]) => isOpen(first!)), mayBeMissing: written.length < all.length }
}

/** The words with which a phrase may begin, each with what follows. */
function beginningsOf([first, ...rest]: readonly Part[]): { word: string; rest: readonly Part[] }[] {
  if (first === undefined || first === '…' || first === '$') return []
  const { whole, others, mayBeMissing } = first()
  const ways = [...[...whole.values()].flat(), ...others]
  const begun = ways.map(([word, ...more]) => ({
    word: word!,
    rest: more.length > 0 ? [once(() => readWays([more])), ...rest] : rest,
  }))
  return mayBeMissing ? [...begun, ...beginningsOf(rest)] : begun
}

/** A word of a list that folding leaves as it is. */
const isFolded = /^[a-z~]*$/

/** A beginning of so many letters is known with one letter wrong. */
const longEnough = 8

/** The lists of one language, so that a word finds its entries at once. */
export function indexWords({ words: lists, readSpelling = (word) => word }: Lexicon): WordIndex {
  // A language has ten times as many places for words as words: each is folded once.
  const read = new Map<string, string>()
  const asRead = (word: string): string => {
    const known = read.get(word) ?? readSpelling(isFolded.test(word) ? word : readLookAlikes(foldText(word)))
    read.set(word, known)
    return known
  }
  const parts = new Map<string, Part>()
  const readPart = (part: string): Part => {
    const known = parts.get(part)
    if (known) return known
    const wordsOf = (way: string) =>
      way
        .split(/[\s-]+/)
        .filter((word) => word !== '')
        .map(asRead)
    const read = part === '…' || part === '$' ? part : once(() => readWays(expand(part).map(wordsOf)))
    parts.set(part, read)
    return read
  }
  const [whole, beginnings, endings] = [new Map(), new Map(), new Map()] as Map<string, Entry[]>[]
  for (const [kind, list] of Object.entries(lists) as [WordKind, string][])
    for (const { word, rest } of entriesIn(list).flatMap((entry) => beginningsOf(partsOf(entry).map(readPart)))) {
      const map = word.startsWith('~') ? endings! : word.endsWith('~') ? beginnings! : whole!
      const key = word.replace('~', '')
      if (key === '') continue
      const entries = map.get(key)
      if (entries) entries.push({ kind, rest })
      else map.set(key, [{ kind, rest }])
    }
  const longBeginnings = new Map<string, string[]>()
  for (const stem of beginnings!.keys())
    if (stem.length >= longEnough) longBeginnings.set(stem[0]!, [...(longBeginnings.get(stem[0]!) ?? []), stem])
  return { whole: whole!, beginnings: beginnings!, endings: endings!, longBeginnings }
}
