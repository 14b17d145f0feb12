import { phraseCodes } from '../../../../machines/messages/phrases'
import type { AllTexts } from '../../../i18n/load-texts.server'
import { isolatedName } from '../../../i18n/isolated-name'
import type { Language } from '../../../i18n/languages'
import { inReadersWords, isAllReady } from '../../../i18n/phrases'
import type { Texts } from '../../../i18n/texts'
import type { CoachMessages, MailState } from '../../../use-cases/messages/coach-messages.server'
import type { ClientMessage } from '../../../use-cases/desk/notes-and-messages.server'
import type { OwnText, Translations } from '../../../use-cases/messages/translate-texts.server'
import { nameOf } from './client-name'
import { ownWordsView, type OwnWordsView } from './coach-answers'
import { contactCareView, type ContactCareView } from './contact-care-view'
import type { ReadyTexts } from './words-form'
import { translationView, type TranslationView } from './translation-view'

type CoachMessageView = {
  id: string
  /** Who wrote it and when. */
  heading: string
  isOurs: boolean
  text: string
  own: OwnWordsView
  /** How the client reads a coach's message, where that is in another language. */
  read: string | null
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
  /** Has the coaches' messages translated for the client. */
  toClient: string | null
  ready: ReadyTexts
  words: Record<'none' | 'write' | 'send' | 'saved', string>
}

function fateOf(texts: Texts, { author, seenAt }: ClientMessage, mail: MailState | undefined): string | null {
  if (author === 'jobseeker') return null
  const { t } = texts
  const seen = seenAt ? t('coach:messages.seen', { date: texts.date(seenAt) }) : t('coach:messages.notSeen')
  return mail ? `${seen} ${t(`coach:messages.mail.${mail}`)}` : seen
}

/** Translations into the coach's language, into the client's, and what of the coaches' words has none that is ready. */
type MessageTranslations = { translations: Translations; forClient: Translations; waiting: readonly OwnText[] }

/** How the client reads a coach's words, where that is in another language than they were written in. */
function howRead(
  { t }: Texts,
  all: AllTexts,
  { text, language }: { text: string; language: Language },
  reader: Language,
  forClient: Translations,
) {
  if (language === reader) return null
  if (isAllReady(inReadersWords(all, text, language, reader))) return t('coach:phrases.readsReady')
  return forClient.of({ text, from: language }) === undefined ? null : t('coach:phrases.readsMachine')
}

/** The ready messages in the coach's language, with what the client reads. */
function readyTexts(texts: Texts, reader: Texts): ReadyTexts {
  const { t } = texts
  return {
    title: t('coach:phrases.title'),
    lead: t('coach:phrases.lead', { language: texts.languageName(reader.language) }),
    lang: reader.language,
    dir: reader.dir,
    texts: phraseCodes.messages.map((code) => {
      const text = t(`phrases:messages.${code}`)
      const read = reader.language === texts.language ? null : reader.t(`phrases:messages.${code}`)
      return { code, text, read, add: t('coach:phrases.add', { text }) }
    }),
  }
}

/** The messages with a client as a coach reads them. */
export function messagesView(
  texts: Texts,
  all: AllTexts,
  { assessment, messages, mails, isMailed }: CoachMessages,
  { translations, forClient, waiting: untranslated }: MessageTranslations,
  asked: string | null,
): MessagesView {
  const { t } = texts
  const reader = assessment.row.language as Language
  const toTranslate = untranslated.filter((one) => forClient.of(one) === undefined).length
  const shown = messages.map((message): CoachMessageView => {
    const { id, author, coachName, writtenAt, text, language } = message
    const isOurs = author === 'coach'
    const who = isOurs ? (coachName ?? t('coach:queue.coach')) : t('coach:messages.client')
    const own = ownWordsView(texts, text, language as Language, translations, !isOurs)
    const read = isOurs ? howRead(texts, all, { text, language: language as Language }, reader, forClient) : null
    return {
      id,
      heading: `${who}, ${texts.date(writtenAt)}`,
      isOurs,
      text,
      own,
      read,
      fate: fateOf(texts, message, mails.get(id)),
    }
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
    toClient:
      toTranslate > 0 && translations.service
        ? t('coach:phrases.toClient', { count: toTranslate, service: translations.service })
        : null,
    ready: readyTexts(texts, all(reader)),
    words: {
      none: t('coach:messages.none'),
      write: t('coach:messages.write'),
      send: t('coach:messages.send'),
      saved: t('coach:messages.sent'),
    },
  }
}
