import { wordKinds, type Lexicon } from './lexicon'

/** Lists of words by their kind, in the notation of `lexicon.ts`. */
export type Words = Lexicon['words']

/** The lists of a language out of its themes: a kind that stands in several of them gets the entries of all. */
export const joinThemes = (...themes: readonly Words[]): Words =>
  Object.fromEntries(
    wordKinds.flatMap((kind) => {
      const lists = themes.flatMap((theme) => theme[kind] ?? [])
      return lists.length === 0 ? [] : [[kind, lists.join(',')]]
    }),
  )
