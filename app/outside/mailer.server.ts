import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A mail as it is sent. `id` becomes its Message-ID, so that one that was sent twice can be told to be the same. */
export type Mail = {
  id: string
  to: string
  subject: string
  text: string
  html: string
  language: string
}

/** Why a mail did not go: the server is away or wants us to wait, or it will never take this one. */
export class MailFault extends Error {
  override name = 'MailFault'
  constructor(
    readonly reason: 'away' | 'refused',
    readonly code: string,
  ) {
    super(`The mail was not taken: ${reason}`)
  }
}

/** What takes mails. */
export type Mailer = {
  /** @throws MailFault */
  send(mail: Mail): Promise<void>
  /** The mails so far, the newest first; only where they stay on this machine. */
  list?(): Promise<KeptMail[]>
}

export type KeptMail = { to: string; subject: string; language: string; date: string; text: string }

type SmtpSettings = { url: string; from: string; /** Milliseconds to wait for the server. */ timeout?: number }

const isLoopback = (host: string) => host === 'localhost' || host === '127.0.0.1'

/** Sends by SMTP. Beyond this machine only encrypted: `smtps:`, or STARTTLS with `smtp:`. */
export function smtpMailer({ url, from, timeout = 10_000 }: SmtpSettings): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url)
  const domain = from.slice(from.lastIndexOf('@') + 1)
  const secure = protocol === 'smtps:'
  const options = {
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isLoopback(hostname),
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  return {
    async send({ id, to, subject, text, html, language }) {
      // Loaded only when mail is sent by SMTP.
      const { createTransport } = await import('nodemailer')
      const headers = { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' }
      try {
        await createTransport(options).sendMail({
          from: { name: 'Suunta', address: from },
          to: { name: '', address: to },
          messageId: `<${id}@${domain}>`,
          subject,
          text,
          html,
          headers,
        })
      } catch (error) {
        throw faultOf(error)
      }
    },
  }
}

/** What the server said of this mail is final when it says 5xx; trouble with connecting or signing in passes. */
function faultOf(error: unknown): MailFault {
  const { code = 'unknown', responseCode = 0 } = error as { code?: string; responseCode?: number }
  const isFinal = responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
  return new MailFault(isFinal ? 'refused' : 'away', `${code} ${responseCode}`)
}

/** For development and the demo: each mail becomes a file in a folder, as mail programs open it. */
export function folderMailer(folder: string, now: () => Date): Mailer {
  return {
    async send({ id, to, subject, language, text }) {
      const date = now().toISOString()
      const head = {
        To: to,
        Subject: subject,
        Date: date,
        'Message-ID': `<${id}@localhost>`,
        'Content-Language': language,
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Transfer-Encoding': '8bit',
      }
      const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = path.join(folder, `${date.replaceAll(':', '')}-${id}.eml`)
      await writeFile(`${file}.part`, `${lines.join('\n')}\n\n${text}`, { mode: 0o600 })
      await rename(`${file}.part`, file)
    },
    async list() {
      const names = await readdir(folder).catch(() => [])
      const files = names
        .filter((name) => name.endsWith('.eml'))
        .toSorted()
        .toReversed()
      return Promise.all(
        files.slice(0, 50).map(async (name) => readKept(await readFile(path.join(folder, name), 'utf8'))),
      )
    },
  }
}

function readKept(file: string): KeptMail {
  const end = file.indexOf('\n\n')
  const lines = file.slice(0, end).split('\n')
  const of = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? ''
  return {
    to: of('To'),
    subject: of('Subject'),
    language: of('Content-Language'),
    date: of('Date'),
    text: file.slice(end + 2),
  }
}
