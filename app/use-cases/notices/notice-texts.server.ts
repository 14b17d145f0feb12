import type { NoticeKind } from '../../../machines/notices/notice-kinds'
import { languages, type Language } from '../../i18n/languages'
import { frontPageOf, sentencesOf } from '../../i18n/notice-sentences'
import type { Mail } from '../../outside/mailer.server'
import type { Portal } from '../portal.server'

type Place = Pick<Portal, 'texts' | 'baseUrl' | 'personPhone'>

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** One mail for all that a person is told at once. */
export function noticeMail(
  { texts, baseUrl, personPhone }: Place,
  language: Language,
  kinds: readonly NoticeKind[],
  { id, to }: Pick<Mail, 'id' | 'to'>,
): Mail {
  const { t } = texts(language)
  const subject = t('notices:subject')
  const parts = [
    t('notices:greeting'),
    ...sentencesOf(texts(language), kinds, personPhone),
    t('notices:open'),
    frontPageOf(baseUrl, language),
    t('notices:code'),
    t('notices:stop'),
    t('notices:noReply'),
  ]
  const paragraphs = parts.map((part) => `<p>${escaped(part)}</p>`).join('\n')
  const html = `<!doctype html><html lang="${language}" dir="${languages[language].dir}"><meta charset="utf-8"><title>${escaped(subject)}</title>${paragraphs}</html>`
  return { id, to, language, subject, text: parts.join('\n\n'), html }
}

/** The same as a text message: the sentences and the link. */
export function noticeText({ texts, baseUrl, personPhone }: Place, language: Language, kinds: readonly NoticeKind[]) {
  return `Suunta: ${sentencesOf(texts(language), kinds, personPhone).join(' ')} ${frontPageOf(baseUrl, language)}`
}
