import { isolatedName } from '../../../i18n/isolated-name'
import type { Language } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { CoachMessages, MailState } from '../../../use-cases/messages/coach-messages.server'
import type { ClientMessage } from '../../../use-cases/desk/notes-and-messages.server'
import type { Translations } from '../../../use-cases/messages/translate-texts.server'
import { nameOf } from './client-name'
import { ownWordsView, type OwnWordsView } from './coach-answers'
import { contactCareView, type ContactCareView } from './contact-care-view'
import { translationView, type TranslationView } from './translation-view'

type CoachMessageView = {
  id: string
  /** Who wrote it and when. */
  heading: string
  isOurs: boolean
  text: string
  own: OwnWordsView
  /** Whether the client has seen it, and what became of the mail. */
  fate: string | null
}

export type MessagesView = {
  name: string
  title: string
  lead: string
  mailing: string
  contactCare: ContactCareView | null
  messages: CoachMessageView[]
  translation: TranslationView
  words: Record<'none' | 'write' | 'send' | 'saved', string>
}

function fateOf(texts: Texts, { author, seenAt }: ClientMessage, mail: MailState | undefined): string | null {
  if (author === 'jobseeker') return null
  const { t } = texts
  const seen = seenAt ? t('coach:messages.seen', { date: texts.date(seenAt) }) : t('coach:messages.notSeen')
  return mail ? `${seen} ${t(`coach:messages.mail.${mail}`)}` : seen
}

/** The messages with a client as a coach reads them. */
export function messagesView(
  texts: Texts,
  { assessment, messages, mails, isMailed }: CoachMessages,
  translations: Translations,
  asked: string | null,
): MessagesView {
  const { t } = texts
  const shown = messages.map((message): CoachMessageView => {
    const { id, author, coachName, writtenAt, text, language } = message
    const isOurs = author === 'coach'
    const who = isOurs ? (coachName ?? t('coach:queue.coach')) : t('coach:messages.client')
    const own = ownWordsView(texts, text, language as Language, translations, !isOurs)
    return { id, heading: `${who}, ${texts.date(writtenAt)}`, isOurs, text, own, fate: fateOf(texts, message, mails.get(id)) } // prettier-ignore
  })
  const waiting = shown.filter(({ own }) => own.canTranslate).length
  return {
    name: nameOf(texts, { assessment }),
    title: t('coach:messages.title', { name: isolatedName(nameOf(texts, { assessment })) }),
    lead: t('coach:messages.lead'),
    mailing: t(isMailed ? 'coach:messages.mailed' : 'coach:messages.notMailed'),
    contactCare: contactCareView(texts, assessment),
    messages: shown,
    translation: translationView(texts, waiting, translations.service, asked),
    words: {
      none: t('coach:messages.none'),
      write: t('coach:messages.write'),
      send: t('coach:messages.send'),
      saved: t('coach:messages.sent'),
    },
  }
}
