import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expectPage } from '../../factories/expect-safe'
import { sendRaw } from '../../factories/raw-request'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { storedRows, type StoredRows } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

const form = 'application/x-www-form-urlencoded'
const tooMuch = `value=${'ä'.repeat(40 * 1024)}`

describe.each(['fi', 'ar'])('in %s', (language) => {
  let cookie: string
  let before: StoredRows
  beforeAll(async () => {
    const visitor = new Visitor(portal.origin)
    await visitor.get(`/${language}`)
    await visitor.act('start')
    cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    before = await storedRows(portal.database)
  })
  beforeEach(() => {
    portal.logged.length = 0
  })
  afterEach(async () => {
    expect(await storedRows(portal.database)).toEqual(before)
    expect(portal.logged).toEqual([])
  })

  const send = (method: string, path: string, headers: Record<string, string> = {}, body: readonly string[] = []) =>
    sendRaw(portal.origin, { method, path, headers: { 'accept-language': language, cookie, ...headers }, body })
  const post = (headers: Record<string, string>, body: readonly string[] = ['value=jobEnded']) =>
    send('POST', `/${language}/questions/reason`, { origin: portal.origin, 'content-type': form, ...headers }, body)

  test.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', `${form}x`, ''])(
    'a body of type "%s" is refused',
    async (type) => expectPage(await post({ 'content-type': type }), 415, 'error', language),
  )

  test('a body that says it is too long is refused unread', async () => {
    const length = String(Buffer.byteLength(tooMuch))
    expectPage(await post({ 'content-length': length }, [tooMuch]), 413, 'error', language)
  })

  test('a body that turns out too long is refused', async () => {
    expectPage(await post({}, [tooMuch.slice(0, 30_000), tooMuch.slice(30_000)]), 413, 'error', language)
  })

  test('a refused body of several megabytes still gets its answer', async () => {
    const part = 'x'.repeat(1024 * 1024)
    expectPage(await post({}, [part, part, part, part]), 413, 'error', language)
    const length = String(4 * part.length)
    expectPage(await post({ 'content-length': length }, [part, part, part, part]), 413, 'error', language)
  })

  test.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'x-forwarded-host': 'evil.example', origin: 'http://evil.example' },
  ])('a post from elsewhere is refused: %o', async (headers) => {
    expectPage(await post(headers), 403, 'error', language)
  })

  test.each(['evil.example', 'localhost', '127.0.0.1.evil.example', 'localhost:1'])(
    'a request to the host %s is refused',
    async (host) => {
      expectPage(await send('GET', `/${language}`, { host }), 421, 'error', language)
      expectPage(await post({ host }), 421, 'error', language)
    },
  )

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is refused', async (method) => {
    const answer = await send(method, `/${language}/questions/reason`)
    expectPage(answer, 405, 'error', language)
    expect(answer.headers.allow).toBe('GET, HEAD, POST')
  })

  test.each(['.data', '.data?_routes=question/question', '?_routes=question/question', '?_routes=', '/_.data'])(
    'the data of a jobseeker’s page is not to be had by %s',
    async (way) => {
      expectPage(await send('GET', `/${language}/questions/reason${way}`), 400, 'error', language)
      const posted = await send('POST', `/${language}/start${way}`, { origin: portal.origin, 'content-type': form })
      expectPage(posted, 400, 'error', language)
    },
  )

  test('nor that of the front page or of what is none, and no list of all routes', async () => {
    for (const path of ['/_root.data', `/${language}.data`, '/coachs.data', '/coach-x.data?_routes=routes/coach.queue'])
      expectPage(await send('GET', path), 400, 'error', language)
    expectPage(await send('GET', '/__manifest?p=/coach'), 404, 'error', language)
  })

  test.each([
    '/nowhere', '/questions', '/questions/nonsense', '/questions/reason.1', '/questions/experienceTitle.99', '/topics/nonsense',
    '/%zz', '/%', '/%00', '/questions/%C0%80', '/questions/reason%2F', '//topics', '/topics//', '/./topics', '/../coach',
    '/..', '/..%2fcoach', '/topics;x=1', '/topics\\', `/${'x'.repeat(2100)}`,
  ])('%s is a page that does not exist', async (path) => {
    expectPage(await send('GET', `/${language}${path}`), 404, 'error', language)
  }) // prettier-ignore

  test.each([
    '//', '//evil.example', '//evil.example/coach', '/\\evil.example', '/..', '/%2e%2e/coach', '/assets/%zz', '/assets/../start',
    '/assets/..%2f..%2fpackage.json', '/.env', '/wp-login.php', '/constructor', '/__proto__/topics', '/zzzzz', '/-',
    'http://evil.example/coach', 'http://user@evil.example//', '*',
  ])('%s is a page that does not exist', async (path) => {
    expectPage(await send('GET', path), 404, 'error', language)
  }) // prettier-ignore

  test('a slash too many at the end leads to the page, and nowhere else', async () => {
    const answer = await send('GET', `/${language}/?x=1`)
    expect(answer.status).toBe(301)
    expect(answer.headers.location).toBe(`/${language}?x=1`)
    for (const path of [`//evil.example/`, `/\\evil.example/`, `/${language}/../coach/`])
      expectPage(await send('GET', path), 404, 'error', language)
    expectPage(await send('POST', `/${language}/start/`, { origin: portal.origin }), 404, 'error', language)
  })

  test.each(['de', 'EN', 'zh-Hant', 'xx'])('an unknown language, /%s, leads to the best match', async (unknown) => {
    const answer = await send('GET', `/${unknown}/topics?x=1`)
    expect(answer.status).toBe(302)
    expect(answer.headers.location).toBe(unknown === 'EN' ? '/en/topics?x=1' : `/${language}/topics?x=1`)
    const posted = await send('POST', `/${unknown}/start`, { origin: portal.origin, 'content-type': form })
    expectPage(posted, 404, 'error', unknown === 'EN' ? 'en' : language)
  })

  const garbage = [
    'suunta-jobseeker=%E0%A4%A',
    'suunta-jobseeker=',
    ';;;=;',
    `suunta-jobseeker=${'A'.repeat(12_000)}`,
    '"ä',
  ]
  test.each(garbage)('a cookie that is no session of ours opens nothing', async (cookies) => {
    const answer = await send('GET', `/${language}/topics`, { cookie: cookies })
    expectPage(answer, 401, 'error', language)
  })

  test.each(['/', `/${language}`, `/${language}/topics`, '/coach/sign-in'])('%s has no form to post', async (path) => {
    const posted = await send('POST', path, { origin: portal.origin, 'content-type': form })
    expectPage(posted, 405, 'error', language)
  })

  test('HEAD is answered like GET, without the page', async () => {
    const answer = await send('HEAD', `/${language}/questions/reason`)
    expect(answer.status).toBe(200)
    expect(answer.html).toBe('')
  })
})
