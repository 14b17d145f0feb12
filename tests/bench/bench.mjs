// @ts-check
/**
 * Measures the bare limit of this machine and the portal in one run: `npm run bench -- --measured=20`. Prints a table
 * with the budgets beside the figures and writes tests/bench/latest.json. Any wrong answer under load fails the run. With
 * `--before=<folder>`, a checkout that is built, only the two builds are measured, in turn beside the bare server; the run fails
 * when this one reaches too little of what that one did.
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import pg from 'pg'
import { startLocalPostgres } from '../servers/postgres-cluster.mjs'
import { readOptions } from './options.mjs'
import { measureSizes } from './page-sizes.mjs'
import { freePort } from '../servers/free-port.mjs'
import { pin, serverCore, startOn, stop, untilAnswers } from './processes.mjs'
import { rowsOf, tableOf } from './report.mjs'
import { leastShare, measureBesideBefore } from './compare-builds.mjs'
import { measureInTurn } from './in-turn.mjs'
import { measureGrowth } from './two-processes.mjs'

const here = import.meta.dirname
process.chdir(path.resolve(here, '../..'))
const options = readOptions()
const folder = mkdtempSync(path.join(tmpdir(), 'suunta-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const say = (/** @type {string} */ text) => console.error(`${new Date().toTimeString().slice(0, 8)}  ${text}`)

/** How `npm start` starts the portal: node's flags and the file. */
const startParameters = JSON.parse(readFileSync('package.json', 'utf8')).scripts.start.split(' ').slice(1)

function checkMachine() {
  if (availableParallelism() < 2) throw new Error('Needs two cores: one for the server, one for the load')
  if (spawnSync('taskset', ['--version']).error) throw new Error('Needs taskset (Debian: util-linux)')
}

/** Bundles the TypeScript parts; what they build on has no run-time of its own. */
async function bundleParts() {
  const entryPoints = ['people', 'domain'].map((name) => path.join(here, `${name}.ts`))
  await build({
    entryPoints,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
  /** @type {{ people: import('./people').Person[] }} */
  const { people } = await import(pathToFileURL(path.join(folder, 'people.mjs')).href)
  const peopleFile = path.join(folder, 'people.json')
  writeFileSync(peopleFile, JSON.stringify(people))
  return { people, peopleFile }
}

/** @returns {Promise<import('./report.mjs').DomainFigures>} */
async function measureDomain() {
  const child = startOn(serverCore, [path.join(folder, 'domain.mjs')], {}, ['ignore', 'ignore', 'inherit', 'ipc'])
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`domain.ts ended with ${code}`)))
  const [figures] = await Promise.race([once(child, 'message'), ended])
  return figures
}

async function startPostgres() {
  const cluster = await startLocalPostgres()
  if (cluster.missing !== undefined) throw new Error(cluster.missing)
  const pid = Number(readFileSync(path.join(cluster.dataDirectory, 'postmaster.pid'), 'utf8').split('\n')[0])
  pin(pid)
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  for (const name of ['bare', 'portal', 'before']) await client.query(`create database ${name}`)
  const version = (await client.query('show server_version')).rows[0].server_version
  await client.end()
  const urlOf = (/** @type {string} */ name) => cluster.url.replace(/postgres$/, name)
  return { pid, version, urlOf, remove: cluster.remove }
}

/** @typedef {Awaited<ReturnType<typeof startPostgres>>} Postgres */

/** @param {Postgres} postgres */
async function startBare(postgres) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const file = path.join(here, 'bare-server.mjs')
  const server = startOn(serverCore, [file], { PORT: String(port), DATABASE_URL: postgres.urlOf('bare') })
  await untilAnswers(server, `${origin}/`)
  return { origin, server }
}

/**
 * How the portal is started; all that are started so answer for one origin.
 * @param {Postgres} postgres
 * @param {string} [folder] of the build
 */
async function portalOn(postgres, folder) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const settings = {
    DEMO: '1',
    DATABASE_URL: postgres.urlOf(folder ? 'before' : 'portal'),
    BASE_URL: origin,
    MASTER_KEY: randomBytes(32).toString('base64'),
  }
  const start = (at = port, core = serverCore) =>
    startOn(core, [...options.serverFlags, ...startParameters], { ...settings, PORT: String(at) }, undefined, folder)
  return { origin, start }
}

/** @param {Awaited<ReturnType<typeof portalOn>>} portal */
async function measureStarts({ origin, start }) {
  /** @type {number[]} */
  const starts = []
  while (starts.length < options.starts) {
    const since = performance.now()
    const server = start()
    starts.push(await untilAnswers(server, `${origin}/fi`, since))
    await stop(server)
  }
  return starts
}

/** @param {import('./people').Person[]} people @param {string} peopleFile @param {Postgres} postgres */
async function measureServers(people, peopleFile, postgres) {
  const target = { peopleFile, postgres: postgres.pid }
  const bare = await startBare(postgres)
  const portal = await portalOn(postgres)
  const server = portal.start()
  await untilAnswers(server, `${portal.origin}/fi`)
  const loads = await measureInTurn(
    {
      bare: { kind: 'bare', origin: bare.origin, servers: [bare.server], ...target },
      portal: { kind: 'portal', origin: portal.origin, servers: [server], ...target },
      plain: { kind: 'plain', origin: portal.origin, servers: [server], ...target },
    },
    options,
    say,
  )
  await stop(bare.server)
  say('sizes of pages')
  const sizes = await measureSizes(portal.origin, people)
  await stop(server)
  say('one process and two that take turns')
  const growth = await measureGrowth({ ...portal, ...target }, options)
  say('cold starts')
  return { ...loads, sizes, growth, starts: await measureStarts(portal) }
}

/** @param {string} peopleFile @param {Postgres} postgres @param {string} folder */
async function compareWith(peopleFile, postgres, folder) {
  const target = { peopleFile, postgres: postgres.pid }
  const bare = await startBare(postgres)
  const started = [bare.server]
  const open = async (/** @type {string} */ build) => {
    const { origin, start } = await portalOn(postgres, build)
    const server = start()
    started.push(server)
    await untilAnswers(server, `${origin}/fi`)
    return { origin, servers: [server], ...target }
  }
  const servers = {
    bare: { origin: bare.origin, servers: [bare.server], ...target },
    before: await open(path.resolve(folder)),
    now: await open(''),
  }
  const { rows, shares, least } = await measureBesideBefore(servers, options, say)
  await Promise.all(started.map(stop))
  console.table(rows)
  for (const [way, share] of Object.entries(shares)) console.log(`${way}: ${share.toFixed(3)} of the build before`)
  if (least < leastShare) throw new Error(`At least ${leastShare} of the build before was to be reached`)
}

/** @param {import('./people').Person[]} people @param {string} peopleFile @param {Postgres} postgres @param {string} setting */
async function measureAll(people, peopleFile, postgres, setting) {
  say('walks and drafts in one process')
  const domain = await measureDomain()
  const found = await measureServers(people, peopleFile, postgres)
  const rows = rowsOf({ domain, ...found })
  console.log(`${setting}\n\n${tableOf(rows)}`)
  const latest = { at: new Date().toISOString(), setting, options, rows, domain, ...found }
  writeFileSync(path.join(here, 'latest.json'), `${JSON.stringify(latest, null, 2)}\n`)
}

try {
  checkMachine()
  const { status } = spawnSync(process.execPath, ['app/server/build.mjs', '--if-stale'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The portal does not build')
  const { users, warmUp, measured, serverFlags } = options
  const { people, peopleFile } = await bundleParts()
  const postgres = await startPostgres()
  const setting = `${users} users, ${warmUp} s warm-up, ${measured} s measured in rounds, Node ${process.version}, PostgreSQL ${postgres.version}, ${cpus()[0]?.model} × ${cpus().length}, load average ${loadavg()[0]?.toFixed(2)} at start${serverFlags.map((flag) => `, ${flag}`).join('')}`
  say(setting)
  await (
    options.before
      ? compareWith(peopleFile, postgres, options.before)
      : measureAll(people, peopleFile, postgres, setting)
  ).finally(() => postgres.remove())
} catch (error) {
  console.error(`\nThe bench FAILED: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}
