// @ts-check
import { parseArgs } from 'node:util'

/**
 * @typedef {object} Options
 * @property {number} users people at the same time, each waiting for an answer before going on
 * @property {number} warmUp seconds before anything is counted; V8 still compiles after 30
 * @property {number} measured seconds that are counted
 * @property {number} starts cold starts
 * @property {string[]} serverFlags flags for the portal's node, say --cpu-prof
 * @property {string} [before] folder of another checkout, built: only the two are measured, in turn
 */

/** A flag, else the environment, else what the budgets are stated for. */
const number = (/** @type {string | undefined} */ flag, /** @type {string} */ name, /** @type {number} */ usual) => {
  const value = Number(flag ?? process.env[name] ?? usual)
  if (!Number.isFinite(value) || value <= 0) throw new Error(`${name} must be a number above 0`)
  return value
}

/** @returns {Options} */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      users: { type: 'string' },
      'warm-up': { type: 'string' },
      measured: { type: 'string' },
      starts: { type: 'string' },
      'server-flag': { type: 'string', multiple: true },
      before: { type: 'string' },
    },
  })
  return {
    users: number(values.users, 'BENCH_USERS', 20),
    warmUp: number(values['warm-up'], 'BENCH_WARM_UP', 60),
    measured: number(values.measured, 'BENCH_MEASURED', 20),
    starts: number(values.starts, 'BENCH_STARTS', 3),
    serverFlags: values['server-flag'] ?? [],
    before: values.before,
  }
}
