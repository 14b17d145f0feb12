import type { Logger } from 'pino'

export type MailWorker = { wake(): void; stop(): Promise<void> }

const everyMilliseconds = 30_000

/**
 * Calls `work` now and then, and soon after each `wake`; never twice at a time. What fails is logged by its name and tried
 * again: no request waits for a mail.
 */
export function startMailWorker(work: () => Promise<void>, log: Logger): MailWorker {
  let running: Promise<void> | undefined
  let isWanted = false
  const over = new AbortController()
  const run = async () => {
    while (isWanted && !over.signal.aborted) {
      isWanted = false
      await work().catch((error: unknown) => log.warn({ name: error instanceof Error ? error.name : typeof error }, 'outbox waits')) // prettier-ignore
    }
    running = undefined
  }
  const wake = () => {
    isWanted = true
    running ??= run()
  }
  const timer = setInterval(wake, everyMilliseconds)
  timer.unref()
  return {
    wake,
    async stop() {
      over.abort()
      clearInterval(timer)
      await running
    },
  }
}
