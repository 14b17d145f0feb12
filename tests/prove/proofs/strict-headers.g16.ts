import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { once } from 'node:events'
import { parse } from 'node-html-parser'
import { DatabaseAway } from '../../../db/client'
import { failOnDemand } from '../../servers/failing-database'
import { sendRaw, type RawAnswer } from '../../factories/raw-request'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { freePort } from '../../servers/free-port.mjs'
import { addressesOf } from '../addresses'
import { cookieOfVisitor, plantClient } from '../planted'
import type { Proof } from '../proof'

const wanted: Readonly<Record<string, RegExp>> = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'x-frame-options': /^(SAMEORIGIN|DENY)$/,
  'cross-origin-opener-policy': /^same-origin$/,
}
const strict = ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]
const loose = /unsafe-|\*|https?:|data:(?!$)/

/** What is wrong with the headers of an answer, and with what its page runs or styles. */
function faultsOf({ headers, html }: RawAnswer, nonces: Set<string>): string[] {
  const policy = String(headers['content-security-policy'])
  const directives = policy.split(';').map((one) => one.trim())
  const nonce = /script-src 'self' 'nonce-([\w+/=-]{20,})'/.exec(policy)?.[1]
  const faults = strict.filter((one) => !directives.includes(one)).map((one) => `no ${one}`)
  for (const one of directives) if (loose.test(one) && !one.startsWith('img-src')) faults.push(one)
  for (const [name, pattern] of Object.entries(wanted))
    if (!pattern.test(String(headers[name]))) faults.push(`${name}: ${headers[name]}`)
  if (headers['x-powered-by']) faults.push('x-powered-by')
  if (!nonce || nonces.has(nonce)) return [...faults, 'no nonce of its own']
  nonces.add(nonce)
  for (const cookie of headers['set-cookie'] ?? [])
    if (!/HttpOnly/i.test(cookie) || !/SameSite=Lax/i.test(cookie)) faults.push('an open cookie')
  if (!/text\/html/.test(String(headers['content-type']))) return faults
  for (const element of parse(html).querySelectorAll('*')) {
    const { tagName, attributes } = element
    const isRun = tagName === 'STYLE' || (tagName === 'SCRIPT' && !attributes.type?.includes('json'))
    const isOurs = attributes.nonce === nonce || attributes.src?.startsWith('/assets/')
    if (isRun && !isOurs) faults.push(`a ${tagName} without the nonce`)
    for (const name of Object.keys(attributes))
      if (name === 'style' || /^on/i.test(name)) faults.push(`${name} on a ${tagName}`)
  }
  return faults
}

type Ask = Parameters<typeof sendRaw>[1] & { what: string }
const form = 'application/x-www-form-urlencoded'

/** Requests for every kind of refusal that there is. */
function refusals(origin: string): Ask[] {
  const post = (what: string, headers: Record<string, string>, body = 'value=x', path = '/fi/questions/reason') => ({
    what,
    method: 'POST',
    path,
    headers: { origin, 'content-type': form, ...headers },
    body: [body],
  })
  return [
    { what: 'health', path: '/healthz' },
    { what: 'readiness', path: '/readyz' },
    { what: 'no such page', path: '/fi/%2e%2e' },
    { what: 'no such file', path: '/assets/nothing.js' },
    { what: 'a broken address of a file', path: '/assets/%zz' },
    { what: 'another host', path: '/fi', headers: { host: 'evil.example' } },
    { what: 'a wrong method', method: 'DELETE', path: '/fi' },
    { what: 'an expectation', path: '/fi', headers: { expect: 'miracles' } },
    { what: 'data', path: '/fi.data' },
    post('from elsewhere', { origin: 'https://evil.example' }),
    post('a wrong type', { 'content-type': 'application/json' }, '{}'),
    post('too large', {}, 'x'.repeat(70_000)),
    post('no session', {}),
    ...readdirSync('build/client/assets').map((file) => ({ what: 'a file', path: `/assets/${file}` })),
  ]
}

/** What never reaches a route, as bytes: each gets a short answer. */
const unreadable = {
  'no HTTP': '\u0016\u0003 moi\r\n\r\n',
  'a large header': `GET /fi HTTP/1.1\r\nHost: x\r\nCookie: ${'A'.repeat(20_000)}\r\n\r\n`,
  'a way to elsewhere': 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n',
  'no host': 'GET /fi HTTP/1.1\r\nConnection: close\r\n\r\n',
} as const

/** What comes back for some bytes until the portal hangs up. */
async function answerTo(origin: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part)).on('error', () => {})
  socket.write(bytes)
  await once(socket, 'close')
  return Buffer.concat(parts).toString()
}

/**
 * Asks a portal for everything without a session, as the client and as a coach, while all is well and while something fails.
 */
async function askPortal(portal: TestPortal, outage: ReturnType<typeof failOnDemand>, every: number) {
  const { place, owner, coach } = await plantClient(portal)
  const nonces = new Set<string>()
  const faults: string[] = []
  const statuses = new Set<number>()
  let asked = 0
  const look = async (what: string, ask: Parameters<typeof sendRaw>[1]) => {
    const answer = await sendRaw(portal.origin, ask)
    asked += 1
    statuses.add(answer.status)
    faults.push(...faultsOf(answer, nonces).map((fault) => `${what} ${ask.path} (${answer.status}): ${fault}`))
  }
  const cookies = { nobody: '', client: cookieOfVisitor(owner), coach: cookieOfVisitor(coach) }
  const addresses = addressesOf(place).filter((_, at) => at % every === 0)
  for (const [who, cookie] of Object.entries(cookies))
    for (const { path } of addresses)
      for (const method of ['GET', 'HEAD']) await look(who, { method, path, headers: { cookie } })
  for (const { what, ...ask } of refusals(portal.origin)) await look(what, ask)
  for (const fault of [new DatabaseAway('ECONNREFUSED'), new Error('unforeseen')]) {
    outage.fault = fault
    for (const [who, cookie] of Object.entries(cookies))
      await look(`${who}, ${fault.name}`, { path: who === 'coach' ? '/coach' : '/fi/topics', headers: { cookie } })
    outage.fault = undefined
  }
  for (const path of ['/fi/start', '/fi/leave', '/coach/sign-out'])
    await look('a post', {
      method: 'POST',
      path,
      headers: { origin: portal.origin, 'content-type': form, cookie: cookies.client },
    })
  for (const [what, bytes] of Object.entries(unreadable)) {
    const answer = await answerTo(portal.origin, bytes)
    asked += 1
    if (
      !answer.includes("Content-Security-Policy: default-src 'none'") ||
      !answer.includes('X-Content-Type-Options: nosniff')
    )
      faults.push(`no policy on the answer to ${what}`)
  }
  return { asked, faults, statuses: [...statuses].toSorted((a, b) => a - b) }
}

/** Over https there is more: cookies bound to the host, and a browser that remembers. */
async function askOverHttps({ database, masterKey }: TestPortal): Promise<string[]> {
  const settings = { BASE_URL: `https://localhost:${await freePort()}`, MASTER_KEY: masterKey }
  const portal = await startTestPortal({ database, settings, port: Number(new URL(settings.BASE_URL).port) })
  try {
    const { origin } = portal
    const begun = await sendRaw(origin, {
      method: 'POST',
      path: '/fi/start',
      headers: { origin, 'content-type': form },
    })
    const [cookie = ''] = begun.headers['set-cookie'] ?? []
    const faults = []
    if (!/^__Host-[^;]+;.*Secure/i.test(cookie)) faults.push(`the cookie is ${cookie.replace(/=[^;]+/, '=…')}`)
    if (!/max-age=\d{8}/.test(String(begun.headers['strict-transport-security']))) faults.push('no strict transport')
    return faults
  } finally {
    await portal.stop()
  }
}

/** Every answer there is, one in `every` of the addresses. Resolves to what was wrong with it. */
export async function lookAtHeaders(every = 1): Promise<{ asked: number; faults: string[]; statuses: number[] }> {
  const outage = failOnDemand()
  const portal = await startTestPortal({ wrap: outage.wrap })
  try {
    const found = await askPortal(portal, outage, every)
    return { ...found, faults: [...found.faults, ...(await askOverHttps(portal))] }
  } finally {
    await portal.stop()
  }
}

/** G16: a strict policy with a nonce of its own stands on every response, errors and files too. */
export async function prove(): Promise<Proof> {
  const { asked, faults, statuses } = await lookAtHeaders()
  const figure = `${asked} responses (${statuses.join(', ')}): ${faults.length} without the strict policy, its headers or its nonce`
  return { figure: [figure, ...faults.slice(0, 5)].join('; '), passed: faults.length === 0, scale: 1 }
}
