// @ts-check
/**
 * `npm run bench:skills [-- PATH] [-- --missed]`: recall@5 by language and p95 of a search, on the embedded database and
 * on a PostgreSQL of its own; with the download of ESCO at PATH also with all of ESCO loaded.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { build } from 'esbuild'
import { findPostgres } from '../servers/postgres-cluster.mjs'

const folder = 'node_modules/.cache/suunta'
mkdirSync(folder, { recursive: true })
const outfile = `${folder}/bench-skills.mjs`
await build({
  entryPoints: ['tests/bench/skills.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
})
const command = [outfile, ...process.argv.slice(2)]
const onServer = ['tests/servers/with-postgres.mjs', '--', process.execPath, ...command]
const { status } = spawnSync(process.execPath, findPostgres() ? onServer : command, { stdio: 'inherit' })
process.exitCode = status ?? 1
