import { expect, test } from 'vitest'
import { mostNow, pathOf } from './path'
import type { PlannedLine } from './plan-document'

const own = (id: string, rest: Partial<PlannedLine> = {}): PlannedLine => ({
  id,
  state: 'added',
  who: 'jobseeker',
  isBeside: false,
  ...rest,
})
const ids = (lines: readonly PlannedLine[]) => lines.map(({ id }) => id)

test('what is due first stands first, and at most three own steps are for now', () => {
  const lines = [
    own('e'),
    own('d', { by: '2026-12-20' }),
    own('b', { by: '2026-12-08' }),
    own('c', { by: '2026-12-10' }),
    own('a', { by: '2026-12-01' }),
  ]
  const path = pathOf(lines, {})
  expect(mostNow).toBe(3)
  expect(ids(path.now)).toEqual(['a', 'b', 'c'])
  expect(ids(path.later)).toEqual(['d', 'e'])
})

test('before the agreement steps stand in the order of their working days', () => {
  const path = pathOf([own('a', { within: 20 }), own('b', { within: 5 }), own('c', { within: 20 })], {})
  expect(ids(path.now)).toEqual(['b', 'a', 'c'])
})

test('a step that was reported done leaves room for the next one; of others nothing is for now', () => {
  const lines = [
    own('a'),
    own('coach', { who: 'coach', by: '2026-12-01' }),
    own('b'),
    own('c'),
    own('d', { who: 'together' }),
  ]
  const path = pathOf(lines, {
    b: '2026-12-03T08:00:00.000Z',
    a: '2026-12-05T08:00:00.000Z',
    coach: '2026-12-05T08:00:00.000Z',
  })
  expect(ids(path.done)).toEqual(['b', 'a'])
  expect(ids(path.now)).toEqual(['c', 'd'])
  expect(ids(path.later)).toEqual(['coach'])
})

test('what was left out, stands beside the plan or is a habit is no step of the path', () => {
  const habit = { kind: 'task', code: 'keepMorningRhythm', rhythm: 'daily' } as unknown as PlannedLine['drafted']
  const lines = [own('a', { state: 'dropped' }), own('b', { isBeside: true }), own('c', { drafted: habit }), own('d')]
  const path = pathOf(lines, { a: '2026-12-03T08:00:00.000Z' })
  expect([path.done, path.now, path.later].map(ids)).toEqual([[], ['d'], []])
})
