import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What V8 has compiled is there for every worker of this process for as long as it is referenced. */
const held = new Set<WebAssembly.Module>()

/**
 * Journeys go over HTTP to the built portal, so it is built first when a source is newer than the build. The embedded
 * database is compiled here, once for all workers.
 */
export default async function buildFirst(): Promise<() => void> {
  const { status } = spawnSync(process.execPath, ['app/server/build.mjs', '--if-stale'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The portal does not build')
  held.add(await WebAssembly.compile(readFileSync('node_modules/@electric-sql/pglite/dist/pglite.wasm')))
  return () => held.clear()
}
