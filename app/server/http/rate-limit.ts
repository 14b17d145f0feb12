import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** What is asked by whom. */
type CountedRequest = { address: string; method: string; path: string }

/** How long an address has to wait, in seconds, and the code of the page that says so; nothing while it may go on. */
export type RateLimit = (
  asked: CountedRequest,
) => Promise<{ wait: number; code: 'waitAMoment' | 'manyFromHere' } | undefined>

export type Limits = {
  /** Requests of any kind in a minute; thousands, since many people may stand behind one address. */
  requestsPerMinute?: number
  /** Assessments begun, as many sent, and as much feedback, in an hour. */
  assessmentsPerHour?: number
}

/** In a day an address may begin and send as many as in so many hours: an office that is full all day reaches that. */
const fullHoursOfADay = 5
const hour = 3600

/** The posts by which a visitor without a name fills storage: the coaches' queue, and the list of feedback. */
const acts = {
  begun: /^\/[a-z]{2,3}\/start$/,
  sent: /^\/[a-z]{2,3}\/summary$/,
  feedback: /^\/[a-z]{2,3}\/accessibility$/,
}

/** Seconds to wait, when an address has had its points; in this process and in memory only: no address is stored. */
function counter(points: number, duration: number): (address: string) => Promise<number | undefined> {
  const limiter = new RateLimiterMemory({ points, duration })
  return async (address) => {
    try {
      await limiter.consume(address)
      return undefined
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    }
  }
}

/**
 * Counts what each address asks for, in this process: a fence against floods and against invented people in the coaches'
 * queue, not a fair share (docs/decisions/0032). Nothing of an address is kept longer than a day.
 */
export function rateLimit({ requestsPerMinute, assessmentsPerHour }: Limits): RateLimit {
  const all = requestsPerMinute ? counter(requestsPerMinute, 60) : undefined
  const counted = Object.values(acts).map((path) => ({
    path,
    counters: assessmentsPerHour
      ? [counter(assessmentsPerHour, hour), counter(fullHoursOfADay * assessmentsPerHour, 24 * hour)]
      : [],
  }))
  return async ({ address, method, path }) => {
    const wait = await all?.(address)
    if (wait) return { wait, code: 'waitAMoment' }
    const act = method === 'POST' ? counted.find((one) => one.path.test(path)) : undefined
    for (const count of act?.counters ?? []) {
      const later = await count(address)
      if (later) return { wait: later, code: 'manyFromHere' }
    }
    return undefined
  }
}
