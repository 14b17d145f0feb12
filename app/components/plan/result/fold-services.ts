type Line = { kind: string; section: string }

/**
 * The services of a plan in their order: the first `most` drafted ones and all that a coach added stand on top, the rest
 * are folded.
 */
export function foldServices<L extends Line>(lines: readonly L[], most: number): { onTop: L[]; more: L[] } {
  const all = lines.filter(({ section }) => section === 'service')
  const first = new Set(all.filter(({ kind }) => kind === 'service').slice(0, most))
  const isOnTop = (line: L) => line.kind === 'added' || first.has(line)
  return { onTop: all.filter(isOnTop), more: all.filter((line) => !isOnTop(line)) }
}
