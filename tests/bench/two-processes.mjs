// @ts-check
import { freePort, stop, untilAnswers } from './processes.mjs'
import { runLoad } from './run-load.mjs'

/**
 * Pages a second at which one process and two are compared: the core has time to spare for either. A process that is never
 * done takes many requests in one go, and two that share a core as few as they would on a core each; held back, both
 * take them one by one.
 */
export const pace = 150
/** Seconds until everybody is at work. */
export const settling = 3

/**
 * Loads two web processes on the servers' core that take turns request by request, whoever asks: each request meets what
 * the other process stored. They share the requests, so that each is as warm as one alone after twice the time.
 * @param {{ start: (port: number) => import('node:child_process').ChildProcess, origin: string, peopleFile: string, postgres: number }} target
 * @param {import('./options.mjs').Options} options
 */
export async function measureTwo({ start, origin, peopleFile, postgres }, options) {
  const ports = [await freePort(), await freePort()]
  const servers = ports.map((port) => start(port))
  for (const [at, server] of servers.entries()) await untilAnswers(server, `http://localhost:${ports[at]}/healthz`)
  const target = { kind: /** @type {const} */ ('portal'), origin, ports, peopleFile, servers, postgres }
  const full = await runLoad(target, { ...options, warmUp: 2 * options.warmUp })
  const paced = await runLoad({ ...target, pace }, { ...options, warmUp: settling })
  await Promise.all(servers.map(stop))
  return { full, paced }
}
