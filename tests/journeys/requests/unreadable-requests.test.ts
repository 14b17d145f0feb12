import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectPage } from '../../factories/expect-safe'
import { sendRaw } from '../../factories/raw-request'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { Visitor } from '../../factories/visitor'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(async () => {
  await portal.stop()
  // Every connection has ended by now, so whatever was to be logged has been.
  expect(portal.logged).toEqual([])
})

const port = () => Number(new URL(portal.origin).port)

/** Everything that comes back for some bytes until the portal hangs up. */
async function answerTo(bytes: string): Promise<string> {
  const socket = connect(port(), '127.0.0.1')
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  socket.on('error', () => {})
  socket.write(bytes)
  await once(socket, 'close')
  return Buffer.concat(parts).toString()
}

const get = (headers: string) => `GET /fi HTTP/1.1\r\nHost: localhost:${port()}\r\n${headers}\r\n\r\n`

test.each([
  ['no HTTP at all', () => '\u0016\u0003\u0001 moi\r\n\r\n', 400],
  ['a path with a blank', () => 'GET /fi /coach HTTP/1.1\r\n\r\n', 400],
  ['a control character in a header', () => get('Cookie: \u0001'), 400],
  ['two lengths of a body', () => get('Content-Length: 1\r\nContent-Length: 2'), 400],
  ['both ways to say how long a body is', () => get('Content-Length: 1\r\nTransfer-Encoding: chunked'), 400],
  ['a way to a third place', () => 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n', 405],
  ['a cookie larger than all headers may be', () => get(`Cookie: suunta-jobseeker=${'A'.repeat(20_000)}`), 431],
])('%s gets a short and safe answer', async (_what, bytes, status) => {
  const answer = await answerTo(bytes())
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).toContain(`Content-Security-Policy: default-src 'none'`)
  expect(answer).toContain('X-Content-Type-Options: nosniff')
  expect(answer).toContain('Referrer-Policy: same-origin')
  expect(answer).toContain('Cache-Control: no-store')
  expect(answer).toMatch(/\r\n\r\n$/)
})

test('an expectation that nobody meets is refused with a page and its headers', async () => {
  expectPage(await sendRaw(portal.origin, { path: '/sv', headers: { expect: 'miracles' } }), 417, 'error', 'sv')
})

test('a request without a Host is refused with a page and its headers', async () => {
  const answer = await answerTo('GET /fi HTTP/1.1\r\nConnection: close\r\n\r\n')
  expect(answer).toMatch(/^HTTP\/1.1 400 /)
  expect(answer).toMatch(/Content-Security-Policy: default-src 'none';script-src 'self' 'nonce-/)
  expect(answer).toContain('data-page="error"')
})

test('a request with two Hosts is refused, whichever of them is ours and however it is written', async () => {
  const own = `localhost:${port()}`
  for (const [first, second] of [
    [own, 'example.org'],
    ['example.org', own],
    [own, own],
  ] as const) {
    const answer = await answerTo(`GET /fi HTTP/1.1\r\nHost: ${first}\r\nhOST: ${second}\r\nConnection: close\r\n\r\n`)
    expect(answer, `${first} ${second}`).toMatch(/^HTTP\/1.1 400 /)
    expect(answer).toContain('data-page="error"')
  }
})

test('a form that is broken off on the way is no fault of ours', async () => {
  const visitor = new Visitor(portal.origin)
  await visitor.get('/fi')
  const socket = connect(port(), '127.0.0.1')
  const head = `POST /fi/start HTTP/1.1\r\nHost: localhost:${port()}\r\nContent-Type: application/x-www-form-urlencoded`
  await new Promise<unknown>((resolve) => socket.write(`${head}\r\nContent-Length: 100\r\n\r\nvalue=`, resolve))
  socket.destroy()
  await once(socket, 'close')
  await visitor.get('/fi')
  expect(visitor.kind).toBe('welcome')
})
