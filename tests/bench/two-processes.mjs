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

/** Seconds until a process has compiled what it runs often; two share the requests. */
const warmUp = { one: 30, two: 60 }

/** @typedef {{ start: (port: number, core: number) => import('node:child_process').ChildProcess, origin: string }} Portal */

/** Starts a process of a portal. @param {Portal} portal @param {number} core */
async function startProcess({ start }, core) {
  const port = await freePort()
  const server = start(port, core)
  await untilAnswers(server, `http://localhost:${port}/healthz`)
  return { port, server }
}

/**
 * What an answer costs in one web process, and in two that take turns request by request, whoever asks: each request meets
 * what the other process stored. Each of the two has a core of its own, as one would give them: on one core they push each
 * other out of its caches, which says nothing about the portal. What a process costs hangs on how busy its core is, and on
 * what else runs there. So one process is measured as two portals of one process each, on the same cores and with as many
 * people, the `neighbour` with a database of its own: nothing differs but that the two share. One process is measured `alone`
 * too. All in turn, round after round, since a machine is not the same from minute to minute.
 * @param {{ portal: Portal, neighbour: Portal, peopleFile: string, postgres: number }} target
 * @param {import('./options.mjs').Options} options
 */
export async function measureGrowth({ portal, neighbour, peopleFile, postgres }, options) {
  const processes = [
    await startProcess(portal, serverCore),
    await startProcess(portal, serverCore),
    await startProcess(portal, loadCore),
    await startProcess(neighbour, loadCore),
  ]
  const loadOn = (/** @type {Portal} */ { origin }, /** @type {typeof processes} */ used) => ({ kind: /** @type {const} */ ('portal'), origin, ports: used.map(({ port }) => port), servers: used.map(({ server }) => server), peopleFile, postgres }) // prettier-ignore
  const [one, two] = [loadOn(portal, processes.slice(0, 1)), loadOn(portal, processes.slice(1, 3))]
  const beside = loadOn(neighbour, processes.slice(3))
  const warm = { ...options, measured: 1 }
  await Promise.all([one, beside].map((target) => runLoad(target, { ...warm, warmUp: warmUp.one })))
  await runLoad(two, { ...warm, warmUp: warmUp.two })
  /** @type {Record<'alone' | 'one' | 'two', import('./run-load.mjs').LoadFigures[]>} */
  const found = { alone: [], one: [], two: [] }
  const inRound = { ...options, ...round }
  for (let n = 0; n < rounds; n += 1) {
    found.alone.push(await runLoad({ ...one, pace }, inRound))
    const [own, others] = await Promise.all([runLoad({ ...one, pace }, inRound), runLoad({ ...beside, pace }, inRound)])
    found.one.push({ ...own, serverCpu: (own.serverCpu + others.serverCpu) / 2 })
    found.two.push(await runLoad({ ...two, pace: 2 * pace }, inRound))
  }
  await Promise.all(processes.map(({ server }) => stop(server)))
  return { alone: middleOf(found.alone), one: middleOf(found.one), two: middleOf(found.two) }
}
