import { beforeAll, expect, test } from 'vitest'
import { chanceOf, robInvented, type Robbed } from '../prove/thief'

/** A small sample of G24. Who tosses a coin for so many people is right more often than `chance` once in a hundred times. */
const perGroup = 12
const chance = chanceOf(perGroup)
let robbed: Robbed
beforeAll(async () => {
  robbed = await robInvented(perGroup)
}, 120_000)

test('lengths and keys tell a thief of the tables no more of health and self-harm than a coin does', () => {
  const { lengths, keys } = robbed.same.now
  for (const { right, by } of [lengths, keys, robbed.own.now.keys]) expect(right, by).toBeLessThanOrEqual(chance)
})

test('of people who were asked the same questions, no count, no time and no other column tells it either', () => {
  const { counts, times, columns } = robbed.same.now
  for (const { right, by } of [counts, times, columns]) expect(right, by).toBeLessThanOrEqual(chance)
})

test('the same thief finds it out from what earlier releases stored: by lengths, and by keys where questions differ', () => {
  expect(robbed.same.before.lengths.right).toBeGreaterThan(0.95)
  expect(robbed.own.before.lengths.right).toBeGreaterThan(0.95)
  expect(robbed.own.before.keys.right).toBeGreaterThan(0.95)
})

test('how many questions somebody was asked can be counted still, as docs/threat-model.md says', () => {
  expect(robbed.own.now.counts.right).toBeGreaterThan(chance)
})
