import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { open, openJson, seal, sealJson, type Place } from './sealing'

const key = randomBytes(32)
const place: Place = { tenantId: 'demo', table: 'answers', row: 'a#1', column: 'value' }

test('what is sealed opens again, own words of every script too', () => {
  for (const words of ['ممرضة', 'Äiti hoitaa', '', '😀'.repeat(500)])
    expect(openJson(key, sealJson(key, words, place), place)).toBe(words)
})

test('the same value is never sealed to the same bytes', () => {
  const plain = Buffer.from('4')
  expect(seal(key, plain, place).equals(seal(key, plain, place))).toBe(false)
})

test.each(['tenantId', 'table', 'row', 'column'] as const)('a value moved to another %s does not open', (part) => {
  const sealed = seal(key, Buffer.from('words'), place)
  expect(() => open(key, sealed, { ...place, [part]: 'other' })).toThrow()
})

test('no bit can be changed without notice', () => {
  const sealed = seal(key, Buffer.from('words'), place)
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed)
    changed[at]! ^= 1
    expect(() => open(key, changed, place)).toThrow()
  }
})
