import { expect, test } from 'vitest'
import { firstTenantKeys } from '../../../db/keys/tenant-keys'
import { hashesToFind, hashNameKeys } from './name-search-index.server'

const keysOf = (tenantId: string, fill: number) => ({ tenantId, tenantKeys: firstTenantKeys(Buffer.alloc(32, fill)) })
const inHex = (hashes: Buffer[]) => hashes.map((one) => one.toString('hex'))

test('what is looked for is among what is kept, and the name itself nowhere', () => {
  const keys = keysOf('a', 1)
  const kept = inHex(hashNameKeys(keys, 'Anna Sjöberg'))
  expect(kept).toHaveLength(2 + 5)
  const [anna, sjo] = hashesToFind(keys, 'anna sjo')
  expect(inHex(anna!).some((one) => kept.includes(one)) && inHex(sjo!).some((one) => kept.includes(one))).toBe(true)
  expect(kept.join()).not.toContain(Buffer.from('anna').toString('hex'))
})

test('the same beginning has another hash in another tenant and under another master key', () => {
  const hashOf = (tenantId: string, fill: number) => inHex(hashNameKeys(keysOf(tenantId, fill), 'Anna'))[0]
  expect(hashOf('a', 1)).toBe(hashOf('a', 1))
  expect(new Set([hashOf('a', 1), hashOf('b', 1), hashOf('a', 2)]).size).toBe(3)
})
