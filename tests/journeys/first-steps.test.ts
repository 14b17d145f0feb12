import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestPortal, type TestPortal } from '../factories/running-portal'
import { situations } from '../factories/situations'
import { Visitor } from '../factories/visitor'

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
