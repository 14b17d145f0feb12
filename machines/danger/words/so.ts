import type { Lexicon } from '../lexicon'

export const so: Lexicon = { words: {} }
