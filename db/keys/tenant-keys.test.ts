import { createHmac, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { localMasterKey } from './master-key'
import { firstKeysOf, firstTenantKeys, KeyNotLoaded, tenantKeysFrom } from './tenant-keys'

const now = new Date('2026-11-22T12:00:00Z')

test("a client's key opens only with the tenant key that wrapped it, and only for that client", () => {
  const keys = firstTenantKeys(randomBytes(32))
  const { key: dataKey, wrapped } = keys.newDataKey('demo', 'client-1')
  expect(keys.unwrap(wrapped, 'demo', 'client-1').equals(dataKey)).toBe(true)
  expect(() => keys.unwrap(wrapped, 'demo', 'client-2')).toThrow()
  expect(() => keys.unwrap(wrapped, 'other', 'client-1')).toThrow()
  expect(() => firstTenantKeys(randomBytes(32)).unwrap(wrapped, 'demo', 'client-1')).toThrow()
})

test('keyed hashes differ by use, by value and by key', () => {
  const secret = randomBytes(32)
  const hash = (use: string, value: string) => firstTenantKeys(secret).keyedHash(use, value).toString('hex')
  expect(hash('a', 'x')).toBe(hash('a', 'x'))
  expect(new Set([hash('a', 'x'), hash('b', 'x'), hash('a', 'y')]).size).toBe(3)
  expect(firstTenantKeys(randomBytes(32)).keyedHash('a', 'x').toString('hex')).not.toBe(hash('a', 'x'))
})

test('a new version wraps from its hour on, older ones open still, and one that is not loaded is asked for', () => {
  const first = firstKeysOf(randomBytes(32))
  const soon = { version: 2, key: randomBytes(32), usedFrom: new Date(now.getTime() + 1000) }
  let at = now
  let asked = 0
  const missed = () => void (asked += 1)
  const keys = tenantKeysFrom(
    () => ({ ...first, wrapping: [...first.wrapping, soon] }),
    () => at,
    missed,
  )
  const older = tenantKeysFrom(
    () => first,
    () => at,
    missed,
  )
  const before = keys.newDataKey('demo', 'a')
  expect(older.unwrap(before.wrapped, 'demo', 'a')).toEqual(before.key)
  at = soon.usedFrom
  const after = keys.rewrap(before.wrapped, 'demo', 'a')
  for (const wrapped of [before.wrapped, after]) expect(keys.unwrap(wrapped, 'demo', 'a')).toEqual(before.key)
  expect(asked).toBe(0)
  expect(() => older.unwrap(after, 'demo', 'a')).toThrow(KeyNotLoaded)
  expect(asked).toBe(1)
})

test('a master key opens what it wrapped where it was put, and its id tells nothing of it', async () => {
  const [secret, key] = [randomBytes(32), randomBytes(32)]
  const master = localMasterKey(secret)
  const place = { tenantId: 'demo', table: 'tenant_keys', row: 'wrapping#1', column: 'wrapped' }
  const wrapped = await master.wrap(key, place)
  expect(await master.unwrap(wrapped, place)).toEqual(key)
  await expect(master.unwrap(wrapped, { ...place, row: 'wrapping#2' })).rejects.toThrow()
  await expect(localMasterKey(randomBytes(32)).unwrap(wrapped, place)).rejects.toThrow()
  const known = createHmac('sha256', secret).update('key id').digest('hex')
  expect(master.id).toBe(`local:${known.slice(0, 12)}`)
  expect(() => localMasterKey(randomBytes(16))).toThrow('32 bytes')
})
