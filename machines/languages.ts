/** The languages in which people use the portal. What belongs to each (texts, numbers to call) is held to this list. */
export const languageCodes = ['fi', 'sv', 'en', 'ru', 'uk', 'ar', 'so'] as const
export type Language = (typeof languageCodes)[number]
