import { addDays, type DatedFact } from './plan/law/deadlines'
import type { Language } from './languages'

export const helpLineCodes = [
  'emergency',
  'urgentCare',
  'crisisLine',
  'violenceLine',
  'traffickingLine',
  'migrantWomenLine',
] as const
type HelpLineCode = (typeof helpLineCodes)[number]

/** When a line answers. */
type HelpHours = 'always' | 'weekdays9to16' | 'partOfWeekdays' | 'partOfDay'

/** Who a line is for: anyone, or a person who is hurt, threatened or held. */
type HelpNeed = 'anything' | 'violence'

/** What is known of a line besides its number, from what its owner says; see where each was read in `helpLines`. */
type About = {
  need: HelpNeed
  hours?: HelpHours
  /** Languages that it answers in, as language tags; none said where an interpreter makes it all. */
  languages?: readonly string[]
}

/** A number to call, with the days on which it holds; `language` where it answers in one only. */
export type HelpLine = Pick<DatedFact, 'validFrom' | 'validTo'> &
  About & {
    code: HelpLineCode
    number: string
    language?: Language
    /** The latest day on which a named person called this number and found it right. */
    confirmedOn?: string
  }

const [anything, violence] = [{ need: 'anything' }, { need: 'violence' }] as const
const validFrom = '2025-01-01'

/**
 * In the order in which they are shown. Each is to be confirmed with its owner, by an admin, and again every 90 days. There is
 * no line in English: MIELI's was reported closed in March 2026. Sources: 112.fi; mieli.fi; nollalinja.fi; migri.fi;
 * monikanaiset.fi (as read up to February 2026).
 */
export const helpLines: readonly HelpLine[] = [
  { code: 'emergency', number: '112', validFrom, ...anything, hours: 'always' },
  { code: 'urgentCare', number: '116 117', validFrom, ...anything, hours: 'always' },
  { code: 'crisisLine', number: '09 2525 0111', language: 'fi', validFrom, ...anything, hours: 'always' },
  { code: 'crisisLine', number: '09 2525 0112', language: 'sv', validFrom, ...anything, hours: 'partOfDay' },
  { code: 'crisisLine', number: '09 2525 0113', language: 'ar', validFrom, ...anything, hours: 'partOfDay' },
  { code: 'crisisLine', number: '09 2525 0114', language: 'uk', validFrom, ...anything, hours: 'partOfWeekdays' },
  { code: 'crisisLine', number: '09 2525 0115', language: 'ru', validFrom, ...anything, hours: 'partOfWeekdays' },
  { code: 'violenceLine', number: '080 005 005', validFrom, ...violence, hours: 'always', languages: ['fi', 'sv', 'en'] },
  { code: 'traffickingLine', number: '0295 463 177', validFrom, ...violence, hours: 'always' },
  { code: 'migrantWomenLine', number: '0800 05058', validFrom, ...violence, hours: 'weekdays9to16', languages: ['fi', 'en', 'ar', 'fa', 'fa-AF', 'ru', 'et', 'es'] },
] // prettier-ignore

export type LineName = Pick<HelpLine, 'code' | 'language'>

/** A tenant's number for a line from a day on; without a number the line is not shown from then on. */
export type HelpLineChange = LineName & Pick<HelpLine, 'validFrom'> & { number?: string }

/** That a named person called a line's number on a day and found it right. */
export type HelpLineCheck = LineName & { number: string; on: string }

const isSameLine = (one: LineName, other: LineName) => one.code === other.code && one.language === other.language

/** The emergency number, urgent advice, and the crisis line that answers day and night: always shown, checked or not. */
export const alwaysStands = ({ code, language }: LineName): boolean =>
  code === 'emergency' || code === 'urgentCare' || (code === 'crisisLine' && language === 'fi')

/** So many days a check holds. */
const checkDays = 90

/** Whether a line's number was checked within 90 days before a day (ISO). */
const isChecked = ({ confirmedOn }: HelpLine, day: string): boolean =>
  confirmedOn !== undefined && day <= addDays(confirmedOn, checkDays)

/** The lines in force on a day that an admin has to call and confirm; 112 needs no confirmation. */
export const linesToConfirm = (lines: readonly HelpLine[], day: string): HelpLine[] =>
  inForce(lines, day).filter((line) => line.code !== 'emergency' && !isChecked(line, day))

const inForce = (lines: readonly HelpLine[], day: string) =>
  lines.filter(({ validFrom: from, validTo }) => from <= day && (!validTo || day <= validTo))

/** The numbers of a line one after the other; of two from the same day the later in the list holds. */
function inTurn(steps: readonly HelpLineChange[], about: About): HelpLine[] {
  const latest = steps.filter(({ validFrom: day }, at) => !steps.slice(at + 1).some((later) => later.validFrom === day))
  const sorted = latest.toSorted((one, other) => one.validFrom.localeCompare(other.validFrom))
  return sorted.flatMap(({ number, code, language, validFrom: day }, at): HelpLine[] => {
    const next = sorted[at + 1]
    const line = {
      code,
      ...(language && { language }),
      validFrom: day,
      ...(next && { validTo: addDays(next.validFrom, -1) }),
    }
    return number ? [{ ...about, ...line, number }] : []
  })
}

/** What is known of a line that only a tenant has: nothing of its hours. */
const aboutOf = (line: LineName): About => {
  const builtIn = helpLines.find((one) => isSameLine(one, line))
  return builtIn ? { need: builtIn.need, hours: builtIn.hours, languages: builtIn.languages } : anything
}

/**
 * The lines as a tenant has them: the built-in ones, and its own from their days on, each with the day of its last check. A check
 * is of a number: another number has to be checked anew. 112 is the same for all.
 */
export function helpLinesWith(changes: readonly HelpLineChange[], checks: readonly HelpLineCheck[] = []): HelpLine[] {
  const own = changes.filter(({ code }) => code !== 'emergency')
  const lines = [...helpLines, ...own].filter((line, at, all) => all.findIndex((one) => isSameLine(one, line)) === at)
  const ordered = helpLineCodes.flatMap((code) => lines.filter((line) => line.code === code))
  return ordered
    .flatMap((line) =>
      inTurn(
        [...helpLines, ...own].filter((one) => isSameLine(one, line)),
        aboutOf(line),
      ),
    )
    .map((line) => {
      const check = checks.findLast((one) => isSameLine(one, line) && one.number === line.number)
      return check ? { ...line, confirmedOn: check.on } : line
    })
}

/** What a jobseeker in danger is shown. */
export type HelpShown = {
  /** For any danger, and for a person who is hurt, threatened or held; `isUnchecked` is to be said. */
  lines: Record<HelpNeed, (HelpLine & { isUnchecked: boolean })[]>
  /** No crisis line answers in the person's language: they ask for an interpreter. */
  needsInterpreter: boolean
}

/** The numbers in force on a day (ISO) for a reader of a language: those that always stand, and the language's own. */
export function helpFor(language: string, day: string, lines: readonly HelpLine[] = helpLines): HelpShown {
  const shown = inForce(lines, day)
    .filter((line) => !line.language || line.language === language || alwaysStands(line))
    .map((line) => ({ ...line, isUnchecked: !alwaysStands(line) && !isChecked(line, day) }))
  // Of the crisis lines the one in the person's own language comes before the one that always stands.
  const isOther = (line: HelpLine) => Number(line.code === 'crisisLine' && line.language !== language)
  const of = (need: HelpNeed) =>
    shown.filter((line) => line.need === need).toSorted((one, other) => isOther(one) - isOther(other))
  return {
    lines: { anything: of('anything'), violence: of('violence') },
    needsInterpreter: !shown.some((line) => line.code === 'crisisLine' && line.language === language),
  }
}
