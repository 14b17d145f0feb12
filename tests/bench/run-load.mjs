// @ts-check
import path from 'node:path'
import { busyOf, cpuOf, loadCore, memoryOf, startOn } from './processes.mjs'

/**
 * What one load run found. Processor times are ms of core time per answer; the shares are of the servers' core; of several processes the sum.
 * @typedef {object} LoadFigures
 * @property {number} answersPerSecond
 * @property {number} answers
 * @property {number} otherPages
 * @property {number} conversations
 * @property {number} p50
 * @property {number} p95
 * @property {number} p99
 * @property {number} seconds
 * @property {number} generatorBusy
 * @property {number} serverCpu
 * @property {number} databaseCpu
 * @property {number} serverShare
 * @property {number} databaseShare
 * @property {number} othersShare
 * @property {number} memory MB of the largest process when the load ends
 */

/** @param {readonly number[]} all */
const sum = (all) => all.reduce((so, one) => so + one, 0)

/**
 * Loads a running server, or several at one origin that take turns or, `apart`, have people of their own. Throws when a single answer was not what it had to be.
 * @param {{ kind: 'portal' | 'plain' | 'bare', origin: string, ports?: readonly number[], apart?: boolean, pace?: number, peopleFile: string, servers: readonly import('node:child_process').ChildProcess[], postgres: number }} target
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<LoadFigures>}
 */
export async function runLoad(
  { kind, origin, ports = [], apart = false, pace = 0, peopleFile, servers, postgres },
  { users, warmUp, measured },
) {
  const parameters = [
    kind,
    origin,
    peopleFile,
    users,
    warmUp,
    measured,
    pace,
    ...(apart ? ['apart'] : []),
    ...ports,
  ].map(String)
  const file = path.join(import.meta.dirname, 'load.mjs')
  const generator = startOn(loadCore, [file, ...parameters], {}, ['ignore', 'inherit', 'inherit', 'ipc'])
  const pids = servers.map(({ pid }) => Number(pid))
  const now = () => ({ server: sum(pids.map(cpuOf)), postgres: cpuOf(postgres), core: busyOf() })
  let [from, until] = [now(), now()]
  let memory = 0
  /** @type {any} */
  let figures
  /** @type {string[]} */
  const failures = await new Promise((resolve, reject) => {
    generator.once('error', reject)
    generator.once('exit', (code) => reject(new Error(`The load generator ended with ${code}`)))
    generator.on('message', (/** @type {any} */ told) => {
      if (told.is === 'measuring') from = now()
      if (told.is === 'measured') {
        until = now()
        memory = Math.max(...pids.map(memoryOf))
        ;({ figures } = told)
      }
      if (told.is === 'over') resolve(told.failures)
    })
  })
  for (const { exitCode, signalCode } of servers)
    if (exitCode !== null || signalCode !== null)
      throw new Error(`The server ended with ${exitCode ?? signalCode} under load (${kind})`)
  if (failures.length > 0)
    throw new Error(`${failures.length} failures under load (${kind}):\n  ${failures.slice(0, 5).join('\n  ')}`)
  if (!figures || figures.answers === 0) throw new Error(`Nothing was answered in the measured time (${kind})`)
  const [serverTime, databaseTime] = [until.server - from.server, until.postgres - from.postgres]
  const all = figures.seconds * 1000
  return {
    ...figures,
    memory,
    serverCpu: serverTime / figures.answers,
    databaseCpu: databaseTime / figures.answers,
    serverShare: serverTime / all,
    databaseShare: databaseTime / all,
    othersShare: Math.max(0, (until.core - from.core - serverTime - databaseTime) / all),
  }
}
