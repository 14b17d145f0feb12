import type { Lexicon } from '../lexicon'

export const sv: Lexicon = { words: {} }
