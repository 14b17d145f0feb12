import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

type TakenMail = { from: string; to: string; head: string; text: string; html: string }

/** How the server behaves at the recipient: takes it, refuses for good, asks to come later, or hangs up. */
type SmtpBehaviour = 'takes' | 'refuses' | 'later' | 'hangsUp'

const replies = { takes: '250 OK', refuses: '550 5.1.1 No such user', later: '451 4.3.0 Try again later' }

const fold = (source: string, head: string) =>
  /^content-transfer-encoding: *base64/im.test(head) ? Buffer.from(source, 'base64').toString() : decodeQuoted(source)
const decodeQuoted = (source: string) =>
  Buffer.from(
    source
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString()

/** The parts of a mail with two versions of its body, decoded. */
function read(raw: string): Pick<TakenMail, 'head' | 'text' | 'html'> {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? ''
  const parts = body.join('\r\n\r\n').split(`--${boundary}`).slice(1, -1)
  const decoded = parts.map((part) => {
    const [partHead = '', ...rest] = part.trim().split('\r\n\r\n')
    return fold(rest.join('\r\n\r\n'), partHead).replaceAll('\r\n', '\n').trim()
  })
  return { head: head.replace(/\r\n[ \t]+/g, ' '), text: decoded[0] ?? '', html: decoded[1] ?? '' }
}

/** A mail server on this machine that speaks as much SMTP as a client needs, and keeps what it takes. */
export async function startLocalSmtp() {
  const taken: TakenMail[] = []
  const state: { behaviour: SmtpBehaviour; asked: number } = { behaviour: 'takes', asked: 0 }
  const waiting: ((mail: TakenMail) => void)[] = []

  function serve(socket: Socket) {
    const say = (line: string) => void socket.write(`${line}\r\n`)
    const letter = { from: '', to: '', body: undefined as string[] | undefined }
    const take = () => {
      const { from, to, body } = letter
      const mail = { from, to, ...read(body!.map((line) => line.replace(/^\.\./, '.')).join('\r\n')) }
      taken.push(mail)
      letter.body = undefined
      say('250 OK')
      waiting.shift()?.(mail)
    }
    const answer = (line: string) => {
      if (letter.body) return line === '.' ? take() : void letter.body.push(line)
      const [, address = ''] = /<([^>]*)>/.exec(line) ?? []
      if (/^EHLO/i.test(line)) say('250-local\r\n250 8BITMIME')
      else if (/^MAIL FROM/i.test(line)) say(((letter.from = address), '250 OK'))
      else if (/^RCPT TO/i.test(line)) {
        state.asked += 1
        letter.to = address
        if (state.behaviour === 'hangsUp') socket.destroy()
        else say(replies[state.behaviour])
      } else if (/^DATA/i.test(line)) say(((letter.body = []), '354 Go on'))
      else if (/^QUIT/i.test(line)) socket.end('221 Bye\r\n')
      else say('250 OK')
    }
    let rest = ''
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n')
      rest = lines.pop()!
      lines.forEach(answer)
    })
    socket.on('error', () => undefined)
    say('220 local ESMTP')
  }

  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    serve(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    /** How often a recipient was named. */
    asked: () => state.asked,
    behave: (behaviour: SmtpBehaviour) => void (state.behaviour = behaviour),
    /** The next mail that is taken. */
    next: () => new Promise<TakenMail>((resolve) => waiting.push(resolve)),
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

export type LocalSmtp = Awaited<ReturnType<typeof startLocalSmtp>>
