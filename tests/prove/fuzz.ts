/** Randomness from a seed: the same requests at every run with it. */
export type Dice = { number(below: number): number; pick<T>(of: readonly T[]): T; text(most: number): string }

const nasty = ['\u0000', '\uFFFD', '\u202E', '🙂', 'ä', 'ع', '%', '<script>', '"', "'", '\\', '\r\n', '#', ';', '&', '=', '..', '/', ' ', 'A', '0', '-1', 'NaN', '1e309', '__proto__', 'constructor', '${x}', '{{x}}', "' or 1=1--"] // prettier-ignore

export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const number = (below: number) => Math.floor(next() * below)
  const pick = <T>(of: readonly T[]): T => of[number(of.length)]!
  const text = (most: number) =>
    Array.from({ length: 1 + number(most) }, () =>
      number(3) ? pick(nasty) : String.fromCharCode(33 + number(90)),
    ).join('')
  return { number, pick, text }
}

/** What is known of the portal: its addresses, names of fields, values that once were right, and sessions. */
export type Known = {
  host: string
  origin: string
  paths: readonly string[]
  fields: readonly string[]
  values: readonly string[]
  cookies: readonly string[]
}

const oneLine = (text: string) => ['\r', '\n', '\u0000'].reduce((left, one) => left.replaceAll(one, ''), text)

const wildEncodings = ['%ff%fe%00', '%c0%80', '%ed%a0%80', '%', '%zz', '%u0041', '+', '%0d%0a', '%00', '%e2%28%a1']

function somePath(dice: Dice, { paths }: Known): string {
  const path = dice.pick(paths)
  switch (dice.number(10)) {
    case 0:
      return `/${oneLine(dice.text(40)).replaceAll(/\s/g, '')}`
    case 1:
      return path.replace(/[^/]*$/, encodeURIComponent(dice.text(8)))
    case 2:
      return `${path}/${'x/'.repeat(dice.number(400))}`
    case 3:
      return `${path}?${encodeURIComponent(dice.text(6))}=${dice.pick(wildEncodings)}&after=${encodeURIComponent(dice.text(6))}&q=${encodeURIComponent(dice.text(9))}`
    case 4:
      return `${path}${dice.pick(wildEncodings)}`
    case 5:
      return `${path}.data?_routes=${encodeURIComponent(dice.pick(['root', 'routes/coach.queue', 'routes/coach.plan', dice.text(5)]))}`
    case 6:
      return `/${'x'.repeat(dice.number(6000))}`
    case 7:
      return path.replace(/[0-9a-f]{8}-/, dice.pick(['00000000-', 'ZZZZZZZZ-', '']))
    default:
      return path
  }
}

function someForm(dice: Dice, { fields, values }: Known): string {
  const one = () => {
    const name = dice.number(6) ? dice.pick(fields) : encodeURIComponent(dice.text(3))
    const value = [
      () => encodeURIComponent(dice.pick(values)),
      () => encodeURIComponent(dice.text(60)),
      () => dice.pick(wildEncodings),
      () => '9'.repeat(dice.number(400)),
      () => '',
    ][dice.number(5)]!()
    return `${name}=${value}`
  }
  return Array.from({ length: dice.number(12) }, one).join('&')
}

function someBody(dice: Dice, known: Known): string {
  switch (dice.number(9)) {
    case 0:
      return `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`
    case 1:
      return `value=${'ä'.repeat(dice.number(40_000))}`
    case 2:
      return Array.from({ length: dice.number(4000) }, (_, n) => `value=${n}`).join('&')
    case 3:
      return Array.from({ length: 50 }, () => String.fromCharCode(dice.number(256))).join('')
    case 4:
      return `value${'[x]'.repeat(2000)}=1&value[__proto__][x]=1&__proto__=1`
    default:
      return someForm(dice, known)
  }
}

const types = [
  'application/json',
  'text/plain; charset=utf-16',
  'multipart/form-data; boundary=',
  'application/x-www-form-urlencoded; charset=utf-7',
  'application/x-www-form-urlencoded;;;=',
  'x',
  '',
]

function someHeaders(dice: Dice, { host, origin, cookies }: Known): string[] {
  const lines = [`Host: ${dice.number(20) ? host : oneLine(dice.text(9))}`, 'Connection: close']
  const maybe = (one: number, line: () => string) => void (dice.number(one) || lines.push(line()))
  lines.push(`Cookie: ${dice.number(4) ? dice.pick(cookies) : oneLine(dice.text(30))}`)
  maybe(3, () => `Accept-Language: ${oneLine(dice.text(200))}`)
  maybe(3, () => `Accept-Encoding: ${dice.pick(['gzip', 'br;q=9', '*', 'gzip'.repeat(300), oneLine(dice.text(9))])}`)
  maybe(5, () => `Referer: ${oneLine(dice.text(20))}`)
  maybe(6, () => `X-Forwarded-Host: ${oneLine(dice.text(9))}\r\nX-Forwarded-For: ${oneLine(dice.text(20))}`)
  maybe(9, () => `Sec-Fetch-Site: ${dice.pick(['same-origin', 'cross-site', 'none', 'x'])}`)
  maybe(
    12,
    () =>
      `Range: bytes=${dice.pick(['0-1', '9-1', '-', 'x'])}\r\nIf-None-Match: *\r\nIf-Modified-Since: ${oneLine(dice.text(9))}`,
  )
  maybe(25, () => Array.from({ length: dice.number(300) }, (_, n) => `X-${n}: ${n}`).join('\r\n') || 'X: y')
  maybe(30, () => `Expect: ${dice.pick(['100-continue', 'x'])}`)
  maybe(30, () => `Upgrade: websocket\r\nSec-WebSocket-Version: 13`)
  maybe(40, () => oneLine(dice.text(60)))
  lines.push(`Origin: ${dice.number(8) ? origin : dice.pick(['null', 'https://evil.example', oneLine(dice.text(9))])}`)
  return lines
}

const methods = [
  'GET',
  'GET',
  'GET',
  'POST',
  'POST',
  'POST',
  'POST',
  'HEAD',
  'PUT',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'get',
  '???',
]

/** A request that no guard turns away at the door: only what a route reads of it is wild. */
function deepRequest(dice: Dice, known: Known): Buffer {
  const body = dice.number(3) ? someForm(dice, known) : ''
  const method = body ? 'POST' : 'GET'
  const path = dice.pick(known.paths)
  const query = dice.number(4) ? '' : `?${someForm(dice, known).replaceAll('\\', '')}`
  const lines = [
    `Host: ${known.host}`,
    'Connection: close',
    `Cookie: ${dice.pick(known.cookies)}`,
    `Origin: ${known.origin}`,
  ]
  if (body) lines.push('Content-Type: application/x-www-form-urlencoded', `Content-Length: ${Buffer.byteLength(body)}`)
  return Buffer.from(`${method} ${path}${query} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

/** One request as bytes: half of them well-formed with wrong contents, others hardly a request at all. */
export function someRequest(dice: Dice, known: Known): Buffer {
  if (dice.number(2) === 0) return deepRequest(dice, known)
  if (dice.number(40) === 0) return Buffer.from(dice.text(300), dice.pick(['utf8', 'latin1', 'utf16le'] as const))
  const method = dice.pick(methods)
  const body =
    method === 'POST' || dice.number(9) === 0
      ? Buffer.from(someBody(dice, known), dice.pick(['utf8', 'utf8', 'latin1', 'utf16le'] as const))
      : Buffer.alloc(0)
  const lines = someHeaders(dice, known)
  if (method === 'POST')
    lines.push(`Content-Type: ${dice.number(5) ? 'application/x-www-form-urlencoded' : dice.pick(types)}`)
  const isChunked = dice.number(8) === 0
  if (isChunked) lines.push('Transfer-Encoding: chunked')
  if (!isChunked && body.length > 0)
    lines.push(
      `Content-Length: ${dice.number(25) ? body.length : dice.pick(['-1', 'x', body.length + 9, 0, '1e3', 99_999_999])}`,
    )
  const head = `${method} ${somePath(dice, known)} HTTP/${dice.number(40) ? '1.1' : dice.pick(['1.0', '2.0', '9', ''])}\r\n${lines.join('\r\n')}\r\n\r\n`
  if (!isChunked) return Buffer.concat([Buffer.from(head), body])
  const size = dice.number(9) ? body.length.toString(16) : dice.pick(['-1', 'zz', 'ffffffffffffffffff', ''])
  return Buffer.concat([Buffer.from(`${head}${size}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
}
