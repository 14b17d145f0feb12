import type { Lexicon } from '../lexicon'

export const ru: Lexicon = { words: {} }
