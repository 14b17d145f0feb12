import type { Lexicon } from '../lexicon'

export const uk: Lexicon = { words: {} }
