/** Whether an error says that the database cannot be reached now. By name: it may come from another module graph. */
export function isDatabaseAway(error: unknown): boolean {
  return error instanceof Error && error.name === 'DatabaseAway'
}
