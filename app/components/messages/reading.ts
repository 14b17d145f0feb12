import type { AllTexts } from '../../i18n/load-texts.server'
import type { Language } from '../../i18n/languages'
import { inReadersWords, isAllReady, type ReadLine } from '../../i18n/phrases'
import type { Texts } from '../../i18n/texts'
import type { Translations } from '../../use-cases/messages/translate-texts.server'

/** A coach's words in the reader's language, how they came about, and what the original is in. */
export type Reading = { label: string; lines: readonly ReadLine[]; original: string }

/** A coach's words in the reader's language: what is ready in it, or a machine's translation. */
export function readingOf(
  texts: Texts,
  all: AllTexts,
  { text, language }: { text: string; language: Language },
  translations: Pick<Translations, 'of'>,
): Reading | null {
  const { t } = texts
  if (language === texts.language) return null
  const original = t('common:messages.original', { language: texts.languageName(language) })
  const ready = inReadersWords(all, text, language, texts.language)
  if (isAllReady(ready)) return { label: t('common:messages.ready'), lines: ready, original }
  const machine = translations.of({ text, from: language })
  if (machine !== undefined)
    return { label: t('common:messages.byMachine'), lines: [{ text: machine, isReady: true }], original }
  return ready.some(({ isReady }) => isReady) ? { label: t('common:messages.ready'), lines: ready, original } : null
}
