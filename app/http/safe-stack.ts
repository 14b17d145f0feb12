/** Where an error happened, without its message: messages may hold what a person wrote. */
export function safeStack(error: unknown): string[] | undefined {
  if (!(error instanceof Error)) return undefined
  return error.stack?.split('\n').filter((line) => line.startsWith('    at ')).slice(0, 8) // prettier-ignore
}
