import {
  alwaysStands,
  helpLineCodes,
  linesToConfirm,
  type HelpLine,
  type HelpLineChange,
  type HelpLineCheck,
} from '../../../../machines/help-lines'
import { languageCodes } from '../../../../machines/languages'
import { isDay } from '../../../../machines/plan/law/deadlines'
import { languages } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { TenantContent } from '../../../use-cases/content/content-types'
import type { LineName } from '../../../../machines/help-lines'

/** Every line that an admin may give a number: crisis lines by language, and not 112. */
const lines: readonly LineName[] = helpLineCodes.flatMap((code): LineName[] =>
  code === 'emergency'
    ? []
    : code === 'crisisLine'
      ? languageCodes.map((language) => ({ code, language }))
      : [{ code }],
)

export const keyOfLine = ({ code, language }: LineName) => (language ? `${code}.${language}` : code)

/** `seen`: the revision of the content that the form was made from. */
export type TypedHelpLine = { line: string; number: string; validFrom: string; seen: number }
type FaultCode = 'noLine' | 'badNumber' | 'badDay' | 'pastDay' | 'mustStand'

export function typedHelpLine(form: URLSearchParams): TypedHelpLine {
  const say = (name: string) => (form.get(name) ?? '').trim()
  return { line: say('line'), number: say('number'), validFrom: say('validFrom'), seen: Number(say('seen')) || 0 }
}

/** The change that was typed, or the field that is wrong and why. */
export function readHelpLine(typed: TypedHelpLine, today: string): HelpLineChange | { field: string; why: FaultCode } {
  const line = lines.find((one) => keyOfLine(one) === typed.line)
  const { number, validFrom } = typed
  if (!line) return { field: 'line', why: 'noLine' }
  if (number && !/^\+?\d[\d ]{1,18}\d$/.test(number)) return { field: 'number', why: 'badNumber' }
  if (!number && alwaysStands(line)) return { field: 'number', why: 'mustStand' }
  if (!isDay(validFrom)) return { field: 'validFrom', why: 'badDay' }
  if (validFrom < today) return { field: 'validFrom', why: 'pastDay' }
  return { ...line, ...(number && { number }), validFrom }
}

/** The check of a number that was pressed; nothing when that is not the line's number (any more). */
export function readHelpLineCheck(
  form: URLSearchParams,
  helpLines: readonly HelpLine[],
  today: string,
): HelpLineCheck | null {
  const line = helpLines.find((one) => keyOfLine(one) === form.get('confirm') && one.number === form.get('called'))
  return line ? { code: line.code, language: line.language, number: line.number, on: today } : null
}

const wordKeys = ['title', 'lead', 'inForce', 'line', 'language', 'number', 'from', 'to', 'change', 'which', 'newNumber', 'newNumberHint', 'save', 'saved', 'history', 'checked', 'confirm', 'confirmLead'] as const // prettier-ignore

export type HelpLinesView = ReturnType<typeof helpLinesView>

/** The numbers in force and to come, who changed what, and the lines that may be changed. */
export function helpLinesView(texts: Texts, content: TenantContent, today: string) {
  const { helpLines, helpLineChanges, helpLineChecks, revision } = content
  const { t } = texts
  const nameOf = ({ code }: LineName) => t(`common:crisis.${code}`)
  const languageOf = ({ language }: LineName) =>
    language ? languages[language].name : t('coach:helpLines.anyLanguage')
  const fullName = (line: LineName) => [nameOf(line), line.language && languageOf(line)].filter(Boolean).join(' · ')
  const due = new Set(linesToConfirm(helpLines, today))
  const checkOf = (line: HelpLine) => {
    const check = helpLineChecks.findLast(
      ({ value }) => keyOfLine(value) === keyOfLine(line) && value.number === line.number,
    )
    return check ? t('coach:helpLines.changedBy', { name: check.by ?? '–', date: texts.date(check.at) }) : null
  }
  return {
    words: Object.fromEntries(wordKeys.map((key) => [key, t(`coach:helpLines.${key}`)])) as Record<
      (typeof wordKeys)[number],
      string
    >,
    today,
    seen: revision,
    due: due.size > 0 ? t('coach:helpLines.due', { count: due.size }) : null,
    choices: lines.map((line) => ({ key: keyOfLine(line), name: fullName(line) })),
    rows: helpLines
      .filter(({ validTo }) => !validTo || validTo >= today)
      .map((line) => ({
        key: `${keyOfLine(line)} ${line.validFrom}`,
        name: nameOf(line),
        language: languageOf(line),
        number: line.number,
        from: texts.shortDate(line.validFrom),
        to: line.validTo ? texts.shortDate(line.validTo) : '',
        line: keyOfLine(line),
        checked: line.code === 'emergency' ? '' : (checkOf(line) ?? t('coach:helpLines.notChecked')),
        isDue: due.has(line),
        mayConfirm: line.code !== 'emergency',
        confirm: t('coach:helpLines.confirmNamed', { line: `${fullName(line)}, ${line.number}` }),
      })),
    history: helpLineChanges.toReversed().map(({ at, by, value }) => ({
      key: at.toISOString() + keyOfLine(value),
      what: `${fullName(value)}: ${value.number ?? t('coach:helpLines.none')}, ${texts.shortDate(value.validFrom)}`,
      who: t('coach:helpLines.changedBy', { name: by ?? '–', date: texts.date(at) }),
    })),
  }
}

/** Another admin changed the same line while the form was open: theirs in words; one's own stays in the form. */
export function staleHelpLine(
  { t, shortDate }: Texts,
  { helpLineChanges }: TenantContent,
  line: HelpLineChange,
): string {
  const theirs = helpLineChanges.findLast(({ value }) => keyOfLine(value) === keyOfLine(line))
  const number = theirs?.value.number ?? t('coach:helpLines.none')
  return t('coach:helpLines.stale', {
    name: theirs?.by ?? '–',
    number,
    date: theirs ? shortDate(theirs.value.validFrom) : '',
  })
}
