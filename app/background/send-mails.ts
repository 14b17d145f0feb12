import type { Logger } from 'pino'
import { every } from './every'

type MailWorker = { wake(): void; stop(): Promise<void> }

const interval = 30_000

/**
 * Calls `work` every half a minute, and soon after each `wake`; never twice at a time. What fails is logged by its name and tried
 * again: no request waits for a mail.
 */
export function startMailWorker(work: () => Promise<void>, log: Logger): MailWorker {
  let running: Promise<void> | undefined
  let isWanted = false
  const over = new AbortController()
  const run = async () => {
    while (isWanted && !over.signal.aborted) {
      isWanted = false
      await work().catch((error: unknown) =>
        log.warn({ name: error instanceof Error ? error.name : typeof error }, 'outbox waits'),
      )
    }
    running = undefined
  }
  const wake = () => {
    isWanted = true
    running ??= run()
  }
  const stop = every(interval, async () => wake())
  return {
    wake,
    async stop() {
      over.abort()
      await stop()
      await running
    },
  }
}
