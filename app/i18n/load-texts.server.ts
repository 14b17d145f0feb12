import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInstance } from 'i18next'
import { coachLanguages, languageCodes, referenceLanguage, type Language } from './languages'
import { textsOf, type Resources, type Texts } from './texts'

/** The texts of every language. */
export type AllTexts = (language: Language) => Texts

/** Only coaches read this namespace, so only their languages need it. */
const coachOnly = 'coach'

/** A key of a text without the plural form that it ends with. */
export const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')

function keysOf(value: unknown, prefix: string): string[] {
  if (typeof value !== 'object' || value === null) return [withoutPlural(prefix)]
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, prefix ? `${prefix}.${key}` : key))
}

/** Reads `locales/<language>/<namespace>.json` for one language. Throws when a file is missing or not JSON. */
export function readLanguage(folder: string, language: string): Resources {
  const directory = path.join(folder, language)
  return Object.fromEntries(
    readdirSync(directory)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [path.basename(file, '.json'), JSON.parse(readFileSync(path.join(directory, file), 'utf8'))]),
  )
}

/** Keys of the reference language that a language lacks, as `namespace:key`. */
export function missingTexts(reference: Resources, language: Language, resources: Resources): string[] {
  const isCoachLanguage = (coachLanguages as readonly string[]).includes(language)
  return Object.entries(reference)
    .filter(([namespace]) => namespace !== coachOnly || isCoachLanguage)
    .flatMap(([namespace, texts]) => {
      const there = new Set(keysOf(resources[namespace] ?? {}, ''))
      const wanted = [...new Set(keysOf(texts, ''))]
      return wanted.filter((key) => !there.has(key)).map((key) => `${namespace}:${key}`)
    })
}

/**
 * Loads every language at start. Throws one error that lists all missing texts of all languages: faults in content stop
 * the start instead of surprising a person later.
 */
export function loadTexts(folder: string): AllTexts {
  const resources = Object.fromEntries(languageCodes.map((code) => [code, readLanguage(folder, code)]))
  const reference = resources[referenceLanguage]!
  const faults = languageCodes.flatMap((code) =>
    missingTexts(reference, code, resources[code]!).map((key) => `${code} lacks ${key}`),
  )
  if (faults.length > 0) throw new Error(`Texts are missing:\n  ${faults.join('\n  ')}`)
  const i18n = createInstance()
  void i18n.init({
    resources: resources as never,
    lng: referenceLanguage,
    fallbackLng: referenceLanguage,
    ns: Object.keys(reference),
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes
  })
  const made = new Map(
    languageCodes.map((code) => [code, textsOf(code, i18n.getFixedT(code) as Texts['t'], resources[code]!)]),
  )
  return (language) => made.get(language)!
}
