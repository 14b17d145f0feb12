import { afterAll, beforeAll, expect, test } from 'vitest'
import { renewNameIndex } from '../../../app/use-cases/desk/renew-name-index.server'
import { queueNames, signInAs } from '../../factories/coach-visitor'
import { insertQueueRows } from '../../factories/queue-rows'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import type { Visitor } from '../../factories/visitor'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
  await insertQueueRows((sql, values) => portal.database.run(sql.slice(0, 60), sql, values), {
    tenantId: 'demo',
    tenantKeys: portal.tenantKeys,
    count: 300,
    today: '2026-12-01',
    coachIds: ['x.y'],
  })
}, 240_000)
afterAll(() => portal.stop())

const search = async (coach: Visitor, q: string) => {
  await coach.get('/coach')
  await coach.press(coach.find('form[role="search"] button'), [['q', q]])
  return queueNames(coach)
}
const renew = () => renewNameIndex({ ...portal, tenantId: 'demo', log: { error: () => undefined } as never })

test('names that were indexed before are made anew beside people, once, and found by their beginnings then', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  const found = await search(coach, 'mar')
  expect(found.length).toBeGreaterThan(3)
  await portal.database.run('as-before', 'delete from name_words', [])
  await portal.database.run('old', 'update queue_entries set name_index = 0', [])
  expect(await search(coach, 'mar')).toEqual([])
  const [renewed] = await Promise.all([renew(), coach.get('/coach')])
  expect(renewed).toEqual({ renewed: 300, left: 0 })
  expect(coach.page.status).toBe(200)
  expect((await search(coach, 'mar')).toSorted()).toEqual(found.toSorted())
  expect(await renew(), 'nothing is left to do').toEqual({ renewed: 0, left: 0 })
})

test('a row that cannot be read is left, and the others are made anew', async () => {
  await portal.database.run('old-again', 'update queue_entries set name_index = 0', [])
  await portal.database.run(
    'spoilt',
    `update queue_entries set facts = '\\x00'::bytea where assessment_id = (select min(assessment_id::text)::uuid from queue_entries)`,
    [],
  )
  expect(await renew()).toEqual({ renewed: 299, left: 1 })
})
