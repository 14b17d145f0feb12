import type { AllTexts } from '../../i18n/load-texts.server'
import type { Language } from '../../i18n/languages'
import { inReadersWords, isAllReady, type ReadLine } from '../../i18n/phrases'
import type { Texts } from '../../i18n/texts'
import { writtenIn, type WrittenIn } from '../../i18n/written-in'
import type { Translations } from '../../use-cases/messages/translate-texts.server'
import type { OwnMessages } from '../../use-cases/messages/own-messages.server'

export type OwnMessageView = {
  id: string
  who: string
  date: string
  isMine: boolean
  text: string
  written: WrittenIn
  /** In the reader's language, with how it came about; nothing where it was written in it, or nobody has translated it. */
  read: { label: string; lines: readonly ReadLine[]; original: string } | null
}

export type OwnMessagesView = { messages: OwnMessageView[]; canWrite: boolean }

/** A coach's words in the reader's language: what is ready in it, or a machine's translation. */
function readingOf(
  texts: Texts,
  all: AllTexts,
  { text, language }: { text: string; language: Language },
  translations: Pick<Translations, 'of'>,
): OwnMessageView['read'] {
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

/** The messages between a jobseeker and their coaches, in the words they were written in. */
export function ownMessagesView(
  texts: Texts,
  { canWrite, messages, translations }: OwnMessages,
  all: AllTexts,
): OwnMessagesView {
  const { t } = texts
  return {
    canWrite,
    messages: messages.map(({ id, author, coachName, writtenAt, text, language }) => ({
      id,
      who: author === 'jobseeker' ? t('common:messages.you') : (coachName ?? t('common:messages.coach')),
      date: texts.date(writtenAt),
      isMine: author === 'jobseeker',
      text,
      written: writtenIn(text, language as Language),
      read: author === 'coach' ? readingOf(texts, all, { text, language: language as Language }, translations) : null,
    })),
  }
}
