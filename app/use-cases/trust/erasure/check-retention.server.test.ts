import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../tests/servers/test-database'
import { openPortal, type OpenedPortal } from '../../../server/open-portal.server'
import { readSettings } from '../../../server/settings/settings'
import { startAssessment } from '../../conversation/start-assessment.server'
import { checkRetentionRun } from './check-retention.server'

let opened: OpenedPortal
let minutesAhead = 0

beforeAll(async () => {
  const masterKey = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')
  const settings = readSettings({ PORT: '0', DEMO: '1', MASTER_KEY: masterKey }, 'test')
  opened = await openPortal(settings, {
    database: await openTestDatabase(),
    now: () => new Date(Date.now() + minutesAhead * 60_000),
    log: pino({ level: 'silent' }),
  })
})
afterAll(() => opened.close())

test('a clock more than an hour off the database’s, either way, refuses the run', async () => {
  for (const minutes of [59, -59]) {
    minutesAhead = minutes
    await expect(checkRetentionRun(opened.portal)).resolves.toBeUndefined()
  }
  for (const minutes of [61, -61, 91 * 24 * 60]) {
    minutesAhead = minutes
    await expect(checkRetentionRun(opened.portal)).rejects.toThrow(/clocks/)
    await expect(checkRetentionRun(opened.portal, opened.portal.tenantId), 'also where many may go').rejects.toThrow(
      /clocks/,
    )
  }
  minutesAhead = 0
})

test('a run that would remove over a fifth of all clients needs to be told by the tenant’s name', async () => {
  const { portal } = opened
  for (let count = 0; count < 101; count += 1) await startAssessment(portal, 'fi')
  const makeOld = (count: number) =>
    portal.database.run(
      `age ${count}`,
      `with old as (update clients set created_at = created_at - interval '100 days'
        where id in (select id from clients where created_at > now() - interval '1 day' limit ${count}) returning id)
      update assessments set changed_at = changed_at - interval '100 days' where client_id in (select id from old)`,
      [],
    )
  await makeOld(20)
  await expect(checkRetentionRun(portal)).resolves.toBeUndefined()
  await makeOld(1)
  await expect(checkRetentionRun(portal)).rejects.toThrow('21 of 101')
  await expect(checkRetentionRun(portal, 'another')).rejects.toThrow('--remove-many=demo')
  await expect(checkRetentionRun(portal, 'demo')).resolves.toBeUndefined()
})
