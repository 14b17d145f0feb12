// @ts-check
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** The server and its database share one core; the load generator has the other. */
export const serverCore = 0
export const loadCore = 1

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

/**
 * Starts node on one core as in production, with nothing of our environment but the PATH.
 * @param {number} core
 * @param {string[]} parameters
 * @param {Record<string, string>} [environment]
 * @param {import('node:child_process').StdioOptions} [stdio]
 * @param {string} [folder] where it runs
 */
export function startOn(core, parameters, environment = {}, stdio = ['ignore', 'ignore', 'inherit'], folder = '.') {
  const command = ['-c', String(core), process.execPath, ...parameters]
  /** @type {NodeJS.ProcessEnv} */
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', ...environment }
  const child = spawn('taskset', command, { env, stdio, cwd: folder })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** @param {import('node:child_process').ChildProcess} child */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

const status = (/** @type {string} */ url) =>
  new Promise((/** @type {(status?: number) => void} */ resolve) => {
    get(url, (answer) => resolve(answer.resume().statusCode)).once('error', () => resolve())
  })

/**
 * Milliseconds until an address answers 200.
 * @param {import('node:child_process').ChildProcess} child who is to answer
 * @param {string} url
 * @param {number} [since]
 */
export async function untilAnswers(child, url, since = performance.now()) {
  while ((await status(url)) !== 200) {
    const ended = child.exitCode ?? child.signalCode
    if (ended !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${ended}`)
    if (performance.now() - since > 60_000) throw new Error(`${url} does not answer`)
    await wait(5)
  }
  return performance.now() - since
}

/** Fields of /proc/<pid>/stat from the third on; the second may hold spaces. */
function statOf(/** @type {number | string} */ pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return undefined
  }
}

/** A process and its children. @param {number} pid */
export function family(pid) {
  const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return [pid, ...others.filter((one) => statOf(one)?.[1] === String(pid)).map(Number)]
}

/** Pins a process and all that it starts from now on, and the children that it has. @param {number} pid */
export function pin(pid, core = serverCore) {
  for (const one of family(pid)) {
    const { status: failed } = spawnSync('taskset', ['-a', '-c', '-p', String(core), String(one)])
    if (failed && statOf(one)) throw new Error(`taskset cannot pin process ${one}`)
  }
}

const millisecondsPerTick = 10

/** CPU time of a process and its children, those that ended too, in ms. @param {number} pid */
export function cpuOf(pid) {
  const ticks = family(pid).map((one) => {
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = (statOf(one) ?? []).slice(11, 15).map(Number)
    return user + system + (one === pid ? endedUser + endedSystem : 0)
  })
  return ticks.reduce((sum, one) => sum + one, 0) * millisecondsPerTick
}

/** Time that a core was busy for any process, in ms. */
export function busyOf(core = serverCore) {
  const line = readFileSync('/proc/stat', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`cpu${core} `))
  const [user, nice, system, , , interrupts, soft, stolen] = (line ?? '').split(/\s+/).slice(1).map(Number)
  return (
    [user, nice, system, interrupts, soft, stolen].reduce((/** @type {number} */ sum, one) => sum + (one ?? 0), 0) *
    millisecondsPerTick
  )
}

/** Resident memory in MB. @param {number} pid */
export function memoryOf(pid) {
  const file = `/proc/${pid}/status`
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(existsSync(file) ? readFileSync(file, 'utf8') : '') ?? []
  return Number(kilobytes) / 1024
}
