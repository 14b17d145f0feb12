import { expect, test } from 'vitest'
import { firstTenantKeys } from '../../../db/keys/tenant-keys'
import { hashNameWords, nameWordsOf } from './name-search-index.server'

test.each([
  ['Anna-Liisa  SJÖBERG', ['anna', 'liisa', 'sjoberg']],
  ['  رَنا الخَطيب ', ['رنا', 'الخطيب']],
  ['Наталія О’Коннор', ['наталія', 'о', 'коннор'].map((word) => word.normalize('NFKD').replace(/\p{M}/gu, ''))],
  ['anna Anna ANNA', ['anna']],
  ['123 ?!', ['123']],
  ['', []],
])('%s is compared by its words', (name, words) => {
  expect(nameWordsOf(name)).toEqual(words)
})

test('a very long name is found by its first words', () => {
  expect(nameWordsOf(Array.from({ length: 30 }, (_, index) => `nimi${index}`).join(' '))).toHaveLength(8)
})

test('the same word has another hash in another tenant and under another master key', () => {
  const hashOf = (tenantId: string, fill: number) =>
    hashNameWords({ tenantId, tenantKeys: firstTenantKeys(Buffer.alloc(32, fill)) }, 'Anna')[0]!.toString('hex')
  expect(hashOf('a', 1)).toBe(hashOf('a', 1))
  expect(new Set([hashOf('a', 1), hashOf('b', 1), hashOf('a', 2)]).size).toBe(3)
})
