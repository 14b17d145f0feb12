import { nextDecentMoment } from './decent-hours'
import type { NoticeKind, NoticeWay } from './notice-kinds'

/** Hours between two messages to one person: what comes up meanwhile waits, and goes as one. */
export const quietHours = 4

/** Tries of a message of which it is not known whether it left: the second one is the last. */
const mostUnsure = 2

/** A notice not known to be sent; `unsure` counts earlier tries whose outcome is unknown, so that it may have left. */
export type WaitingNotice = { id: string; kind: NoticeKind; dueAt: Date; unsure: number }

export type Situation = {
  waiting: readonly WaitingNotice[]
  way: NoticeWay
  pausedUntil: Date | null
  /** When something last left for this person. */
  lastSentAt: Date | null
  now: Date
}

/**
 * What becomes of a person's notices at a moment: `send` those, all in one; `wait` until then; `drop` all, since they want none.
 * What may have left twice already is `unsure`: it is not sent a third time.
 */
type NoticeDecision =
  | { act: 'send'; ids: string[]; way: Exclude<NoticeWay, 'none'> }
  | { act: 'unsure'; ids: string[] }
  | { act: 'wait'; until: Date }
  | { act: 'drop' }

const latest = (...moments: (Date | null)[]) =>
  new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? Number.NEGATIVE_INFINITY)))

/**
 * Decides what to do with the notices of one person that wait. Nothing leaves outside decent hours, during a pause, sooner than
 * `quietHours` after the message before, or before it is due.
 *
 * @param situation with at least one notice that waits
 */
export function decideNotices({ waiting, way, pausedUntil, lastSentAt, now }: Situation): NoticeDecision {
  const unsure = waiting.filter((one) => one.unsure >= mostUnsure)
  if (unsure.length > 0) return { act: 'unsure', ids: unsure.map(({ id }) => id) }
  if (way === 'none') return { act: 'drop' }
  const firstDue = new Date(Math.min(...waiting.map(({ dueAt }) => dueAt.getTime())))
  const quietUntil = lastSentAt && new Date(lastSentAt.getTime() + quietHours * 3_600_000)
  const until = nextDecentMoment(latest(now, firstDue, pausedUntil, quietUntil))
  if (until > now) return { act: 'wait', until }
  return { act: 'send', way, ids: waiting.filter(({ dueAt }) => dueAt <= now).map(({ id }) => id) }
}
