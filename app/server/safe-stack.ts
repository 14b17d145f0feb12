/** Where an error happened, without its message: messages may hold what a person wrote. */
export function safeStack(error: unknown): string[] | undefined {
  if (!(error instanceof Error)) return undefined
  const { stack = '', message } = error
  const frames = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : ''
  return frames
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
}

/**
 * The SQLSTATE and the constraint's name of a fault that the database's own error tells of. No other error's `code`: that may
 * hold anything. By name: it may come from another module graph.
 */
export function safeFault(error: unknown): { code?: unknown; constraint?: unknown } {
  if (!(error instanceof Error) || !['DatabaseFault', 'DatabaseAway'].includes(error.name)) return {}
  const { code, constraint } = error as { code?: unknown; constraint?: unknown }
  return { code, constraint }
}
