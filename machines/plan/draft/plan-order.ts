type Line = { id: string }

/**
 * Lines in the order that a coach gave. A line that the order does not know (a later draft has it, another coach added
 * it) stays behind the line that it follows without the order.
 */
export function inPlanOrder<L extends Line>(lines: readonly L[], order: readonly string[] | undefined): L[] {
  if (!order) return [...lines]
  const byId = new Map(lines.map((line) => [line.id, line]))
  const known = new Set(order)
  const result = [...known].flatMap((id) => byId.get(id) ?? [])
  lines.forEach((line, index) => {
    if (known.has(line.id)) return
    const before = lines[index - 1]
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, line)
  })
  return result
}

type Move = { id: string; to: 'up' | 'down' }

/** Ids after one line has changed places with its neighbour in the same section; the same ids when it has none. */
export function moved(
  ids: readonly string[],
  { id, to }: Move,
  sectionOfId: (id: string) => string | undefined,
): string[] {
  const section = ids.filter((one) => sectionOfId(one) === sectionOfId(id))
  const neighbour = section[section.indexOf(id) + (to === 'up' ? -1 : 1)]
  if (!ids.includes(id) || neighbour === undefined) return [...ids]
  return ids.map((one) => (one === id ? neighbour : one === neighbour ? id : one))
}
