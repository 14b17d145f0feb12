// Builds the portal into build/. With --if-stale only when a source is newer than the last build.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build as bundle } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')
const stamp = path.join(root, 'build/built')
const sources = [
  'app',
  'machines',
  'locales',
  'db',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'remix.config.js',
]

const newest = (file) => {
  const found = statSync(file)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))))
}

const isFresh = () => {
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  return sources.every((source) => newest(path.join(root, source)) <= built)
}

if (process.argv.includes('--if-stale') && isFresh()) process.exit(0)

process.chdir(root)
rmSync('build', { recursive: true, force: true })
const startedAt = new Date()
const remix = spawnSync(
  process.execPath,
  ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel', 'warn'],
  {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
  },
)
if (remix.status !== 0) process.exit(remix.status ?? 1)
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
mkdirSync('build/http', { recursive: true })
await bundle({
  entryPoints: {
    start: 'app/http/start.ts',
    'start-portal': 'app/http/start-portal.ts',
    settings: 'app/http/settings.ts',
  },
  outdir: 'build/http',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  define: { PORTAL_VERSION: JSON.stringify(version) },
})
writeFileSync(stamp, startedAt.toISOString())
