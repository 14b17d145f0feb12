import { expect, test } from 'vitest'
import { signInAs } from '../factories/coach-visitor'
import { startTestPortal } from '../servers/running-portal'
import { situations } from '../factories/situations'
import { freePort } from '../servers/free-port.mjs'
import { Visitor } from '../factories/visitor'
import { answerOn, walkThrough } from '../factories/walk-through'

test('Prometheus is told how often each route was asked and how long it took, and nothing of any person', async () => {
  const port = await freePort()
  const portal = await startTestPortal({ settings: { METRICS_PORT: String(port) } })
  const person = new Visitor(portal.origin)
  const asked = await walkThrough(person, situations.accountant, answerOn)
  const coach = await signInAs(portal.origin, 'aino')
  await coach.act('open')
  const read = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const told = await read()

  const counted =
    /http_request_duration_seconds_count\{method="POST",route=":language\/questions\/:key",status="303"\} (\d+)/
  expect(Number(counted.exec(told)?.[1])).toBe(asked.length)
  expect(told).toContain('route="coach/assessments/:id"')
  expect(told).toContain('suunta_database_up 1')
  expect(Number(/^suunta_audit_unsealed_seconds (\d+)$/m.exec(told)?.[1]), 'the age in seconds').toBeGreaterThanOrEqual(
    0,
  )
  expect(told).toContain('process_cpu_seconds_total')
  const labels = new Set([...told.matchAll(/[{,](\w+)="/g)].map(([, name]) => name))
  for (const ours of ['method', 'route', 'status', 'le']) labels.delete(ours)
  expect(
    [...labels].filter((name) => !['version', 'major', 'minor', 'patch', 'type', 'kind', 'space'].includes(name!)),
  ).toEqual([])
  const addresses = [...told.matchAll(/route="([^"]+)"/g)].map(([, route]) => route!)
  expect(addresses.filter((route) => /[0-9a-f]{8}|mainWork|\bsv\b/.test(route))).toEqual([])

  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
  await person.get('/metrics')
  expect(person.page.status).toBe(404)
  await portal.stop()
  await expect(read()).rejects.toThrow('fetch failed')
})
