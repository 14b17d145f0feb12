// @ts-check
import { middleOf } from './in-turn.mjs'
import { freePort, loadCore, serverCore, stop, untilAnswers } from './processes.mjs'
import { runLoad } from './run-load.mjs'

/**
 * Pages a second that each process gets, one alone as well as each of two: what is rarely asked for costs more each time. A
 * process that is never done takes many requests in one go; held back, they all take them one by one.
 */
const pace = 120
const rounds = 7
/** Seconds of a round: until everybody is at work, and counted. */
const round = { warmUp: 1, measured: 3 }

/** Seconds until two processes have compiled what they run often; they share the requests. */
const warmUp = { one: 30, two: 60 }

/**
 * What an answer costs in one web process, and in two that take turns request by request, whoever asks: each request meets
 * what the other process stored. Each of the two has a core of its own, as one would give them: on one core they push each
 * other out of its caches, which says nothing about the portal. The load is light, so it leaves its core to the second; what
 * that alone costs, the same two processes show with people of their own: `apart`.
 * All are measured in turn, round after round, since a machine is not the same from minute to minute.
 * @param {{ start: (port: number, core: number) => import('node:child_process').ChildProcess, origin: string, peopleFile: string, postgres: number }} target
 * @param {import('./options.mjs').Options} options
 */
export async function measureGrowth({ start, origin, peopleFile, postgres }, options) {
  /** @type {{ port: number, server: import('node:child_process').ChildProcess }[]} */
  const running = []
  for (let n = 0; n < 3; n += 1) {
    const port = await freePort()
    const server = start(port, n === 2 ? loadCore : serverCore)
    await untilAnswers(server, `http://localhost:${port}/healthz`)
    running.push({ port, server })
  }
  const loadOn = (/** @type {typeof running} */ used) => ({ kind: /** @type {const} */ ('portal'), origin, ports: used.map(({ port }) => port), servers: used.map(({ server }) => server), peopleFile, postgres }) // prettier-ignore
  const [one, two] = [loadOn(running.slice(0, 1)), loadOn(running.slice(1))]
  await runLoad(one, { ...options, measured: 1, warmUp: warmUp.one })
  await runLoad(two, { ...options, measured: 1, warmUp: warmUp.two })
  /** @type {Record<'one' | 'apart' | 'two', import('./run-load.mjs').LoadFigures[]>} */
  const found = { one: [], apart: [], two: [] }
  for (let n = 0; n < rounds; n += 1) {
    found.one.push(await runLoad({ ...one, pace }, { ...options, ...round }))
    found.apart.push(await runLoad({ ...two, apart: true, pace: 2 * pace }, { ...options, ...round }))
    found.two.push(await runLoad({ ...two, pace: 2 * pace }, { ...options, ...round }))
  }
  await Promise.all(running.map(({ server }) => stop(server)))
  return { one: middleOf(found.one), apart: middleOf(found.apart), two: middleOf(found.two) }
}
