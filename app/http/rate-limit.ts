import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Seconds that an address has to wait, nothing while it may go on. */
export type RateLimit = (address: string) => Promise<number | undefined>

/**
 * Counts what each address asks for within a minute, in this process: a fence against floods, not a fair share. Nothing of
 * an address is kept longer than that.
 *
 * @param perMinute requests a minute; many people may stand behind one address (a library, an office)
 */
export function rateLimit(perMinute: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
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
