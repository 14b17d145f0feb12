import { expect, test } from 'vitest'
import { floors, isAtLeast, versionsOf } from './prove/g21'

test.each(Object.entries(floors))('every installed copy of %s is at least %s', (name, floor) => {
  const versions = versionsOf(name)
  expect(versions).not.toEqual([])
  expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([])
})

test('versions are compared by number', () => {
  const pairs = [['2.17.5', '2.17.5'], ['2.18.0', '2.17.5'], ['10.0.0', '9.9.9'], ['2.17.10', '2.17.5']] as const // prettier-ignore
  for (const [higher, lower] of pairs) expect(isAtLeast(higher, lower)).toBe(true)
  for (const [lower, higher] of [
    ['2.17.4', '2.17.5'],
    ['1.99.99', '2.0.0'],
    ['', '1.0.0'],
    ['2.17.5-pre.1', '2.17.5'],
  ] as const)
    expect(isAtLeast(lower, higher)).toBe(false)
})
