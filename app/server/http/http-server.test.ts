import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { createHttpServer, httpLimits } from './http-server'

const head = 'POST / HTTP/1.1\r\nHost: localhost\r\n'

test.each([
  ['header', head],
  ['body', `${head}Content-Length: 100\r\n\r\nvalue=`],
])('a %s that never ends is cut as soon as its time is over', async (_what, bytes) => {
  const limits = { ...httpLimits, headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 10 }
  const server = createHttpServer(express(), false, limits).listen(0, '127.0.0.1')
  server.removeAllListeners('request').on('request', (request) => request.resume().on('error', () => {}))
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part)).write(bytes)
  await once(socket, 'close')
  server.close()
  const answer = Buffer.concat(parts).toString()
  expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
  expect(answer).toContain("Content-Security-Policy: default-src 'none'")
})

test('the limits are those that operators are told of', () => {
  const server = createHttpServer(express(), false)
  const { headersTimeout, requestTimeout, keepAliveTimeout } = server
  const told = [headersTimeout, requestTimeout, keepAliveTimeout].map((limit) => `${limit / 1000} s`).join(' / ')
  expect(readFileSync('docs/operations.md', 'utf8')).toContain(`idle connection | ${told}, looked at each second |`)
  expect(server).toMatchObject({ connectionsCheckingInterval: 1000 })
})
