// node tests/bench/name-index.mjs – see name-index.ts
import { build } from 'esbuild'

await build({
  entryPoints: ['tests/bench/name-index.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: 'build/bench/name-index.js',
})
await import('../../build/bench/name-index.js')
