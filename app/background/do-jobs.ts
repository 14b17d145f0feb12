import { isDatabaseAway } from '../use-cases/background/database-away.server'
import { runDueJobs } from '../use-cases/background/run-jobs.server'
import type { Portal } from '../use-cases/portal.server'
import { every } from './every'

const interval = 30_000

/** A pass over the jobs; a database that is away is tried again at the next one. */
async function pass(portal: Portal): Promise<void> {
  try {
    await runDueJobs(portal)
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error
    portal.log.warn({ name, databaseAway: isDatabaseAway(error) }, 'jobs put off')
  }
}

/**
 * Does the jobs whose time has come: once now, then every half a minute until it is stopped. There may be one in each
 * process of the portal: the database gives each job to one of them. Resolves after the first pass, to what stops it.
 */
export async function keepDoingJobs(portal: Portal): Promise<() => Promise<void>> {
  await pass(portal)
  return every(interval, () => pass(portal))
}
