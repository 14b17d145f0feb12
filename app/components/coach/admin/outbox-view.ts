import { isLanguage, languages } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { DemoOutbox } from '../../../use-cases/notices/demo-outbox.server'

type Kept = { to: string; language: string; date: string; text: string; subject?: string }

/** The demo's outbox in words: the newest message first, then what waits. */
export function outboxView(texts: Texts, { mails, textMessages, waiting }: DemoOutbox) {
  const { t } = texts
  const kept: Kept[] = [...mails, ...textMessages].toSorted((one, other) => other.date.localeCompare(one.date))
  return {
    title: t('coach:outbox.title'),
    lead: t('coach:outbox.lead'),
    none: t('coach:outbox.none'),
    waitingTitle: t('coach:outbox.waiting'),
    messages: kept.map(({ to, language, date, text, subject }) => ({
      subject: subject ?? t('coach:outbox.textMessage'),
      isMail: subject !== undefined,
      text,
      about: `${t('coach:outbox.to', { to })}, ${texts.moment(new Date(date))}`,
      lang: language,
      dir: isLanguage(language) ? languages[language].dir : 'auto',
    })),
    waiting: waiting.map(({ id, kind, from }) => ({
      id,
      what: t(`notices:kinds.${kind}`, { count: 1, phone: '' }),
      when: t('coach:outbox.from', { when: texts.moment(from) }),
    })),
  }
}
