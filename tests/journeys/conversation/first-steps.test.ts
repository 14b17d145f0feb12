import { afterAll, beforeAll, expect, test } from 'vitest'
import { signInAs } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

test('a first visit without a language goes to the one that the browser asks for', async () => {
  const visitor = new Visitor(portal.origin, { 'accept-language': 'ar-SY,ar;q=0.9,en;q=0.5' })
  const page = await visitor.get('/')
  expect(page.url).toBe(`${portal.origin}/ar`)
  expect(visitor.find('html').getAttribute('dir')).toBe('rtl')
})

test('the quick start leads from the front page to the topics', async () => {
  const visitor = new Visitor(portal.origin)
  await visitor.get('/fi')
  await visitor.act('start')
  const { answers } = situations.accountant
  for (let count = 0; visitor.kind === 'question' && count < 40; count += 1)
    await visitor.answer(answers[visitor.questionKey!] ?? null)
  expect(visitor.kind).toBe('topics')
})

test.each([
  ['/fi', 'gzip'],
  ['/coach', 'gzip'],
])('the page at %s comes as %s to a browser that reads it, and says the same as without', async (page, encoding) => {
  const coach = await signInAs(portal.origin, 'aino')
  const ask = async (accepted: string) => {
    const answer = await coach.send(page, { headers: { 'accept-encoding': accepted } })
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')![1]!
    return { encoding: answer.headers.get('content-encoding'), html: (await answer.text()).replaceAll(nonce, '') }
  }
  const plain = await ask('identity')
  expect(plain.encoding).toBeNull()
  expect(plain.html).toContain('</html>')
  expect(await ask(encoding)).toEqual({ ...plain, encoding })
})
