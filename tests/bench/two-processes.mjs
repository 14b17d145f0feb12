// @ts-check
import { middleOf } from './in-turn.mjs'
import { freePort } from '../servers/free-port.mjs'
import { loadCore, serverCore, stop, untilAnswers } from './processes.mjs'
import { runLoad } from './run-load.mjs'

/**
 * Pages a second that each process gets, one alone as well as each of two: what is rarely asked for costs more each time. A
 * process that is never done takes many requests in one go; held back, they all take them one by one.
 */
const pace = 120
const rounds = 9
/** Seconds of a round: until every user is at work, and counted. */
const round = { warmUp: 1, measured: 5 }

/** Seconds until both have compiled what they run often. */
const warmUp = 60

/**
 * What an answer costs in one web process, and in two that take turns request by request, whichever user asks: each request
 * meets what the other process stored. Each of the two has a core of its own, as one would give them: on one core they push
 * each other out of its caches, which says nothing about the portal. What a process costs hangs on what it happened to
 * compile, on how busy its core is and on what runs beside it. So the same two are measured as single ones, each with
 * people of its own from start to end (`apart`), and in turn: nothing differs but that they share. The first of them is
 * measured `alone` too, with the other at rest. All round after round, since a machine is not the same from minute to
 * minute.
 * @param {{ start: (port: number, core: number) => import('node:child_process').ChildProcess, origin: string, peopleFile: string, postgres: number }} target
 * @param {import('./options.mjs').Options} options
 */
export async function measureGrowth({ start, origin, peopleFile, postgres }, options) {
  /** @type {{ port: number, server: import('node:child_process').ChildProcess }[]} */
  const running = []
  for (const core of [serverCore, loadCore]) {
    const port = await freePort()
    const server = start(port, core)
    await untilAnswers(server, `http://localhost:${port}/healthz`)
    running.push({ port, server })
  }
  const loadOn = (/** @type {typeof running} */ used) => ({
    kind: /** @type {const} */ ('portal'),
    origin,
    ports: used.map(({ port }) => port),
    servers: used.map(({ server }) => server),
    peopleFile,
    postgres,
  })
  const [one, two] = [loadOn(running.slice(0, 1)), loadOn(running)]
  await runLoad(two, { ...options, measured: 1, warmUp })
  /** @type {Record<'alone' | 'apart' | 'two', import('./run-load.mjs').LoadFigures[]>} */
  const found = { alone: [], apart: [], two: [] }
  const inRound = { ...options, ...round }
  for (let n = 0; n < rounds; n += 1) {
    found.alone.push(await runLoad({ ...one, pace }, inRound))
    found.apart.push(await runLoad({ ...two, apart: true, pace: 2 * pace }, inRound))
    found.two.push(await runLoad({ ...two, pace: 2 * pace }, inRound))
  }
  await Promise.all(running.map(({ server }) => stop(server)))
  return { alone: middleOf(found.alone), apart: middleOf(found.apart), two: middleOf(found.two) }
}
