// @ts-check
import { measureInTurn } from './in-turn.mjs'

/** @typedef {Parameters<typeof measureInTurn>[0]['bare']} Target */

/** The least that a build may reach of what the build before it reached, both beside the bare server of the same run. */
export const leastShare = 0.85

/**
 * Two builds in turn beside the bare server, with the small script and without it. What is held against each other is the time that a
 * server's process is at work for an answer: answers a second hang on what else the machine does meanwhile.
 * @param {Record<'bare' | 'before' | 'now', Omit<Target, 'kind'>>} servers
 * @param {import('./options.mjs').Options} options
 * @param {(text: string) => void} say
 */
export async function measureBesideBefore({ bare, before, now }, options, say) {
  /** @param {Omit<Target, 'kind'>} server @param {Target['kind']} kind @returns {Target} */
  const as = (server, kind) => ({ ...server, kind })
  const loads = await measureInTurn(
    {
      bare: as(bare, 'bare'),
      before: as(before, 'portal'),
      now: as(now, 'portal'),
      'before, no script': as(before, 'plain'),
      'now, no script': as(now, 'plain'),
    },
    options,
    say,
  )
  const rows = Object.entries(loads).map(([name, { serverCpu, answersPerSecond, ratio }]) => ({
    name,
    'ms of core time': serverCpu.toFixed(3),
    'answers/s': answersPerSecond.toFixed(0),
    'of bare': ratio.toFixed(3),
  }))
  const shares = {
    'with the script': loads.before.serverCpu / loads.now.serverCpu,
    'without it': loads['before, no script'].serverCpu / loads['now, no script'].serverCpu,
  }
  return { loads, rows, shares, least: Math.min(...Object.values(shares)) }
}
