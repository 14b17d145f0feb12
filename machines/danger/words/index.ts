import type { Lexicon } from '../lexicon'
import { ar } from './ar'
import { en } from './en/en'
import { fi } from './fi/fi'
import { ru } from './ru'
import { so } from './so'
import { sv } from './sv/sv'
import { uk } from './uk'

/** The words of danger of each language. */
export const lexicons: Readonly<Record<string, Lexicon>> = { fi, sv, en, ru, uk, ar, so }
