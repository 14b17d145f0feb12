// @ts-check
import { execFile, spawnSync } from 'node:child_process'
import { appendFileSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from './free-port.mjs'

/**
 * A PostgreSQL of our own in a temporary folder, with the durability of a real one.
 * @typedef {object} LocalPostgres
 * @property {undefined} [missing]
 * @property {string} url superuser `postgres`, database `postgres`; stays the same over stop and start
 * @property {string} dataDirectory `postmaster.pid` in it names the server's process
 * @property {(mode?: 'fast' | 'immediate') => Promise<void>} stop 'immediate' is a crash: the next start recovers
 * @property {() => Promise<void>} start resolves when the server takes connections
 * @property {() => Promise<void>} remove stops the server and deletes its folder; happens at process exit at the latest
 */

/**
 * This machine has no PostgreSQL.
 * @typedef {object} PostgresMissing
 * @property {string} missing a sentence that says so and what helps
 */

const programs = ['initdb', 'pg_ctl', 'postgres']
const run = promisify(execFile)

/** @returns {string | undefined} the folder with all of PostgreSQL's programs */
export function findPostgres() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  return folders.find((folder) => programs.every((program) => existsSync(join(folder, program))))
}

/**
 * Starts a fresh PostgreSQL on 127.0.0.1.
 * @param {{ port?: number }} [options] without a port, a free one
 * @returns {Promise<LocalPostgres | PostgresMissing>}
 */
export async function startLocalPostgres(options = {}) {
  const binaries = findPostgres()
  if (!binaries)
    return { missing: `No PostgreSQL here: ${programs.join(', ')} are neither on the PATH nor in /usr/lib/postgresql.` }
  const port = options.port ?? (await freePort())
  const folder = mkdtempSync(join(tmpdir(), 'suunta-postgres-'))
  const dataDirectory = join(folder, 'data')

  // PostgreSQL refuses to run as root.
  const asRoot = process.getuid?.() === 0
  if (asRoot) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres']).stdout))
    chownSync(folder, uid ?? 0, gid ?? 0)
  }
  /** @type {(program: string, parameters: string[]) => [string, string[], { cwd: string }]} */
  const command = (program, parameters) => {
    const path = join(binaries, program)
    const [file, all] = asRoot ? ['runuser', ['-u', 'postgres', '--', path, ...parameters]] : [path, parameters]
    return [file, all, { cwd: folder }]
  }
  const control = (/** @type {string[]} */ ...parameters) =>
    command('pg_ctl', ['-D', dataDirectory, '-w', ...parameters])

  const start = async () => void (await run(...control('-l', join(folder, 'log'), 'start')))
  /** @param {'fast' | 'immediate'} mode */
  const stop = async (mode = 'fast') => void (await run(...control('-m', mode, 'stop')))
  const isRunning = () => existsSync(join(dataDirectory, 'postmaster.pid'))

  const removeNow = () => {
    if (isRunning()) spawnSync(...control('-m', 'immediate', 'stop'))
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', removeNow)
  const remove = async () => {
    process.off('exit', removeNow)
    removeNow()
  }

  await run(...command('initdb', ['-D', dataDirectory, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C']))
  const settings = `\nlisten_addresses = '127.0.0.1'\nport = ${port}\nunix_socket_directories = ''\n`
  appendFileSync(join(dataDirectory, 'postgresql.conf'), settings)
  await start()
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, dataDirectory, start, stop, remove }
}
