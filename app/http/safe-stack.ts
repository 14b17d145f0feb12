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
