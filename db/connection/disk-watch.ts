import { DatabaseAway } from './faults'

/** What PostgreSQL and the operating system call a full disk. */
const fullDisk = ['53100', 'ENOSPC']
/** Milliseconds without a write that failed so, after which the disk counts as having room again. */
const calm = 30_000

export type DiskWatch = { watch<T>(work: Promise<T>): Promise<T>; isFull(): boolean }

/** Remembers when work last failed since the disk was full: a database whose disk is full still answers what is read. */
export function watchDisk(now: () => number = () => performance.now()): DiskWatch {
  let fullAt = -Infinity
  return {
    watch: (work) =>
      work.catch((error: unknown) => {
        if (error instanceof DatabaseAway && fullDisk.includes(error.code)) fullAt = now()
        throw error
      }),
    isFull: () => now() - fullAt < calm,
  }
}
