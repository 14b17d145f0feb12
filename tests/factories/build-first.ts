import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Journeys go over HTTP to the built portal, so it is built first when a source is newer than the build. */
export default async function buildFirst(): Promise<() => void> {
  const { status } = spawnSync(process.execPath, ['app/http/build.mjs', '--if-stale'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The portal does not build')
  // As long as somebody holds it, every worker that opens an embedded database gets its machine code from here.
  let held: WebAssembly.Module | undefined = await WebAssembly.compile(
    readFileSync('node_modules/@electric-sql/pglite/dist/pglite.wasm'),
  )
  return () => void (held = undefined)
}
