import { countTextMessages } from '../../../db/queries/notices/notices'
import { atHour, dayBeside, decentHours } from '../../../machines/notices/decent-hours'
import type { NoticeKind } from '../../../machines/notices/notice-kinds'
import type { Reach } from '../../../machines/notices/reach'
import { partsOfTextMessage } from '../../../machines/notices/text-message-size'
import { startOfDay } from '../../i18n/finnish-day'
import type { Language } from '../../i18n/languages'
import { MailFault } from '../../outside/mailer.server'
import { TextMessageFault } from '../../outside/text-messenger.server'
import { todayOf, type Portal } from '../portal.server'
import { noticeMail, noticeText } from './notice-texts.server'

/** What a service said. `byHand`: none can take it, a coach writes or calls; `tomorrow`: no more text messages today. */
export type Handed =
  | { outcome: 'sent'; sentAs: string }
  | { outcome: 'refused' | 'byHand' }
  | { outcome: 'tomorrow'; until: Date }
  | { outcome: 'later'; waitSeconds?: number }

type Message = { id: string; kinds: readonly NoticeKind[] }

function outcomeOf(portal: Portal, id: string, error: unknown): Handed {
  if (!(error instanceof MailFault) && !(error instanceof TextMessageFault)) throw error
  portal.log.warn({ notice: id, code: error.code }, 'notice not taken')
  if (error.reason === 'refused') return { outcome: 'refused' }
  return { outcome: 'later', waitSeconds: error instanceof TextMessageFault ? error.waitSeconds : undefined }
}

async function byMail(portal: Portal, to: string, language: Language, { id, kinds }: Message): Promise<Handed> {
  await portal.post!.mailer.send(noticeMail(portal, language, kinds, { id, to }))
  return { outcome: 'sent', sentAs: id }
}

/** What a text message costs about, where it costs anything: it stays on this machine in a demo. */
function logCost({ log }: Portal, centsPerPart: number, notice: string, text: string): void {
  if (centsPerPart === 0) return
  const parts = partsOfTextMessage(text)
  log.info({ notice, parts, cents: Math.round(parts * centsPerPart * 100) / 100 }, 'text message sent')
}

async function byTextMessage(portal: Portal, to: string, language: Language, { id, kinds }: Message): Promise<Handed> {
  const { textMessages } = portal.post!
  if (!textMessages) return { outcome: 'byHand' }
  const today = todayOf(portal)
  const sentToday = await countTextMessages(portal.database.orm, portal.tenantId, startOfDay(today))
  if (sentToday >= textMessages.perDay) {
    portal.log.warn({ sentToday }, 'no more text messages today')
    return { outcome: 'tomorrow', until: atHour(dayBeside(today, 1), decentHours.from) }
  }
  const text = noticeText(portal, language, kinds)
  await textMessages.messenger.send({ id, to, text, language })
  logCost(portal, textMessages.centsPerPart, id, text)
  return { outcome: 'sent', sentAs: id }
}

/** Hands a message over to the service of the person's way; what cannot be sent at all is for a coach. */
export async function handOver(
  portal: Portal,
  { way, to }: Reach,
  language: Language,
  message: Message,
): Promise<Handed> {
  if (!portal.post || !to || way === 'letter' || way === 'none') return { outcome: 'byHand' }
  const channel = way === 'email' ? byMail : byTextMessage
  return channel(portal, to, language, message).catch((error: unknown) => outcomeOf(portal, message.id, error))
}
