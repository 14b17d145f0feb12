import { once } from 'node:events'
import express from 'express'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { wellKnown } from './well-known'

async function ask(path: string, contact?: string): Promise<{ status: number; text: string }> {
  const app = express().use(wellKnown('https://suunta.example.fi', () => new Date('2026-12-01T10:00:00Z'), contact))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
    return { status: response.status, text: await response.text() }
  } finally {
    server.close()
  }
}

test('robots.txt leaves front pages to search engines and nothing behind them', async () => {
  expect(await ask('/robots.txt')).toEqual({
    status: 200,
    text: 'User-agent: *\nDisallow: /coach\nDisallow: /*/\n',
  })
})

test('security.txt names the contact and the day on which it expires', async () => {
  expect((await ask('/.well-known/security.txt', 'mailto:security@example.fi')).text.split('\n')).toEqual([
    'Contact: mailto:security@example.fi',
    'Expires: 2027-05-30T10:00:00.000Z',
    'Preferred-Languages: fi, sv, en',
    'Canonical: https://suunta.example.fi/.well-known/security.txt',
    '',
  ])
})

test('without a contact there is no security.txt', async () => {
  expect((await ask('/.well-known/security.txt')).status).toBe(404)
})
