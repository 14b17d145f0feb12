import { findAssessment } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import { isMessageSeen } from '../../../db/queries/messages/messages'
import { endMail, postponeMail, takeDueMail, type DueMail, type MailOutcome } from '../../../db/queries/messages/outbox'
import { mailAddressOf } from '../../../machines/contact'
import { languages, type Language } from '../../i18n/languages'
import { MailFault, type Mail, type Mailer } from '../../outside/mailer.server'
import { issueResumeCode } from '../access/resume-codes.server'
import { spacedCode } from '../access/secret-codes.server'
import { openAssessment } from '../conversation/load-assessment.server'
import type { Portal } from '../portal.server'
import { auditEntry, bySystem } from '../trust/audit/audit-entry.server'
import { escapeHtml } from '../../i18n/escape-html'
import { minutesAfter } from '../moments'

/** Minutes to wait after each try that failed; after the last of them a mail is given up. */
const waits = [1, 5, 15, 60, 240, 720, 1440]

/** Longer than the mail server's timeout: after this the process that held the row has died. */
const giveUpOnWorker = 10

/** "You have a message": no name, no word of what it is about, only where to read it. */
function messageWaitsMail(
  { texts, baseUrl }: Pick<Portal, 'texts' | 'baseUrl'>,
  language: Language,
  to: Addressed,
): Mail {
  const { t } = texts(language)
  const [subject, waits, howToOpen, noReply] = (['subject', 'waits', 'howToOpen', 'noReply'] as const).map((key) =>
    t(`common:mail.${key}`),
  )
  return written(to, language, subject!, [waits!, `${baseUrl}/${language}/messages`, howToOpen!, noReply!])
}

/** The return code and where to type it: no name, nothing of what was told. */
function returnCodeMail(
  { texts, baseUrl }: Pick<Portal, 'texts' | 'baseUrl'>,
  language: Language,
  to: Addressed,
  code: string,
): Mail {
  const { t } = texts(language)
  const [subject, lead, where, keep] = (['subject', 'lead', 'where', 'keep'] as const).map((key) =>
    t(`path:codeMail.${key}`),
  )
  return written(to, language, subject!, [lead!, code, where!, `${baseUrl}/${language}/resume`, keep!])
}

type Addressed = Pick<Mail, 'id' | 'to'>

/** A mail of paragraphs, as text and as HTML. */
function written({ id, to }: Addressed, language: Language, subject: string, lines: readonly string[]): Mail {
  const paragraphs = lines.map((line) => `<p dir="auto">${escapeHtml(line)}</p>`).join('\n')
  const html = `<!doctype html><html lang="${language}" dir="${languages[language].dir}"><meta charset="utf-8"><title>${escapeHtml(subject)}</title>${paragraphs}</html>`
  return { id, to, language, subject, text: lines.join('\n\n'), html }
}

/** Who is told and in which language, as their answers stand now; nothing when there is nothing to tell any more. */
async function addressee(portal: Portal, { kind, assessmentId, subject }: DueMail) {
  const { tenantId, database } = portal
  if (kind === 'messageWaits' && (await isMessageSeen(database.orm, tenantId, subject))) return undefined
  const found = await findAssessment(database, tenantId, assessmentId)
  const assessment = found && (await openAssessment(portal, found))
  const to = assessment && mailAddressOf(assessment.walked.answers)
  return to ? { to, language: assessment.row.language as Language, assessment } : undefined
}

type Addressee = NonNullable<Awaited<ReturnType<typeof addressee>>>

/** What the mail says, made when it leaves. */
async function mailOf(portal: Portal, { id, kind }: DueMail, { to, language, assessment }: Addressee): Promise<Mail> {
  if (kind === 'messageWaits') return messageWaitsMail(portal, language, { id, to })
  const { code } = await issueResumeCode(portal, assessment)
  return returnCodeMail(portal, language, { id, to }, spacedCode(code))
}

/** Sends one mail. The audit says that the address was read and used before it leaves. */
async function send(portal: Portal, mailer: Mailer, due: DueMail): Promise<MailOutcome | 'later'> {
  const person = await addressee(portal, due)
  if (!person) return 'notNeeded'
  const mail = await mailOf(portal, due, person)
  await writeAudit(
    portal.database.orm,
    auditEntry(
      portal,
      bySystem('outbox'),
      'mail.addressed',
      { clientId: due.clientId, subject: due.subject },
      due.kind === 'messageWaits' ? 'messageWaits' : 'ownAssessment',
    ),
  )
  try {
    await mailer.send(mail)
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
    const due = await takeDueMail(database, tenantId, portal.now(), minutesAfter(portal.now(), giveUpOnWorker))
    if (!due) return
    const outcome = await send(portal, mailer, due)
    const { orm } = database
    if (outcome === 'later')
      await postponeMail(orm, tenantId, due.id, minutesAfter(portal.now(), waits[due.tries - 1]!))
    else await endMail(orm, tenantId, due.id, outcome, portal.now())
  }
}
