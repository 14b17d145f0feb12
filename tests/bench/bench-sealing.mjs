// @ts-check
/** `npm run bench:sealing`: what sealing an answer costs, and how many bytes of a sent assessment are sealed; before 0020 and now. */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { build } from 'esbuild'

const folder = 'node_modules/.cache/suunta'
mkdirSync(folder, { recursive: true })
const outfile = `${folder}/bench-sealing.mjs`
await build({
  entryPoints: ['tests/bench/sealing.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
})
process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status ?? 1
