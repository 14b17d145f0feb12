import { defineConfig } from 'vitest/config'

/** Two suites of one runner: `npm test` (no browser) and the browser journeys that `.ci/run` adds. */
export default defineConfig({
  test: {
    globalSetup: 'tests/factories/build-first.ts',
    reporters: ['default', './tests/factories/closing-count.ts'],
    // The runner leaves a core free unless told otherwise: on a machine with two, half of it.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'portal',
          include: ['{machines,app,db,tests}/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'node_modules/**'],
        },
      },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false } },
    ],
  },
})
