import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { every } from './every'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('does the work once an interval, first after one', async () => {
  let times = 0
  const stop = every(1000, async () => void times++)
  expect(times).toBe(0)
  await vi.advanceTimersByTimeAsync(3000)
  expect(times).toBe(3)
  await stop()
  await vi.advanceTimersByTimeAsync(3000)
  expect(times).toBe(3)
})

test('leaves out turns while the work is under way, and stopping waits for it', async () => {
  const ends: (() => void)[] = []
  const stop = every(1000, () => new Promise((resolve) => ends.push(resolve)))
  await vi.advanceTimersByTimeAsync(3500)
  expect(ends.length).toBe(1)
  ends[0]!()
  await vi.advanceTimersByTimeAsync(1000)
  expect(ends.length).toBe(2)
  let isStopped = false
  const stopped = stop().then(() => (isStopped = true))
  await vi.advanceTimersByTimeAsync(5000)
  expect([isStopped, ends.length]).toEqual([false, 2])
  ends[1]!()
  await stopped
})
