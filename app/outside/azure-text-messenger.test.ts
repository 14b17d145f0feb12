import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { azureMessenger } from './azure-text-messenger.server'
import { TextMessageFault, type TextMessenger } from './text-messenger.server'

const key = Buffer.from('a key of the local service').toString('base64')
const message = { id: '3f0c1f8e-0000-4000-8000-000000000001', to: '+358401234567', text: 'Hei', language: 'fi' }
const asked: { url: string; headers: IncomingHttpHeaders; body: string }[] = []
let answer = { status: 202, body: '{}', headers: {} as Record<string, string> }
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += String(chunk)))
  request.on('end', () => {
    asked.push({ url: request.url!, headers: request.headers, body })
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(answer.body)
  })
})
let messenger: TextMessenger
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  messenger = azureMessenger({ endpoint, key, sender: 'Suunta', now: () => new Date('2026-12-01T09:00:00Z') })
})
beforeEach(() => void (asked.length = 0))
afterAll(() => void server.close())

const said = (of: object) => ({
  status: 202,
  headers: {},
  body: JSON.stringify({ value: [{ to: message.to, ...of }] }),
})
const faultOf = async () => {
  const fault = await messenger.send(message).catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(TextMessageFault)
  const { reason, code, waitSeconds } = fault as TextMessageFault
  return { reason, code, waitSeconds }
}

test('a message is sent with its id for repeatability, a delivery report asked for, and signed by the key', async () => {
  answer = said({ httpStatusCode: 202, successful: true })
  await messenger.send(message)
  const [{ url, headers, body }] = asked as [(typeof asked)[number]]
  expect(url).toBe('/sms?api-version=2021-03-07')
  expect(JSON.parse(body)).toEqual({
    from: 'Suunta',
    message: 'Hei',
    smsRecipients: [
      { to: message.to, repeatabilityRequestId: message.id, repeatabilityFirstSent: 'Tue, 01 Dec 2026 09:00:00 GMT' },
    ],
    smsSendOptions: { enableDeliveryReport: true, tag: message.id },
  })
  const hash = createHash('sha256').update(body).digest('base64')
  expect(headers['x-ms-content-sha256']).toBe(hash)
  const text = `POST\n${url}\nTue, 01 Dec 2026 09:00:00 GMT;${headers.host};${hash}`
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64')
  expect(headers.authorization).toBe(
    `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`,
  )
})

test('a number that the service will not take is refused for good; what it may take later is tried again', async () => {
  answer = said({ httpStatusCode: 400, successful: false })
  expect(await faultOf()).toMatchObject({ reason: 'refused', code: '400' })
  answer = said({ httpStatusCode: 429, successful: false })
  expect(await faultOf()).toMatchObject({ reason: 'away', code: '429' })
  answer = { status: 429, body: '{}', headers: { 'retry-after': '90' } }
  expect(await faultOf()).toEqual({ reason: 'away', code: '429', waitSeconds: 90 })
  answer = { status: 401, body: '{}', headers: {} }
  expect(await faultOf(), 'our key is wrong, not the number').toMatchObject({ reason: 'away', code: '401' })
  answer = { status: 202, body: 'no json', headers: {} }
  expect(await faultOf(), 'nothing is known of it').toMatchObject({ reason: 'away', code: '500' })
})

test('a service that cannot be reached is away', async () => {
  const gone = azureMessenger({ endpoint: 'http://127.0.0.1:9', key, sender: 'Suunta' })
  await expect(gone.send(message)).rejects.toMatchObject({ name: 'TextMessageFault', reason: 'away' })
})
