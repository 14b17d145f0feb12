import { isDay } from '../../../../machines/plan/law/deadlines'
import { municipality } from '../../../../machines/questions/situation'
import { coachLanguages, languages, type CoachLanguage } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { OwnService } from '../../../use-cases/content/content-types'

/** The longest texts of a service, in characters. */
const textLimits = { name: 120, about: 600 } as const
export type ServiceText = keyof typeof textLimits

/** What the form's fields hold, as typed. */
export type TypedService = {
  validFrom: string
  validTo: string
  municipalities: readonly string[]
  texts: Record<CoachLanguage, Record<ServiceText, string>>
}
export type ServiceFault = { field: string; message: string }

export type BuiltIn = Record<CoachLanguage, Record<ServiceText, string>>

const parts = ['name', 'about'] as const
const perLanguage = <V>(make: (language: CoachLanguage) => V) =>
  Object.fromEntries(coachLanguages.map((language) => [language, make(language)])) as Record<CoachLanguage, V>

export function typedService(form: URLSearchParams): TypedService {
  const say = (name: string) => (form.get(name) ?? '').trim()
  return {
    validFrom: say('validFrom'),
    validTo: say('validTo'),
    municipalities: municipality.options.filter((code) => form.getAll('municipality').includes(code)),
    texts: perLanguage((language) => ({ name: say(`name:${language}`), about: say(`about:${language}`) })),
  }
}

/** What is wrong with what was typed, field by field; nothing when it can be saved. */
export function faultsOf({ t }: Texts, { validFrom, validTo, texts }: TypedService): ServiceFault[] {
  const badDays = Object.entries({ validFrom, validTo }).filter(([, day]) => day !== '' && !isDay(day))
  const isBackwards = badDays.length === 0 && validFrom !== '' && validTo !== '' && validTo < validFrom
  const tooLong = coachLanguages.flatMap((language) =>
    parts.flatMap((part): ServiceFault[] => {
      const [limit, { length }] = [textLimits[part], texts[language][part]]
      const label = t(`coach:services.${part}In`, { language: languages[language].name })
      const message = `${label}: ${t('coach:services.tooLong', { limit, length })}`
      return length > limit ? [{ field: `${part}:${language}`, message }] : []
    }),
  )
  return [
    ...badDays.map(([field]) => ({ field, message: t('coach:services.badDay') })),
    ...(isBackwards ? [{ field: 'validTo', message: t('coach:services.backwards') }] : []),
    ...tooLong,
  ]
}

/** What is stored of it: of texts only those that are not the built-in ones. */
export function serviceFrom(typed: TypedService, builtIn: BuiltIn): OwnService {
  const { validFrom, validTo, municipalities } = typed
  const own = (language: CoachLanguage, part: ServiceText) => {
    const text = typed.texts[language][part]
    return text && text !== builtIn[language][part] ? { [part]: text } : {}
  }
  const texts = perLanguage((language) => ({ ...own(language, 'name'), ...own(language, 'about') }))
  const said = coachLanguages.filter((language) => Object.keys(texts[language]).length > 0)
  return {
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(municipalities.length > 0 && { municipalities }),
    ...(said.length > 0 && { texts: Object.fromEntries(said.map((language) => [language, texts[language]])) }),
  }
}
