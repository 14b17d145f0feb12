// @ts-check
import path from 'node:path'
import { busyOf, cpuOf, loadCore, memoryOf, startOn } from './processes.mjs'

/**
 * What one load run found. Processor times are ms of core time per answer; the shares are of the servers' core.
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
 * @property {number} memory MB of the server when the load ends
 */

/**
 * Loads a running server. Throws when a single answer was not what it had to be.
 * @param {{ kind: 'portal' | 'plain' | 'bare', origin: string, peopleFile: string, server: import('node:child_process').ChildProcess, postgres: number }} target
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<LoadFigures>}
 */
export async function runLoad({ kind, origin, peopleFile, server, postgres }, { users, warmUp, measured }) {
  const parameters = [kind, origin, peopleFile, users, warmUp, measured].map(String)
  const file = path.join(import.meta.dirname, 'load.mjs')
  const generator = startOn(loadCore, [file, ...parameters], {}, ['ignore', 'inherit', 'inherit', 'ipc'])
  const pid = Number(server.pid)
  const now = () => ({ server: cpuOf(pid), postgres: cpuOf(postgres), core: busyOf() })
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
        memory = memoryOf(pid)
        ;({ figures } = told)
      }
      if (told.is === 'over') resolve(told.failures)
    })
  })
  const ended = server.exitCode ?? server.signalCode
  if (ended !== null) throw new Error(`The server ended with ${ended} under load (${kind})`)
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
