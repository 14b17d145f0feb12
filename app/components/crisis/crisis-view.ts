import type { HelpLine, HelpShown } from '../../../machines/help-lines'
import type { Texts } from '../../i18n/texts'

/** A neutral public page to leave for: the weather. */
export const neutralPage = 'https://www.ilmatieteenlaitos.fi'

export type HelpLineView = {
  number: string
  about: string
  hours: string | null
  /** The languages that it answers in, each in itself. */
  languages: { tag: string; name: string }[]
  unchecked: string | null
}

type CrisisView = {
  anything: HelpLineView[]
  violence: HelpLineView[]
  /** What to say to be understood, in the languages that are understood at once; nothing where there is no need. */
  requests: { language: 'fi' | 'en'; text: string }[]
}

const nameIn = (reader: string, language: string) =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language

/** "I need an interpreter", to be said as it stands: no text of ours to translate. */
const sentences = { fi: 'Tarvitsen tulkin', en: 'I need an interpreter' } as const

const requestsFor = (language: string): CrisisView['requests'] =>
  (['fi', 'en'] as const)
    .filter((one) => one !== language)
    .map((one) => ({ language: one, text: `${sentences[one]}: ${nameIn(one, language)}` }))

function lineView({ t, language }: Texts, line: HelpLine & { isUnchecked: boolean }): HelpLineView {
  const own = line.language && line.language !== language ? [line.language] : []
  return {
    number: line.number,
    about: t(`common:crisis.${line.code}`),
    hours: line.hours ? t(`common:crisis.hours.${line.hours}`) : null,
    languages: (line.languages ?? own).map((tag) => ({ tag, name: nameIn(tag, tag) })),
    unchecked: line.isUnchecked ? t('common:crisis.unchecked') : null,
  }
}

/** The numbers in words, and how to ask for an interpreter where no crisis line answers in the person's language. */
export function crisisView(texts: Texts, { lines, needsInterpreter }: HelpShown): CrisisView {
  return {
    anything: lines.anything.map((line) => lineView(texts, line)),
    violence: lines.violence.map((line) => lineView(texts, line)),
    requests: needsInterpreter ? requestsFor(texts.language) : [],
  }
}
