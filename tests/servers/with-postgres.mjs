// @ts-check
/**
 * Runs a command against a fresh PostgreSQL: `node tests/servers/with-postgres.mjs -- npx vitest run`.
 * The command gets TEST_DATABASE_URL; its exit code is ours. Without a PostgreSQL the exit code is 3.
 */
import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { findPostgres, startLocalPostgres } from './postgres-cluster.mjs'

const separator = process.argv.indexOf('--')
const [program, ...parameters] = separator < 0 ? [] : process.argv.slice(separator + 1)
if (!program) {
  console.error('Usage: node tests/servers/with-postgres.mjs -- command [arguments]')
  process.exit(2)
}

if (!findPostgres() && process.getuid?.() === 0 && process.env.CI === 'true') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const step of [['update'], ['install', '-y', 'postgresql']])
    spawnSync('apt-get', step, { env, stdio: ['ignore', 2, 2] })
}

const server = await startLocalPostgres()
if (server.missing !== undefined) {
  console.error(`${server.missing} On Debian: apt-get install postgresql.`)
  process.exit(3)
}

const env = { ...process.env, TEST_DATABASE_URL: server.url }
const child = spawn(program, parameters, { env, stdio: 'inherit' })
/** @type {NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']
for (const signal of passedOn) process.on(signal, () => child.kill(signal))

const code = await new Promise((resolve) => {
  child.once('error', (error) => {
    console.error(error.message)
    resolve(127)
  })
  child.once('exit', (exitCode, signal) => resolve(exitCode ?? 128 + (signal ? constants.signals[signal] : 0)))
})
await server.remove()
process.exit(code)
