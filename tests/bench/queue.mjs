// @ts-check
/**
 * Measures the coaches' queue with ten thousand and with a million assessments on one PostgreSQL, over HTTP as a signed-in
 * coach, taking turns: `npm run bench:queue -- --rounds=100`. Fails when a page takes more than 1.5 times as long with a
 * million (medians), or when its 95th percentile is over 100 ms.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import pg from 'pg'
import { startLocalPostgres } from '../servers/postgres-cluster.mjs'
import { freePort } from '../servers/free-port.mjs'
import { startOn, stop, untilAnswers, serverCore } from './processes.mjs'

process.chdir(path.resolve(import.meta.dirname, '../..'))
const { values } = parseArgs({
  options: {
    small: { type: 'string', default: '10000' },
    large: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '100' },
  },
})
const rounds = Number(values.rounds)
const mostTimes = 1.5
const mostMilliseconds = 100
const tenantId = 'demo'
const masterKey = randomBytes(32)
const today = new Date().toISOString().slice(0, 10)
const say = (/** @type {string} */ text) => console.error(`${new Date().toTimeString().slice(0, 8)}  ${text}`)

/** @returns {Promise<typeof import('./queue-parts')>} */
async function bundleParts() {
  const folder = mkdtempSync(path.join(tmpdir(), 'suunta-bench-queue-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = path.join(folder, 'parts.mjs')
  const banner = {
    js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)})`,
  }
  await build({
    entryPoints: ['tests/bench/queue-parts.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner,
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}
const parts = await bundleParts()

/**
 * A portal on a database of its own with so many assessments, and a coach signed in who has a hundred of them.
 * @param {string} server
 * @param {number} count
 */
async function openQueue(server, count) {
  const url = new URL(server)
  url.pathname = `/queue_${count}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database queue_${count}`)
  await admin.query(`alter system set max_wal_size = '8GB'`)
  await admin.query('select pg_reload_conf()')
  await admin.end()
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const environment = { DATABASE_URL: url.href, DEMO: '1', PORT: String(port), MASTER_KEY: masterKey.toString('hex') }
  const child = startOn(serverCore, ['build/commands/start.js'], environment)
  await untilAnswers(child, `${origin}/healthz`)

  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  // Made faster, measured as it is: no checks of foreign keys for rows that we make ourselves, no waiting for the disk.
  await client.query('set synchronous_commit = off')
  await client.query('set session_replication_role = replica')
  const since = performance.now()
  const coachIds = Array.from({ length: Math.ceil(count / 75) }, (_, index) => `bench.${index}`)
  const wish = { tenantId, tenantKeys: parts.firstTenantKeys(masterKey), count, today, coachIds }
  await parts.insertQueueRows((sql, parameters) => client.query(sql, parameters), wish)
  await client.query(
    `insert into plans (tenant_id, id, assessment_id, status, draft, edits, messages, created_at, changed_at)
     select tenant_id, gen_random_uuid(), assessment_id, status, '\\x01', '\\x01', '\\x01', sent_at, sent_at from queue_entries`,
  )
  const coach = await parts.signInAs(origin, 'aino')
  const {
    rows: [aino],
  } = await client.query(`select id from coaches where name like 'Aino%'`)
  await client.query(
    `update queue_entries set coach_id = $1 where assessment_id in (select assessment_id from queue_entries limit 100)`,
    [aino.id],
  )
  await client.query('vacuum analyze')
  say(`${count} assessments made in ${Math.round((performance.now() - since) / 1000)} s`)
  const {
    rows: [deep],
  } = await client.query(
    `select due_by::text || '_' || to_char(sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '_' || assessment_id as place
     from queue_entries where stage = 'waiting' order by due_by, sent_at, assessment_id offset $1 limit 1`,
    [Math.floor(count / 4)],
  )
  await client.end()
  return { count, coach, deep: String(deep.place), child }
}

/** @typedef {Awaited<ReturnType<typeof openQueue>>} OpenedQueue */

/** What is asked of each queue; a search is a form. @type {Record<string, (queue: OpenedQueue) => string | { q: string }>} */
const asked = {
  'first page': () => '/coach',
  'deep page': ({ deep }) => `/coach?after=${deep}`,
  'newest first': () => '/coach?sort=newest',
  'my clients': () => '/coach?who=me',
  unassigned: () => '/coach?who=nobody',
  late: () => '/coach?late=1',
  'one language': () => '/coach?language=so',
  'one kind of plan': () => '/coach?kind=activation',
  // Filters that leave a full page with the small number too: fewer rows would be another page.
  'all filters, late': () => '/coach?who=nobody&late=1&language=fi&kind=integration',
  'all filters, newest': () => '/coach?who=nobody&language=ar&kind=integration&sort=newest',
  'approved, newest': () => '/coach?stage=handled&sort=newest',
  'search, common name': () => ({ q: 'maria' }),
  'search, two names': () => ({ q: 'maria kiviniemiranta' }),
  'search, nobody': () => ({ q: 'ei ketään' }),
}

/** Milliseconds for one page, read to its end. @param {OpenedQueue} queue @param {string | { q: string }} what */
async function timeOf({ coach }, what) {
  const since = performance.now()
  const answer =
    typeof what === 'string' ? await coach.send(what) : await coach.send('/coach/search', coach.form([['q', what.q]]))
  const text = await answer.text()
  const took = performance.now() - since
  if (answer.status !== 200 || !text.includes('data-page="coach-'))
    throw new Error(`${JSON.stringify(what)}: ${answer.status}`)
  return took
}

/** @param {number[]} times @param {number} share */
const percentile = (times, share) => times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? NaN
const shown = (/** @type {number} */ number) => number.toFixed(1).padStart(7)

/** @param {OpenedQueue} small @param {OpenedQueue} large */
async function measure(small, large) {
  let isWithin = true
  console.log(`${''.padEnd(22)}  ${small.count} p50    p95   ${large.count} p50    p95   times (p50)`)
  for (const [name, ask] of Object.entries(asked)) {
    /** @type {[number[], number[]]} */
    const times = [[], []]
    for (let round = -10; round < rounds; round += 1)
      for (const [index, queue] of [small, large].entries()) {
        const took = await timeOf(queue, ask(queue))
        if (round >= 0) times[/** @type {0 | 1} */ (index)].push(took)
      }
    const [[p50, p95], [largeP50, largeP95]] = /** @type {[[number, number], [number, number]]} */ (
      times.map((one) => [percentile(one, 0.5), percentile(one, 0.95)])
    )
    const ratio = largeP50 / p50
    const isGood = ratio <= mostTimes && largeP95 <= mostMilliseconds
    isWithin &&= isGood
    console.log(
      `${name.padEnd(22)} ${shown(p50)} ${shown(p95)}       ${shown(largeP50)} ${shown(largeP95)}   ${ratio.toFixed(2)}${isGood ? '' : '  over'}`,
    )
  }
  return isWithin
}

const server = await startLocalPostgres()
if (server.missing !== undefined) throw new Error(server.missing)
const small = await openQueue(server.url, Number(values.small))
const large = await openQueue(server.url, Number(values.large))
console.log(
  `milliseconds of a page over HTTP, ${rounds} rounds; at most ${mostTimes} times and p95 ${mostMilliseconds} ms`,
)
const isWithin = await measure(small, large)
await Promise.all([stop(small.child), stop(large.child)])
await server.remove()
process.exitCode = isWithin ? 0 : 1
