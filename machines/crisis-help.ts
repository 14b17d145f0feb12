import { addDays, type DatedFact } from './plan/deadlines'
import type { Language } from './languages'

export const helpLineCodes = ['emergency', 'urgentCare', 'crisisLine', 'violenceLine'] as const

/** A number to call, with the days on which it was checked to hold; `language` where it answers in one only. */
export type HelpLine = Pick<DatedFact, 'validFrom' | 'validTo'> & {
  code: (typeof helpLineCodes)[number]
  number: string
  language?: Language
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

/** A tenant's number for a line from a day on; without a number the line is not shown from then on. */
export type HelpLineChange = Pick<HelpLine, 'code' | 'language' | 'validFrom'> & { number?: string }

const sameLine = (one: Pick<HelpLine, 'code' | 'language'>, other: Pick<HelpLine, 'code' | 'language'>) =>
  one.code === other.code && one.language === other.language

/** The numbers of a line one after the other; of two from the same day the later in the list holds. */
function inTurn(steps: readonly HelpLineChange[]): HelpLine[] {
  const latest = steps.filter(
    ({ validFrom }, at) => !steps.slice(at + 1).some((later) => later.validFrom === validFrom),
  )
  const sorted = latest.toSorted((one, other) => one.validFrom.localeCompare(other.validFrom))
  return sorted.flatMap(({ number, ...line }, at): HelpLine[] => {
    const next = sorted[at + 1]
    return number ? [{ ...line, number, ...(next && { validTo: addDays(next.validFrom, -1) }) }] : []
  })
}

/** The lines as a tenant has them: the built-in ones, and its own from their days on. 112 is the same for all. */
export function helpLinesWith(changes: readonly HelpLineChange[]): readonly HelpLine[] {
  const own = changes.filter(({ code }) => code !== 'emergency')
  if (own.length === 0) return helpLines
  const lines = [...helpLines, ...own].filter((line, at, all) => all.findIndex((one) => sameLine(one, line)) === at)
  const ordered = helpLineCodes.flatMap((code) => lines.filter((line) => line.code === code))
  return ordered.flatMap((line) => inTurn([...helpLines, ...own].filter((one) => sameLine(one, line))))
}

/** What is offered in a language that no crisis line answers in. */
const otherwise = ['en', 'fi']

/** The numbers in force on a day for somebody of a language. */
export function helpLinesFor(language: string, day: string, lines: readonly HelpLine[] = helpLines): HelpLine[] {
  const inForce = lines.filter(({ validFrom, validTo }) => validFrom <= day && (!validTo || day <= validTo))
  const hasOwn = inForce.some((line) => line.language === language)
  return inForce.filter((line) => !line.language || (hasOwn ? [language] : otherwise).includes(line.language))
}
