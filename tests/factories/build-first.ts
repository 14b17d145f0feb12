import { spawnSync } from 'node:child_process'

/** Journeys go over HTTP to the built portal, so it is built first when a source is newer than the build. */
export default function buildFirst(): void {
  const { status } = spawnSync(process.execPath, ['app/http/build.mjs', '--if-stale'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The portal does not build')
}
