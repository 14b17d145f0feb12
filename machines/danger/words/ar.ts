import type { Lexicon } from '../lexicon'

export const ar: Lexicon = { words: {} }
