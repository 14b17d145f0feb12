import { defineConfig } from 'vitest/config'
import LongestFirst from './tests/runners/longest-first'

/** As it runs for real, packages too: the state machines' development build checks itself at every step. */
process.env.NODE_ENV = 'production'

/** Two suites of one runner: `npm test` (no browser) and the browser journeys that `.ci/run` adds. */
export default defineConfig({
  test: {
    globalSetup: 'tests/runners/build-first.ts',
    reporters: ['default', './tests/runners/closing-count.ts'],
    // The runner leaves a core free unless told otherwise: on a machine with two, half of it.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'portal',
          include: ['{machines,app,db,tests}/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'node_modules/**'],
          // One process whose workers go on from file to file: the portal is loaded, and its embedded database compiled, once.
          pool: 'threads',
          isolate: false,
        },
      },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false } },
    ],
  },
})
