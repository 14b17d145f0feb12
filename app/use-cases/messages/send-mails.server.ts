import { findAssessment } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import { isMessageSeen } from '../../../db/queries/messages/messages'
import { endMail, postponeMail, takeDueMail, type DueMail, type MailOutcome } from '../../../db/queries/messages/outbox'
import { mailAddressOf } from '../../../machines/contact'
import { languages, type Language } from '../../i18n/languages'
import { MailFault, type Mail, type Mailer } from '../../outside/mailer.server'
import { openAssessment } from '../conversation/load-assessment.server'
import type { Portal } from '../portal.server'
import { auditEntry, bySystem } from '../trust/audit/audit-entry.server'

const inMinutes = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000)

/** Minutes to wait after each try that failed; after the last of them a mail is given up. */
const waits = [1, 5, 15, 60, 240, 720, 1440]

/** Longer than a server may keep us waiting: then whoever was at it has died. */
const giveUpOnWorker = 10

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** "You have a message": no name, no word of what it is about, only where to read it. */
export function messageWaitsMail(
  { texts, baseUrl }: Pick<Portal, 'texts' | 'baseUrl'>,
  language: Language,
  { id, to }: Pick<Mail, 'id' | 'to'>,
): Mail {
  const { t } = texts(language)
  const link = `${baseUrl}/${language}/messages`
  const [subject, ...lines] = (['subject', 'waits', 'howToOpen', 'noReply'] as const).map((key) => t(`common:mail.${key}`)) // prettier-ignore
  const paragraphs = [lines[0], link, ...lines.slice(1)].map((line) => `<p>${escaped(line!)}</p>`).join('\n')
  const html = `<!doctype html><html lang="${language}" dir="${languages[language].dir}"><meta charset="utf-8"><title>${escaped(subject!)}</title>${paragraphs}</html>` // prettier-ignore
  return { id, to, language, subject: subject!, text: [lines[0], link, ...lines.slice(1)].join('\n\n'), html }
}

/** Who is told and in which language, as their answers stand now; nothing when there is nothing to tell any more. */
async function addressee(portal: Portal, { assessmentId, subject }: DueMail) {
  const { tenantId, database } = portal
  if (await isMessageSeen(database.orm, tenantId, subject)) return undefined
  const found = await findAssessment(database, tenantId, assessmentId)
  const assessment = found && (await openAssessment(portal, found))
  const to = assessment && mailAddressOf(assessment.walked.answers)
  return to ? { to, language: assessment.row.language as Language } : undefined
}

/** Sends one mail. The audit says that the address was read and used before it leaves. */
async function send(portal: Portal, mailer: Mailer, due: DueMail): Promise<MailOutcome | 'later'> {
  const person = await addressee(portal, due)
  if (!person) return 'notNeeded'
  await writeAudit(
    portal.database.orm,
    auditEntry(
      portal,
      bySystem('outbox'),
      'mail.addressed',
      { clientId: due.clientId, subject: due.subject },
      'messageWaits',
    ),
  )
  try {
    await mailer.send(messageWaitsMail(portal, person.language, { id: due.id, to: person.to }))
    return 'sent'
  } catch (error) {
    if (!(error instanceof MailFault)) throw error
    portal.log.warn({ mail: due.id, code: error.code, tries: due.tries }, 'mail not taken')
    if (error.reason === 'refused') return 'refused'
    return due.tries > waits.length ? 'gaveUp' : 'later'
  }
}

/**
 * Sends what is due of the outbox, where releases before the notices (`app/use-cases/notices`) wrote mails about messages. Several processes may do so at once: each mail is taken by one of them. A mail whose
 * process dies between the server's yes and the note of it is sent again, with the same Message-ID: better twice than never.
 */
export async function sendDueMails(portal: Portal, mailer: Mailer): Promise<void> {
  const { tenantId, database } = portal
  for (;;) {
    const due = await takeDueMail(database, tenantId, portal.now(), inMinutes(portal.now(), giveUpOnWorker))
    if (!due) return
    const outcome = await send(portal, mailer, due)
    const { orm } = database
    if (outcome === 'later') await postponeMail(orm, tenantId, due.id, inMinutes(portal.now(), waits[due.tries - 1]!))
    else await endMail(orm, tenantId, due.id, outcome, portal.now())
  }
}
