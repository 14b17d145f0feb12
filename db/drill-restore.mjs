// @ts-check
/**
 * A backup and restore drill: `DATABASE_URL=postgresql://… npm run drill:restore`. Dumps the database as it is at one moment, restores it
 * into a new one on the same server, compares the rows of every table, verifies the audit log of every tenant there, erases whom ERASURE_FILE lists, says how long
 * each took, and takes the new database away. Exit code 0 when the backup is good.
 *
 * The user must see every row: a superuser, or one with BYPASSRLS who may create databases. `pg_dump` and `pg_restore` have to be
 * on the PATH, of the server's version or newer.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'

const { DATABASE_URL: source = '' } = process.env
const name = `suunta_drill_${Date.now()}`
const folder = mkdtempSync(path.join(tmpdir(), 'suunta-drill-'))
const file = path.join(folder, 'dump')

/** @param {string} database */
function urlOf(database) {
  const url = new URL(source)
  url.pathname = `/${database}`
  return url.href
}

/** @param {string} program @param {string[]} parameters @param {NodeJS.ProcessEnv} [env] */
function run(program, parameters, env = process.env) {
  const { status, stderr, stdout, error } = spawnSync(program, parameters, { env, encoding: 'utf8' })
  if (error || status !== 0) throw new Error(`${program}: ${error?.message ?? `${stderr}${stdout}`.trim()}`)
  return stdout.trim()
}

/** @template T @param {string} what @param {() => T | Promise<T>} work */
async function timed(what, work) {
  const from = performance.now()
  const result = await work()
  console.log(`${what} (${((performance.now() - from) / 1000).toFixed(1)} s)`)
  return result
}

const tables = `select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`

/** How many rows every table has. @param {pg.Client} client @returns {Promise<Map<string, number>>} */
async function countRows(client) {
  const counts = new Map()
  const { rows } = await client.query(tables)
  for (const { name } of rows) {
    const quoted = name
      .split('.')
      .map((/** @type {string} */ part) => `"${part}"`)
      .join('.')
    counts.set(name, Number((await client.query(`select count(*) from ${quoted}`)).rows[0].count))
  }
  return counts
}

/** @param {string} url @template T @param {(client: pg.Client) => Promise<T>} work */
async function connected(url, work) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Dumps and counts in one snapshot, so that people may go on working. @param {pg.Client} client */
async function dump(client) {
  await client.query('begin isolation level repeatable read read only')
  const { rows } = await client.query('select pg_export_snapshot() as snapshot')
  await timed('Dumped', () => run('pg_dump', ['-Fc', `--snapshot=${rows[0].snapshot}`, '-f', file, source]))
  const counts = await countRows(client)
  await client.query('commit')
  return counts
}

/** @param {Map<string, number>} before @param {Map<string, number>} after */
function compare(before, after) {
  const different = [...new Set([...before.keys(), ...after.keys()])].filter(
    (table) => before.get(table) !== after.get(table),
  )
  const rows = [...before.values()].reduce((sum, one) => sum + one, 0)
  for (const table of different) console.error(`${table}: ${before.get(table)} rows, restored ${after.get(table)}`)
  console.log(
    `${before.size} tables with ${rows.toLocaleString('en-GB')} rows compared, ${statSync(file).size.toLocaleString('en-GB')} bytes of dump`,
  )
  return different.length === 0
}

async function drill() {
  const before = await connected(source, dump)
  await connected(source, (client) => client.query(`create database ${name}`))
  await timed('Restored', () => run('pg_restore', ['--exit-on-error', '-d', urlOf(name), file]))
  const isEqual = compare(before, await connected(urlOf(name), countRows))
  const { rows } = await connected(urlOf(name), (client) =>
    client.query('select distinct tenant_id as tenant from audit_events'),
  )
  for (const { tenant } of rows) {
    const env = { ...process.env, DATABASE_URL: urlOf(name), TENANT_ID: tenant }
    await timed('Audit log verified', () => console.log(run(process.execPath, ['build/commands/audit-verify.js'], env)))
    if (process.env.ERASURE_FILE)
      await timed('Erased again', () => console.log(run(process.execPath, ['build/commands/erase-again.js'], env)))
  }
  return isEqual
}

try {
  if (!source) throw new Error('DATABASE_URL is missing')
  const isGood = await drill()
  console.log(isGood ? 'THE BACKUP IS GOOD.' : 'THE BACKUP IS NOT GOOD.')
  process.exitCode = isGood ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
  if (source)
    await connected(source, (client) => client.query(`drop database if exists ${name} with (force)`)).catch(() => {})
}
