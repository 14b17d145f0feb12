import { createHmac, randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../../db/client'
import { sealKey } from '../../../../db/keys/sealing'
import { openTestDatabase } from '../../../../tests/servers/test-database'
import { hashSecret } from '../../../auth/secrets.server'
import { openPortal } from '../../../server/open-portal.server'
import { readSettings } from '../../../server/settings/settings'
import { isDatabaseAway } from '../../background/database-away.server'
import { loadAssessment } from '../../conversation/load-assessment.server'
import { masterKeysFrom } from './master-keys.server'
import { issueResumeCode, resumeAssessment } from '../../access/resume-codes.server'
import { rotateDataKeys, rotateMasterKey, untilLoaded } from './rotate-keys.server'
import { startAssessment } from '../../conversation/start-assessment.server'
import { openTenantKeys, type LoadedKeys } from './tenant-keys.server'

const tenantId = 'demo'
const [old, fresh, other] = [randomBytes(32), randomBytes(32), randomBytes(32)]
let database: Database
let now = new Date('2026-11-22T12:00:00Z')
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const storeWith = (...secrets: Buffer[]) => ({
  database: database.asTenant(tenantId),
  tenantId,
  now: () => now,
  masterKeys: masterKeysFrom(secrets),
})
const later = async (milliseconds: number) => void (now = new Date(now.getTime() + milliseconds))
const rows = () =>
  database.run<{ by: string; n: number }>(
    'rows',
    `select wrapped_by as by, count(*)::int as n from tenant_keys group by 1`,
    [],
  )

/** What the release before tenant keys did, in its own words: the master key itself wraps and hashes. */
const derivedThen = (use: string) => createHmac('sha256', old).update(use).digest()
const hashedThen = createHmac('sha256', derivedThen('name word of demo')).update('anna').digest()
const clients = new Map<string, Buffer>()

async function storeAsThen(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const [id, key] = [crypto.randomUUID(), randomBytes(32)]
    const place = { tenantId, table: 'clients', row: id, column: 'data_key' }
    await database.run(
      'client',
      'insert into clients (tenant_id, id, data_key, created_at) values ($1, $2, $3, now())',
      [tenantId, id, sealKey(derivedThen('wrap data keys'), key, place)],
    )
    clients.set(id, key)
  }
}

/** How many clients' keys open to what they were. */
async function readable({ tenantKeys }: LoadedKeys): Promise<number> {
  const stored = await database.run<{ id: string; key: Uint8Array }>(
    'keys',
    'select id, data_key as key from clients',
    [],
  )
  return stored.filter(({ id, key }) => tenantKeys.unwrap(Buffer.from(key), tenantId, id).equals(clients.get(id)!))
    .length
}

const count = 620
let running: LoadedKeys

describe('a database of a release without tenant keys', () => {
  test('is refused with another master key, in a sentence, and nothing is written', async () => {
    await storeAsThen(count)
    await expect(openTenantKeys(storeWith(other))).rejects.toThrow(/does not open with the master key that was given/)
    expect(await rows()).toEqual([])
  })

  test('opens with its own, though several begin at once: every data key and every keyed hash is what it was', async () => {
    ;[running] = (await Promise.all([1, 2, 3].map(() => openTenantKeys(storeWith(old))))) as [LoadedKeys]
    expect(await readable(running)).toBe(count)
    expect(running.tenantKeys.keyedHash('name word of demo', 'anna')).toEqual(hashedThen)
    expect(await rows()).toEqual([{ by: storeWith(old).masterKeys.current.id, n: 2 }])
    // What is written now is read by the release before, which may run beside this one.
    const { wrapped, key } = running.tenantKeys.newDataKey(tenantId, 'c')
    expect(wrapped[0]).toBe(1)
    expect(key).toHaveLength(32)
  })
})

describe('the master key', () => {
  test('that is not the one says which it is and what to do', async () => {
    const fault = openTenantKeys(storeWith(fresh))
    await expect(fault).rejects.toThrow(storeWith(old).masterKeys.current.id)
    await expect(fault).rejects.toThrow(/MASTER_KEY_PREVIOUS.*npm run keys:rotate/)
  })

  test('is replaced while portals run, once, with one row in the log; what is stored stays what it was', async () => {
    const before = await openTenantKeys(storeWith(fresh, old))
    await expect(rotateDataKeys(storeWith(fresh, old), later)).rejects.toThrow('npm run keys:rotate')
    const by = storeWith(fresh).masterKeys.current.id
    expect(await rotateMasterKey(storeWith(fresh, other, old))).toEqual({ wrapped: 2, already: 0, by })
    expect(await rotateMasterKey(storeWith(fresh, old))).toEqual({ wrapped: 0, already: 2, by })
    expect(await rotateMasterKey(storeWith(fresh))).toEqual({ wrapped: 0, already: 2, by })
    for (const keys of [
      running,
      before,
      await openTenantKeys(storeWith(fresh)),
      await openTenantKeys(storeWith(fresh, old)),
    ]) {
      expect(await readable(keys)).toBe(count)
      expect(keys.tenantKeys.keyedHash('name word of demo', 'anna')).toEqual(hashedThen)
    }
    await expect(openTenantKeys(storeWith(old))).rejects.toThrow(by)
    const logged = await database.run(
      'log',
      `select actor_kind as who, client_id as client, subject from audit_events where action = 'keys.rotated'`,
      [],
    )
    expect(logged).toEqual([{ who: 'system', client: null, subject: 'masterKey' }])
  })

  test('that opens a damaged or moved key says so', async () => {
    const swap = (from: string, to: string) =>
      database.run(
        'swap',
        'update tenant_keys set wrapped = (select wrapped from tenant_keys where purpose = $1) where purpose = $2',
        [from, to],
      )
    const [kept] = await database.run<{ wrapped: Buffer }>(
      'kept',
      `select wrapped from tenant_keys where purpose = 'hashing'`,
      [],
    )
    await swap('wrapping', 'hashing')
    await expect(openTenantKeys(storeWith(fresh))).rejects.toThrow('The hashing key 1 of demo is damaged')
    await database.run('back', `update tenant_keys set wrapped = $1 where purpose = 'hashing'`, [kept!.wrapped])
    expect(await readable(await openTenantKeys(storeWith(fresh)))).toBe(count)
  })
})

describe('the key that wraps data keys', () => {
  test('is replaced in batches, from where it was left, and everything can be read all the time', async () => {
    running = await openTenantKeys(storeWith(fresh))
    const late = await openTenantKeys(storeWith(fresh))
    const store = storeWith(fresh)
    let written = 0
    const failing: Database = {
      ...store.database,
      orm: new Proxy(store.database.orm, {
        get(orm, name: 'update') {
          if (name === 'update' && ++written > 400) throw new Error('killed')
          return Reflect.get(orm, name)
        },
      }),
    }
    const loadThenWait = async (milliseconds: number) => {
      await running.refresh()
      // No process wraps with it before every process has it.
      expect(running.tenantKeys.newDataKey(tenantId, 'c').wrapped[0]).toBe(1)
      expect(milliseconds).toBe(untilLoaded)
      await later(milliseconds)
    }
    await expect(rotateDataKeys({ ...store, database: failing }, loadThenWait)).rejects.toThrow('killed')
    expect(await readable(running)).toBe(count)

    expect(await rotateDataKeys(store, later)).toEqual({ version: 2, isNew: false, rewrapped: count - 400, left: 0 })
    expect(await rotateDataKeys(store, later)).toEqual({ version: 2, isNew: false, rewrapped: 0, left: 0 })
    expect(await readable(running)).toBe(count)
    expect(await readable(await openTenantKeys(store))).toBe(count)
    expect(running.tenantKeys.keyedHash('name word of demo', 'anna')).toEqual(hashedThen)

    // A portal that has not looked meanwhile says "away" and has it at the next try.
    const missed = await readable(late).catch((error: unknown) => error)
    expect(isDatabaseAway(missed)).toBe(true)
    await late.refresh()
    expect(await readable(late)).toBe(count)
  })

  test('no longer comes from the first master key', async () => {
    await database.run('none', 'delete from tenant_keys', [])
    await expect(openTenantKeys(storeWith(old))).rejects.toThrow('does not open')
  })
})

test('a person goes on with the code and the session from before every rotation', async () => {
  await database.run('nobody', 'delete from clients', [])
  const settings = (environment: Record<string, string>) =>
    readSettings({ PORT: '0', DEMO: '1', ...environment }, 'test')
  const asText = (key: Buffer) => key.toString('base64')
  const log = pino({ enabled: false })
  const given = { database: { ...database, close: async () => {} }, log }
  const first = await openPortal(settings({ MASTER_KEY: asText(old) }), given)
  const { secret } = await startAssessment(first.portal, 'fi')
  const { code } = await issueResumeCode(first.portal, (await loadAssessment(first.portal, hashSecret(secret)))!)
  await first.close()

  await rotateMasterKey(storeWith(fresh, old))
  expect(await rotateDataKeys(storeWith(fresh), later)).toMatchObject({ isNew: true, rewrapped: 1 })
  const second = await openPortal(settings({ MASTER_KEY: asText(fresh) }), given)
  expect(await loadAssessment(second.portal, hashSecret(secret))).toBeDefined()
  expect(await resumeAssessment(second.portal, code)).toHaveProperty('secret')
  await second.close()
})
