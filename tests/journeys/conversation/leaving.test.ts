import { expect, test } from 'vitest'
import { startTestPortal } from '../../servers/running-portal'
import { Visitor } from '../../factories/visitor'

test('a portal that is told to stop says so to proxies, and still answers whoever is there', async () => {
  const portal = await startTestPortal({ settings: { LEAVE_SECONDS: '2' } })
  const visitor = new Visitor(portal.origin)
  expect((await visitor.send('/readyz')).status).toBe(200)
  const stopped = portal.stop()
  const ready = await visitor.send('/readyz')
  expect([ready.status, await ready.text()]).toEqual([503, 'leaving'])
  expect((await visitor.send('/healthz')).status).toBe(200)
  await visitor.get('/fi')
  expect(visitor.kind).toBe('welcome')
  await stopped
  await expect(visitor.send('/healthz')).rejects.toThrow('fetch failed')
})
