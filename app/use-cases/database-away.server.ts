const passing = ['DatabaseAway', 'KeyNotLoaded']

/**
 * Whether an error says that the database cannot be reached now, or that a key in it was not read yet: the same may succeed
 * soon. By name: it may come from another module graph.
 */
export function isDatabaseAway(error: unknown): boolean {
  return error instanceof Error && passing.includes(error.name)
}
