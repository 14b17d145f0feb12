import type { AllTexts } from '../../i18n/load-texts.server'
import type { Language } from '../../i18n/languages'
import type { Texts } from '../../i18n/texts'
import { writtenIn, type WrittenIn } from '../../i18n/written-in'
import { readingOf, type Reading } from './reading'
import type { OwnMessages } from '../../use-cases/messages/own-messages.server'

type OwnMessageView = {
  id: string
  who: string
  date: string
  isMine: boolean
  text: string
  written: WrittenIn
  /** In the reader's language, with how it came about; nothing where it was written in that language, or is not translated. */
  read: Reading | null
}

export type OwnMessagesView = { messages: OwnMessageView[]; canWrite: boolean }

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
