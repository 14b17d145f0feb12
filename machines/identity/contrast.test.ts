import { describe, expect, it, test } from 'vitest'
import { contrastFaults, contrastOf } from './contrast'
import { identities } from './identities'
import { suunta } from './suunta'

test('contrast is what WCAG says it is', () => {
  expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrastOf('#777777', '#fff')).toBeCloseTo(4.48, 2)
  expect(contrastOf('#fff', '#fff')).toBe(1)
})

describe.each(Object.entries(identities))('the identity %s', (_, identity) => {
  it('can be read by day and by night', () => {
    expect(contrastFaults(identity)).toEqual([])
  })
})

it('names the pair that is too faint, its mode and what it needs', () => {
  const faint = { ...suunta, light: { ...suunta.light, soft: '#a0a0a0' } }
  expect(contrastFaults(faint)).toContain('light: soft (#a0a0a0) on page (#f0f5f4) is 2.37:1 and needs 4.5:1')
  const edgeless = { ...suunta, dark: { ...suunta.dark, edge: '#203038' } }
  expect(contrastFaults(edgeless).every((fault) => fault.startsWith('dark: edge'))).toBe(true)
  expect(contrastFaults(edgeless)).toHaveLength(2)
})
