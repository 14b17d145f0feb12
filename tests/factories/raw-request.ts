import { request, type IncomingHttpHeaders } from 'node:http'

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; html: string }

type Raw = { method?: string; path: string; headers?: Record<string, string>; body?: readonly string[] }

/**
 * Sends what no browser would: any method, Host and path, exactly as written. The parts of a body go out chunked,
 * unless the headers say its length.
 */
export function sendRaw(origin: string, { method = 'GET', path, headers, body = [] }: Raw): Promise<RawAnswer> {
  const { port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { host: new URL(origin).host, ...headers } })
    sent.on('error', reject)
    sent.on('response', (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({ status: answer.statusCode!, headers: answer.headers, html: Buffer.concat(parts).toString() }),
      )
    })
    for (const part of body) sent.write(part)
    sent.end()
  })
}
