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

/** The ways of writing a part of a phrase, each one word or several, or none where it may be missing; `…` leaps up to three words, `$` is the end of the clause. */
export type Part = '…' | '$' | readonly (readonly string[])[]
type Entry = { kind: WordKind; rest: readonly Part[] }
export type WordIndex = {
  whole: ReadonlyMap<string, readonly Entry[]>
  beginnings: ReadonlyMap<string, readonly Entry[]>
  endings: ReadonlyMap<string, readonly Entry[]>
  longBeginnings: readonly string[]
}

/** The lists of a language that are kept theme by theme, as one. */
export function joinThemes(...themes: readonly Theme[]): Theme {
  const kinds = [...new Set(themes.flatMap((theme) => Object.keys(theme)))] as WordKind[]
  return Object.fromEntries(kinds.map((kind) => [kind, themes.flatMap((theme) => theme[kind] ?? []).join(',')]))
}

/** `a (b|c) d` → `a b d`, `a c d`; a choice may stand in a choice. */
function expand(entry: string): string[] {
  const choice = /\(([^()]*)\)/.exec(entry)
  if (!choice) return [entry]
  return choice[1]!.split('|').flatMap((one) => expand(entry.replace(choice[0], one)))
}

/** The parts of an entry, parted by spaces outside its brackets. */
function partsOf(entry: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const sign of entry.trim()) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (/\s/.test(sign) && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts.filter((part) => part !== '')
}

/** The words with which a phrase may begin, each with what follows. */
function beginningsOf([first, ...rest]: readonly Part[]): { word: string; rest: readonly Part[] }[] {
  if (first === undefined || first === '…' || first === '$') return []
  return first.flatMap(([word, ...more]) =>
    word === undefined ? beginningsOf(rest) : [{ word, rest: more.length > 0 ? [[more], ...rest] : rest }],
  )
}

/** A beginning of so many letters is known with one letter wrong. */
const longEnough = 8

/** The lists of one language, so that a word finds its entries at once. */
export function indexWords({ words: lists, readSpelling = (word) => word }: Lexicon): WordIndex {
  // A language has ten times as many places for words as words: each is folded once.
  const read = new Map<string, string>()
  const asRead = (word: string): string => {
    const known = read.get(word) ?? readSpelling(readLookAlikes(foldText(word)))
    read.set(word, known)
    return known
  }
  const readPart = (part: string): Part =>
    part === '…' || part === '$'
      ? part
      : expand(part).map((way) =>
          way
            .split(/[\s-]+/)
            .filter((word) => word !== '')
            .map(asRead),
        )
  const [whole, beginnings, endings] = [new Map(), new Map(), new Map()] as Map<string, Entry[]>[]
  for (const [kind, list] of Object.entries(lists) as [WordKind, string][])
    for (const { word, rest } of list.split(',').flatMap((entry) => beginningsOf(partsOf(entry).map(readPart)))) {
      const map = word.startsWith('~') ? endings! : word.endsWith('~') ? beginnings! : whole!
      const key = word.replace('~', '')
      if (key === '') continue
      const entries = map.get(key)
      if (entries) entries.push({ kind, rest })
      else map.set(key, [{ kind, rest }])
    }
  const longBeginnings = [...beginnings!.keys()].filter((stem) => stem.length >= longEnough)
  return { whole: whole!, beginnings: beginnings!, endings: endings!, longBeginnings }
}
