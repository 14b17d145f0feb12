import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { rateLimit } from './rate-limit'

beforeEach(
  () =>
    void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date('2026-12-01T08:00:00Z') }),
)
afterEach(() => void vi.useRealTimers())

const hour = 3_600_000
const pass = (milliseconds: number) => void vi.advanceTimersByTime(milliseconds)
const begin = { method: 'POST', path: '/fi/start', address: '192.0.2.1' }
const send = { ...begin, path: '/fi/summary' }

describe('with two assessments an hour', () => {
  const open = () => rateLimit({ assessmentsPerHour: 2 })
  type Limit = ReturnType<typeof open>
  const times = async (limit: Limit, asked: Parameters<Limit>[0], count: number) => {
    const told: (string | undefined)[] = []
    for (let n = 0; n < count; n += 1) told.push((await limit(asked))?.code)
    return told
  }

  test('an address begins two and is told to wait until the hour is over', async () => {
    const limit = open()
    expect(await times(limit, begin, 3)).toEqual([undefined, undefined, 'manyFromHere'])
    expect((await limit(begin))!.wait).toBe(3600)
    pass(hour)
    expect(await limit(begin)).toBeUndefined()
  })

  test('an address begins ten in a day, however they are spread, and goes on the day after', async () => {
    const limit = open()
    for (let n = 0; n < 5; n += 1) {
      expect(await times(limit, begin, 2), `hour ${n}`).toEqual([undefined, undefined])
      pass(hour)
    }
    const refused = await limit(begin)
    expect(refused).toEqual({ code: 'manyFromHere', wait: 19 * 3600 })
    pass(hour)
    expect((await limit(begin))?.code, 'an hour later still').toBe('manyFromHere')
    pass(18 * hour)
    expect(await limit(begin)).toBeUndefined()
  })

  test('what is sent is counted for itself, and so is every other address', async () => {
    const limit = open()
    await times(limit, begin, 3)
    expect(await times(limit, send, 3)).toEqual([undefined, undefined, 'manyFromHere'])
    expect(await limit({ ...begin, address: '192.0.2.2' })).toBeUndefined()
  })

  test('reading and answering are not counted', async () => {
    const limit = open()
    await times(limit, begin, 3)
    expect(await limit({ ...begin, method: 'GET' })).toBeUndefined()
    expect(await limit({ ...begin, path: '/fi/questions/reason' })).toBeUndefined()
  })
})

test('nothing is counted where no limit is set', async () => {
  const limit = rateLimit({})
  for (let n = 0; n < 50; n += 1) expect(await limit(begin)).toBeUndefined()
})
