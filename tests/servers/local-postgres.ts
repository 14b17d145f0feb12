/** A real PostgreSQL for tests; the work is done in plain JavaScript, because `with-postgres.mjs` runs without a build. */
export { startLocalPostgres } from './postgres-cluster.mjs'
export type { LocalPostgres } from './postgres-cluster.mjs'
