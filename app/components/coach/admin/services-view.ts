import type { Service, ServiceCode } from '../../../../machines/plan/services/services'
import { municipality } from '../../../../machines/questions/situation'
import { foldText } from '../../../../machines/text/fold-text'
import { coachLanguages, languages, type CoachLanguage } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { ServicePreview } from '../../../use-cases/content/preview-service.server'
import type { OwnService, TenantContent } from '../../../use-cases/content/content-types'
import type { ServiceFault, ServiceText, TypedService } from './service-form'
import type { StaleService } from './stale-service'
import type { BuiltIn } from './service-form'

type Listed = Service & { code: ServiceCode }

function periodIn(texts: Texts, { validFrom, validTo }: Service['eligibility']): string {
  if (!validFrom && !validTo) return texts.t('coach:services.always')
  return `${validFrom ? texts.shortDate(validFrom) : ''}–${validTo ? texts.shortDate(validTo) : ''}`
}

function placesIn(texts: Texts, { municipalities }: Service['eligibility']): string {
  if (!municipalities) return texts.t('coach:services.everywhere')
  return texts.list(municipalities.map((code) => texts.option(municipality, code)))
}

/** The tenant's catalogue as a list, by name; of a search those whose name has every word of it. */
export function servicesView(texts: Texts, content: TenantContent, catalogue: readonly Service[], search: string) {
  const { t, locale } = texts
  const wanted = foldText(search).split(/\s+/).filter(Boolean)
  const { compare } = new Intl.Collator(locale)
  const words = ['title', 'lead', 'name', 'period', 'where', 'changed', 'search', 'find', 'none'] as const
  return {
    words: Object.fromEntries(words.map((word) => [word, t(`coach:services.${word}`)])) as Record<
      (typeof words)[number],
      string
    >,
    rows: (catalogue as readonly Listed[])
      .map(({ code, eligibility }) => ({
        code,
        name: t(`services:${code}.name`),
        period: periodIn(texts, eligibility),
        where: placesIn(texts, eligibility),
        isChanged: Boolean(content.service(code)?.value),
      }))
      .filter(({ name }) => wanted.every((word) => foldText(name).includes(word)))
      .toSorted((one, other) => compare(one.name, other.name)),
    search,
  }
}

/** The texts that a service has without any change, by language. */
export function builtInTexts(all: (language: CoachLanguage) => Texts, code: ServiceCode): BuiltIn {
  const of = ({ t }: Texts) => ({ name: t(`services:${code}.name`), about: t(`services:${code}.about`) })
  return Object.fromEntries(coachLanguages.map((language) => [language, of(all(language))])) as BuiltIn
}

/** What the form shows of a service as it stands. */
export function typedFrom(
  { eligibility }: Service,
  own: OwnService | null | undefined,
  builtIn: BuiltIn,
): TypedService {
  const texts = coachLanguages.map((language) => [language, { ...builtIn[language], ...own?.texts?.[language] }])
  const { validFrom = '', validTo = '', municipalities = [] } = eligibility
  return { validFrom, validTo, municipalities, texts: Object.fromEntries(texts) as TypedService['texts'] }
}

const wordKeys = [
  'toServices', 'period', 'from', 'to', 'openHint', 'municipalities', 'municipalitiesHint', 'texts', 'textsHint', 'preview',
  'previewTitle', 'previewNow', 'previewChanged', 'previewNote', 'save', 'restore', 'saved', 'faults',
] as const // prettier-ignore

export type ServiceView = ReturnType<typeof serviceView>

export type ServiceOnPage = {
  service: Listed
  content: TenantContent
  builtIn: BuiltIn
  typed: TypedService
  seen: number
}

/** One service in the form of an admin. */
export function serviceView(texts: Texts, { service, content, builtIn, typed, seen }: ServiceOnPage) {
  const { t } = texts
  const last = content.service(service.code)
  const told = last?.value ? 'changedBy' : 'restoredBy'
  const whereOther = (language: CoachLanguage, part: ServiceText) => {
    const text = builtIn[language][part]
    return text === typed.texts[language][part] ? null : t('coach:services.builtIn', { text })
  }
  return {
    code: service.code,
    seen,
    title: t(`services:${service.code}.name`),
    last: last ? t(`coach:services.${told}`, { name: last.by ?? '–', date: texts.date(last.at) }) : null,
    canRestore: Boolean(last?.value),
    typed,
    municipalities: municipality.options.map((code) => ({ code, name: texts.option(municipality, code) })),
    languages: coachLanguages.map((language) => ({
      language,
      nameLabel: t('coach:services.nameIn', { language: languages[language].name }),
      aboutLabel: t('coach:services.aboutIn', { language: languages[language].name }),
      builtIn: { name: whereOther(language, 'name'), about: whereOther(language, 'about') },
    })),
    words: Object.fromEntries(wordKeys.map((key) => [key, t(`coach:services.${key}`)])) as Record<
      (typeof wordKeys)[number],
      string
    >,
  }
}

/** What the page answers to its form: faults with what was typed, a preview of it, or another admin's change. */
export type ServiceAnswer = {
  view: ServiceView
  faults: ServiceFault[]
  preview: string[] | null
  stale: StaleService | null
}

/** A preview in words; it gives counts and no names. */
export function previewLines(
  { t }: Texts,
  { sent, now, changed }: ServicePreview,
  of: { days: number; assessments: number },
): string[] {
  return [
    t('coach:services.previewOf', { count: sent, days: of.days }),
    ...(sent === of.assessments ? [t('coach:services.previewLimit', { most: of.assessments })] : []),
    `${t('coach:services.previewNow')}: ${now}`,
    `${t('coach:services.previewChanged')}: ${changed}`,
  ]
}
