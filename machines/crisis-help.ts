import type { DatedFact } from './plan/deadlines'

/** A number to call, with the days on which it was checked to hold; `language` where it answers in one only. */
export type HelpLine = Pick<DatedFact, 'validFrom' | 'validTo'> & {
  code: 'emergency' | 'urgentCare' | 'crisisLine' | 'violenceLine'
  number: string
  language?: 'fi' | 'sv' | 'en' | 'ar'
}

/** In the order in which they are shown. To be confirmed with their owners before release and once a year after. */
export const helpLines: readonly HelpLine[] = [
  { code: 'emergency', number: '112', validFrom: '2025-01-01' },
  { code: 'urgentCare', number: '116 117', validFrom: '2025-01-01' },
  { code: 'crisisLine', number: '09 2525 0111', language: 'fi', validFrom: '2025-01-01' },
  { code: 'crisisLine', number: '09 2525 0112', language: 'sv', validFrom: '2025-01-01' },
  { code: 'crisisLine', number: '09 2525 0113', language: 'en', validFrom: '2025-01-01' },
  { code: 'crisisLine', number: '09 2525 0113', language: 'ar', validFrom: '2025-01-01' },
  { code: 'violenceLine', number: '080 005 005', validFrom: '2025-01-01' },
]

/** What is offered in a language that no crisis line answers in. */
const otherwise = ['en', 'fi']

/** The numbers in force on a day for somebody of a language. */
export function helpLinesFor(language: string, day: string): HelpLine[] {
  const inForce = helpLines.filter(({ validFrom, validTo }) => validFrom <= day && (!validTo || day <= validTo))
  const hasOwn = inForce.some((line) => line.language === language)
  return inForce.filter((line) => !line.language || (hasOwn ? [language] : otherwise).includes(line.language))
}
