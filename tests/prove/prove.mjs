// @ts-check
/**
 * `npm run prove` runs every proof and ends with a table; `npm run prove -- G1 G4` runs some; `--scale=0.01` a share of the
 * full size. Exit code 1 when a promise does not hold.
 *
 * A proof is a file `tests/prove/proofs/<promise>.g<number>.ts` that exports `prove: Prove` (proof.ts): it resolves to `{ figure, passed }`, and
 * what it throws counts as not passed. Each runs in a process of its own, with the built portal in `build/`, a real PostgreSQL at
 * TEST_DATABASE_URL (where this machine has one, else on the embedded database, and the result says so), the project's
 * folder as the current one, and nothing else running. What is not ours to keep it takes away itself.
 *
 * The last result of each goes to tests/prove/results.json with date, machine and scale, and docs/assurance.md is drawn from it:
 * commit both. A share of the size that holds does not take the place of a full run. `--dry` keeps nothing.
 */
import { fork, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { findPostgres, startLocalPostgres } from '../servers/postgres-cluster.mjs'

const here = import.meta.dirname
process.chdir(path.resolve(here, '../..'))
const resultsFile = path.join(here, 'results.json')

/** @typedef {import('./results').Result} Result */

/** The file of each proof by its number, in their order. */
const proofFiles = new Map(
  readdirSync(path.join(here, 'proofs'))
    .flatMap((file) => {
      const number = /\.g(\d+)\.ts$/.exec(file)?.[1]
      return number ? [{ number: Number(number), file: `tests/prove/proofs/${file}` }] : []
    })
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, file }) => /** @type {[string, string]} */ ([`G${number}`, file])),
)

function readArguments() {
  const known = [...proofFiles.keys()]
  const given = process.argv.slice(2)
  const scale = Number(given.find((one) => one.startsWith('--scale='))?.slice(8) ?? 1)
  const wanted = given.filter((one) => !one.startsWith('--')).map((one) => one.toUpperCase())
  const unknown = wanted.filter((one) => !known.includes(one))
  if (unknown.length > 0 || !(scale > 0 && scale <= 1)) {
    console.error(`Usage: npm run prove -- [${known.join(' ')}] [--scale=0.01] [--dry]`)
    process.exit(2)
  }
  return { names: wanted.length > 0 ? wanted : known, scale, isDry: given.includes('--dry') }
}

/** Bundles TypeScript into files that Node runs; inside the project, so that packages are found. @param {string[]} files */
async function bundle(files) {
  mkdirSync('node_modules/.cache/suunta', { recursive: true })
  const folder = mkdtempSync('node_modules/.cache/suunta/prove-')
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await build({
    entryPoints: files,
    outdir: folder,
    outbase: 'tests',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return (/** @type {string} */ file) =>
    path.resolve(folder, `${path.relative('tests', file).replace(/\.ts$/, '')}.mjs`)
}

/**
 * One proof in a process of its own.
 * @param {string} file @param {number} scale @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./proof').Proof>}
 */
function runProof(file, scale, env) {
  const child = fork(path.join(here, 'run-proof.mjs'), [file, String(scale)], { env, execArgv: ['--expose-gc'] })
  return new Promise((resolve) => {
    child.once('message', (/** @type {import('./proof').Proof} */ proof) => resolve(proof))
    child.once('exit', (code, signal) =>
      resolve({ figure: `ended with ${signal ?? code} and no result`, passed: false }),
    )
  })
}

const machine = () =>
  `${cpus()[0]?.model.trim()} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`

/** @returns {Record<string, Result>} */
const readResults = () => (existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {})

/** Keeps the last result of each proof and draws the page anew. @param {Record<string, Result>} ours @param {string} drawing */
async function keep(ours, drawing) {
  const before = readResults()
  const isWorthKeeping = (/** @type {string} */ name, /** @type {Result} */ { passed, scale }) =>
    !passed || scale >= (before[name]?.scale ?? 0)
  const all = {
    ...before,
    ...Object.fromEntries(Object.entries(ours).filter(([name, one]) => isWorthKeeping(name, one))),
  }
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1))))
  writeFileSync(resultsFile, `${JSON.stringify(sorted, null, 2)}\n`)
  const { listAssurance } = await import(pathToFileURL(drawing).href)
  writeFileSync('docs/assurance.md', listAssurance())
}

const { names, scale, isDry } = readArguments()
const { status } = spawnSync(process.execPath, ['app/server/build.mjs', '--if-stale'], { stdio: 'inherit' })
if (status !== 0) process.exit(1)
const fileOf = (/** @type {string} */ name) => proofFiles.get(name) ?? ''
const drawing = 'tests/docs/list-assurance.ts'
const bundled = await bundle([...names.map(fileOf), drawing])
const server = await startLocalPostgres()
if (server.missing !== undefined) console.error(`${server.missing} The embedded database is proved instead.`)
const url = server.missing === undefined ? server.url : undefined
const versionOf = () =>
  /[\d.]+/.exec(String(spawnSync(path.join(findPostgres() ?? '', 'postgres'), ['--version']).stdout))?.[0]
const database = url ? `PostgreSQL ${versionOf()}` : 'embedded database'

/** What was run: the commit, and a plus where something was not committed yet. @param {string[]} parameters */
const git = (...parameters) => spawnSync('git', parameters, { encoding: 'utf8' }).stdout?.trim() ?? ''
const commit = `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'app', 'db', 'machines') ? '+' : ''}`

/** @type {Record<string, Result>} */
const results = {}
for (const name of names) {
  console.error(`${new Date().toTimeString().slice(0, 8)}  ${name}`)
  const from = performance.now()
  const proof = await runProof(bundled(fileOf(name)), scale, { ...process.env, TEST_DATABASE_URL: url })
  const seconds = Math.round((performance.now() - from) / 100) / 10
  results[name] = { scale, ...proof, seconds, at: new Date().toISOString(), machine: machine(), database, commit }
}
if (server.missing === undefined) await server.remove()
if (!isDry) await keep(results, bundled(drawing))

const widest = Math.max(...names.map((name) => name.length))
console.log(`\n${machine()}, ${database}${scale < 1 ? `, ${scale} of the full size` : ''}\n`)
for (const [name, { figure, passed, seconds }] of Object.entries(results))
  console.log(`${name.padEnd(widest)}  ${passed ? 'holds ' : 'BROKEN'}  ${figure} (${seconds} s)`)
const broken = Object.values(results).filter(({ passed }) => !passed).length
console.log(`\n${names.length - broken} of ${names.length} hold`)
process.exit(broken > 0 ? 1 : 0)
