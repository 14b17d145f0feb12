import { expect, test } from 'vitest'
import { atHour, nextDecentMoment } from './decent-hours'

test.each([
  ['2026-01-15T05:59:59Z', '2026-01-15T06:00:00.000Z', 'a second before eight in winter'],
  ['2026-01-15T06:00:00Z', '2026-01-15T06:00:00.000Z', 'eight in winter'],
  ['2026-07-15T05:00:00Z', '2026-07-15T05:00:00.000Z', 'eight in summer'],
  ['2026-07-15T16:59:59Z', '2026-07-15T16:59:59.000Z', 'a second before twenty in summer'],
  ['2026-07-15T17:00:00Z', '2026-07-16T05:00:00.000Z', 'twenty in summer: the next morning'],
  ['2026-12-31T18:00:00Z', '2027-01-01T06:00:00.000Z', 'the last evening of a year'],
  ['2026-03-28T19:00:00Z', '2026-03-29T05:00:00.000Z', 'the evening before summer time begins'],
  ['2026-03-29T00:30:00Z', '2026-03-29T05:00:00.000Z', 'the night in which summer time begins'],
  ['2026-10-24T18:00:00Z', '2026-10-25T06:00:00.000Z', 'the evening before summer time ends'],
  ['2026-10-25T00:30:00Z', '2026-10-25T06:00:00.000Z', 'the hour that comes twice'],
])('of %s the next decent moment is %s: %s', (moment, next) => {
  expect(nextDecentMoment(new Date(moment)).toISOString()).toBe(next)
})

test('nine in the morning is nine in the morning on both sides of the change', () => {
  expect(atHour('2026-03-28', 9).toISOString()).toBe('2026-03-28T07:00:00.000Z')
  expect(atHour('2026-03-29', 9).toISOString()).toBe('2026-03-29T06:00:00.000Z')
})
