import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finnishHour } from './decent-hours'
import { noticeKinds, type NoticeWay } from './notice-kinds'
import { decideNotices, quietHours, type Situation, type WaitingNotice } from './schedule'

const noon = new Date('2026-06-01T09:00:00Z')
const before = (hours: number) => new Date(noon.getTime() - hours * 3_600_000)
const notice = (id: string, dueAt = before(1), unsure = 0): WaitingNotice => ({
  id,
  kind: 'messageWaits',
  dueAt,
  unsure,
})
const plain = (given: Partial<Situation> = {}): Situation => ({
  waiting: [notice('a')],
  way: 'email',
  pausedUntil: null,
  lastSentAt: null,
  now: noon,
  ...given,
})

test('all that is due goes as one, and nothing that is not', () => {
  const waiting = [notice('a'), notice('b', noon), notice('c', new Date(noon.getTime() + 1))]
  expect(decideNotices(plain({ waiting }))).toEqual({ act: 'send', way: 'email', ids: ['a', 'b'] })
})

test('a message waits until four hours after the one before, and until the morning if that is at night', () => {
  const lately = decideNotices(plain({ lastSentAt: before(1) }))
  expect(lately).toEqual({ act: 'wait', until: new Date('2026-06-01T12:00:00Z') })
  const evening = new Date('2026-06-01T14:30:00Z')
  const late = decideNotices(plain({ lastSentAt: new Date('2026-06-01T14:00:00Z'), now: evening }))
  expect(late).toEqual({ act: 'wait', until: new Date('2026-06-02T05:00:00Z') })
})

test('a pause is waited out, and whoever wants no notices gets none', () => {
  const pausedUntil = new Date('2026-06-10T21:00:00Z')
  expect(decideNotices(plain({ pausedUntil }))).toEqual({ act: 'wait', until: new Date('2026-06-11T05:00:00Z') })
  expect(decideNotices(plain({ way: 'none' }))).toEqual({ act: 'drop' })
})

test('what may have left twice is not sent again', () => {
  const waiting = [notice('a', before(1), 2), notice('b')]
  expect(decideNotices(plain({ waiting }))).toEqual({ act: 'unsure', ids: ['a'] })
  expect(decideNotices(plain({ waiting: [notice('a', before(1), 1)] }))).toMatchObject({ act: 'send' })
})

type Event =
  | { do: 'arise'; dueIn: number }
  | { do: 'look'; dies: 'not' | 'beforeSending' | 'afterSending' }
  | { do: 'choose'; way: NoticeWay }
  | { do: 'pause'; hours: number }
  | { do: 'resume' }

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ do: fc.constant('arise' as const), dueIn: fc.integer({ min: -5, max: 30 }) }),
  {
    arbitrary: fc.record({
      do: fc.constant('look' as const),
      dies: fc.constantFrom('not', 'not', 'not', 'beforeSending', 'afterSending'),
    }),
    weight: 6,
  },
  fc.record({
    do: fc.constant('choose' as const),
    way: fc.constantFrom<NoticeWay>('email', 'textMessage', 'letter', 'none'),
  }),
  fc.record({ do: fc.constant('pause' as const), hours: fc.integer({ min: 1, max: 60 }) }),
  { arbitrary: fc.constant({ do: 'resume' as const }), weight: 2 },
)
const history = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), event), {
  minLength: 30,
  maxLength: 60,
  size: 'max',
})

type Sent = { at: Date; ids: string[]; way: NoticeWay; pausedUntil: Date | null; chosen: NoticeWay }

/** Lives through a history as the outbox does: a message that a dying process held comes back as unsure. */
function live(start: Date, steps: readonly (readonly [number, Event])[]): { sent: Sent[]; deaths: number } {
  const state = {
    now: start,
    way: 'email' as NoticeWay,
    pausedUntil: null as Date | null,
    lastSentAt: null as Date | null,
  }
  let waiting: WaitingNotice[] = []
  const sent: Sent[] = []
  let [made, deaths] = [0, 0]
  const without = (ids: readonly string[]) => (waiting = waiting.filter(({ id }) => !ids.includes(id)))
  const look = (dies: 'not' | 'beforeSending' | 'afterSending') => {
    const due = waiting.filter(({ dueAt }) => dueAt <= state.now)
    if (due.length === 0) return
    const decided = decideNotices({ ...state, waiting: due })
    if (decided.act === 'unsure') return without(decided.ids)
    if (decided.act === 'drop') return without(due.map(({ id }) => id))
    if (decided.act !== 'send') return
    if (dies !== 'beforeSending')
      sent.push({
        at: state.now,
        ids: decided.ids,
        way: decided.way,
        pausedUntil: state.pausedUntil,
        chosen: state.way,
      })
    if (dies === 'not') {
      state.lastSentAt = state.now
      return without(decided.ids)
    }
    deaths += 1
    waiting = waiting.map((one) => (decided.ids.includes(one.id) ? { ...one, unsure: one.unsure + 1 } : one))
  }
  for (const [minutes, one] of steps) {
    state.now = new Date(state.now.getTime() + minutes * 60_000)
    if (one.do === 'arise') {
      const dueAt = new Date(state.now.getTime() + one.dueIn * 3_600_000)
      waiting.push({ id: String((made += 1)), kind: noticeKinds[made % noticeKinds.length]!, dueAt, unsure: 0 })
    } else if (one.do === 'look') look(one.dies)
    else if (one.do === 'choose') state.way = one.way
    else state.pausedUntil = one.do === 'pause' ? new Date(state.now.getTime() + one.hours * 3_600_000) : null
  }
  return { sent, deaths }
}

// Two weeks around each change of the clocks, and the rest of the year now and then.
const starts = fc.constantFrom('2026-03-25', '2026-10-21', '2026-01-10', '2026-07-01', '2026-12-28')

test('in 10,000 generated histories nothing leaves outside decent hours, in a pause, against the choice, or twice', () => {
  let everSent = 0
  fc.assert(
    fc.property(starts, history, (day, steps) => {
      const { sent, deaths } = live(new Date(`${day}T00:00:00Z`), steps)
      everSent += sent.length
      const times = new Map<string, number>()
      for (const { at, ids, way, pausedUntil, chosen } of sent) {
        const { hour } = finnishHour(at)
        expect(hour >= 8 && hour < 20, `${at.toISOString()} is outside 8–20`).toBe(true)
        expect(pausedUntil === null || pausedUntil <= at, 'sent in a pause').toBe(true)
        expect(way).toBe(chosen)
        for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
      }
      const most = Math.max(0, ...times.values())
      expect(most, 'at most one more, and only where a process died').toBeLessThanOrEqual(deaths > 0 ? 2 : 1)
    }),
    { numRuns: 10_000 },
  )
  expect(everSent).toBeGreaterThan(10_000)
})

test('without deaths, two messages to one person are never closer than the quiet hours', () => {
  fc.assert(
    fc.property(starts, history, (day, steps) => {
      const calm = steps.map(
        ([minutes, one]) => [minutes, one.do === 'look' ? { ...one, dies: 'not' as const } : one] as const,
      )
      const times = live(new Date(`${day}T00:00:00Z`), calm).sent.map(({ at }) => at.getTime())
      for (const [index, at] of times.entries())
        if (index > 0) expect(at - times[index - 1]!).toBeGreaterThanOrEqual(quietHours * 3_600_000)
    }),
    { numRuns: 1_000 },
  )
})
