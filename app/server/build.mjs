// Builds the portal into build/. With --if-stale only when a source is newer than the last build.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build as bundle } from 'esbuild'

process.chdir(path.resolve(import.meta.dirname, '../..'))
const sources = ['app', 'machines', 'locales', 'db', 'package.json', 'package-lock.json', 'vite.config.ts', 'react-router.config.ts', 'remix.config.js']
const next = 'build.next'
const lock = 'node_modules/.cache/suunta/build.lock'

const newest = (file) => {
  const found = statSync(file)
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(file) ? 0 : found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))))
}

const isFresh = () => {
  if (!existsSync('build/built')) return false
  const built = Number(readFileSync('build/built', 'utf8'))
  return sources.every((source) => newest(source) <= built)
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** One build at a time: the others wait for it, and take over from one that died. */
async function takeLock() {
  mkdirSync(path.dirname(lock), { recursive: true })
  for (let tries = 0; ; tries++) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: 'wx' })
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
      if (holder && !isAlive(holder)) rmSync(lock, { force: true })
      else if (tries === 0) console.log('Waiting for another build to end …')
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

async function build() {
  const startedAt = Date.now()
  rmSync(next, { recursive: true, force: true })
  console.log('Building the pages …')
  const framework = ['node_modules/@react-router/dev/bin.js', 'build', '--logLevel', 'error']
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '', BUILD_DIRECTORY: next }
  const { status } = spawnSync(process.execPath, framework, { stdio: ['ignore', 'ignore', 'inherit'], env })
  if (status !== 0) throw new Error('The framework does not build')
  console.log('Building the commands …')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  await bundle({
    entryPoints: {
      start: 'app/server/start.ts',
      'start-portal': 'app/server/start-portal.ts',
      settings: 'app/server/settings/settings.ts',
      seed: 'app/commands/seed.ts',
      migrate: 'app/commands/migrate.ts',
      retention: 'app/commands/retention.ts',
      'erase-again': 'app/commands/erase-again.ts',
      'names-index': 'app/commands/names-index.ts',
      'rotate-keys': 'app/commands/rotate-keys.ts',
      reseal: 'app/commands/reseal.ts',
      'audit-verify': 'app/commands/verify-audit.ts',
      'import-esco': 'app/commands/import-esco.ts',
    },
    outdir: `${next}/commands`,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    define: { PORTAL_VERSION: JSON.stringify(version) },
  })
  writeFileSync(`${next}/built`, String(startedAt))
  rmSync('build.old', { recursive: true, force: true })
  if (existsSync('build')) renameSync('build', 'build.old')
  renameSync(next, 'build')
  rmSync('build.old', { recursive: true, force: true })
  console.log(`Built in ${Math.ceil((Date.now() - startedAt) / 1000)} s.`)
}

const onlyIfStale = process.argv.includes('--if-stale')
if (!(onlyIfStale && isFresh())) {
  await takeLock()
  try {
    if (!(onlyIfStale && isFresh())) await build()
  } finally {
    rmSync(lock, { force: true })
  }
}
