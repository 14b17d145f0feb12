import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { Visitor } from '../../factories/visitor'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ settings: { REQUESTS_PER_MINUTE: '30', TRUSTED_PROXIES: '1' } })
})
afterAll(() => portal.stop())

const from = (address: string) => new Visitor(portal.origin, { 'x-forwarded-for': address })

test('an address that asks too much is told to wait, in its language, with its words kept to be sent again', async () => {
  const person = from('192.0.2.1')
  await person.get('/ar')
  await person.act('start')
  const key = person.questionKey!
  let asked = 0
  while (person.page.status === 200 && asked++ < 40) await person.get(`/ar/questions/${key}`)
  expect(person.page.status).toBe(429)
  await person.post('/ar/questions/mainWork', [['value', 'كنت أعمل خياطة']])
  expect(person.page.status).toBe(429)
  expect(person.kind).toBe('error')
  expect(person.find('html').getAttribute('dir')).toBe('rtl')
  expect(Number(person.page.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(person.find('textarea[name="value"]').textContent).toBe('كنت أعمل خياطة')
  expect(person.find('form').getAttribute('action')).toBe('/ar/questions/mainWork')
})

test('nobody else has to wait for it', async () => {
  const another = from('192.0.2.2')
  await another.get('/fi')
  expect(another.page.status).toBe(200)
})
