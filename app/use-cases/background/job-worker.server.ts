import { isDatabaseAway } from './database-away.server'
import type { Portal } from '../portal.server'
import { runDueJobs } from './run-jobs.server'

export type JobWorker = {
  /** Ends once the pass that is under way has ended; no new one begins. */
  stop(): Promise<void>
}

const every = 30_000

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
 * process of the portal: the database gives each job to one of them. Resolves after the first pass.
 */
export async function startJobWorker(portal: Portal): Promise<JobWorker> {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let running = pass(portal)
  const wait = () => {
    if (isStopped) return
    timer = setTimeout(() => {
      running = pass(portal).then(wait)
    }, every)
    timer.unref()
  }
  await running
  wait()
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
