// What `npm run test:browser` calls: the browser journeys, or a plain word about why they were left out.
import { spawnSync } from 'node:child_process'
import { findChromium } from './steps/find-chromium.mjs'

const chromium = findChromium()
const how = "install Debian's package with `apt-get install chromium`, or set CHROMIUM_PATH to a Chromium of your own"

if (!chromium && process.env.CI === 'true') {
  console.error(`The browser journeys must run in CI and Chromium is missing: ${how}.`)
  process.exit(1)
}
if (!chromium) {
  console.log(`The browser journeys were left out because Chromium is missing: ${how}.`)
  console.log('\n0 passed, 0 failed, 0 skipped')
  process.exit(0)
}

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, vitest, {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: chromium },
})
process.exit(status ?? 1)
