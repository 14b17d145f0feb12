import type { Language } from '../languages'

/** Languages in which skills can be named and found: those of the portal of which `db/catalogue` has the words. */
export const skillLanguages = ['fi', 'sv', 'en', 'ru', 'uk', 'ar', 'so'] as const satisfies readonly Language[]
export type SkillLanguage = (typeof skillLanguages)[number]

/** In which language words are looked up that were written in one of the portal's: English where the catalogue has none. */
export const skillLanguageOf = (used: string): SkillLanguage => skillLanguages.find((one) => one === used) ?? 'en'
