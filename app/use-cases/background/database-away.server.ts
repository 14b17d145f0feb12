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

const isConflict = (error: unknown) =>
  error instanceof Error && error.name === 'DatabaseFault' && conflictCodes.includes((error as DatabaseFault).code)

/**
 * Does work again from its start when the database undid it because of another transaction (deadlock or serialization
 * failure): most likely an erasure, after which the client is not found. Everything that the work stored must be in one
 * transaction, or bear being done twice.
 */
export async function retryOnConflict<R>(work: () => R | Promise<R>, tries = 1): Promise<R> {
  try {
    return await work()
  } catch (error) {
    if (!isConflict(error) || tries === mostTries) throw error
    return retryOnConflict(work, tries + 1)
  }
}
