import type { TFunction } from 'i18next'
import type { AnswerValue, Question } from '../../machines/questions/define-question'
import { topicOfQuestion } from '../../machines/questions/registry'
import { readSaid } from '../../machines/skills/picks'
import { languages, type Language } from './languages'
import type { namespaces } from './namespaces'

type QuestionText = {
  label: string
  title: string
  why: string
  hint?: string
  min?: string
  max?: string
  options?: Record<string, string>
}

/** All texts of one language, by namespace. */
export type Resources = Record<string, Record<string, unknown>>

type Translate = TFunction<typeof namespaces>

/** Everything that is said, in one language. */
export type Texts = {
  language: Language
  dir: 'ltr' | 'rtl'
  /** For `Intl`. */
  locale: string
  t: Translate
  question(question: Question): QuestionText
  option(question: Question, value: string | number): string
  /** An answer in words; own words come back as they are. */
  answer(question: Question, value: AnswerValue): string
  /** A day in words; Latin digits in every language. */
  date(day: string | Date): string
  /** The same in as few signs as can be read without thinking, for tables. */
  shortDate(day: string | Date): string
  /** The same with the day of the week and without the year: for days that are near. */
  dayOfWeek(day: string | Date): string
  /** A day and a time of day in Finland. */
  moment(at: string | Date): string
  /** A moment to the second, for a log. */
  exactMoment(at: Date): string
  list(parts: readonly string[]): string
  /** A language by its name in this one. */
  languageName(code: Language): string
}

export function isOwnWords(question: Question): boolean {
  return question.kind === 'shortText' || question.kind === 'longText'
}

function monthName(locale: string, month: string): string {
  const [year, number] = month.split('-').map(Number)
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(Date.UTC(year ?? 1970, (number ?? 1) - 1, 1)))
}

/**
 * Remembers the wording of each text, since i18next looks it up anew every time, and fills plain values in itself. Only
 * what depends on a count goes through i18next: it knows the plural forms.
 */
function remembering(translate: Translate): Translate {
  const known = new Map<string, string>()
  const ask = translate as unknown as (key: string, values?: object) => string
  const wordingOf = (key: string): string => {
    const wording = known.get(key) ?? ask(key, { skipInterpolation: true })
    known.set(key, wording)
    return wording
  }
  const counted = (key: string, values: Readonly<Record<string, unknown>>): string => {
    if (Object.keys(values).length > 1) return ask(key, values)
    const place = `${key}|${String(values.count)}`
    const wording = known.get(place) ?? ask(key, values)
    known.set(place, wording)
    return wording
  }
  const say = (key: string, values?: Readonly<Record<string, unknown>>): string => {
    if (!values) return wordingOf(key)
    if ('count' in values) return counted(key, values)
    return wordingOf(key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
  }
  return say as unknown as Translate
}

/** The same texts, some of them in other words; `wordings` by `namespace:key`. */
export function withWordings(texts: Texts, wordings: ReadonlyMap<string, string>): Texts {
  if (wordings.size === 0) return texts
  const builtIn = texts.t as unknown as (key: string, values?: object) => string
  const t = (key: string, values?: object) => wordings.get(key) ?? builtIn(key, values)
  return { ...texts, t: t as unknown as Translate }
}

/** @param translate i18next fixed to the language */
export function textsOf(language: Language, translate: Translate, resources: Resources): Texts {
  const t = remembering(translate)
  const { dir, locale } = languages[language]
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Helsinki' })
  const shortDates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'Europe/Helsinki' })
  const weekdays = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    timeZone: 'Europe/Helsinki',
  })
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' })
  const noonOf = (day: string | Date) => (typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : day)
  const momentsIn = (dateStyle: 'long' | 'medium', timeStyle: 'short' | 'medium') =>
    new Intl.DateTimeFormat(locale, { dateStyle, timeStyle, timeZone: 'Europe/Helsinki' })
  const [moments, exactMoments] = [momentsIn('long', 'short'), momentsIn('medium', 'medium')]
  const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'long' })
  const optionSets = resources.options as Record<string, Record<string, string>>
  const question = (one: Question) => resources[topicOfQuestion(one)]![one.id] as QuestionText
  const option = (one: Question, value: string | number) =>
    (one.optionTexts ? optionSets[one.optionTexts] : question(one).options)?.[String(value)] ?? String(value)
  const list = (parts: readonly string[]) => lists.format(parts)
  return {
    language,
    dir,
    locale,
    t,
    question,
    option,
    list,
    languageName: (code) => languageNames.of(code) ?? languages[code].name,
    date: (day) => dates.format(noonOf(day)),
    exactMoment: (at) => exactMoments.format(at),
    shortDate: (day) => shortDates.format(noonOf(day)),
    dayOfWeek: (day) => weekdays.format(noonOf(day)),
    moment: (at) => moments.format(typeof at === 'string' ? new Date(at) : at),
    answer(one, value) {
      if (value === null) return t('common:skipped')
      // Their names stand in the database: where a page has not asked for them it says how many there are.
      if (one.kind === 'skills' && !(value as string[]).includes('none'))
        return t('common:skills.chosen', { number: (value as string[]).length })
      if (one.kind === 'skillLevels')
        return t('common:skills.told', {
          number: new Set((value as string[]).flatMap((said) => readSaid(said)?.uri ?? [])).size,
        })
      if (one.kind === 'month') return monthName(locale, String(value))
      // Each begins with a capital, so they are set apart and not made into a sentence. No line begins with the dot.
      if (Array.isArray(value)) return value.map((part) => option(one, part)).join('\u00a0· ')
      if (one.kind === 'choice' || (one.kind === 'scale' && one.labels === 'each')) return option(one, value as string)
      // In words where numbers beside a stroke would change places.
      return one.kind === 'scale' ? t('profile:ofMost', { value, most: one.max }) : String(value)
    },
  }
}
