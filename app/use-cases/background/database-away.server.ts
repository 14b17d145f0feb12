import type { DatabaseFault } from '../../../db/client'

const passing = ['DatabaseAway', 'KeyNotLoaded']

/**
 * Whether an error says that the database cannot be reached now, or that a key in it was not read yet: the same may succeed
 * soon. By name: it may come from another module graph.
 */
export function isDatabaseAway(error: unknown): boolean {
  return error instanceof Error && passing.includes(error.name)
}

/** SQLSTATEs of a deadlock, of a transaction that another overtook, and of a row that points at one just deleted. */
const conflictCodes: readonly string[] = ['40P01', '40001', '23503']
const mostTries = 4

/** Optimistic lock: what an act was decided on has another revision by now. Thrown in a transaction it rolls that back. */
export class RevisionMoved extends Error {
  override name = 'RevisionMoved'
}

const isConflict = (error: unknown) =>
  error instanceof RevisionMoved ||
  (error instanceof Error && error.name === 'DatabaseFault' && conflictCodes.includes((error as DatabaseFault).code))

/**
 * Does work again from its start, four times at most, when another transaction came first: a deadlock, a serialization failure,
 * a row gone (most likely an erasure, after which the client is not found), or {@link RevisionMoved}. Everything that the
 * work stores must be in one transaction, or bear being done twice.
 */
export async function retryOnConflict<R>(work: () => R | Promise<R>): Promise<R> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isConflict(error)) throw error
      // No loop around this one starts over what has moved on four times.
      if (tries === mostTries)
        throw error instanceof RevisionMoved ? new Error('It kept changing', { cause: error }) : error
    }
  }
}
