import { languageCodes, type Language } from '../../machines/languages'

export { languageCodes, type Language }

/** How each language of the jobseeker's side is called and written. */
export const languages = {
  fi: { name: 'Suomi', dir: 'ltr', locale: 'fi-FI' },
  sv: { name: 'Svenska', dir: 'ltr', locale: 'sv-FI' },
  en: { name: 'English', dir: 'ltr', locale: 'en-GB' },
  ru: { name: 'Русский', dir: 'ltr', locale: 'ru-RU' },
  uk: { name: 'Українська', dir: 'ltr', locale: 'uk-UA' },
  ar: { name: 'العربية', dir: 'rtl', locale: 'ar-EG-u-nu-latn' },
  so: { name: 'Soomaali', dir: 'ltr', locale: 'so-SO' },
} as const satisfies Record<Language, { name: string; dir: 'ltr' | 'rtl'; locale: string }>

/** Finnish is the reference and what is used when nothing fits better. */
export const referenceLanguage: Language = 'fi'

/** The languages a coach may work in; plans are written in Finnish or Swedish. */
export const coachLanguages = ['fi', 'sv', 'en'] as const satisfies readonly Language[]
export type CoachLanguage = (typeof coachLanguages)[number]

export function isLanguage(code: string | undefined): code is Language {
  return code !== undefined && Object.hasOwn(languages, code)
}

/**
 * The language that fits an Accept-Language header best, or a code such as `ar-SY`. Malformed input gives the
 * reference language.
 */
export function bestLanguage(acceptLanguage: string | null | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((one) => /^\s*q=([01](?:\.\d{1,3})?)$/.exec(one)?.[1]).find(Boolean)
      return { code: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  return wanted.map(({ code }) => code).find(isLanguage) ?? referenceLanguage
}

export function isCoachLanguage(code: string): code is CoachLanguage {
  return (coachLanguages as readonly string[]).includes(code)
}

/** The same for a coach's page. */
export function bestCoachLanguage(code: string | null | undefined): CoachLanguage {
  const best = bestLanguage(code)
  return isCoachLanguage(best) ? best : 'fi'
}
